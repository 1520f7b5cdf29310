import { FluentBundle, FluentResource } from '@fluent/bundle';
import { describe, expect, test } from 'vitest';
import types from '../src/backend/types.ts?raw';
import { SHOWN } from '../src/errors';
import english from '../src/l10n/en-US';
import spanish from '../src/l10n/es-US';
import { pseudo } from '../src/l10n/pseudo';

const fieldCodes = [...(/type FieldCode = ([^;]+);/.exec(types)?.[1] ?? '').matchAll(/"([a-z-]+)"/g)].map(
  (m) => m[1],
);

describe.each([
  ['es-US', spanish],
  ['en-US', english],
])('in %s', (language, sources) => {
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const source of Object.values(sources)) bundle.addResource(new FluentResource(source));

  function words(id: string, args: Record<string, string | number>): string {
    const pattern = bundle.getMessage(id)?.value;
    if (!pattern) throw new Error(`no words for ${id}`);
    const faults: Error[] = [];
    const text = bundle.formatPattern(pattern, args, faults);
    expect(faults, id).toEqual([]);
    return text;
  }

  test('every error says what happened and what to do', () => {
    for (const code of Object.keys(SHOWN)) {
      for (const part of ['title', 'text', 'do']) {
        const texts = ['pin', 'password'].flatMap((secret) =>
          [-1, 0, 1, 2].map((tries) => words(`error-${code}-${part}`, { wait: '30', tries, secret })),
        );
        expect(texts.every((text) => text.length > 8)).toBe(true);
      }
    }
  });

  test('every problem of a field has words that name the field', () => {
    expect(fieldCodes.length).toBeGreaterThan(20);
    for (const code of fieldCodes) {
      const text = words(`field-${code}`, { label: 'XYZ' });
      if (code !== 'nothing-given') expect(text).toContain('XYZ');
    }
  });

  test('the last try is announced before it is spent', () => {
    for (const secret of ['pin', 'password']) {
      expect(words('error-credentials-wrong-text', { tries: 1, wait: '', secret })).toContain('1');
      expect(words('error-credentials-wrong-text', { tries: -1, wait: '', secret })).not.toContain('1');
    }
  });
});

test('Spanish says «usted» in what it tells people to do', () => {
  const all = Object.values(spanish).join('\n');
  expect(all.match(/(?<!\p{L})(tú|tus?|ti|tienes|puedes|quieres|debes)(?!\p{L})/giu)).toBeNull();
});

test('the test language is longer than English and accented', () => {
  expect(pseudo('Sign out')).toMatch(/^Šígñ öüt/);
  expect(pseudo('Sign out').length).toBeGreaterThan('Sign out'.length);
});
