import { describe, expect, test } from 'vitest';
import type { Hearing } from '../src/backend/types';
import { daysUntil, sorted, todayIn } from '../src/pages/hearings/when';

const hearing = (at: string, zone = 'America/Los_Angeles'): Hearing => ({
  id: at,
  kind: 'court',
  at,
  zone,
  purpose: 'set-order',
  bring: [],
  place: { name: '', room: '', street: '', city: '', state: '', zip: '', phone: '' },
  status: { state: 'scheduled' },
  case_id: 'c',
});

describe('which court dates are to come (CW-09)', () => {
  test("days are counted on the court's calendar, not on this computer's", () => {
    const now = new Date('2026-12-05T05:00:00Z');
    expect(todayIn('America/Los_Angeles', now)).toBe('2026-12-04');
    expect(todayIn('America/New_York', now)).toBe('2026-12-05');
    expect(daysUntil(hearing('2026-12-05T08:30:00'), now)).toBe(1);
    expect(daysUntil(hearing('2026-12-05T08:30:00', 'America/New_York'), now)).toBe(0);
  });

  test('a change of season does not move a day', () => {
    const now = new Date('2026-10-31T20:00:00Z');
    expect(daysUntil(hearing('2026-11-02T08:30:00'), now)).toBe(2);
  });

  test('a hearing is to come until its day is over; the next comes first, the past goes backwards', () => {
    const now = new Date('2026-12-04T23:00:00Z');
    const list = ['2026-12-04T08:30:00', '2026-11-01T09:00:00', '2027-01-10T09:00:00', '2025-11-01T09:00:00'];
    const { upcoming, past } = sorted(
      list.map((at) => hearing(at)),
      now,
    );
    expect(upcoming.map((h) => h.at)).toEqual(['2026-12-04T08:30:00', '2027-01-10T09:00:00']);
    expect(past.map((h) => h.at)).toEqual(['2026-11-01T09:00:00', '2025-11-01T09:00:00']);
  });
});
