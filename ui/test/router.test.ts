import { expect, test } from 'vitest';
import { guard } from '../src/guard';
import { address, parse } from '../src/router';
import { state } from '../src/store';
import { offered } from './fake/programme';

test('an address is a page and what it was asked', () => {
  expect(address('payments', { direction: 'sent' })).toBe('#/payments?direction=sent');
  const { name, query } = parse('#/payments?direction=sent&year=2025');
  expect([name, query.get('direction'), query.get('year')]).toEqual(['payments', 'sent', '2025']);
  expect(parse('').name).toBe('');
});

test('cw_03 a temporary PIN opens nothing but its change, help and settings', () => {
  state.account = { offered, participant: null, must_change_pin: true, case: 'open' };
  expect(['home', 'payments', 'profile', 'pin', 'programmes', ''].map(guard)).toEqual(
    Array(6).fill('change-pin'),
  );
  expect(['help', 'settings'].map(guard)).toEqual(['help', 'settings']);
});

test('pages that a programme does not have lead home', () => {
  const programme = { ...offered.programme, pages: ['home', 'payments'] as const };
  state.account = {
    offered: { ...offered, programme: { ...programme, pages: [...programme.pages] } },
    participant: null,
    must_change_pin: false,
    case: 'open',
  };
  expect(['payments', 'hearings', 'start', 'sign-in', 'nonsense'].map(guard)).toEqual([
    'payments',
    'home',
    'home',
    'home',
    'home',
  ]);
});

test('signed out, only the way in is open; on the first start, only that', () => {
  state.account = null;
  state.chosen = null;
  expect(['home', 'sign-in', 'letter', 'receipt'].map(guard)).toEqual([
    'programmes',
    'programmes',
    'programmes',
    'programmes',
  ]);
  state.chosen = offered;
  expect(['sign-in', 'letter', 'payments'].map(guard)).toEqual(['sign-in', 'letter', 'programmes']);
  state.firstStart = true;
  expect(guard('sign-in')).toBe('start');
  state.firstStart = false;
});
