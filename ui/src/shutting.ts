// The account is shut behind a device PIN while a page of it is open: the page waits, unseen, as it is. Whoever opens
// it again finds what they typed; somebody else finds nothing.

import type { Start } from './backend';
import { beginAnew, takeStart } from './opening';
import { rendered } from './render';
import { focusHeading, reopen, replace } from './router';
import { set, state, watchStatus } from './store';

/** Whose page waits. */
let heldFor: string | null = null;

export function watchLock(): void {
  watchStatus((now, before) => {
    if (!now.locked && state.someoneElse) set({ someoneElse: false });
    if (!now.locked || before.locked) return;
    heldFor = state.account ? now.locked.slot : null;
    set({ someoneElse: false, askAgain: null });
    void rendered().then(focusHeading);
  });
}

/** Goes on where the person was, or begins at home. */
export async function opened(slot: string, now: Start): Promise<void> {
  const programmeOf = (account: Start['account']) => account?.offered.programme.id;
  const same = heldFor === slot && programmeOf(state.account) === programmeOf(now.account);
  heldFor = null;
  if (!same || !now.account) return beginAnew(now, 'home');
  const { chosen } = state;
  await takeStart(now);
  set({ chosen });
  if (!reopen()) replace('home');
  await rendered();
  focusHeading();
}
