// The sums behind the chart: no month left out between the first and the last, years where months would be too many.

import type { MonthTotal, PaymentsAsked } from '../../backend';

/** One bar, newest first; the month is 1 to 12, or null where the bar is a whole year. */
export type Bar = { year: number; month: number | null; total: number; count: number; percent: number };

/** More months than this are hard to take in at a glance. */
const MOST_MONTHS = 24;

/** A month as a number that counts on over the years. */
type MonthIndex = number;

const indexOf = (year: number, month: number): MonthIndex => year * 12 + month - 1;
const ofDate = (iso: string): MonthIndex => indexOf(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)));

/** The bars of an answer; `today` is a civil date. */
export function bars(asked: PaymentsAsked, months: MonthTotal[], today: string): Bar[] {
  if (months.length === 0) return [];
  const [first, last] = span(asked, months, ofDate(today));
  const sums = last - first < MOST_MONTHS ? byMonth(months, first, last) : byYear(months, first, last);
  const most = Math.max(...sums.map((sum) => sum.total), 1);
  return sums.map((sum) => ({ ...sum, percent: Math.round((sum.total * 1000) / most) / 10 }));
}

/** What was asked for, as far as it lies in the past, and in any case every month that has a sum. */
function span(asked: PaymentsAsked, months: MonthTotal[], today: MonthIndex): [MonthIndex, MonthIndex] {
  const paid = months.map(({ year, month }) => indexOf(year, month));
  const [oldest, newest] = [Math.min(...paid), Math.max(...paid)];
  // A clock that is years off must not stretch the chart over years.
  const believable = today >= newest && today - newest < 12 ? today : newest;
  if (asked.year !== null) {
    const [january, december] = [indexOf(asked.year, 1), indexOf(asked.year, 12)];
    return [january, Math.max(newest, Math.min(december, today))];
  }
  if (asked.from !== null || asked.to !== null) {
    const from = asked.from === null ? oldest : Math.min(oldest, ofDate(asked.from));
    const to = asked.to === null ? believable : Math.min(today, ofDate(asked.to));
    return [from, Math.max(newest, to)];
  }
  // The newest twelve months end with the newest payment: outside of it nothing is known.
  return [oldest, newest];
}

type Sum = Omit<Bar, 'percent'>;

function byMonth(months: MonthTotal[], first: MonthIndex, last: MonthIndex): Sum[] {
  const known = new Map(months.map((sum) => [indexOf(sum.year, sum.month), sum]));
  return downFrom(last, first).map((index) => {
    const sum = known.get(index);
    return {
      year: Math.floor(index / 12),
      month: (index % 12) + 1,
      total: sum?.total ?? 0,
      count: sum?.count ?? 0,
    };
  });
}

function byYear(months: MonthTotal[], first: MonthIndex, last: MonthIndex): Sum[] {
  return downFrom(Math.floor(last / 12), Math.floor(first / 12)).map((year) => {
    const ofYear = months.filter((sum) => sum.year === year);
    return {
      year,
      month: null,
      total: ofYear.reduce((sum, { total }) => sum + total, 0),
      count: ofYear.reduce((sum, { count }) => sum + count, 0),
    };
  });
}

function downFrom(last: number, first: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => last - at);
}
