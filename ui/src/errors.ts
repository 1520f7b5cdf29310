// Every code that the app can meet, with how it is shown. A code without an entry does not compile.

import type { AppError, ErrorCode } from './backend';
import type { AlertKind } from './components/alert';
import { duration, t } from './l10n';

type Shown = {
  kind: AlertKind;
  /** Trying the same again can help. */
  again: boolean;
  /** A person at the agency can help. */
  call: boolean;
};

const wait: Shown = { kind: 'warning', again: true, call: false };
const correct: Shown = { kind: 'error', again: false, call: false };
const ask: Shown = { kind: 'warning', again: false, call: true };
const broken: Shown = { kind: 'error', again: true, call: true };
const entry: Shown = { kind: 'info', again: false, call: false };

export const SHOWN: Record<ErrorCode, Shown> = {
  'malformed-request': broken,
  'idempotency-key-missing': broken,
  'not-signed-in': entry,
  'session-idle': entry,
  'session-expired': entry,
  'session-ended': entry,
  'credentials-wrong': correct,
  'temporary-pin-expired': ask,
  'temporary-pin-used': ask,
  'temporary-pin-superseded': ask,
  'recovery-not-matched': correct,
  'identity-not-matched': correct,
  'association-not-matched': { ...correct, call: true },
  'answers-wrong': { ...correct, call: true },
  'case-code-wrong': correct,
  'pin-change-required': entry,
  'case-code-required': entry,
  forbidden: ask,
  'not-found': ask,
  'enrolment-over': entry,
  'method-not-allowed': broken,
  'idempotency-key-reused': broken,
  'still-working': wait,
  'no-case': entry,
  'step-out-of-order': entry,
  'already-enrolled': { kind: 'info', again: false, call: true },
  'mail-not-possible': ask,
  'changed-elsewhere': { kind: 'warning', again: true, call: false },
  'too-large': correct,
  'not-json': broken,
  'invalid-fields': correct,
  'credentials-locked': ask,
  'identity-closed': ask,
  'source-limited': ask,
  'letters-exhausted': ask,
  internal: broken,
  busy: wait,
  maintenance: { ...wait, call: true },
  'no-network': wait,
  'timed-out': wait,
  intercepted: { kind: 'error', again: true, call: false },
  'captive-portal': wait,
  'bad-answer': broken,
  'wrong-clock': { kind: 'error', again: true, call: false },
  'copy-only': wait,
  'no-copy': wait,
  'no-server': ask,
  'device-pin-wrong': correct,
  'device-pin-erased': { kind: 'warning', again: false, call: false },
  locked: entry,
  'not-allowed': { kind: 'info', again: false, call: false },
  'not-saved': { kind: 'warning', again: true, call: false },
  'no-practice': { kind: 'warning', again: true, call: false },
};

export type ErrorWords = { title: string; text: string; action: string };

/** What happened, and what to do. */
export function errorWords(error: AppError): ErrorWords {
  const args = {
    wait: error.retry_after === null ? t('duration-a-while') : duration(error.retry_after),
    tries: error.tries_left ?? -1,
  };
  const words = (part: string) => t(`error-${error.code}-${part}`, args);
  return { title: words('title'), text: words('text'), action: words('do') };
}
