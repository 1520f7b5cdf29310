// Every civil time and every hearing that is asked about, on one PC; what differs from the second library.

import moment from 'moment-timezone';
import type { Hearing, Language } from '../../src/backend/types';
import { CHANGE_DAYS, CIVIL_TIMES, COURTS, civilTimesOfChanges, daysFrom, hearing } from './court';
import { changes } from './pc';
import { civil, expected, remembered } from './second';
import type { Shown } from './shown';

export type Found = { compared: number; differences: string[] };

/** Civil times, a time of day that this PC's clock skips or repeats among them. */
export function compareCivilTimes(shown: Shown, language: Language, pc: string): Found {
  const found: Found = { compared: 0, differences: [] };
  for (const at of [...CIVIL_TIMES, ...civilTimesOfChanges(pc)]) {
    note(found, shown.civil(at), civil(language, at), `${language} ${at} on a PC in ${pc}`);
  }
  return found;
}

/** Hearings at every court around every change of the clock, there and at the PC, seen around midnight of both. */
export function compareHearings(shown: Shown, language: Language, pc: string): Found {
  const found: Found = { compared: 0, differences: [] };
  for (const court of Object.keys(COURTS)) {
    for (const [held, now] of [...atCourtsChanges(court, pc), ...atPcsChanges(court, pc)]) {
      const what = `${language} ${held.at} at ${court} on a PC in ${pc} at ${new Date(now).toISOString()}`;
      note(found, shown.when(held, new Date(now)), expected(language, held, now), what);
    }
  }
  return found;
}

function note<T extends object>(found: Found, shown: T, expected: T, what: string) {
  found.compared += 1;
  const fields = Object.keys(expected) as (keyof T)[];
  if (fields.some((field) => shown[field] !== expected[field])) {
    found.differences.push(`${what}: ${JSON.stringify(shown)}, and should be ${JSON.stringify(expected)}`);
  }
}

/** The instant at which a civil date begins in a zone. */
const midnight = remembered((day: string, zone: string) => moment.tz(day, 'YYYY-MM-DD', zone).valueOf());

/** Seen at the first moment of a day in one year and at the last moment before it in the next, there and here. */
function atCourtsChanges(court: string, pc: string): [Hearing, number][] {
  return CHANGE_DAYS.flatMap((day, at): [Hearing, number][] => {
    const [inSpring, before] = [at % 2 === 0, Math.floor(at / 2) % 2];
    // A time of day that does not exist in spring, and one that exists twice in autumn.
    const odd = `${day}T${inSpring ? '02:30' : '01:30'}:00`;
    return [
      [hearing(odd, court), midnight(day, court) - before],
      [hearing(`${daysFrom(day, 1)}T08:30:00`, court, odd), midnight(day, pc) - before],
    ];
  });
}

function atPcsChanges(court: string, pc: string): [Hearing, number][] {
  return changes(pc).map((at) => [hearing(moment.tz(at, pc).format('YYYY-MM-DDTHH:mm:ss'), court), at]);
}
