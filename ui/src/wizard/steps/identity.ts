// Who the person is, exactly as the card says (HU-05 to HU-08).

import { html, type TemplateResult } from 'lit-html';
import type { SampleCard, Suffix } from '../../backend';
import { birthDate, errorSummary, selectField, textField } from '../../components';
import type { Form } from '../../form';
import { programmeText, t } from '../../l10n';
import { sampleCards } from '../../sample-cards';
import { stepButtons } from '../buttons';
import { cardPicture, willBeSent } from '../card-picture';
import { createStepForm } from '../step-form';
import type { StepPage, Wizard } from '../wizard';

const SUFFIXES: Suffix[] = ['jr', 'sr', 'ii', 'iii', 'iv', 'v'];

export function identityPage(wizard: Wizard, digits: number): StepPage {
  const { entered } = wizard.enrolment;
  const { form, ...page } = createStepForm(wizard, {
    id: 'identity',
    fields: {
      birth_date: () => t('enrol-birth-date'),
      birth_day: () => t('enrol-birth-day'),
      birth_month: () => t('enrol-birth-month'),
      birth_year: () => t('enrol-birth-year'),
      first_name: () => t('enrol-first-name'),
      last_name: () => t('enrol-last-name'),
      suffix: () => t('enrol-suffix'),
      client_id: () => t('enrol-client-id'),
    },
    values: {
      ...dateParts(entered.birth_date),
      first_name: entered.first_name,
      last_name: entered.last_name,
      suffix: entered.suffix ?? '',
      client_id: entered.client_id,
    },
    typed: (values) => ({
      kind: 'identity',
      first_name: values.first_name ?? '',
      last_name: values.last_name ?? '',
      suffix: SUFFIXES.find((suffix) => suffix === values.suffix) ?? null,
      birth_year: values.birth_year ?? '',
      birth_month: values.birth_month ?? '',
      birth_day: values.birth_day ?? '',
      client_id: values.client_id ?? '',
    }),
  });
  return {
    ...page,
    view: () => html`<div class="with-card">
      ${cardPicture(wizard.offered)}
      <form class="form card card-strong" novalidate @submit=${form.submit}>
        ${errorSummary(form, mismatch(wizard, form))}
        ${birthDate(
          form.field('birth_date'),
          { day: form.field('birth_day'), month: form.field('birth_month'), year: form.field('birth_year') },
          { hint: t('enrol-birth-hint') },
        )}
        ${textField(form.field('first_name'), { hint: t('enrol-card-first-name-hint'), maxlength: 60 })}
        ${textField(form.field('last_name'), { hint: t('enrol-card-last-name-hint'), maxlength: 60 })}
        ${selectField(
          form.field('suffix'),
          [
            { value: '', label: t('enrol-suffix-none') },
            ...SUFFIXES.map((suffix) => ({ value: suffix, label: t(`suffix-${suffix}`) })),
          ],
          { hint: t('enrol-suffix-hint') },
        )}
        ${textField(form.field('client_id'), {
          hint: t('enrol-client-id-hint', { digits }),
          digits: true,
          width: 'medium',
          maxlength: 24,
        })}
        ${willBeSent(form.values)} ${triesLeft(wizard)} ${stepButtons(wizard, form.task)}
      </form>
      </div>
      ${sampleCards(wizard.offered, (sample) => use(form, sample))}`,
  };
}

/** The programme's own sentence, to the letter (HU-07), and how many tries are left. */
function mismatch(wizard: Wizard, form: Form<string>) {
  const { error } = form.task;
  if (error?.code !== 'identity-not-matched') return {};
  return {
    text: programmeText(wizard.offered, 'programme-identity-mismatch'),
    action: t('error-identity-not-matched-text', { tries: error.tries_left ?? -1 }),
  };
}

/** Told before the last one is spent. */
function triesLeft({ enrolment: { tries_left } }: Wizard): TemplateResult | string {
  return tries_left === null
    ? ''
    : html`<p class=${tries_left === 1 ? 'form-note last-try' : 'form-note'}>${t('enrol-tries', { tries: tries_left })}</p>`;
}

function dateParts(iso: string): Record<string, string> {
  const [year = '', month = '', day = ''] = iso.split('-').map((part) => part.replace(/^0(?=\d$)/, ''));
  return { birth_year: year, birth_month: month, birth_day: day };
}

function use(form: Form<string>, sample: SampleCard): void {
  const { first_name, last_name, suffix, client_id, birth_date } = sample;
  const values = { first_name, last_name, client_id, suffix: suffix ?? '', ...dateParts(birth_date) };
  for (const [name, value] of Object.entries(values)) form.put(name, value);
  document.getElementById(form.field('client_id').id)?.focus();
}
