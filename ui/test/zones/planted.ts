// Faults that a page about time usually has, each planted in what the app shows.

import type { Language } from '../../src/backend/types';
import type { Shown } from './shown';

type Fault = (right: Shown, language: Language) => Shown;

function date(at: Date, language: Language): string {
  return at.toLocaleDateString(language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

function time(at: Date, language: Language): string {
  return at.toLocaleTimeString(language, { hour: 'numeric', minute: '2-digit' }).replaceAll(/\s+/g, ' ');
}

/** A civil time made an instant, and the instant shown by this PC's clock. */
const showing =
  (read: (at: string, zone: string) => Date): Fault =>
  (right, language) => {
    const shown = (at: string, zone: string) => ({
      date: date(read(at, zone), language),
      time: time(read(at, zone), language),
    });
    return {
      civil: (at) => shown(at, 'America/Denver'),
      when: (hearing, now) => ({ ...right.when(hearing, now), ...shown(hearing.at, hearing.zone) }),
    };
  };

/** The app's own words, but it takes another moment for now. */
const counting =
  (read: (now: Date) => Date): Fault =>
  (right) => ({ ...right, when: (hearing, now) => right.when(hearing, read(now)) });

const HOUR = 3_600_000;

export const planted: { name: string; fault: Fault }[] = [
  { name: 'a time read by this PC’s clock, which skips some', fault: showing((at) => new Date(at)) },
  { name: 'a time read as UTC, shown by this PC’s clock', fault: showing((at) => new Date(`${at}Z`)) },
  {
    name: 'a time converted from the court’s clock to this PC’s',
    fault: showing((at, zone) => {
      const guess = Date.parse(`${at}Z`);
      const there = new Date(guess).toLocaleString('sv-SE', { timeZone: zone }).replace(' ', 'T');
      return new Date(2 * guess - Date.parse(`${there}Z`));
    }),
  },
  {
    name: 'today by this PC’s calendar',
    // At 20:00 UTC every one of the courts has this date.
    fault: counting((now) => new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate(), 20))),
  },
  { name: 'an hour lost at a change of season', fault: counting((now) => new Date(now.getTime() + HOUR)) },
];
