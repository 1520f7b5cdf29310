// Nobody has done anything for long: it is said a minute before the account is shut, and one key answers (WCAG 2.2.1).
// And the other way round: the desktop hears that somebody is there.

import { html, nothing, type TemplateResult } from 'lit-html';
import { present } from '../backend';
import { button, dialog } from '../components';
import { t } from '../l10n';
import { update } from '../render';
import { isShut, state, watchStatus } from '../store';
import { quickExitButton } from './leave';

/** The desktop need not hear of every key. */
const TELL_EVERY_MS = 10_000;
/** Said once more, for who cannot see the figure run. */
const LAST_CALL_S = 20;

export type Idle = {
  /** Seconds left; null while nobody has to be asked. */
  readonly left: number | null;
  /** What a screen reader says: at the beginning and once more, not every second. */
  readonly said: number | null;
  told: (endsIn: number | null) => void;
  /** Somebody did something. `asked` for a key or a click, which answer; moving the pointer does not. */
  active: (asked: boolean) => void;
};

/** `tell` reaches the desktop, `redraw` the window. */
export function createIdle(tell: () => void, redraw: () => void): Idle {
  let endsAt: number | null = null;
  let said: number | null = null;
  let toldAt = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setInterval> | undefined;

  function secondsLeft(): number | null {
    return endsAt === null ? null : Math.max(0, Math.ceil((endsAt - Date.now()) / 1_000));
  }

  function stop(): void {
    clearInterval(timer);
    endsAt = said = null;
  }

  function tick(): void {
    const left = secondsLeft();
    if (left !== null && left <= LAST_CALL_S && said !== null && said > LAST_CALL_S) said = left;
    redraw();
  }

  return {
    get left() {
      return secondsLeft();
    },
    get said() {
      return said;
    },
    told(endsIn) {
      if (endsIn === null) return stop();
      const at = Date.now() + endsIn * 1_000;
      // Told twice, the earlier end holds.
      if (endsAt !== null && at >= endsAt) return;
      stop();
      endsAt = at;
      said = endsIn;
      timer = setInterval(tick, 1_000);
    },
    active(asked) {
      if (endsAt !== null) {
        if (!asked) return;
        stop();
        toldAt = Number.NEGATIVE_INFINITY;
        redraw();
      }
      const now = performance.now();
      if (now - toldAt < TELL_EVERY_MS) return;
      toldAt = now;
      tell();
    },
  };
}

const idle = createIdle(() => {
  if (state.account && !isShut() && !state.leaving) present().catch(() => {});
}, update);

/** The key or click that answers does nothing else: the page beneath is not what it was meant for. */
function answer(event: Event): void {
  if (idle.left !== null) {
    // The dialog's own buttons do what they say.
    if (presses(event)) return;
    event.preventDefault();
    event.stopPropagation();
  }
  idle.active(true);
}

function presses(event: Event): boolean {
  const onButton = (event.target as Element | null)?.closest?.('button') != null;
  return onButton && (!(event instanceof KeyboardEvent) || event.key === 'Enter' || event.key === ' ');
}

export function listenToPresence(): void {
  watchStatus((now) => idle.told(now.locked ? null : now.ends_in));
  window.addEventListener('keydown', answer, { capture: true });
  window.addEventListener('click', answer, { capture: true });
  const seen = { capture: true, passive: true };
  window.addEventListener('wheel', () => idle.active(false), seen);
  window.addEventListener(
    'pointermove',
    // Engines tell of a pointer that did not move when the page beneath it does.
    ({ movementX, movementY }) => (movementX !== 0 || movementY !== 0) && idle.active(false),
    seen,
  );
}

/** How it ends: erased on a shared computer, shut on one's own. */
function consequence(): string {
  return t(state.status.keeping.startsWith('memory-') ? 'idle-erases' : 'idle-shuts');
}

export function idleDialog(): TemplateResult | typeof nothing {
  const { left, said } = idle;
  if (left === null || !state.account) return nothing;
  return dialog({
    id: 'idle',
    open: true,
    urgent: true,
    title: t('idle-title'),
    body: html`<p class="idle-left" aria-hidden="true">${t('idle-left', { seconds: left })}</p>
      <p class="usa-sr-only" role="alert">${t('idle-left', { seconds: said ?? left })}</p>
      <p>${t('idle-answer')} ${consequence()}</p>`,
    actions: button({ label: t('idle-here'), onClick: () => idle.active(true) }),
    corner: quickExitButton(),
    onClose: () => idle.active(true),
  });
}
