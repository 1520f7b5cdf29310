import { beforeEach, expect, test, vi } from 'vitest';
import { type AppError, appError } from '../src/backend';
import { createForm } from '../src/form';
import { digitsOf, keptRules } from '../src/pin';

beforeEach(() => {
  Object.assign(globalThis, { document: { getElementById: () => null, body: {} } });
});

function formThat(answers: (AppError | 'ok')[]) {
  const attempts: string[] = [];
  const form = createForm({
    id: 'test',
    fields: { pin: () => 'PIN' },
    send: async (_values, attempt) => {
      attempts.push(attempt);
      const answer = answers.shift() ?? 'ok';
      if (answer !== 'ok') throw answer;
    },
    done: () => {},
  });
  const send = async () => {
    form.submit();
    await vi.waitFor(() => expect(form.task.busy).toBe(false));
    await new Promise((resolve) => setTimeout(resolve, 5));
  };
  return { form, attempts, send };
}

test('a double click sends once', async () => {
  const { form, attempts } = formThat(['ok']);
  form.submit();
  form.submit();
  await vi.waitFor(() => expect(form.task.busy).toBe(false));
  expect(attempts.length).toBe(1);
});

test('trying again after no answer, or with the same wrong PIN, is the same try; after typing it is another', async () => {
  const { form, attempts, send } = formThat([
    appError('timed-out'),
    appError('credentials-wrong'),
    appError('credentials-wrong'),
  ]);
  await send();
  await send();
  form.field('pin').onInput('4816');
  await send();
  expect(attempts[0]).toBe(attempts[1]);
  expect(attempts[2]).not.toBe(attempts[1]);
  expect(attempts[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('once the lock is over the same PIN is a new try', async () => {
  const { attempts, send } = formThat([appError('credentials-locked'), 'ok']);
  await send();
  await send();
  expect(attempts[1]).not.toBe(attempts[0]);
});

test('a refused field says so, by its name', async () => {
  const { form, send } = formThat([
    { ...appError('invalid-fields'), fields: [{ field: 'pin', code: 'missing' }] },
  ]);
  await send();
  expect(form.problems.map(({ id }) => id)).toEqual(['test-pin']);
  expect(form.field('pin').problem).toBeDefined();
});

test.each([
  ['', []],
  ['481', []],
  ['48l5', []],
  ['1234', ['length', 'repeated', 'common']],
  ['9012', ['length', 'repeated', 'common']],
  ['7777', ['length', 'run', 'common']],
  ['123123', ['length', 'run', 'common']],
  ['2580', ['length', 'repeated', 'run']],
  ['48-15 03', ['length', 'repeated', 'run', 'common']],
  ['481503926', []],
])('cw_05 rules are ticked while typing: %s', (typed, ticked) => {
  const kept = keptRules(typed, { min: 4, max: 8, too_common: ['2580'] });
  expect(Object.entries(kept).flatMap(([rule, holds]) => (holds ? [rule] : []))).toEqual(ticked);
});

test('a PIN is read without the spaces and dashes of any keyboard', () => {
  expect(digitsOf(' 48\u201115\u00a003 ')).toBe('481503');
});
