// The rules of a new PIN as far as they can be seen while typing. The service has the last word: it alone knows the
// birth date, the identifiers and the earlier PINs.

import type { PinRules } from './backend';

export type PinRule = 'length' | 'repeated' | 'run' | 'common';

/** Without the spaces and dashes that people type. */
export function digitsOf(typed: string): string {
  return typed.replaceAll(/[\s\-\u2010-\u2015\u2212\u200b\ufeff]/g, '');
}

/** Which rules hold for what is typed so far; none does for nothing. */
export function keptRules(typed: string, rules: PinRules): Record<PinRule, boolean> {
  const pin = digitsOf(typed);
  const length = /^[0-9]+$/.test(pin) && pin.length >= rules.min && pin.length <= rules.max;
  return {
    length,
    repeated: length && !isRepeated(pin),
    run: length && !isRun(pin, 1) && !isRun(pin, 9),
    common: length && !rules.too_common.includes(pin),
  };
}

function isRepeated(pin: string): boolean {
  return /^(\d+?)\1+$/.test(pin);
}

function isRun(pin: string, step: number): boolean {
  return [...pin].every((digit, at) => at === 0 || (Number(pin[at - 1]) + step) % 10 === Number(digit));
}
