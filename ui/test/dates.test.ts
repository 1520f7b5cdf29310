import { beforeAll, expect, test } from 'vitest';
import {
  dateInWords,
  dateWithWeekday,
  duration,
  moment,
  money,
  monthAndYear,
  timeOfDay,
  useLanguage,
  zoneInWords,
} from '../src/l10n';

declare const process: { env: Record<string, string | undefined> };

// Words are loaded by language; the document is only told which one.
beforeAll(async () => {
  Object.assign(globalThis, { document: { documentElement: {} } });
  await useLanguage('es-US');
});

test('a hearing reads the same on a computer in any zone', () => {
  const zone = process.env.TZ;
  for (const tz of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Pacific/Pago_Pago']) {
    process.env.TZ = tz;
    expect(dateWithWeekday('2026-12-04T08:30:00')).toBe('viernes, 4 de diciembre de 2026');
    expect(timeOfDay('2026-12-04T08:30:00').replaceAll(/\s/g, ' ')).toMatch(/^8:30 a\. ?m\.$/);
    expect(dateInWords('2026-12-04')).toBe('4 de diciembre de 2026');
  }
  process.env.TZ = zone;
});

test('the court’s zone is said in words', () => {
  expect(zoneInWords('America/Los_Angeles')).toBe('hora del Pacífico');
  expect(zoneInWords('Nowhere/Known_Place')).toBe('Nowhere/Known Place');
});

test('amounts are dollars and cents, to the cent', () => {
  expect(money(123_450)).toBe('$1,234.50');
  expect(money(-1)).toBe('-$0.01');
  expect(money(9_007_199_254_740)).toBe('$90,071,992,547.40');
});

test('months and moments are in words', () => {
  expect(monthAndYear(2026, 2)).toBe('febrero de 2026');
  const now = new Date(2026, 10, 22, 18, 0);
  expect(moment(new Date(2026, 10, 22, 15, 40).toISOString(), now)).toMatch(/^hoy, 3:40/);
  expect(moment(new Date(2026, 10, 20, 15, 40).toISOString(), now)).toMatch(
    /^viernes, 20 de noviembre de 2026, 3:40/,
  );
});

test('a wait is rounded up to what a person would say', () => {
  expect(duration(1)).toBe('1 segundo');
  expect(duration(1_741)).toBe('30 minutos');
  expect(duration(700_000)).toBe('9 días');
});
