// What is new in the invented household, and its next dates in two programmes.

import type { AgendaItem, Hearing, News, Novelty, Payment } from '../../src/backend/types';

const asked = new URLSearchParams(globalThis.location?.search ?? '');

export function news(hearings: Hearing[], payments: Payment[]): News[] {
  const [moved, set, cancelled] = hearings;
  const [payment] = payments;
  if (!moved || !set || !cancelled || !payment || asked.has('no-news')) return [];
  const what: Novelty[] = [
    { kind: 'address', on: '2026-11-19' },
    { kind: 'hearing-moved', hearing: moved },
    { kind: 'hearing-cancelled', hearing: cancelled },
    { kind: 'hearing-set', hearing: set },
    { kind: 'payment', payment },
    {
      kind: 'notice',
      id: 'n1',
      titles: { 'es-US': 'Su audiencia cambió de fecha', 'en-US': 'Your hearing was moved' },
    },
    { kind: 'case-status', number: '0190000123', status: 'order-in-force' },
  ];
  return what.map((one) => ({ found_at: '2026-11-22T16:20:00Z', what: one }));
}

export function agenda(hearings: Hearing[]): AgendaItem[] {
  const here = { account: 'a1', source: 'live' as const, as_of: new Date().toISOString() };
  const there = { account: 'a2', source: 'copy' as const, as_of: '2026-11-20T23:40:00Z' };
  const upcoming = hearings.filter(({ at }) => at > '2026-11-22');
  return [
    ...upcoming.map((hearing) => ({ ...here, what: { kind: 'hearing' as const, hearing } })),
    {
      ...here,
      what: {
        kind: 'deadline',
        date: '2026-12-11',
        notice: 'n1',
        titles: { 'es-US': 'Su audiencia cambió de fecha', 'en-US': 'Your hearing was moved' },
      },
    },
    {
      ...there,
      what: {
        kind: 'deadline',
        date: '2026-12-02',
        notice: 'b1',
        titles: { 'es-US': 'Renueve sus beneficios', 'en-US': 'Renew your benefits' },
      },
    },
  ];
}
