// Fluent bundles: the app's words by language, loaded when needed.

import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { Language } from '../backend/types';
import { pseudo } from './pseudo';

export type UiLanguage = Language | 'en-XA';
export type Args = Record<string, string | number>;

const loaders: Record<Language, () => Promise<{ default: Record<string, string> }>> = {
  'es-US': () => import('./es-US'),
  'en-US': () => import('./en-US'),
};

const loaded = new Map<UiLanguage, FluentBundle>();

export function makeBundle(language: UiLanguage, sources: Iterable<string>): FluentBundle {
  const test = language === 'en-XA';
  const bundle = new FluentBundle(test ? 'en-US' : language, {
    // Both languages run left to right; the isolating marks would only get in the way of copying and searching.
    useIsolating: false,
    ...(test && { transform: pseudo }),
  });
  for (const source of sources) bundle.addResource(new FluentResource(source));
  return bundle;
}

/** Fetches a language's words without reading them. */
export async function bringNear(language: Language): Promise<void> {
  await loaders[language]();
}

export async function load(language: UiLanguage): Promise<void> {
  if (loaded.has(language)) return;
  const files = await loaders[language === 'en-XA' ? 'en-US' : language]();
  loaded.set(language, makeBundle(language, Object.values(files.default)));
}

/** A message or, after a dot, its attribute: `language-switch`, `language-switch.title`. */
export function format(bundle: FluentBundle | undefined, id: string, args?: Args): string | undefined {
  const [name = '', attribute] = id.split('.', 2);
  const message = bundle?.getMessage(name);
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
  return pattern ? bundle?.formatPattern(pattern, args, []) : undefined;
}

export function loadedBundle(language: UiLanguage): FluentBundle | undefined {
  return loaded.get(language);
}
