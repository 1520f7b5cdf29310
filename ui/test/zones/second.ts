// What should be shown, by a second library with zones, months and weekdays of its own.

import moment from 'moment-timezone';
import 'moment/locale/es-us';
import type { Hearing, Language } from '../../src/backend/types';
import { COURTS } from './court';

/** What a person reads about when a hearing is; `days` is none once its day is over. */
export type When = { date: string; time: string; zone: string; days: number | undefined; before: string };

const FORMS: Record<Language, { locale: string; date: string; noon: [string, string] }> = {
  'es-US': { locale: 'es-us', date: 'dddd, D [de] MMMM [de] YYYY', noon: ['a.m.', 'p.m.'] },
  'en-US': { locale: 'en', date: 'dddd, MMMM D, YYYY', noon: ['AM', 'PM'] },
};

/** The second library is slow, and asked the same for every PC. */
export function remembered<A extends (string | number)[], T>(what: (...args: A) => T): (...args: A) => T {
  const known = new Map<string, T>();
  return (...args) => {
    const key = args.join();
    const before = known.get(key);
    if (before !== undefined) return before;
    const now = what(...args);
    known.set(key, now);
    return now;
  };
}

/** A civil date and time in words. */
export const civil = remembered((language: Language, at: string) => {
  const { locale, date, noon } = FORMS[language];
  const local = moment.utc(at).locale(locale);
  return { date: local.format(date), time: `${local.format('h:mm')} ${noon[local.hour() < 12 ? 0 : 1]}` };
});

/** Days from the court's today to a civil date. */
const daysUntil = remembered((day: string, court: string, now: number) => {
  const today = moment.tz(now, court).format('YYYY-MM-DD');
  return moment.utc(day).diff(moment.utc(today), 'days');
});

export function expected(language: Language, { at, zone, status }: Hearing, now: number): When {
  const days = daysUntil(at.slice(0, 10), zone, now);
  const moved = status.state === 'moved' ? civil(language, status.from) : undefined;
  return {
    ...civil(language, at),
    zone: COURTS[zone]?.[language] ?? '',
    days: days < 0 ? undefined : days,
    before: moved ? `${moved.date}, ${moved.time}` : '',
  };
}
