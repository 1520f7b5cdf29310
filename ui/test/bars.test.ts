import { describe, expect, test } from 'vitest';
import type { MonthTotal, PaymentsAsked } from '../src/backend/types';
import { bars } from '../src/pages/payments/bars';

const asked = (part: Partial<PaymentsAsked> = {}): PaymentsAsked => ({
  direction: 'sent',
  year: null,
  from: null,
  to: null,
  page: 0,
  ...part,
});

const sum = (year: number, month: number, total: number, count = 1): MonthTotal => ({
  year,
  month,
  total,
  count,
});

const told = (list: ReturnType<typeof bars>) => list.map((bar) => `${bar.year}-${bar.month} ${bar.total}`);

describe('the bars of the payments page', () => {
  test('a month without a payment has its bar, a month of which nothing is known has none', () => {
    const list = bars(asked(), [sum(2026, 11, 21_250), sum(2026, 8, 42_500, 2)], '2026-11-22');
    expect(told(list)).toEqual(['2026-11 21250', '2026-10 0', '2026-9 0', '2026-8 42500']);
    expect(list[0]?.percent).toBe(50);
    expect(list[3]?.percent).toBe(100);
  });

  test('a past year has all its months, this year none that is still to come', () => {
    expect(bars(asked({ year: 2025 }), [sum(2025, 3, 1)], '2026-11-22')).toHaveLength(12);
    expect(bars(asked({ year: 2026 }), [sum(2026, 3, 1)], '2026-11-22')).toHaveLength(11);
  });

  test('a span is what was asked for, across the turn of a year', () => {
    const list = bars(asked({ from: '2025-12-15', to: '2026-02-01' }), [sum(2026, 1, 500)], '2026-11-22');
    expect(told(list)).toEqual(['2026-2 0', '2026-1 500', '2025-12 0']);
  });

  test('eighteen years are bars by year, added in whole cents', () => {
    const months = [sum(2026, 2, 10), sum(2026, 1, 20), sum(2008, 6, 30, 2)];
    const list = bars(asked({ from: '2008-01-01' }), months, '2026-11-22');
    expect(list).toHaveLength(19);
    expect(list[0]).toEqual({ year: 2026, month: null, total: 30, count: 2, percent: 100 });
    expect(list[18]).toMatchObject({ year: 2008, total: 30, count: 2 });
  });

  test('a clock that is years off neither hides a month nor adds years', () => {
    for (const today of ['1970-01-01', '2099-01-01']) {
      const list = bars(asked({ from: '2026-10-01' }), [sum(2026, 11, 100)], today);
      expect(told(list)).toEqual(['2026-11 100', '2026-10 0']);
    }
  });

  test('nothing paid is no bar', () => {
    expect(bars(asked(), [], '2026-11-22')).toEqual([]);
  });
});
