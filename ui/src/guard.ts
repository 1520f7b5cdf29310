import type { Page } from './backend';
import { state } from './store';

/** Open to everybody at any time, beside the page that is open. */
export function isAside(name: string): boolean {
  return name === 'settings' || name === 'help';
}

/** The way in. */
const OUTSIDE = new Set(['programmes', 'sign-in', 'letter', 'signed-out']);

/** The page that opens where `name` was asked for. */
export function guard(name: string): string {
  const { account, firstStart } = state;
  if (firstStart) return 'start';
  if (isAside(name)) return name;
  if (!account)
    return OUTSIDE.has(name) && ((name !== 'sign-in' && name !== 'letter') || state.chosen)
      ? name
      : 'programmes';
  if (account.must_change_pin) return 'change-pin';
  if (name === 'pin') return name;
  return account.offered.programme.pages.includes(name as Page) ? name : 'home';
}
