// A text to agree to, shown in full; who does not goes back, and nothing is kept (MA-12, HU-04).

import { html, type TemplateResult } from 'lit-html';
import type { OfferedProgramme } from '../../backend';
import { button, buttonRow, errorSummary } from '../../components';
import { paragraphs, programmeText, t } from '../../l10n';
import { leaveWizard } from '../buttons';
import { createStepForm } from '../step-form';
import type { StepPage, Wizard } from '../wizard';

export function agreementPage(wizard: Wizard, points: string[]): StepPage {
  const { offered } = wizard;
  const { form, ...page } = createStepForm(wizard, {
    id: 'agreement',
    fields: { agreed: () => programmeText(offered, 'programme-agreement-title') },
    typed: () => ({ kind: 'agreement', agreed: true }),
  });
  return {
    ...page,
    view: () => html`<form class="card card-strong form-wide" novalidate @submit=${form.submit}>
      ${errorSummary(form)}
      <div class="agreement">${points.map((point) => pointText(offered, point))}</div>
      ${buttonRow(
        button({ label: programmeText(offered, 'programme-agreement-accept'), busy: form.task.busy }),
        button({
          label: programmeText(offered, 'programme-agreement-refuse'),
          kind: 'secondary',
          describedBy: 'enrol-cancel-note',
          onClick: () => void leaveWizard(wizard),
        }),
        wizard.place > 0
          ? button({ label: t('enrol-previous'), kind: 'plain', onClick: () => wizard.back() })
          : '',
      )}
      ${form.task.slow ? html`<p class="form-note" role="status">${t('enrol-waiting')}</p>` : ''} 
      <p class="form-note" id="enrol-cancel-note">${t('enrol-refuse-note')}</p>
    </form>`,
  };
}

function pointText(offered: OfferedProgramme, point: string): TemplateResult {
  const id = `programme-agreement-${point}`;
  const title = programmeText(offered, `${id}.title`);
  return html`<section>
    ${title === '' ? '' : html`<h2>${title}</h2>`}
    ${paragraphs(programmeText(offered, id)).map((text) => html`<p>${text}</p>`)}
  </section>`;
}
