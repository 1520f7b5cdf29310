// What stands beneath every step: on, back, and out.

import { html, nothing, type TemplateResult } from 'lit-html';
import { button, buttonRow } from '../components';
import { programmeText, t } from '../l10n';
import { replace } from '../router';
import type { Task } from '../task';
import type { Wizard } from './wizard';

/** «Cancelar» (MA-13) and «En desacuerdo» (HU-04): nothing is kept, and nothing is asked twice. */
export async function leaveWizard(wizard: Wizard): Promise<void> {
  const told = await wizard.cancel();
  replace('sign-in', { cancelled: told ? 'yes' : 'later' });
}

/** «Previo» and «Cancelar». */
export function otherWays(wizard: Wizard): TemplateResult {
  return html`${
    wizard.place > 0
      ? button({ label: t('enrol-previous'), kind: 'secondary', onClick: () => wizard.back() })
      : nothing
  }
  ${button({
    label: t('enrol-cancel'),
    kind: 'plain',
    describedBy: 'enrol-cancel-note',
    onClick: () => void leaveWizard(wizard),
  })}`;
}

export function cancelNote(): TemplateResult {
  return html`<p class="form-note" id="enrol-cancel-note">${t('enrol-cancel-note')}</p>`;
}

/** The row of a step with a form; `label` in place of «Siguiente». */
export function stepButtons(wizard: Wizard, task: Task<[]>, label?: string): TemplateResult {
  const last = programmeText(wizard.offered, 'programme-enrol-finish') || t('enrol-finish');
  return html`${buttonRow(
    button({ label: label ?? (wizard.isLast ? last : t('enrol-next')), busy: task.busy }),
    otherWays(wizard),
  )}
  ${task.slow ? html`<p class="form-note" role="status">${t('enrol-waiting')}</p>` : nothing} ${cancelNote()}`;
}
