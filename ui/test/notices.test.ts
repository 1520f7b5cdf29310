import { describe, expect, test } from 'vitest';
import type { Notice } from '../src/backend/types';
import { paragraphs } from '../src/l10n/paragraphs';
import { wordsOf } from '../src/pages/notices/text';

const english = { title: 'Your order', body: 'One.' };
const notice: Notice = {
  id: 'n',
  date: '2026-11-02',
  respond_by: null,
  read: false,
  texts: { 'en-US': english },
};

describe("a notice's words (OP-04)", () => {
  test("the reader's language first, the other one where it is missing", () => {
    const both = { ...notice, texts: { ...notice.texts, 'es-US': { title: 'Su orden', body: 'Uno.' } } };
    expect(wordsOf(both, 'es-US')).toMatchObject({ title: 'Su orden', language: 'es-US' });
    expect(wordsOf(both, 'en-US')).toMatchObject({ title: 'Your order', language: 'en-US' });
    expect(wordsOf(notice, 'es-US')).toEqual({ ...english, language: 'en-US' });
    expect(wordsOf({ ...notice, texts: {} }, 'es-US')).toBeUndefined();
  });

  test('an empty line parts paragraphs, a single break does not', () => {
    expect(paragraphs('One\nline.\n \n\nTwo.\n')).toEqual(['One\nline.', 'Two.']);
  });
});
