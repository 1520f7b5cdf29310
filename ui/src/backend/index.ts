// The one seam between the interface and the desktop: a typed function for every command.

import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import { appError, toAppError } from './error';
import type {
  Account,
  Case,
  ConnectionCheck,
  Hearing,
  Home,
  LetterForm,
  LetterQueued,
  ListedSession,
  Notice,
  OtherPartyForm,
  PaymentsAsked,
  PaymentsPage,
  PinForm,
  Profile,
  ProfileForm,
  ProgrammeChoice,
  Reading,
  Settings,
  SignInForm,
  Start,
  Status,
} from './types';

export type * from './types';
export { appError, toAppError };

/** Nothing spins longer than this; the service's own limit is 15 s. */
const LIMIT_MS = 17_000;

async function call<T>(command: string, args?: Record<string, unknown>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(appError('timed-out')), LIMIT_MS);
  });
  try {
    return await Promise.race([invoke<T>(command, args), limit]);
  } catch (reason) {
    throw toAppError(reason);
  } finally {
    clearTimeout(timer);
  }
}

export const start = () => call<Start>('start');
export const saveSettings = (settings: Settings) => call<Settings>('save_settings', { settings });
export const programmes = () => call<ProgrammeChoice>('programmes');
export const startPractice = () => call<ProgrammeChoice>('start_practice');

export const signIn = (form: SignInForm) => call<Account>('sign_in', { form });
export const changePin = (form: PinForm) => call<Account>('change_pin', { form });
export const askForLetter = (form: LetterForm) => call<LetterQueued>('ask_for_letter', { form });
export const signOut = () => call<void>('sign_out');

export const home = () => call<Reading<Home>>('home');
export const payments = (asked: PaymentsAsked) => call<Reading<PaymentsPage>>('payments', { asked });
export const cases = () => call<Reading<Case[]>>('cases');
export const hearings = () => call<Reading<Hearing[]>>('hearings');
export const notices = () => call<Reading<Notice[]>>('notices');
export const readNotice = (id: string) => call<Reading<Notice[]>>('read_notice', { id });
export const profile = () => call<Reading<Profile>>('profile');
export const saveProfile = (form: ProfileForm) => call<Profile>('save_profile', { form });
export const reportOtherParty = (form: OtherPartyForm) => call<void>('report_other_party', { form });
export const sessions = () => call<ListedSession[]>('sessions');
export const endSession = (id: string) => call<ListedSession[]>('end_session', { id });

export const status = () => call<Status>('status');
export const checkAgain = () => call<Status>('check_again');
export const saveReport = (text: string) => call<string>('save_report', { text });
export const checkConnection = () => call<ConnectionCheck>('check_connection');
export const quit = () => call<void>('quit');

/** Calls `then` whenever the line on every page changes. */
export function onStatus(then: (status: Status) => void): void {
  void listen<Status>('status', (event) => then(event.payload));
}
