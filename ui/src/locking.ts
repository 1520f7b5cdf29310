// «Cerrar ahora con el PIN».

import { lock, status } from './backend';
import { set, state } from './store';
import { createTask } from './task';

/** Whether the person who is in can shut the account, and open it again by a device PIN. */
export function mayLock(): boolean {
  return state.account !== null && state.people[0]?.has_pin === true;
}

export const lockNow = createTask(async () => {
  await lock();
  if (!state.status.locked) set({ status: await status() });
});
