// One invented household, with something of everything.

import type {
  Case,
  Hearing,
  Home,
  Notice,
  Payment,
  PaymentsAsked,
  PaymentsPage,
  Profile,
} from '../../src/backend/types';
import { agenda, news } from './news';

export const cases: Case[] = [
  {
    id: 'c1',
    number: '0190000123',
    role: 'receives',
    children: ['Sofía', 'Mateo'],
    other_party: 'Rafael Ortega Luna',
    status: 'order-in-force',
    order: { amount: 48_500, frequency: 'biweekly', since: '2019-03-01' },
    balance: 123_450,
    next_step: 'attend-hearing',
    worker: {
      name: 'Carmen Villalobos',
      office: 'Oficina del Condado de Fresno',
      phone: '559-555-0142',
      email: 'cvillalobos@example.gov',
    },
    opened: '2018-11-12',
  },
];

const place = {
  name: 'Tribunal Superior, Condado de Fresno',
  room: 'Sala 203',
  street: '1130 O Street',
  city: 'Fresno',
  state: 'CA',
  zip: '93721',
  phone: '559-555-0170',
};

export const hearings: Hearing[] = [
  {
    id: 'h1',
    kind: 'court',
    at: '2026-12-04T08:30:00',
    zone: 'America/Los_Angeles',
    purpose: 'change-order',
    bring: ['photo-id', 'pay-stubs', 'notice'],
    place,
    status: { state: 'moved', from: '2026-11-27T13:30:00' },
    case_id: 'c1',
  },
  {
    id: 'h2',
    kind: 'appointment',
    at: '2027-01-15T14:00:00',
    zone: 'America/Los_Angeles',
    purpose: 'case-review',
    bring: ['photo-id', 'payment-records'],
    place: { ...place, name: 'Oficina de Mantenimiento de Hijos', room: '' },
    status: { state: 'scheduled' },
    case_id: 'c1',
  },
  {
    id: 'h3',
    kind: 'court',
    at: '2026-12-18T10:00:00',
    zone: 'America/Los_Angeles',
    purpose: 'enforcement',
    bring: [],
    place,
    status: { state: 'cancelled' },
    case_id: 'c1',
  },
  {
    id: 'h4',
    kind: 'court',
    at: '2026-06-09T09:00:00',
    zone: 'America/Los_Angeles',
    purpose: 'set-order',
    bring: ['photo-id'],
    place,
    status: { state: 'scheduled' },
    case_id: 'c1',
  },
];

const DAY = 86_400_000;
const methods = ['wage-withholding', 'wage-withholding', 'bank-transfer', 'tax-refund'] as const;

export const allPayments: Payment[] = Array.from({ length: 160 }, (_, at) => ({
  id: `p${at}`,
  date: new Date(Date.UTC(2026, 10, 20) - at * 14 * DAY).toISOString().slice(0, 10),
  direction: 'sent',
  amount: 24_250 + (at % 3) * 1_175,
  method: methods[at % methods.length] ?? 'other',
  status: at === 0 ? 'pending' : at === 3 ? 'held' : at === 7 ? 'returned' : 'completed',
  case_id: 'c1',
}));

export function payments(asked: PaymentsAsked): PaymentsPage {
  return pageOf(allPayments, asked);
}

export function pageOf(all: Payment[], asked: PaymentsAsked): PaymentsPage {
  const of = all.filter((p) => p.direction === asked.direction);
  const years = [...new Set(of.map((p) => Number(p.date.slice(0, 4))))];
  const rows = of.filter(
    (p) =>
      (asked.year === null || p.date.startsWith(String(asked.year))) &&
      (asked.from === null || p.date >= asked.from) &&
      (asked.to === null || p.date <= asked.to) &&
      (asked.year !== null || asked.from !== null || asked.to !== null || p.date > '2025-11-22'),
  );
  const counted = rows.filter((p) => p.status !== 'returned');
  const months = new Map<string, { total: number; count: number }>();
  for (const p of counted) {
    const sum = months.get(p.date.slice(0, 7)) ?? { total: 0, count: 0 };
    months.set(p.date.slice(0, 7), { total: sum.total + p.amount, count: sum.count + 1 });
  }
  return {
    years,
    months: [...months].map(([key, sum]) => ({
      year: Number(key.slice(0, 4)),
      month: Number(key.slice(5)),
      ...sum,
    })),
    total: counted.reduce((sum, p) => sum + p.amount, 0),
    payments: rows.slice(asked.page * 50, asked.page * 50 + 50),
    page: asked.page,
    pages: Math.max(1, Math.ceil(rows.length / 50)),
    count: rows.length,
  };
}

export const notices: Notice[] = [
  {
    id: 'n1',
    date: '2026-11-18',
    respond_by: '2026-12-11',
    read: false,
    texts: {
      'es-US': {
        title: 'Su audiencia cambió de fecha',
        body: 'El tribunal cambió la fecha de su audiencia.\n\nLa nueva fecha es el viernes 4 de diciembre de 2026 a las 8:30 a. m. Traiga una identificación con foto y sus talones de pago.',
      },
      'en-US': {
        title: 'Your hearing was moved',
        body: 'The court moved your hearing.\n\nThe new date is Friday, December 4, 2026 at 8:30 AM. Bring a photo ID and your pay stubs.',
      },
    },
  },
  {
    id: 'n2',
    date: '2026-10-02',
    respond_by: null,
    read: true,
    texts: { 'es-US': { title: 'Estado de cuenta anual', body: 'Su estado de cuenta del año está listo.' } },
  },
  {
    id: 'n3',
    date: '2026-07-14',
    respond_by: null,
    read: false,
    texts: {
      'en-US': {
        title: 'Annual fee for child support services',
        body: 'Dear participant:\n\nFederal law asks for a yearly fee of $35 in some cases.\nNothing is due from you today.\n\nSincerely,\nCounty office',
      },
    },
  },
];

export const profile: Profile = {
  first_name: 'María Elena',
  last_name: 'Gutiérrez Ríos',
  participant_id: '••••••3456',
  address_valid: true,
  version: 3,
  address: { street: '2245 Mariposa Street', unit: 'Apto. 4', city: 'Fresno', state: 'CA', zip: '93721' },
  phone: '5595550119',
  email: 'maria@example.com',
  language: 'es-US',
};

export const home: Home = {
  next_hearing: hearings[0] ?? null,
  payments: allPayments.slice(0, 3),
  cases,
  unread_notices: 2,
  news: news(hearings, allPayments),
  since: '2026-11-12T17:05:00Z',
  agenda: agenda(hearings),
};
