import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { KeptPerson, SignInForm } from '../src/backend';
import { autofill } from '../src/components';
import { guard, isWayIn } from '../src/guard';
import { load } from '../src/l10n';
import { peoplePage } from '../src/pages/people';
import { nameOf } from '../src/people';
import { createSignIn } from '../src/sign-in-form';
import { isShared, state } from '../src/store';
import { offered } from './fake/programme';
import { offered as second } from './fake/second';
import { wordsOf } from './words-of';

let kept: string | null = null;
let sent: SignInForm[] = [];
let forgotten: string[] = [];

vi.mock('../src/backend', async (original) => ({
  ...(await original<typeof import('../src/backend')>()),
  rememberedUser: async () => kept,
  forgetUser: async (program: string) => void forgotten.push(program),
  signIn: async (form: SignInForm) => {
    sent.push(form);
    return { offered: second, participant: null, must_change_pin: false, case: 'open' };
  },
}));

const person = (slot: string, more: Partial<KeptPerson> = {}): KeptPerson => ({
  slot,
  name: null,
  has_pin: false,
  needs_sign_in: false,
  ...more,
});

beforeAll(() => load('es-US'));
beforeEach(() => {
  Object.assign(globalThis, { document: { getElementById: () => null, body: {} } });
  [kept, sent, forgotten] = [null, [], []];
  Object.assign(state, { account: null, chosen: null, receipt: null, people: [] });
  state.settings = { ...state.settings, computer: 'own' };
  state.status = { ...state.status, keeping: 'keychain' };
});

describe('who is here', () => {
  test('several people are asked who they are; none or one that must sign in anyway are not', () => {
    const doors = [
      [],
      [person('a', { needs_sign_in: true })],
      [person('a', { has_pin: true })],
      [person('a'), person('b', { needs_sign_in: true })],
    ].map((people) => {
      state.people = people;
      return guard('');
    });
    expect(doors).toEqual(['programmes', 'programmes', 'people', 'people']);
  });

  test('a number stays the same whoever was in last', () => {
    const [a, b] = [person('a'), person('b')];
    state.people = [a, b];
    const before = [nameOf(a), nameOf(b)];
    state.people = [b, a];
    expect([nameOf(a), nameOf(b)]).toEqual(before);
    expect(before).toEqual(['Cuenta 1', 'Cuenta 2']);
  });

  test('a name is shown only where it was asked for', () => {
    state.people = [person('a', { name: 'La maestra', has_pin: true }), person('b')];
    expect(wordsOf(peoplePage(new URLSearchParams()).view())).toMatch(
      /La maestra Se abre con un PIN .*Cuenta 2 Se abre enseguida .*Otra persona/,
    );
  });
});

test('a receipt comes before anything else', () => {
  state.receipt = { leaving: 'idle', at: '', lines: [], session_ends_in: null };
  expect([guard(''), guard('programmes')]).toEqual(['receipt', 'programmes']);
});

test('another programme is added beside the open account', () => {
  state.account = { offered, participant: null, must_change_pin: false, case: 'open' };
  expect(['programmes', 'sign-in', 'enrol'].map(guard)).toEqual(['programmes', 'home', 'home']);
  state.chosen = second;
  expect(['sign-in', 'enrol', 'recover'].map(guard)).toEqual(['sign-in', 'enrol', 'recover']);
  expect(isWayIn('home')).toBe(false);
});

describe('the user ID is remembered', () => {
  const form = async (which = second) => {
    const made = createSignIn('f', which, () => {});
    await new Promise((over) => setTimeout(over, 0));
    return made;
  };
  const send = async (made: Awaited<ReturnType<typeof form>>) => {
    made.submit();
    await vi.waitFor(() => expect(made.task.busy).toBe(false));
  };

  test('only if asked', async () => {
    const made = await form();
    made.put('identifier', 'canela77');
    await send(made);
    made.put('remember', 'yes');
    await send(made);
    expect(sent.map(({ remember }) => remember)).toEqual([false, true]);
  });

  test('what was kept stands there, and is forgotten once the box is not ticked any more', async () => {
    kept = 'canela77';
    const made = await form();
    expect(made.values).toMatchObject({ identifier: 'canela77', remember: 'yes' });
    made.put('remember', '');
    await send(made);
    expect([sent[0]?.remember, forgotten]).toEqual([false, ['sample-home']]);
  });

  test('never where others use the computer, and never a number', async () => {
    kept = 'canela77';
    expect((await form(offered)).values.identifier).toBe('');
    state.status = { ...state.status, keeping: 'memory-shared' };
    const made = await form();
    made.put('remember', 'yes');
    await send(made);
    expect([made.values.identifier, sent[0]?.remember]).toEqual(['', false]);
  });
});

test('the browser fills nothing in on a shared computer', () => {
  expect(autofill('current-password')).toBe('current-password');
  state.policy = { ...state.policy, computer: 'shared' };
  expect([isShared(), autofill('current-password')]).toEqual([true, 'off']);
  state.policy = { ...state.policy, computer: null };
});
