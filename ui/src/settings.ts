// Language, text size, theme and kind of computer: shown at once, then kept.

import { type Settings, saveSettings } from './backend';
import { type UiLanguage, useLanguage } from './l10n';
import { set, state } from './store';

/** Per cent of the browser's own size. */
export const TEXT_SIZES = [100, 125, 150, 175, 200];

/** `?lang=en-XA` shows the language for tests. */
function testLanguage(): UiLanguage | undefined {
  return new URLSearchParams(location.search).get('lang') === 'en-XA' ? 'en-XA' : undefined;
}

/** Makes the document look as the settings say; what was typed stays, for nothing is built anew. */
export async function applySettings(settings: Settings): Promise<void> {
  const root = document.documentElement;
  root.dataset.theme = settings.theme;
  root.dataset.text = String(settings.text_size);
  await useLanguage(testLanguage() ?? settings.language);
  set({ settings });
}

export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  const settings = { ...state.settings, ...changes };
  await applySettings(settings);
  try {
    set({ settings: await saveSettings(settings) });
  } catch {
    // It holds for this visit; the connection check tells when the disk takes nothing.
  }
}
