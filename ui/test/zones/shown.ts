// What the app shows, read from its templates.

import { vi } from 'vitest';
import type { Hearing, Language } from '../../src/backend/types';
import type { When } from './second';

/** The app's words for when a hearing is. */
export type Shown = {
  civil(at: string): { date: string; time: string };
  when(hearing: Hearing, now: Date): When;
};

type Template = { strings: string[]; values: unknown[] };

function markup(part: unknown): string {
  if (Array.isArray(part)) return part.map(markup).join('');
  if (typeof part === 'object' && part && 'strings' in part) {
    const { strings, values } = part as Template;
    return strings.map((text, at) => text + (at < values.length ? markup(values[at]) : '')).join('');
  }
  return typeof part === 'string' || typeof part === 'number' ? String(part) : '';
}

/** The text of the element whose class begins so. */
function inside(html: string, name: string): string | undefined {
  const found = new RegExp(`<(\\w+) class="${name}[^>]*>(.*?)</\\1>`, 's').exec(html)?.[2];
  return found && spaced(found.replaceAll(/<[^>]*>/g, ''));
}

/** Spaces hold a time together; which kind they are is not the subject here. */
const spaced = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** The app begun anew, so that nothing that it keeps stems from another zone. */
export async function begin(): Promise<(language: Language) => Promise<Shown>> {
  vi.resetModules();
  const document = { documentElement: {}, createTreeWalker: () => ({}), createComment: () => ({}) };
  Object.assign(globalThis, { document });
  const l10n = await import('../../src/l10n');
  const { hearingHead } = await import('../../src/pages/hearings/card');

  return async (language) => {
    await l10n.useLanguage(language);
    const countdown = new Map([
      [l10n.t('hearings-today'), 0],
      [l10n.t('hearings-tomorrow'), 1],
    ]);
    for (let days = 2; days < 10; days++) countdown.set(l10n.t('hearings-in-days', { days }), days);

    return {
      civil: (at) => ({ date: spaced(l10n.dateWithWeekday(at)), time: spaced(l10n.timeOfDay(at)) }),
      when(hearing, now) {
        const html = markup(hearingHead(hearing, now));
        const days = inside(html, 'hearing-countdown');
        // «8:30 a.m., hora del Pacífico»
        const [time = '', zone = ''] = (inside(html, 'hearing-time') ?? '').split(', ');
        return {
          date: inside(html, 'hearing-date') ?? '',
          time,
          zone,
          days: days === undefined ? undefined : (countdown.get(days) ?? Number.NaN),
          before: spaced(/<del>(.*?)<\/del>/s.exec(html)?.[1] ?? ''),
        };
      },
    };
  };
}
