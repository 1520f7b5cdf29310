// Civil dates and times are text from the service, shown as they are: formatted in UTC, so that no zone of this
// computer can move them by an hour or a day.

import { t, tag } from './index';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = tag() + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(tag(), options);
    formats.set(key, format);
  }
  return format;
}

function civil(iso: string): Date {
  return new Date(iso.length === 10 ? `${iso}T00:00:00Z` : `${iso.replace(/Z$/, '')}Z`);
}

function format(iso: string, options: Intl.DateTimeFormatOptions): string {
  return formatter({ ...options, timeZone: 'UTC' }).format(civil(iso));
}

const WORDS: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };

/** «viernes, 4 de diciembre de 2026», of a civil date or date and time. */
export const dateWithWeekday = (iso: string) => format(iso, { weekday: 'long', ...WORDS });

/** «4 de diciembre de 2026». */
export const dateInWords = (iso: string) => format(iso, WORDS);

/** «4 dic 2026», for tables. */
export const dateShort = (iso: string) => format(iso, { day: 'numeric', month: 'short', year: 'numeric' });

/** «viernes». */
export const weekday = (iso: string) => format(iso, { weekday: 'long' });

/** «diciembre de 2026»; the month is 1 to 12. */
export const monthAndYear = (year: number, month: number) =>
  format(`${year}-${String(month).padStart(2, '0')}-01`, { month: 'long', year: 'numeric' });

/** «diciembre»; the month is 1 to 12. */
export const monthName = (month: number, width: 'long' | 'short' = 'long') =>
  format(`2001-${String(month).padStart(2, '0')}-01`, { month: width });

/** «8:30 a. m.», of a civil date and time. */
// A time that breaks across two lines is read wrongly: its spaces hold together.
export const timeOfDay = (iso: string) =>
  format(iso, { hour: 'numeric', minute: '2-digit', hour12: true }).replaceAll(/\s/g, '\u{a0}');

// A zone's name depends on the year: Alaska had others in 1970, and engines then name it by a town.
const THESE_YEARS = Date.UTC(2026, 0, 1);

/** «hora del Pacífico»: a place's zone in words, whose clock a hearing goes by. */
export function zoneInWords(zone: string): string {
  try {
    const parts = formatter({ timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts(THESE_YEARS);
    return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
  } catch {
    // An engine without generic names, or a zone that it does not know.
    return zone.replaceAll('_', ' ');
  }
}

/** The civil date at a place at this moment, as `2026-12-04`; like the service, by UTC where the zone is not known. */
export function civilDay(zone: string, at: Date): string {
  const day: Intl.DateTimeFormatOptions = { year: 'numeric', month: '2-digit', day: '2-digit' };
  let format: Intl.DateTimeFormat;
  try {
    format = formatter({ ...day, timeZone: zone });
  } catch {
    format = formatter({ ...day, timeZone: 'UTC' });
  }
  const parts = new Map(format.formatToParts(at).map((part) => [part.type, part.value]));
  return `${parts.get('year')}-${parts.get('month')?.padStart(2, '0')}-${parts.get('day')?.padStart(2, '0')}`;
}

/** A moment on this computer's clock: «hoy, 3:40 p. m.», else with weekday and date. */
export function moment(instant: string, now: Date = new Date()): string {
  const at = new Date(instant);
  const time = formatter({ hour: 'numeric', minute: '2-digit', hour12: true }).format(at);
  if (at.toDateString() === now.toDateString()) return t('moment-today', { time });
  const date = formatter({ weekday: 'long', ...WORDS }).format(at);
  return t('moment-on', { date, time });
}

/** Seconds as what a person would say: «30 minutos». */
export function duration(seconds: number): string {
  if (seconds < 60) return t('duration-seconds', { n: Math.max(1, Math.ceil(seconds)) });
  if (seconds < 2 * 3600) return t('duration-minutes', { n: Math.ceil(seconds / 60) });
  if (seconds < 48 * 3600) return t('duration-hours', { n: Math.ceil(seconds / 3600) });
  return t('duration-days', { n: Math.ceil(seconds / 86_400) });
}
