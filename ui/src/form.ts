// A form: what is typed, what is wrong with it, and sending it once.

import type { AppError, ErrorCode, FieldCode } from './backend';
import { t } from './l10n';
import { rendered, update } from './render';
import { state } from './store';
import { createTask, type Task } from './task';
import { uuid } from './uuid';

/** What a field component is drawn from. */
export type Field = {
  id: string;
  name: string;
  label: string;
  value: string;
  /** What is wrong, in words. */
  problem: string | undefined;
  revealed: boolean;
  onInput: (value: string) => void;
  onReveal: () => void;
};

export type Form<N extends string> = {
  readonly id: string;
  readonly values: Record<N, string>;
  readonly task: Task<[]>;
  /** Fields that are wrong, in the form's order. */
  readonly problems: { id: string; text: string }[];
  field(name: N): Field;
  /** Sends; for `@submit`. */
  submit(event?: Event): void;
  /** Whether anything was typed that is not sent. */
  readonly touched: boolean;
  /** Shows what is wrong as if it had been sent and refused. */
  refuse(error: AppError): void;
  /** Empties fields that are not to be kept, and what is wrong with them. */
  wipe(...names: N[]): void;
  /** Puts a value in, as if it had been typed. */
  put(name: N, value: string): void;
  clear(): void;
};

type Options<N extends string, A> = {
  id: string;
  /** The fields in order, with their labels. */
  fields: Record<N, () => string>;
  values?: Partial<Record<N, string>>;
  /** What can be seen to be wrong without asking the service. */
  check?: (values: Record<N, string>) => Partial<Record<N, FieldCode>>;
  send: (values: Record<N, string>, attempt: string) => Promise<A>;
  done: (answer: A) => void;
};

/** Refused for the same reason however often it is sent; sent again unchanged it must not cost another try. */
const SAME_AGAIN = new Set<ErrorCode>([
  'credentials-wrong',
  'recovery-not-matched',
  'identity-not-matched',
  'association-not-matched',
  'answers-wrong',
  'case-code-wrong',
  'timed-out',
  'no-network',
  'bad-answer',
  'still-working',
]);

const REVEAL_MS = 10_000;

export function createForm<N extends string, A>(options: Options<N, A>): Form<N> {
  const names = Object.keys(options.fields) as N[];
  const initial = Object.fromEntries(names.map((name) => [name, options.values?.[name] ?? ''])) as Record<
    N,
    string
  >;
  let values = { ...initial };
  let attempt = uuid();
  let found: Partial<Record<N, FieldCode>> = {};
  let touched = false;
  let revealed: N | null = null;
  let hide: ReturnType<typeof setTimeout> | undefined;

  const task = createTask(async () => {
    found = options.check?.(values) ?? {};
    if (Object.keys(found).length > 0) throw invalid(found);
    const answer = await options.send(values, attempt);
    attempt = uuid();
    touched = false;
    options.done(answer);
  });

  async function submit(event?: Event): Promise<void> {
    event?.preventDefault();
    if (task.busy) return;
    conceal();
    await task.run();
    if (!task.error) return;
    if (state.askAgain) {
      // The dialog over the page says it; once signed in, the form is as it was.
      attempt = uuid();
      task.clear();
      return;
    }
    await show(task.error);
  }

  async function show(error: AppError): Promise<void> {
    found = Object.fromEntries(error.fields.map((problem) => [problem.field, problem.code])) as typeof found;
    if (!SAME_AGAIN.has(error.code)) attempt = uuid();
    await rendered();
    document.getElementById(`${options.id}-problems`)?.focus();
  }

  function conceal(): void {
    clearTimeout(hide);
    revealed = null;
    update();
  }

  function reveal(name: N): void {
    const hidden = revealed !== name;
    conceal();
    if (!hidden) return;
    revealed = name;
    // Somebody may look over the shoulder after the person has turned away.
    hide = setTimeout(conceal, REVEAL_MS);
  }

  function put(name: N, value: string): void {
    if (value === values[name]) return;
    values[name] = value;
    attempt = uuid();
    touched = true;
    update();
  }

  return {
    id: options.id,
    task,
    get values() {
      return values;
    },
    get touched() {
      return touched;
    },
    get problems() {
      return names.flatMap((name) => {
        const code = found[name];
        return code
          ? [{ id: fieldId(options.id, name), text: fieldProblem(code, options.fields[name]()) }]
          : [];
      });
    },
    field(name) {
      const code = found[name];
      const label = options.fields[name]();
      return {
        id: fieldId(options.id, name),
        name,
        label,
        value: values[name],
        problem: code && fieldProblem(code, label),
        revealed: revealed === name,
        onInput: (value) => put(name, value),
        onReveal: () => reveal(name),
      };
    },
    submit: (event) => void submit(event),
    refuse(error) {
      task.fail(error);
      void show(error);
    },
    wipe(...gone) {
      for (const name of gone) {
        values[name] = '';
        delete found[name];
      }
      conceal();
    },
    put,
    clear() {
      values = { ...initial };
      found = {};
      touched = false;
      attempt = uuid();
      task.clear();
    },
  };
}

function fieldId(form: string, name: string): string {
  return `${form}-${name.replaceAll(/[._]/g, '-')}`;
}

export function fieldProblem(code: FieldCode, label: string): string {
  return t(`field-${code}`, { label });
}

function invalid(found: Partial<Record<string, FieldCode>>): AppError {
  const fields = Object.entries(found).flatMap(([field, code]) => (code ? [{ field, code }] : []));
  return { code: 'invalid-fields', fields, retry_after: null, tries_left: null };
}
