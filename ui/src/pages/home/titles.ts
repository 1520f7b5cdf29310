import type { Language } from '../../backend';

/** A title in the reader's language, else in the one the agency wrote it in. */
export function inReadersWords(
  titles: Partial<Record<Language, string>>,
  reader: Language,
): { text: string; language: Language } | undefined {
  const languages: Language[] = reader === 'es-US' ? ['es-US', 'en-US'] : ['en-US', 'es-US'];
  for (const language of languages) {
    const text = titles[language];
    if (text) return { text, language };
  }
  return undefined;
}
