// Days typed as three fields each, and the period they make.

import type { FieldCode } from '../../backend';
import type { Period } from './read';

export const NEWEST = 'newest';
export const SPAN = 'span';

export type Side = 'from' | 'to';
export type Names = 'period' | Side | `${Side}_${'day' | 'month' | 'year'}`;
export type Typed = Record<Names, string>;

/** The fields that show a period. */
export function typedFrom({ year, from, to }: Period): Partial<Typed> {
  const single = year === null ? NEWEST : String(year);
  return {
    period: from !== null || to !== null ? SPAN : single,
    ...parts('from', from),
    ...parts('to', to),
  };
}

function parts(side: Side, iso: string | null): Partial<Typed> {
  if (iso === null) return {};
  const [year = '', month = '', day = ''] = iso.split('-');
  return {
    [`${side}_year`]: year,
    [`${side}_month`]: String(Number(month)),
    [`${side}_day`]: String(Number(day)),
  };
}

/** `2026-04-15`, null where nothing was typed, undefined where no calendar has that day. */
function dateOf(values: Typed, side: Side): string | null | undefined {
  const [year, month, day] = [values[`${side}_year`], values[`${side}_month`], values[`${side}_day`]].map(
    (part) => part.trim(),
  ) as [string, string, string];
  if (year === '' && month === '' && day === '') return null;
  if (!/^\d{4}$/.test(year) || !/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(day)) return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

export function problems(values: Typed): Partial<Record<Names, FieldCode>> {
  if (values.period !== SPAN) return {};
  const [from, to] = [dateOf(values, 'from'), dateOf(values, 'to')];
  if (from === null && to === null) return { from: 'missing' };
  return {
    ...(from === undefined && { from: 'no-such-date' }),
    ...(to === undefined && { to: 'no-such-date' }),
  };
}

export function periodFrom(values: Typed): Period {
  if (values.period === NEWEST) return { year: null, from: null, to: null };
  if (values.period !== SPAN) return { year: Number(values.period), from: null, to: null };
  const [from, to] = [dateOf(values, 'from') ?? null, dateOf(values, 'to') ?? null];
  // Two days in the wrong order can only mean one thing.
  return from !== null && to !== null && from > to
    ? { year: null, from: to, to: from }
    : { year: null, from, to };
}
