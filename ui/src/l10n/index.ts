// Words, money and dates in the person's language.

import type { Language, OfferedProgramme } from '../backend/types';
import { type Args, format, load, loadedBundle, makeBundle, type UiLanguage } from './bundle';

export { bringNear, load } from './bundle';
export * from './dates';
export { money } from './money';
export type { Args, UiLanguage };

let current: UiLanguage = 'es-US';

export function language(): UiLanguage {
  return current;
}

/** The tag for `Intl` and for the `lang` attribute. */
export function tag(): Language {
  return current === 'en-XA' ? 'en-US' : current;
}

export async function useLanguage(next: UiLanguage): Promise<void> {
  await load(next);
  current = next;
  document.documentElement.lang = tag();
}

/** The words of a message, or of its attribute after a dot. A missing one shows its id: tests fail on it. */
export function t(id: string, args?: Args): string {
  return tIn(current, id, args);
}

/** The words in a given language, for the few places that show both. */
export function tIn(language: UiLanguage, id: string, args?: Args): string {
  return format(loadedBundle(language), id, args) ?? id;
}

const ofProgrammes = new Map<string, ReturnType<typeof makeBundle>>();

/** A programme's own words, which come with its definition. */
export function programmeText(offered: OfferedProgramme, id: string, args?: Args): string {
  const source = offered.messages[tag()];
  const key = `${current}\n${source}`;
  let bundle = ofProgrammes.get(key);
  if (!bundle) {
    bundle = makeBundle(current, [source]);
    ofProgrammes.set(key, bundle);
  }
  return format(bundle, id, args) ?? '';
}
