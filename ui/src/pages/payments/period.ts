// Choosing the dates: the newest twelve months, a year, or from one day to another.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { FieldCode } from '../../backend';
import { birthDate, button, errorSummary, type Option, selectField } from '../../components';
import { createForm, type Form } from '../../form';
import { t } from '../../l10n';
import type { Period } from './read';

const NEWEST = 'newest';
const SPAN = 'span';

type Side = 'from' | 'to';
type Names = 'period' | Side | `${Side}_${'day' | 'month' | 'year'}`;
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
    values: { period: chosen(period), ...parts('from', period.from), ...parts('to', period.to) },
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

function chosen({ year, from, to }: Period): string {
  if (from !== null || to !== null) return SPAN;
  return year === null ? NEWEST : String(year);
}

function parts(side: Side, iso: string | null): Partial<Record<Names, string>> {
  if (iso === null) return {};
  const [year = '', month = '', day = ''] = iso.split('-');
  return {
    [`${side}_year`]: year,
    [`${side}_month`]: String(Number(month)),
    [`${side}_day`]: String(Number(day)),
  };
}

function typedParts(values: Record<Names, string>, side: Side): [year: string, month: string, day: string] {
  return [values[`${side}_year`].trim(), values[`${side}_month`].trim(), values[`${side}_day`].trim()];
}

/** `2026-04-15`, null where nothing was typed, undefined where no calendar has that day. */
export function dateOf(year: string, month: string, day: string): string | null | undefined {
  if (year === '' && month === '' && day === '') return null;
  if (!/^\d{4}$/.test(year) || !/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(day)) return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

function problems(values: Record<Names, string>): Partial<Record<Names, FieldCode>> {
  if (values.period !== SPAN) return {};
  const [from, to] = [dateOf(...typedParts(values, 'from')), dateOf(...typedParts(values, 'to'))];
  if (from === null && to === null) return { from: 'missing' };
  return {
    ...(from === undefined && { from: 'no-such-date' }),
    ...(to === undefined && { to: 'no-such-date' }),
  };
}

function periodFrom(values: Record<Names, string>): Period {
  if (values.period === NEWEST) return { year: null, from: null, to: null };
  if (values.period !== SPAN) return { year: Number(values.period), from: null, to: null };
  const from = dateOf(...typedParts(values, 'from')) ?? null;
  const to = dateOf(...typedParts(values, 'to')) ?? null;
  // Two days in the wrong order can only mean one thing.
  return from !== null && to !== null && from > to
    ? { year: null, from: to, to: from }
    : { year: null, from, to };
}
