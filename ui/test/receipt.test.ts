import { beforeAll, describe, expect, test } from 'vitest';
import type { ErasedThing, Erasure, Leaving, Receipt } from '../src/backend';
import { load } from '../src/l10n';
import { how, isWhole, receiptPage } from '../src/pages/receipt';
import { state } from '../src/store';
import { wordsOf } from './words-of';

const THINGS: ErasedThing[] = ['session', 'keychain', 'copy', 'memory', 'web-view', 'clipboard'];

function receipt(
  erasures: Partial<Record<ErasedThing, Erasure>> = {},
  leaving: Leaving = 'signed-out',
): Receipt {
  return {
    leaving,
    at: '2026-11-22T18:00:00Z',
    lines: THINGS.map((thing) => ({ thing, erasure: erasures[thing] ?? 'checked' })),
    session_ends_in: 15,
  };
}

function page(shown: Receipt): string {
  state.receipt = shown;
  return wordsOf(receiptPage(new URLSearchParams()).view());
}

beforeAll(() => load('es-US'));

describe('the receipt', () => {
  test('has a line for each thing, with how it was checked', () => {
    const words = page(receipt());
    expect(words.match(/Borrado y revisado/g)).toHaveLength(6);
    expect(words).toContain('La agencia contestó que la sesión ya no existe.');
    expect(words).toContain('Esto se borró, y lo revisamos');
  });

  test('a session that the service was not told of ends there by itself, and it is said when', () => {
    const words = page(receipt({ session: 'not-reached' }));
    expect(words).toContain('se cierra sola en 15 minutos');
    expect(words).not.toContain('La agencia contestó');
    expect(words).toContain('Esto se borró, y esto falta');
  });

  test('what could not be erased is never called erased', () => {
    const later = receipt({ copy: 'later' });
    expect(isWhole(later)).toBe(false);
    const words = page(later);
    expect(words).toContain('La copia guardada de sus datos Pendiente');
    expect(words.match(/Borrado y revisado/g)).toHaveLength(5);
  });

  test('what never was is not called erased either', () => {
    expect(isWhole(receipt({ keychain: 'never-there', copy: 'never-there' }))).toBe(true);
    expect(how('keychain', 'never-there', null)).toBe('Nunca se guardó en esta computadora.');
  });

  test.each<[Leaving, string]>([
    ['signed-out', 'Cerró su sesión'],
    ['idle', 'se cerró sola'],
    ['suspended', 'al dormir la computadora'],
    ['screen-locked', 'al bloquear la pantalla'],
  ])('says why the visit ended: %s', (leaving, words) => {
    expect(page(receipt({}, leaving))).toContain(words);
  });
});
