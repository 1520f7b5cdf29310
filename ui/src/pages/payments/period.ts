// Choosing the dates: the newest twelve months, a year, or from one day to another.

import { html, nothing, type TemplateResult } from 'lit-html';
import { birthDate, button, errorSummary, type Option, selectField } from '../../components';
import { createForm, type Form } from '../../form';
import { t } from '../../l10n';
import type { Period } from './read';
import { type Names, NEWEST, periodFrom, problems, type Side, SPAN, typedFrom } from './typed';

export type PeriodForm = Form<Names>;

export function periodForm(period: Period, choose: (period: Period) => void): PeriodForm {
  return createForm<Names, Period>({
    id: 'payments-period',
    fields: {
      period: () => t('payments-period-label'),
      from: () => t('payments-from'),
      from_day: () => t('payments-day'),
      from_month: () => t('payments-month'),
      from_year: () => t('payments-year'),
      to: () => t('payments-to'),
      to_day: () => t('payments-day'),
      to_month: () => t('payments-month'),
      to_year: () => t('payments-year'),
    },
    values: typedFrom(period),
    check: problems,
    send: async (values) => periodFrom(values),
    done: choose,
  });
}

export function periodView(form: PeriodForm, years: number[]): TemplateResult {
  const asked = Number(form.values.period);
  // A year that was asked for stays in the list, though it may have no payments.
  const listed = asked > 0 && !years.includes(asked) ? [...years, asked].sort((a, b) => b - a) : years;
  const options: Option[] = [
    { value: NEWEST, label: t('payments-period-newest') },
    ...listed.map((year) => ({ value: String(year), label: String(year) })),
    { value: SPAN, label: t('payments-period-span') },
  ];
  return html`<form class="period" @submit=${form.submit} novalidate aria-label=${t('payments-period-heading')}>
    ${errorSummary(form)}
    <div class="period-choice">
      ${selectField(form.field('period'), options)}
      ${form.values.period === SPAN ? nothing : show(form)}
    </div>
    ${
      form.values.period === SPAN
        ? html`<div class="period-span">${day(form, 'from')} ${day(form, 'to')}</div>
            <div class="button-row">${show(form)}</div>`
        : nothing
    }
  </form>`;
}

function show(form: PeriodForm): TemplateResult {
  return button({ label: t('payments-show'), kind: 'secondary', busy: form.task.busy });
}

function day(form: PeriodForm, side: Side): TemplateResult {
  return birthDate(
    form.field(side),
    { day: form.field(`${side}_day`), month: form.field(`${side}_month`), year: form.field(`${side}_year`) },
    { hint: t(`payments-${side}-hint`) },
  );
}
