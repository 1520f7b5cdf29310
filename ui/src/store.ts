// What the whole app knows: settings, the open account, the line on every page.

import type { Account, ErrorCode, OfferedProgramme, ProgrammeChoice, Settings, Status } from './backend';
import { update } from './render';

export type State = {
  version: string;
  settings: Settings;
  firstStart: boolean;
  account: Account | null;
  status: Status;
  /** What `programmes` or `start_practice` answered last. */
  choice: ProgrammeChoice | null;
  /** The programme whose sign-in page is open. */
  chosen: OfferedProgramme | null;
  /** The user ID of this visit's sign-in, in small letters: two people without a case look alike otherwise. */
  userId: string;
  /** A recovery code that was given and not yet taken note of: nothing else is open until it is. */
  recoveryCode: string | null;
  /** The session ended under an open page: why, until the person has signed in again or put it off. */
  askAgain: ErrorCode | null;
};

export const state: State = {
  version: '',
  settings: { language: 'es-US', theme: 'system', text_size: 100, computer: null },
  firstStart: false,
  account: null,
  status: {
    source: 'nothing',
    as_of: null,
    trouble: null,
    session: 'none',
    keeping: 'memory-shared',
    copy_erased: null,
    practice: false,
  },
  choice: null,
  chosen: null,
  userId: '',
  recoveryCode: null,
  askAgain: null,
};

export function set(changes: Partial<State>): void {
  Object.assign(state, changes);
  update();
}

/** The programme that words and contacts on the page belong to. */
export function programme(): OfferedProgramme | null {
  return state.account?.offered ?? state.chosen;
}
