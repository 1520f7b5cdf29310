// The one seam between the interface and the desktop: a typed function for every command.

import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import { appError, toAppError } from './error';
import type {
  Account,
  AccountForm,
  AccountMade,
  AssociationForm,
  Case,
  CaseCodeForm,
  ConnectionCheck,
  CredentialsJudged,
  CredentialsTyped,
  DeletionForm,
  DevicePinForm,
  Enrolment,
  EnrolmentForm,
  Hearing,
  Home,
  KeptPerson,
  LetterForm,
  LetterQueued,
  ListedSession,
  ListedSignIn,
  NewPasswordForm,
  Notice,
  OtherPartyForm,
  OwnAccount,
  PasswordForm,
  PasswordRecovered,
  PaymentsAsked,
  PaymentsPage,
  PinForm,
  Profile,
  ProfileForm,
  ProgrammeChoice,
  QuestionsForm,
  Reading,
  RecoveryForm,
  RecoveryQuestions,
  SecurityImage,
  Settings,
  SignInForm,
  Start,
  Status,
  StepForm,
  UnlockForm,
  WorkDone,
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
    return await Promise.race([unlimited<T>(command, args), limit]);
  } finally {
    clearTimeout(timer);
  }
}

async function unlimited<T>(command: string, args?: Record<string, unknown>): Promise<T> {
  try {
    return await invoke<T>(command, args);
  } catch (reason) {
    throw toAppError(reason);
  }
}

export const start = () => call<Start>('start');
export const saveSettings = (settings: Settings) => call<Settings>('save_settings', { settings });
export const programmes = () => call<ProgrammeChoice>('programmes');
export const startPractice = () => call<ProgrammeChoice>('start_practice');

export const signIn = (form: SignInForm) => call<Account>('sign_in', { form });
export const changePin = (form: PinForm) => call<Account>('change_pin', { form });
export const askForLetter = (form: LetterForm) => call<LetterQueued>('ask_for_letter', { form });
/** Answers nothing: the window is replaced, and `start` then carries the receipt. */
export const signOut = () => call<void>('sign_out');
/** Whether this sign-in's user ID is to stand there the next time is asked by its form; this one was kept before. */
export const rememberedUser = (program: string) => call<string | null>('remembered_user', { program });
export const forgetUser = (program: string) => call<void>('forget_user', { program });

export const openPerson = (slot: string) => call<Start>('open_person', { slot });
export const unlock = (form: UnlockForm) => call<Start>('unlock', { form });
export const lock = () => call<void>('lock');
export const forgetPerson = (slot: string) => call<KeptPerson[]>('forget_person', { slot });
export const setDevicePin = (form: DevicePinForm) => call<KeptPerson[]>('set_device_pin', { form });
export const namePerson = (name: string | null) => call<KeptPerson[]>('name_person', { name });
export const switchAccount = (id: string) => call<Start>('switch_account', { id });
/** Somebody is there. */
export const present = () => call<void>('present');
export const quickExit = () => call<void>('quick_exit');

export const beginEnrolment = (form: EnrolmentForm) => call<Enrolment>('begin_enrolment', { form });
/** The enrolment that still lives, with what was entered; none if there is none, or if it is over. */
export const livingEnrolment = () => call<Enrolment | null>('enrolment');
export const answerStep = (form: StepForm) => call<Enrolment>('answer_step', { form });
export const cancelEnrolment = () => call<void>('cancel_enrolment');
/** A new image every time; the one before is worth nothing then. */
export const securityImage = () => call<SecurityImage>('security_image');
/**
 * The way without a puzzle: it takes as long as it takes, and `onWork` hears how far it is. Stopped, it gives the
 * enrolment as it is.
 */
export const workInstead = (attempt: string) => unlimited<Enrolment>('work_instead', { attempt });
export const stopWork = () => call<void>('stop_work');
export const finishEnrolment = (attempt: string) => call<AccountMade>('finish_enrolment', { attempt });
export const judgeCredentials = (typed: CredentialsTyped) =>
  call<CredentialsJudged>('judge_credentials', { typed });

export const associate = (form: AssociationForm) => call<Account>('associate', { form });
export const enterCaseCode = (form: CaseCodeForm) => call<Account>('enter_case_code', { form });
export const askForCaseCode = (attempt: string) => call<LetterQueued>('ask_for_case_code', { attempt });

export const recoveryQuestions = (form: RecoveryForm) =>
  call<RecoveryQuestions>('recovery_questions', { form });
export const recoverPassword = (form: NewPasswordForm) =>
  call<PasswordRecovered>('recover_password', { form });
export const changePassword = (form: PasswordForm) => call<Account>('change_password', { form });
export const changeQuestions = (form: QuestionsForm) => call<void>('change_questions', { form });

export const ownAccount = () => call<OwnAccount>('own_account');
export const saveAccount = (form: AccountForm) => call<OwnAccount>('save_account', { form });
export const deleteAccount = (form: DeletionForm) => call<void>('delete_account', { form });

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
export const signIns = () => call<ListedSignIn[]>('sign_ins');

export const status = () => call<Status>('status');
export const checkAgain = () => call<Status>('check_again');
export const saveReport = (text: string) => call<string>('save_report', { text });
export const checkConnection = () => call<ConnectionCheck>('check_connection');
export const quit = () => call<void>('quit');

/** Calls `then` whenever the line on every page changes. */
export function onStatus(then: (status: Status) => void): void {
  void listen<Status>('status', (event) => then(event.payload));
}

/** Calls `then` with how far the way without a puzzle is, until what it returns is called. */
export function onWork(then: (done: WorkDone) => void): () => void {
  const listening = listen<WorkDone>('work', (event) => then(event.payload));
  return () => void listening.then((end) => end());
}
