// Who is who on the invented computer, and how accounts are shut, left and opened again.
//
// &people= 1 | 3   &pin: the person has a device PIN, 246810   &shut: locked at the start   &lock-in=SECONDS
// &ends=SECONDS: the idle warning comes soon, with so many left   &others: two programmes
// &receipt= signed-out | idle | suspended | screen-locked   &not-reached   &shared: a shared computer
// &network= away | intercepted | …   &inspected   &policy: much is decided   &refused-out: signing out fails

import { appError } from '../../src/backend/error';
import type {
  ConnectionCheck,
  DevicePinForm,
  KeptPerson,
  Leaving,
  ListedSignIn,
  LockReason,
  Network,
  OtherAccount,
  PolicyInForce,
  Receipt,
  ReceiptLine,
  UnlockForm,
} from '../../src/backend/types';
import { offered as second } from './second';

const asked = new URLSearchParams(globalThis.location?.search ?? '');
export const isShared = asked.has('shared');
export const network = (asked.get('network') as Network | null) ?? 'live';
export const inspectedBy = asked.has('inspected') ? 'Centro Comunitario Las Palmas, Firewall CA' : null;

let pin = asked.has('pin') || asked.has('shut') ? '246810' : '';
let tries = 5;

export const policy: PolicyInForce = {
  computer: asked.has('policy') ? 'shared' : null,
  server: asked.has('policy'),
  no_copy: asked.has('policy'),
  idle_minutes: asked.has('policy') ? 3 : null,
  language: null,
  proxy: asked.has('policy'),
  no_update_check: asked.has('policy'),
  no_notifications: asked.has('policy'),
  programs: asked.has('policy') ? ['sample'] : null,
};

export let people: KeptPerson[] = isShared
  ? []
  : [
      { slot: '3a', name: null, has_pin: pin !== '', needs_sign_in: false },
      { slot: '1c', name: 'La maestra', has_pin: true, needs_sign_in: false },
      { slot: '2b', name: null, has_pin: false, needs_sign_in: true },
    ].slice(0, Number(asked.get('people') ?? 1));

export const others: OtherAccount[] = asked.has('others')
  ? [{ id: 'a2', offered: second, source: 'copy', as_of: '2026-11-20T23:40:00Z', ended: asked.has('ended') }]
  : [];

const LINES: ReceiptLine[] = [
  { thing: 'session', erasure: asked.has('not-reached') ? 'not-reached' : 'checked' },
  { thing: 'keychain', erasure: isShared ? 'never-there' : 'checked' },
  { thing: 'copy', erasure: isShared ? 'never-there' : asked.has('not-reached') ? 'later' : 'checked' },
  { thing: 'memory', erasure: 'checked' },
  { thing: 'web-view', erasure: 'checked' },
  { thing: 'clipboard', erasure: 'checked' },
];

export function receipt(leaving: Leaving = 'signed-out'): Receipt {
  return {
    leaving,
    at: new Date().toISOString(),
    lines: LINES,
    session_ends_in: asked.has('not-reached') ? 15 : null,
  };
}

export const lockedAtStart = asked.has('shut') ? { reason: 'start' as LockReason, slot: '3a' } : null;

/** The sixth wrong PIN never comes: the fifth erases. */
export function judge({ pin: typed }: UnlockForm): void {
  if (typed === '') throw { ...appError('invalid-fields'), fields: [{ field: 'pin', code: 'missing' }] };
  if (typed === pin) {
    tries = 5;
    return;
  }
  tries -= 1;
  if (tries > 0) throw { ...appError('device-pin-wrong'), tries_left: tries };
  forget();
  throw appError('device-pin-erased');
}

export function forget(): KeptPerson[] {
  people = people.slice(1);
  return people;
}

export function setPin({ current, new: next, again }: DevicePinForm): KeptPerson[] {
  if (current !== pin) throw { ...appError('device-pin-wrong'), tries_left: 4 };
  if (next !== '' && !/^\d{6,}$/.test(next))
    throw { ...appError('invalid-fields'), fields: [{ field: 'new', code: 'pin-too-short' }] };
  if (next !== again)
    throw { ...appError('invalid-fields'), fields: [{ field: 'again', code: 'not-the-same' }] };
  pin = next;
  return change({ has_pin: next !== '' });
}

export function change(what: Partial<KeptPerson>): KeptPerson[] {
  people = people.map((person, at) => (at === 0 ? { ...person, ...what } : person));
  return people;
}

export const signIns: ListedSignIn[] = [
  { at: '2026-11-22T16:00:00Z', system: 'Linux', outcome: 'signed-in' },
  { at: '2026-11-21T02:10:00Z', system: 'Windows', outcome: 'signed-in' },
  { at: '2026-11-21T02:08:00Z', system: 'Windows', outcome: 'refused' },
  { at: '2026-11-14T18:31:00Z', system: '', outcome: 'refused' },
];

export function connectionCheck(broken: boolean): ConnectionCheck {
  const trouble = broken ? appError('no-network') : null;
  const one = (thing: ConnectionCheck['checks'][number]['thing'], ok: boolean, detail: string | null) => ({
    thing,
    ok,
    trouble: ok ? null : thing === 'service' ? trouble : null,
    detail,
  });
  return {
    server: 'mi-cuenta.example.gov:443',
    network: broken ? 'away' : network,
    checks: [
      one('clock', true, '+0.4 s'),
      one('name', true, '203.0.113.20'),
      one('connection', !broken, broken ? 'proxy.example.org:3128 refused' : 'proxy.example.org:3128'),
      one('certificate', !broken, inspectedBy ?? 'ISRG Root X1'),
      one('service', !broken, null),
      one('keychain', true, 'Secret Service'),
      one('disk', true, null),
    ],
  };
}
