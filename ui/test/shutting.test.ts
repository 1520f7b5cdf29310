import { html } from 'lit-html';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Account, Start, Status } from '../src/backend';
import { createForm, type Form } from '../src/form';
import { guard, isAside } from '../src/guard';
import { useLanguage } from '../src/l10n';
import { go, pageName, startRouter } from '../src/router';
import { opened, watchLock } from '../src/shutting';
import { isShut, set, state } from '../src/store';
import { offered } from './fake/programme';

const account: Account = { offered, participant: null, must_change_pin: false, case: 'open' };
const awake: Status = { ...state.status, source: 'live', session: 'active' };
const shut: Status = { ...awake, source: 'nothing', session: 'none', locked: { reason: 'idle', slot: 'a' } };

let form: Form<'street'>;
let left = 0;
const turn = () => new Promise((over) => setTimeout(over, 0));

function answer(changes: Partial<Start> = {}): Start {
  const { version, settings, policy, people } = state;
  return {
    version,
    settings,
    policy,
    first_start: false,
    people,
    account,
    others: [],
    receipt: null,
    status: awake,
    ...changes,
  };
}

const page = () => ({
  view: () => html``,
  leave: () => {
    left += 1;
  },
});

/** As much of a window as the router asks for. */
const location = { hash: '#/profile' };
let onHash = () => {};
Object.assign(globalThis, {
  location,
  history: {
    replaceState: (_: null, __: string, to: string) => {
      location.hash = to;
    },
  },
  window: {
    addEventListener: (_: string, then: () => void) => {
      onHash = then;
    },
    scrollTo: () => {},
  },
  document: {
    querySelector: () => null,
    getElementById: () => null,
    documentElement: { dataset: {} },
    body: {},
  },
});
watchLock();

beforeEach(async () => {
  await useLanguage('es-US');
  location.hash = '#/profile';
  set({ account, status: awake, people: [{ slot: 'a', name: null, has_pin: true, needs_sign_in: false }] });
  const profile = () => {
    form = createForm({ id: 'f', fields: { street: () => '' }, send: async () => {}, done: () => {} });
    return page();
  };
  startRouter({ profile, home: page, payments: page, programmes: page }, { guard, isAside, isShut });
  await turn();
  form.put('street', 'Calle Olmo 7');
  left = 0;
});

describe('the account is shut while a page is open', () => {
  test('no address leads past the lock', async () => {
    set({ status: shut });
    expect(isShut()).toBe(true);
    location.hash = '#/payments';
    onHash();
    go('home');
    await turn();
    expect(pageName()).toBe('profile');
  });

  test('opened again by the same person, what was typed is there', async () => {
    set({ status: shut });
    location.hash = '#/payments';
    await opened('a', answer());
    expect([pageName(), location.hash]).toEqual(['profile', '#/profile']);
    expect(form.values.street).toBe('Calle Olmo 7');
    expect(left).toBe(0);
  });

  test('opened by somebody else, the page is left and home begins', async () => {
    set({ status: shut });
    await opened('b', answer());
    await turn();
    expect([pageName(), left]).toEqual(['home', 1]);
  });

  test('opened in another programme, the page is left', async () => {
    const other = { ...offered, programme: { ...offered.programme, id: 'other' } };
    set({ status: shut });
    await opened('a', answer({ account: { ...account, offered: other } }));
    await turn();
    expect([pageName(), left]).toEqual(['home', 1]);
  });

  test('a second lock waits for whoever opened the first', async () => {
    set({ status: shut });
    await opened('a', answer());
    set({ status: { ...shut } });
    await opened('a', answer());
    expect(form.values.street).toBe('Calle Olmo 7');
  });
});

test('nothing of the person is known to whoever is shown a lock at the start', async () => {
  set({ account: null, status: { ...shut, locked: { reason: 'start', slot: 'a' } } });
  await opened('a', answer());
  await vi.waitFor(() => expect(pageName()).toBe('home'));
});
