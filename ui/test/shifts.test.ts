import { beforeEach, describe, expect, test } from 'vitest';
import { createShifts, type Shifts } from '../src/shell/shifts';

const none = { repeat: false, ctrlKey: false, altKey: false, metaKey: false, isComposing: false };
let shifts: Shifts;
const press = (at: number, key = 'Shift', more: Partial<typeof none> = {}) =>
  shifts.down({ key, timeStamp: at, ...none, ...more });

describe('«Salida rápida» by three presses of Shift', () => {
  beforeEach(() => {
    shifts = createShifts();
  });

  test('three within a second and a half', () => {
    expect([press(0), press(700), press(1_500)]).toEqual([false, false, true]);
  });

  test('not two, and not three that are slower', () => {
    expect([press(0), press(800), press(1_501)]).toEqual([false, false, false]);
    // The last two of the slow ones count on.
    expect(press(2_200)).toBe(true);
  });

  test('a capital letter between is writing, not leaving', () => {
    expect([press(0), press(300), press(350, 'M'), press(600)]).toEqual([false, false, false, false]);
  });

  test('held down it is one press, however often the keyboard repeats it', () => {
    const repeated = { repeat: true };
    const held = [0, 30, 60, 90, 120].map((at) => press(at, 'Shift', at === 0 ? {} : repeated));
    expect(held).not.toContain(true);
    expect([press(400), press(800)]).toEqual([false, true]);
  });

  test('with another modifier it is a shortcut', () => {
    for (const with_ of ['ctrlKey', 'altKey', 'metaKey'] as const) {
      expect([0, 200, 400].map((at) => press(at, 'Shift', { [with_]: true }))).not.toContain(true);
    }
  });

  test('marking text with Shift and a click is no press', () => {
    expect([press(0), press(200)]).toEqual([false, false]);
    shifts.forget();
    expect(press(400)).toBe(false);
  });

  test('after leaving it begins again', () => {
    expect([press(0), press(100), press(200), press(300)]).toEqual([false, false, true, false]);
  });
});
