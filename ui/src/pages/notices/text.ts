// A notice's words: in the reader's language, else in the one the agency wrote it in.

import type { Language, Notice, NoticeText } from '../../backend';

export type Words = NoticeText & { language: Language };

export function wordsOf(notice: Notice, reader: Language): Words | undefined {
  const other: Language = reader === 'es-US' ? 'en-US' : 'es-US';
  for (const language of [reader, other]) {
    const text = notice.texts[language];
    if (text) return { ...text, language };
  }
  return undefined;
}
