import './styles/index.scss';
import { onStatus, type Status, start, toAppError } from './backend';
import { guard, isAside, isWayIn } from './guard';
import { bringNear, speakFor } from './l10n';
import { watchLeaving } from './leaving';
import { lookAround, takeStart } from './opening';
import { pages } from './pages';
import { mount } from './render';
import { focusHeading, ready, refresh, startRouter } from './router';
import { applySettings } from './settings';
import { shell } from './shell';
import { listenToPresence } from './shell/idle';
import { listenToKeys } from './shell/keys';
import { listenToShifts } from './shell/leave';
import { bringLockScreen } from './shell/lock-screen';
import { watchLock } from './shutting';
import { isShut, programme, set, state } from './store';

/** The first page is waited for so long before the window is drawn without it. */
const PATIENCE_MS = 150;

/** Pages read again when the service is back, so that nobody has to. */
function takeStatus(status: Status): void {
  const back = state.status.source !== 'live' && status.source === 'live';
  set({ status });
  if (!back || isShut()) return;
  refresh();
  if (state.account && !state.account.participant) void lookAround();
}

/** Words and contacts are of the programme to be added while its pages are open, and of the open one again after. */
function opens(name: string): void {
  if (state.account && state.chosen && !isWayIn(name) && !isAside(name)) set({ chosen: null });
}

async function begin(): Promise<void> {
  // Before anything can be seen.
  listenToShifts();
  // Most people read Spanish: its words are on their way while the desktop answers.
  void bringNear('es-US');
  speakFor(programme);
  onStatus(takeStatus);
  try {
    await takeStart(await start());
  } catch (reason) {
    await applySettings(state.settings);
    set({ status: { ...state.status, trouble: toAppError(reason) } });
  }
  watchLock();
  watchLeaving();
  listenToPresence();
  listenToKeys();
  startRouter(pages, { guard, isAside, isShut, opens });
  // Drawing the window once is half the work of drawing it empty and again a moment later.
  const first = isShut() ? bringLockScreen() : ready();
  await Promise.race([first, new Promise((over) => setTimeout(over, PATIENCE_MS))]);
  mount(shell);
  focusHeading();
}

void begin();
