import { go } from '../router';
import { changeSettings, TEXT_SIZES } from '../settings';
import { isShut, state } from '../store';
import { printPage } from './caution';

/** F1 help; Ctrl and +, −, 0 text size; Ctrl+P print. Esc closes dialogs by itself. */
export function listenToKeys(): void {
  window.addEventListener('keydown', (event) => {
    if (event.key === 'F1') {
      event.preventDefault();
      if (!isShut() && !state.leaving) go('help');
    } else if ((event.ctrlKey || event.metaKey) && !event.altKey) {
      withControl(event);
    }
  });
}

function withControl(event: KeyboardEvent): void {
  const at = TEXT_SIZES.indexOf(state.settings.text_size);
  const size: Record<string, number | undefined> = {
    '+': TEXT_SIZES[at + 1],
    '=': TEXT_SIZES[at + 1],
    '-': TEXT_SIZES[at - 1],
    '0': TEXT_SIZES[0],
  };
  if (event.key in size) {
    event.preventDefault();
    const next = size[event.key];
    if (next !== undefined) void changeSettings({ text_size: next });
  } else if (event.key.toLowerCase() === 'p') {
    event.preventDefault();
    if (!isShut() && !state.leaving) printPage();
  }
}
