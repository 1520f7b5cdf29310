import type { Account, OfferedProgramme, Page } from './backend';
import { state } from './store';

/** Open to everybody at any time, beside the page that is open. */
export function isAside(name: string): boolean {
  return name === 'settings' || name === 'help';
}

/** The way in: with a programme chosen, and without. */
const WITH_PROGRAMME = new Set(['sign-in', 'letter', 'enrol', 'recover']);
const OUTSIDE = new Set(['programmes', 'signed-out', 'deleted']);

/** Pages of a programme that show nothing of a case (MA-04). */
const WITHOUT_CASE = new Set<Page>(['home', 'security', 'account']);

/** The page that opens where `name` was asked for. */
export function guard(name: string): string {
  const { account, firstStart } = state;
  if (firstStart) return 'start';
  if (isAside(name)) return name;
  if (state.recoveryCode !== null) return 'recovery-code';
  if (!account) return isOutside(name, state.chosen) ? name : 'programmes';
  if (account.must_change_pin) return 'change-pin';
  return isOf(account, name) ? name : 'home';
}

function isOutside(name: string, chosen: OfferedProgramme | null): boolean {
  if (OUTSIDE.has(name)) return true;
  if (!chosen || !WITH_PROGRAMME.has(name)) return false;
  const { enrolment, recovery } = chosen.programme;
  return (name !== 'enrol' || enrolment !== null) && (name !== 'recover' || recovery !== null);
}

function isOf(account: Account, name: string): boolean {
  const { sign_in, recovery, pages } = account.offered.programme;
  const hasPassword = sign_in.secret.kind === 'password';
  if (name === 'pin') return !hasPassword;
  if (name === 'password') return hasPassword;
  if (name === 'questions') return hasPassword && (recovery?.questions ?? 0) > 0;
  if (name === 'association') return account.case === 'not-associated';
  if (name === 'case-code') return account.case === 'code-needed';
  return pages.includes(name as Page) && (account.case === 'open' || WITHOUT_CASE.has(name as Page));
}

/** The programme's pages that are open to the account, in the programme's order. */
export function openPages(account: Account): Page[] {
  return account.offered.programme.pages.filter((page) => isOf(account, page));
}
