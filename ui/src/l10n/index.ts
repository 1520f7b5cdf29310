// Words, money and dates in the person's language.

import type { Language, OfferedProgramme } from '../backend/types';
import { type Args, format, load, loadedBundle, makeBundle, type UiLanguage } from './bundle';

export { bringNear, load } from './bundle';
export * from './dates';
export { money } from './money';
export { paragraphs } from './paragraphs';
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

/** The programme that is open: set once, by `main.ts`. */
let open: () => OfferedProgramme | null = () => null;

export function speakFor(which: () => OfferedProgramme | null): void {
  open = which;
}

/**
 * The words of a message, or of its attribute after a dot: the open programme's own, else the interface's. Each knows by
 * what people sign in: `$secret` is `pin` or `password`. A missing one shows its id: tests fail on it.
 */
export function t(id: string, args?: Args): string {
  const offered = open();
  return offered ? tFor(offered, id, args) : tIn(current, id, args);
}

/** The same for a programme that need not be open. */
export function tFor(offered: OfferedProgramme, id: string, args?: Args): string {
  const known = { secret: offered.programme.sign_in.secret.kind, ...args };
  return format(ownWords(offered), id, known) ?? tIn(current, id, known);
}

/** The words in a given language, for the few places that show both. */
export function tIn(language: UiLanguage, id: string, args?: Args): string {
  return format(loadedBundle(language), id, args) ?? id;
}

const ofProgrammes = new WeakMap<OfferedProgramme, Map<UiLanguage, ReturnType<typeof makeBundle>>>();

function ownWords(offered: OfferedProgramme): ReturnType<typeof makeBundle> {
  const read = ofProgrammes.get(offered) ?? new Map<UiLanguage, ReturnType<typeof makeBundle>>();
  ofProgrammes.set(offered, read);
  let bundle = read.get(current);
  if (!bundle) {
    bundle = makeBundle(current, [offered.messages[tag()]]);
    read.set(current, bundle);
  }
  return bundle;
}

/** A programme's own words, which come with its definition; empty if it has none. */
export function programmeText(offered: OfferedProgramme, id: string, args?: Args): string {
  return format(ownWords(offered), id, args) ?? '';
}
