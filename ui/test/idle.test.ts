import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createIdle, type Idle } from '../src/shell/idle';

let told = 0;
let idle: Idle;

beforeEach(() => {
  vi.useFakeTimers();
  told = 0;
  idle = createIdle(
    () => {
      told += 1;
    },
    () => {},
  );
});
afterEach(() => vi.useRealTimers());

describe('a minute before the account is shut (WCAG 2.2.1)', () => {
  test('the seconds run down, and are said at the beginning and once at 20', () => {
    idle.told(60);
    const said = new Set<number | null>();
    for (let second = 0; second < 59; second += 1) {
      said.add(idle.said);
      vi.advanceTimersByTime(1_000);
    }
    expect(idle.left).toBe(1);
    expect([...said]).toEqual([60, 20]);
  });

  test('a key answers: nobody is asked any more, and the desktop hears it at once', () => {
    idle.active(true);
    expect(told).toBe(1);
    vi.advanceTimersByTime(1_000);
    idle.told(60);
    idle.active(true);
    expect(idle.left).toBeNull();
    expect(told).toBe(2);
  });

  test('a pointer that is moved does not answer', () => {
    idle.told(60);
    idle.active(false);
    expect([idle.left, told]).toEqual([60, 0]);
  });

  test('told again meanwhile, the earlier end holds', () => {
    idle.told(60);
    vi.advanceTimersByTime(10_000);
    idle.told(60);
    expect(idle.left).toBe(50);
    idle.told(30);
    expect(idle.left).toBe(30);
  });

  test('told that it is over, nobody is asked', () => {
    idle.told(60);
    idle.told(null);
    expect(idle.left).toBeNull();
  });
});

test('the desktop hears of somebody who types at most every ten seconds', () => {
  for (let at = 0; at < 25_000; at += 100) {
    idle.active(true);
    vi.advanceTimersByTime(100);
  }
  expect(told).toBe(3);
});
