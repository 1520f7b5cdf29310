// Six courts, and hearings there on the days when clocks change.

import moment from 'moment-timezone';
import type { Hearing, Language } from '../../src/backend/types';
import { changes, YEARS } from './pc';

/** The courts' zones, and their names: written by hand, for the second library has none. */
export const COURTS: Record<string, Record<Language, string>> = {
  'America/New_York': { 'es-US': 'hora oriental', 'en-US': 'Eastern Time' },
  'America/Chicago': { 'es-US': 'hora central', 'en-US': 'Central Time' },
  'America/Denver': { 'es-US': 'hora de las Montañas Rocosas', 'en-US': 'Mountain Time' },
  'America/Los_Angeles': { 'es-US': 'hora del Pacífico', 'en-US': 'Pacific Time' },
  'America/Anchorage': { 'es-US': 'hora de Alaska', 'en-US': 'Alaska Time' },
  'Pacific/Honolulu': {
    'es-US': 'hora estándar de Hawái-Aleutianas',
    'en-US': 'Hawaii-Aleutian Standard Time',
  },
};

/** Civil dates on which the clocks of the country's courts change; Honolulu's never do, its calendar is asked all the same. */
export const CHANGE_DAYS = changes('America/New_York').map((at) =>
  moment.tz(at, 'America/New_York').format('YYYY-MM-DD'),
);

/** The day after a civil date, or another so many days away. */
export const daysFrom = (day: string, days: number) => moment.utc(day).add(days, 'days').format('YYYY-MM-DD');

// Hours that do not exist in spring or exist twice in autumn among them.
const HOURS = '00:00 01:00 01:30 02:00 02:30 03:00 12:00 23:59'.split(' ');

/** Civil times at a court: around every change of the clock, and on the first and last day of every month. */
export const CIVIL_TIMES = [
  ...CHANGE_DAYS.flatMap((day) =>
    [-1, 0, 1].flatMap((days) => HOURS.map((hour) => `${daysFrom(day, days)}T${hour}:00`)),
  ),
  ...YEARS.flatMap((year) =>
    Array.from({ length: 12 }, (_, month) => moment.utc([year, month])).flatMap((first) => [
      `${first.format('YYYY-MM-DD')}T08:30:00`,
      `${first.endOf('month').format('YYYY-MM-DD')}T16:45:00`,
    ]),
  ),
];

/** What a PC's own clock would say just before, in and after each of its changes: times of day that it skips or repeats. */
export function civilTimesOfChanges(zone: string): string[] {
  return changes(zone).flatMap((at) => {
    const [before, after] = [at - 1, at].map((instant) => moment.tz(instant, zone).utcOffset()) as [
      number,
      number,
    ];
    return [before, after].flatMap((offset) =>
      [-1, 0, 30].map((minutes) =>
        moment.utc(at + (offset + minutes) * 60_000).format('YYYY-MM-DDTHH:mm:00'),
      ),
    );
  });
}

export function hearing(at: string, zone: string, from?: string): Hearing {
  return {
    id: at,
    kind: 'court',
    at,
    zone,
    purpose: 'set-order',
    bring: [],
    place: { name: '', room: '', street: '', city: '', state: '', zip: '', phone: '' },
    status: from ? { state: 'moved', from } : { state: 'scheduled' },
    case_id: 'c',
  };
}
