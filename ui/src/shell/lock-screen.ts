// In place of everything while the account is shut. Its page comes when it is needed.

import { nothing, type TemplateResult } from 'lit-html';
import { update } from '../render';
import { focusHeading } from '../router';

let page: typeof import('../pages/unlock') | undefined;

/** Fetches the page. */
export async function bringLockScreen(): Promise<void> {
  page ??= await import('../pages/unlock');
}

export function lockScreen(): TemplateResult | typeof nothing {
  if (page) return page.unlockView();
  void bringLockScreen().then(() => {
    update();
    queueMicrotask(focusHeading);
  });
  return nothing;
}
