// Which court dates are still to come. Days are counted on the court's calendar, not on this computer's.

import type { Hearing } from '../../backend';
import { civilDay } from '../../l10n';

/** The civil date at a place at this moment, as `2026-12-04`. */
export const todayIn = civilDay;

/** Days from today to the hearing's day: 0 on the day, less than none afterwards. */
export function daysUntil(hearing: Hearing, now: Date): number {
  const day = (iso: string) => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / 86_400_000;
  return day(hearing.at) - day(todayIn(hearing.zone, now));
}

/** To come, the next one first; and past, the newest first. A day's hearing is to come until the day is over. */
export function sorted(hearings: Hearing[], now: Date): { upcoming: Hearing[]; past: Hearing[] } {
  const inOrder = [...hearings].sort((a, b) => a.at.localeCompare(b.at));
  return {
    upcoming: inOrder.filter((hearing) => daysUntil(hearing, now) >= 0),
    past: inOrder.filter((hearing) => daysUntil(hearing, now) < 0).reverse(),
  };
}
