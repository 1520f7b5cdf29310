import './styles/index.scss';
import { onStatus, type Status, start, toAppError } from './backend';
import { guard, isAside } from './guard';
import { bringNear, speakFor } from './l10n';
import { pages } from './pages';
import { mount } from './render';
import { focusHeading, ready, refresh, startRouter } from './router';
import { applySettings } from './settings';
import { shell } from './shell';
import { listenToKeys } from './shell/keys';
import { programme, set, state } from './store';

/** The first page is waited for so long before the window is drawn without it. */
const PATIENCE_MS = 150;

/** Pages read again when the service is back, so that nobody has to. */
function takeStatus(status: Status): void {
  const back = state.status.source !== 'live' && status.source === 'live';
  set({ status });
  if (back) refresh();
}

async function begin(): Promise<void> {
  // Most people read Spanish: its words are on their way while the desktop answers.
  void bringNear('es-US');
  speakFor(programme);
  onStatus(takeStatus);
  try {
    const { version, settings, first_start, account, status } = await start();
    await applySettings(settings);
    set({ version, firstStart: first_start, account, status });
  } catch (reason) {
    await applySettings(state.settings);
    set({ status: { ...state.status, trouble: toAppError(reason) } });
  }
  listenToKeys();
  startRouter(pages, { guard, isAside });
  // Drawing the window once is half the work of drawing it empty and again a moment later.
  await Promise.race([ready(), new Promise((over) => setTimeout(over, PATIENCE_MS))]);
  mount(shell);
  focusHeading();
}

void begin();
