// «Salida rápida»: by its button on every page, and by three presses of Shift.

import { html, render, type TemplateResult } from 'lit-html';
import { quickExit, quit } from '../backend';
import { button } from '../components/button';
import { t } from '../l10n';
import { mount } from '../render';
import { closeAll } from '../router';
import { createShifts } from './shifts';

/** A key or a click so soon after is still part of leaving. */
const SETTLED_MS = 1_000;

/** At once, before anything is asked or answered: nothing of the account is to be seen any more. */
export function leaveAtOnce(): void {
  mount(() => html``);
  render(html``, document.body);
  history.replaceState(null, '', '#/');
  closeAll();
  quickExit()
    .catch(quit)
    .catch(() => window.close());
  setTimeout(waitForSomebody, SETTLED_MS);
}

/** The window may be hidden, not gone: whoever comes back to it begins anew, and sees nothing of before. */
function waitForSomebody(): void {
  const again = () => {
    if (document.visibilityState === 'visible') location.reload();
  };
  for (const sign of ['focus', 'pointerdown', 'keydown'])
    window.addEventListener(sign, again, { once: true });
  document.addEventListener('visibilitychange', again);
}

/** The button; `label` where both languages are to be read. */
export function quickExitButton(label: string = t('quick-exit')): TemplateResult {
  return button({ label, icon: 'exit', kind: 'danger', onClick: leaveAtOnce });
}

/** Three presses of Shift, from the first moment on and over every dialog. */
export function listenToShifts(): void {
  const shifts = createShifts();
  window.addEventListener('keydown', (event) => shifts.down(event) && leaveAtOnce(), { capture: true });
  // Shift with a click marks text.
  window.addEventListener('pointerdown', shifts.forget, { capture: true });
}
