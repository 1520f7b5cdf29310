// «Cerrar sesión y borrar», or an account that was left because nobody was there: the page is gone at once, the desktop
// puts a new window in the place of this one, and the new one shows the receipt. Where no new one comes, this one does.

import { signOut, start, status } from './backend';
import { beginAnew } from './opening';
import { closeAll, replace } from './router';
import { set, state, watchStatus } from './store';
import { createTask } from './task';

/** So long a new window may take. */
const REPLACED_MS = 2_000;
/** What ended the session may have more to say, such as that the account is deleted. */
const SETTLED_MS = 300;

const pause = (ms: number) => new Promise<void>((over) => setTimeout(over, ms));

export const leaving = createTask(async () => {
  set({ leaving: true, askAgain: null });
  try {
    await signOut();
  } catch (reason) {
    await comeBack();
    if (state.account) throw reason;
    return;
  }
  await pause(REPLACED_MS);
  await comeBack();
});

/** Shows what is there now. */
async function comeBack(): Promise<void> {
  try {
    await beginAnew(await start());
  } catch {
    closeAll();
    set({ account: null, others: [], chosen: null, userId: '', leaving: false });
    replace('programmes');
  }
}

/** Left by the desktop: nothing of the account stays in view. */
export function watchLeaving(): void {
  watchStatus((now, before) => {
    if (now.session === 'none' && before.session !== 'none' && !now.locked) void left();
  });
}

async function left(): Promise<void> {
  await pause(SETTLED_MS);
  if (!state.account || state.leaving || state.status.locked) return;
  if ((await status()).session !== 'none') return;
  set({ leaving: true, askAgain: null });
  await pause(REPLACED_MS);
  await comeBack();
}
