// Work that takes a while: runs once at a time, says when it is slow, keeps its error.

import { type AppError, type ErrorCode, type Reading, toAppError } from './backend';
import { update } from './render';
import { set } from './store';

/** After this long the page says what it waits for. */
const SLOW_MS = 1_000;

const SESSION_OVER = new Set<ErrorCode>([
  'not-signed-in',
  'session-idle',
  'session-expired',
  'session-ended',
]);

/** Whether the person must sign in again before anything else works. */
export function sessionIsOver(error: AppError): boolean {
  return SESSION_OVER.has(error.code);
}

export type Task<A extends unknown[]> = {
  readonly busy: boolean;
  /** Busy for more than a second. */
  readonly slow: boolean;
  readonly error: AppError | null;
  /** Starts, unless it runs already: the second click of a double click does nothing. */
  run(...args: A): Promise<void>;
  /** Shows an error that was met elsewhere as its own. */
  fail(error: AppError): void;
  clear(): void;
};

export function createTask<A extends unknown[]>(work: (...args: A) => Promise<void>): Task<A> {
  let busy = false;
  let slow = false;
  let error: AppError | null = null;
  return {
    get busy() {
      return busy;
    },
    get slow() {
      return slow;
    },
    get error() {
      return error;
    },
    async run(...args) {
      if (busy) return;
      busy = true;
      const timer = setTimeout(() => {
        slow = true;
        update();
      }, SLOW_MS);
      update();
      try {
        await work(...args);
        error = null;
      } catch (reason) {
        error = toAppError(reason);
        if (sessionIsOver(error)) set({ askAgain: error.code });
      } finally {
        clearTimeout(timer);
        busy = slow = false;
        update();
      }
    },
    fail(met) {
      error = met;
      update();
    },
    clear() {
      error = null;
      update();
    },
  };
}

export type Loaded<T> = {
  readonly data: T | undefined;
  readonly task: Task<[]>;
  /** Settles with the first answer. */
  readonly ready: Promise<void>;
  /** Reads, or reads again; what is shown stays until the answer is there. */
  load(): void;
  /** Takes over what a writing command answered. */
  put(data: T): void;
};

function isReading<T>(answer: T | Reading<T>): answer is Reading<T> {
  return typeof answer === 'object' && answer !== null && 'status' in answer && 'data' in answer;
}

/** What a page reads when it opens; sets the line on every page from what comes with the answer. */
export function createLoaded<T>(read: () => Promise<T | Reading<T>>): Loaded<T> {
  let data: T | undefined;
  const task = createTask(async () => {
    const answer = await read();
    if (isReading(answer)) {
      data = answer.data;
      set({ status: answer.status });
    } else {
      data = answer;
    }
  });
  const ready = task.run();
  return {
    ready,
    get data() {
      return data;
    },
    task,
    load: () => void task.run(),
    put(next) {
      data = next;
      update();
    },
  };
}
