import type { Account, OfferedProgramme, Page } from './backend';
import { state } from './store';

const ASIDE = new Set(['settings', 'help', 'connection']);

/** Open to everybody at any time, beside the page that is open. */
export function isAside(name: string): boolean {
  return ASIDE.has(name);
}

/** The way in: with a programme chosen, and without. */
const WITH_PROGRAMME = new Set(['sign-in', 'letter', 'enrol', 'recover']);
const OUTSIDE = new Set(['programmes', 'deleted']);

/** Pages of a programme that show nothing of a case (MA-04). */
const WITHOUT_CASE = new Set<Page>(['home', 'security', 'account']);

/** The page that opens where `name` was asked for. */
export function guard(name: string): string {
  const { account, firstStart } = state;
  if (firstStart) return 'start';
  if (isAside(name)) return name;
  if (state.recoveryCode !== null) return 'recovery-code';
  if (!account) return isOutside(name) ? name : door();
  if (account.must_change_pin) return 'change-pin';
  return isOf(account, name) || isWayIn(name) ? name : 'home';
}

/** Choosing a programme and getting in: for who is not in, and for who adds another programme. */
export function isWayIn(name: string): boolean {
  return name === 'programmes' || isOpenTo(state.chosen, name);
}

/** Where somebody who is not in begins. */
function door(): string {
  if (state.receipt) return 'receipt';
  return isAnybodyKept() ? 'people' : 'programmes';
}

/** One person alone who has to sign in anyway needs no list; nor does anybody while the keychain gives nothing. */
function isAnybodyKept(): boolean {
  const { people, status } = state;
  if (status.keeping.startsWith('memory-')) return false;
  return people.length > 1 || people.some((person) => person.has_pin || !person.needs_sign_in);
}

function isOutside(name: string): boolean {
  if (name === 'receipt') return state.receipt !== null;
  if (name === 'people') return isAnybodyKept();
  return OUTSIDE.has(name) || isOpenTo(state.chosen, name);
}

function isOpenTo(chosen: OfferedProgramme | null, name: string): boolean {
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
  if (name === 'device-pin') return pages.includes('security') && hasDevicePin();
  if (name === 'association') return account.case === 'not-associated';
  if (name === 'case-code') return account.case === 'code-needed';
  return pages.includes(name as Page) && (account.case === 'open' || WITHOUT_CASE.has(name as Page));
}

/** Where anything is kept in the keychain, a device PIN can shut it. */
export function hasDevicePin(): boolean {
  return state.people.length > 0 && !state.status.keeping.startsWith('memory-');
}

/** The programme's pages that are open to the account, in the programme's order. */
export function openPages(account: Account): Page[] {
  return account.offered.programme.pages.filter((page) => isOf(account, page));
}
