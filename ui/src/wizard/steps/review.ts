// Everything that was entered, secrets left out, to be certified (HU-10).

import { html, type TemplateResult } from 'lit-html';
import type { Enrolment, OfferedProgramme, Step } from '../../backend';
import { button, checkField, errorSummary, facts, TICKED } from '../../components';
import { dateInWords, programmeText, t } from '../../l10n';
import { questionText } from '../../question-fields';
import { stepButtons } from '../buttons';
import { createStepForm } from '../step-form';
import type { StepPage, Wizard } from '../wizard';

export function reviewPage(wizard: Wizard): StepPage {
  const { offered } = wizard;
  const { form, ...page } = createStepForm(wizard, {
    id: 'review',
    fields: { certified: () => programmeText(offered, 'programme-certification-title') },
    // Certified anew each time: what it stands for may have been changed in between.
    keeps: false,
    secrets: ['certified'],
    check: ({ certified }) => (certified === TICKED ? {} : { certified: 'not-agreed' }),
    typed: ({ certified }) => ({ kind: 'review', certified: certified === TICKED }),
  });
  return {
    ...page,
    view: () => html`<form class="card card-strong form-wide" novalidate @submit=${form.submit}>
      ${errorSummary(form)}
      ${wizard.steps.map((step, at) => part(wizard, step, at))}
      <fieldset class="usa-fieldset certification">
        <legend class="usa-legend">${programmeText(offered, 'programme-certification-title')}</legend>
        ${checkField(form.field('certified'), programmeText(offered, 'programme-certification'))}
      </fieldset>
      ${stepButtons(wizard, form.task)}
    </form>`,
  };
}

function part(wizard: Wizard, step: Step, at: number): TemplateResult | string {
  const rows = rowsOf(step, wizard.enrolment, wizard.offered);
  if (rows.length === 0) return '';
  return html`<section class="review-part">
    <div class="review-head">
      <h2 id="review-${step.kind}">${t(`enrol-step-${step.kind}`)}</h2>
      ${button({
        label: t('enrol-review-change'),
        kind: 'plain',
        describedBy: `review-${step.kind}`,
        onClick: () => wizard.back(at),
      })}
    </div>
    ${facts(rows)}
  </section>`;
}

function rowsOf(step: Step, { entered }: Enrolment, offered: OfferedProgramme): [string, unknown][] {
  const email = entered.email === '' ? t('enrol-review-none') : entered.email;
  const list = (ids: string[]) =>
    html`<ul class="plain-list">${ids.map((id) => html`<li>${questionText(offered, id)}</li>`)}</ul>`;
  const name: [string, unknown][] = [
    [t('enrol-first-name'), entered.first_name],
    [t('enrol-last-name'), entered.last_name],
    [t('enrol-suffix'), entered.suffix ? t(`suffix-${entered.suffix}`) : ''],
  ];
  switch (step.kind) {
    case 'name-and-email':
      return [...name, [t('enrol-email'), step.email === 'no' ? '' : email]];
    case 'identity':
      return [
        [t('enrol-birth-date'), entered.birth_date === '' ? '' : dateInWords(entered.birth_date)],
        ...name,
        [t('enrol-client-id'), entered.client_id],
      ];
    case 'credentials':
      return [
        [t('enrol-user-id'), entered.user_id],
        [t('password-label'), t('enrol-review-hidden')],
        [t('enrol-email'), step.email === 'no' ? '' : email],
        [
          t('enrol-review-questions', { count: step.questions }),
          step.questions > 0 ? list(entered.questions.slice(0, step.questions)) : '',
        ],
        [
          t('enrol-review-answers', { count: step.questions }),
          step.questions > 0 ? t('enrol-review-hidden') : '',
        ],
      ];
    case 'secret-questions':
      return [
        [t('enrol-review-questions', { count: step.count }), list(entered.questions.slice(-step.count))],
        [t('enrol-review-answers', { count: step.count }), t('enrol-review-hidden')],
      ];
    default:
      return [];
  }
}
