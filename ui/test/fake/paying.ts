// Another invented household: a parent who pays, in two cases, with a bad address and nothing to go to.

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
import * as other from './household';

const worker = {
  name: 'Luis Barragán',
  office: 'Oficina del Condado de Kern',
  phone: '661-555-0128',
  email: '',
};

export const cases: Case[] = [
  {
    id: 'c1',
    number: '0190000123',
    role: 'pays',
    children: ['Sofía', 'Mateo', 'Valentina'],
    other_party: null,
    status: 'enforcement',
    order: { amount: 48_500, frequency: 'biweekly', since: '2019-03-01' },
    balance: 412_375,
    next_step: 'keep-paying',
    worker,
    opened: '2018-11-12',
  },
  {
    id: 'c2',
    number: '0190000877',
    role: 'pays',
    children: ['Emiliano'],
    other_party: 'Lucía Campos',
    status: 'order-in-force',
    order: { amount: 31_000, frequency: 'monthly', since: '2023-06-01' },
    balance: -2_050,
    next_step: 'send-papers',
    worker,
    opened: '2023-01-20',
  },
  {
    id: 'c3',
    number: '0180000345',
    role: 'pays',
    children: ['Renata'],
    other_party: 'Ana Ibarra',
    status: 'closed',
    order: null,
    balance: 0,
    next_step: 'wait',
    worker,
    opened: '2010-02-02',
  },
];

export const hearings: Hearing[] = other.hearings.filter((hearing) => hearing.status.state === 'cancelled');

const methods: Payment['method'][] = ['wage-withholding', 'card', 'cash', 'cheque'];

export const allPayments: Payment[] = Array.from({ length: 90 }, (_, at) => ({
  id: `m${at}`,
  date: new Date(Date.UTC(2026, 10, 13) - at * 11 * 86_400_000).toISOString().slice(0, 10),
  direction: 'made' as const,
  amount: at % 9 === 4 ? 112_000 : 15_500 + (at % 5) * 2_325,
  method: methods[at % methods.length] ?? 'other',
  status: at === 0 ? ('pending' as const) : at === 2 ? ('returned' as const) : ('completed' as const),
  case_id: at % 3 === 0 ? 'c2' : 'c1',
})).filter((_, at) => at < 5 || at > 14);

export const payments = (asked: PaymentsAsked): PaymentsPage => other.pageOf(allPayments, asked);

export const notices: Notice[] = other.notices;

export const profile: Profile = { ...other.profile, address_valid: false, email: '' };

export const home: Home = {
  next_hearing: null,
  payments: allPayments.slice(0, 3),
  cases: cases.slice(0, 2),
  unread_notices: 0,
  news: [],
  since: '2026-11-12T17:05:00Z',
  agenda: [],
};
