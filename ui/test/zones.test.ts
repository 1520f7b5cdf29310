// A hearing shows the same day and hour whatever zone and season the PC is in.

import { describe, expect, test } from 'vitest';
import type { Language } from '../src/backend/types';
import { civilDay } from '../src/l10n';
import { compareCivilTimes, compareHearings, type Found } from './zones/compare';
import { CHANGE_DAYS, COURTS } from './zones/court';
import { onPcIn, zonesOfTheSystem } from './zones/pc';
import { planted } from './zones/planted';
import { begin, type Shown } from './zones/shown';

declare const process: { stdout: { write(text: string): void } };

const zones = zonesOfTheSystem();
const MINUTES = 60_000;

/** Dates and times of day, and hearings, as the app shows them on each of these PCs. */
async function compare(
  languages: Language[],
  pcs: Iterable<string>,
  fault: (right: Shown, language: Language) => Shown = (right) => right,
): Promise<{ times: Found; hearings: Found }> {
  const times: Found = { compared: 0, differences: [] };
  const hearings: Found = { compared: 0, differences: [] };
  for (const pc of pcs) {
    await onPcIn(pc, async () => {
      const app = await begin();
      for (const language of languages) {
        const shown = fault(await app(language), language);
        add(times, compareCivilTimes(shown, language, pc));
        add(hearings, compareHearings(shown, language, pc));
      }
    });
  }
  return { times, hearings };
}

function add(sum: Found, found: Found) {
  sum.compared += found.compared;
  sum.differences.push(...found.differences);
}

describe('hearings, on a PC in any zone', () => {
  test('every name of a zone can be switched to', async () => {
    for (const [zone, names] of zones) {
      for (const name of [zone, ...names]) await onPcIn(name, () => undefined);
    }
    expect(zones.size).toBeGreaterThan(400);
  });

  test('the clocks that change are those of 2024 to 2035, in spring and in autumn', () => {
    expect(CHANGE_DAYS).toHaveLength(24);
    expect([CHANGE_DAYS[0], CHANGE_DAYS[5], CHANGE_DAYS.at(-1)]).toEqual([
      '2024-03-10',
      '2026-11-01',
      '2035-11-04',
    ]);
  });

  test('show the same day and hour in both languages', { timeout: 10 * MINUTES }, async () => {
    const { times, hearings } = await compare(['es-US', 'en-US'], zones.keys());
    const differences = [...times.differences, ...hearings.differences];
    process.stdout.write(
      `${zones.size} zones under ${[...zones.values()].flat().length} names, 2024 to 2035, 2 languages: ` +
        `${times.compared} dates and times of day, ` +
        `${hearings.compared} hearings at ${Object.keys(COURTS).length} courts; ${differences.length} differ\n`,
    );
    expect(differences.slice(0, 5)).toEqual([]);
    expect(times.compared).toBeGreaterThan(zones.size * 2 * 800);
    expect(hearings.compared).toBeGreaterThanOrEqual(zones.size * 2 * 6 * 48);
  });

  test('a zone that this engine does not know is counted by UTC, as by the service', () => {
    expect(civilDay('Nowhere/Known_Place', new Date('2026-12-04T23:30:00Z'))).toBe('2026-12-04');
  });

  const somewhere = ['Pacific/Kiritimati', 'Europe/Madrid', 'America/New_York', 'Pacific/Pago_Pago', 'UTC'];
  test.each(planted)('a planted fault is found: $name', { timeout: MINUTES }, async ({ fault }) => {
    for (const language of ['es-US', 'en-US'] as const) {
      const { times, hearings } = await compare([language], somewhere, fault);
      expect(times.differences.length + hearings.differences.length).toBeGreaterThan(0);
    }
  });
});
