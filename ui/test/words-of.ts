// What a template says, without a document: its words, one space apart.

import type { TemplateResult } from 'lit-html';

export function wordsOf(shown: unknown): string {
  return collect(shown)
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function collect(shown: unknown): string {
  if (typeof shown === 'string' || typeof shown === 'number') return String(shown);
  if (Array.isArray(shown)) return shown.map(collect).join(' ');
  if (typeof shown !== 'object' || shown === null || !('strings' in shown)) return '';
  const { strings, values } = shown as TemplateResult;
  return strings.reduce((text, part, at) => text + (at === 0 ? '' : collect(values[at - 1])) + part, '');
}
