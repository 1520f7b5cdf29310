// What `start` answers, taken over: at the beginning, and whenever somebody has come in, gone, or changed places.

import { type OtherAccount, type Start, start, switchAccount } from './backend';
import { closeAll, type Query, replace } from './router';
import { applySettings } from './settings';
import { set, state } from './store';

export async function takeStart(now: Start): Promise<void> {
  await applySettings(now.settings);
  set({
    version: now.version,
    policy: now.policy,
    firstStart: now.first_start,
    people: now.people,
    account: now.account,
    others: now.others,
    status: now.status,
    receipt: now.receipt,
    leaving: false,
    someoneElse: false,
    chosen: null,
    askAgain: null,
  });
}

/** Begins anew with whoever is in now; nothing stays of what was open. */
export async function beginAnew(now: Start, page = '', query?: Query): Promise<void> {
  closeAll();
  set({ userId: '', recoveryCode: null });
  await takeStart(now);
  replace(page, query);
}

/** Somebody came in: who keeps accounts here, and in which programmes, may have changed. */
export async function lookAround(): Promise<void> {
  try {
    const { people, others, policy, status, account } = await start();
    set({ people, others, policy, status });
    // Who it is may be known only since something was read.
    if (state.account && account) set({ account });
  } catch {
    // What is known goes on until the next time.
  }
}

/** Opens a page of the same person's account in another programme. */
export async function openOther({ id }: OtherAccount, page = 'home', query?: Query): Promise<void> {
  await beginAnew(await switchAccount(id), page, query);
}
