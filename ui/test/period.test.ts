import { describe, expect, test } from 'vitest';
import { directionOf, periodOf, queryFor } from '../src/pages/payments/read';
import { type Names, periodFrom, problems, type Typed, typedFrom } from '../src/pages/payments/typed';

const nothing: Typed = {
  period: 'span',
  from: '',
  from_day: '',
  from_month: '',
  from_year: '',
  to: '',
  to_day: '',
  to_month: '',
  to_year: '',
};
const typed = (part: Partial<Record<Names, string>>): Typed => ({ ...nothing, ...part });
const from = (day: string, month: string, year: string) => ({
  from_day: day,
  from_month: month,
  from_year: year,
});
const to = (day: string, month: string, year: string) => ({ to_day: day, to_month: month, to_year: year });

describe('choosing the dates of payments', () => {
  test('a day that no calendar has is refused at its own field', () => {
    expect(problems(typed({ ...from('31', '2', '2025'), ...to('1', '3', '2025') }))).toEqual({
      from: 'no-such-date',
    });
    expect(problems(typed(to('5', '', '2025')))).toEqual({ to: 'no-such-date' });
    expect(problems(typed(to('5', '4', '25')))).toEqual({ to: 'no-such-date' });
    expect(problems(typed(from('29', '2', '2024')))).toEqual({});
  });

  test('a span without any day is not a span, and a year needs none', () => {
    expect(problems(nothing)).toEqual({ from: 'missing' });
    expect(problems(typed({ period: '2025' }))).toEqual({});
  });

  test('two days in the wrong order are put right', () => {
    const period = periodFrom(typed({ ...from('1', '3', '2025'), ...to('9', '12', '2024') }));
    expect(period).toEqual({ year: null, from: '2024-12-09', to: '2025-03-01' });
  });

  test('the address keeps what was chosen', () => {
    for (const period of [
      { year: null, from: null, to: null },
      { year: 2024, from: null, to: null },
      { year: null, from: '2024-12-09', to: '2025-03-01' },
      { year: null, from: '2024-12-09', to: null },
    ]) {
      const query = new URLSearchParams(queryFor('made', period));
      expect(directionOf(query)).toBe('made');
      expect(periodOf(query)).toEqual(period);
      expect(periodFrom(typed(typedFrom(period)))).toEqual(period);
    }
  });
});
