// What the whole app knows: settings, the open account, the line on every page.

import type {
  Account,
  ErrorCode,
  KeptPerson,
  OfferedProgramme,
  OtherAccount,
  PolicyInForce,
  ProgrammeChoice,
  Receipt,
  Settings,
  Status,
} from './backend';
import { update } from './render';

export type State = {
  version: string;
  settings: Settings;
  /** What the computer's administrator has decided. */
  policy: PolicyInForce;
  firstStart: boolean;
  /** Who keeps accounts here, the last one in first: where somebody is in, that is who it is. */
  people: KeptPerson[];
  account: Account | null;
  /** The same person's accounts in other programmes. */
  others: OtherAccount[];
  status: Status;
  /** What was erased a moment ago; on the page that shows it, and no longer. */
  receipt: Receipt | null;
  /** The account is being left: nothing of it is shown any more, and the window is about to be replaced. */
  leaving: boolean;
  /** Somebody else than the one whose account is shut is looking for a way in. */
  someoneElse: boolean;
  /** What `programmes` or `start_practice` answered last. */
  choice: ProgrammeChoice | null;
  /** The programme whose sign-in page is open; beside an open account, the one to be added. */
  chosen: OfferedProgramme | null;
  /** The user ID of this visit's sign-in, in small letters: two people without a case look alike otherwise. */
  userId: string;
  /** A recovery code that was given and not yet taken note of: nothing else is open until it is. */
  recoveryCode: string | null;
  /** The session ended under an open page: why, until the person has signed in again or put it off. */
  askAgain: ErrorCode | null;
  /** Who reads along on the network was told during this visit. */
  inspectionTold: boolean;
};

export const state: State = {
  version: '',
  settings: { language: 'es-US', theme: 'system', text_size: 100, computer: null },
  policy: {
    computer: null,
    server: false,
    no_copy: false,
    idle_minutes: null,
    language: null,
    proxy: false,
    no_update_check: false,
    no_notifications: false,
    programs: null,
  },
  firstStart: false,
  people: [],
  account: null,
  others: [],
  status: {
    source: 'nothing',
    as_of: null,
    trouble: null,
    session: 'none',
    keeping: 'memory-shared',
    copy_erased: null,
    practice: false,
    network: 'coming-back',
    inspected_by: null,
    locked: null,
    ends_in: null,
  },
  receipt: null,
  leaving: false,
  someoneElse: false,
  choice: null,
  chosen: null,
  userId: '',
  recoveryCode: null,
  askAgain: null,
  inspectionTold: false,
};

type Watcher = (now: Status, before: Status) => void;
const watchers: Watcher[] = [];

/** Calls `then` whenever the line on every page is told anew, by an event or with an answer. */
export function watchStatus(then: Watcher): void {
  watchers.push(then);
}

export function set(changes: Partial<State>): void {
  const before = state.status;
  Object.assign(state, changes);
  if (state.status !== before) for (const watch of watchers) watch(state.status, before);
  update();
}

/** The programme that words and contacts on the page belong to. */
export function programme(): OfferedProgramme | null {
  return state.chosen ?? state.account?.offered ?? null;
}

/** Nothing is shown but the way to open the account that is shut, once whoever left before has seen their receipt. */
export function isShut(): boolean {
  return state.status.locked !== null && !state.someoneElse && state.receipt === null;
}

/** Other people use this computer too: nothing is kept, and what is printed or saved is warned of. */
export function isShared(): boolean {
  const { settings, policy, status } = state;
  return [settings.computer, policy.computer].includes('shared') || status.keeping === 'memory-shared';
}
