import { beforeAll, describe, expect, test } from 'vitest';
import type { AgendaItem, Home, News } from '../src/backend';
import { load } from '../src/l10n';
import { agendaCard, inOrder, isWorthList } from '../src/pages/home/agenda';
import { newsCard } from '../src/pages/home/news';
import { switcher } from '../src/shell/switcher';
import { state } from '../src/store';
import { hearings, home } from './fake/household';
import { agenda } from './fake/news';
import { offered } from './fake/programme';
import { offered as second } from './fake/second';
import { wordsOf } from './words-of';

const account = { offered, participant: null, must_change_pin: false, case: 'open' as const };
const other = {
  id: 'a2',
  offered: second,
  source: 'copy' as const,
  as_of: '2026-11-20T23:40:00Z',
  ended: false,
};

beforeAll(async () => {
  await load('es-US');
  Object.assign(state, { account, others: [other] });
});

const all = agenda(hearings);
const days = (items: AgendaItem[]) =>
  items.map(({ what }) => (what.kind === 'hearing' ? what.hearing.at : what.date).slice(0, 10));

describe('«Sus próximas fechas»', () => {
  test('hearings and deadlines of all programmes, the earliest first', () => {
    expect(days(inOrder([...all].reverse()))).toEqual([
      '2026-12-02',
      '2026-12-04',
      '2026-12-11',
      '2026-12-18',
      '2027-01-15',
    ]);
  });

  test('on the same day, what has an hour comes before what has the whole day', () => {
    const [hearing] = all;
    const deadline = all.find(({ what }) => what.kind === 'deadline');
    if (hearing?.what.kind !== 'hearing' || deadline?.what.kind !== 'deadline') throw new Error();
    const sameDay = { ...deadline, what: { ...deadline.what, date: hearing.what.hearing.at.slice(0, 10) } };
    expect(inOrder([sameDay, hearing])[0]).toBe(hearing);
  });

  test('each says whose it is, from when, and whether it was moved or cancelled', () => {
    const words = wordsOf(agendaCard({ ...home, agenda: all }));
    expect(words).toContain('Renueve sus beneficios');
    expect(words).toContain('Departamento de Ayuda de Muestra. Copia guardada');
    expect(words).toContain('Agencia de Manutención de Muestra. Leído');
    expect(words).toMatch(/Cambió de fecha.*Antes era: viernes, 27 de noviembre/);
    expect(words).toContain('Cancelada');
    expect(words.match(/Hogar de Muestra/g)).toHaveLength(1);
  });

  test('one programme needs no name at each date', () => {
    state.others = [];
    expect(wordsOf(agendaCard({ ...home, agenda: all.slice(0, 2) }))).not.toContain('Apoyo de Muestra');
    state.others = [other];
  });

  test('the one date that has its own card is not said twice', () => {
    const [first] = all;
    if (!first) throw new Error();
    expect(isWorthList({ ...home, agenda: [first] })).toBe(false);
    expect(isWorthList({ ...home, next_hearing: null, agenda: [first] })).toBe(true);
    expect(isWorthList({ ...home, agenda: [] })).toBe(false);
  });
});

describe('«Novedades»', () => {
  test('everything that is new leads to its page', () => {
    const words = wordsOf(newsCard(home));
    for (const said of [
      'Novedades desde su última visita (',
      'Su dirección cambió el 19 de noviembre de 2026 Si usted no la cambió, llámenos.',
      'Una cita cambió de fecha Ahora es el viernes, 4 de diciembre',
      'Usted no tiene que ir.',
      'Un pago para usted de $242.50',
      'Su caso 0190000123 cambió',
    ]) {
      expect(words).toContain(said);
    }
  });

  test('a page that the programme does not have is not linked to', () => {
    const payment = home.news.filter(({ what }: News) => what.kind === 'payment');
    const link = (pages: typeof offered.programme.pages) => {
      state.account = { ...account, offered: { ...offered, programme: { ...offered.programme, pages } } };
      return JSON.stringify(newsCard({ ...home, news: payment })).includes('#/payments');
    };
    expect([link(['home', 'payments']), link(['home'])]).toEqual([true, false]);
    state.account = account;
  });

  test('nothing new is one quiet line; at the first visit, what will come', () => {
    const none: Home = { ...home, news: [] };
    expect(wordsOf(newsCard(none))).toContain('No hay nada nuevo.');
    expect(wordsOf(newsCard({ ...none, since: null }))).toContain('Desde su próxima visita');
  });
});

describe('the person’s programmes', () => {
  test('the open one, the others with what will be seen there, and one more', () => {
    const words = wordsOf(switcher(account));
    expect(words).toMatch(
      /Apoyo de Muestra Está aquí .*Hogar de Muestra Copia Leído: .* Agregar otro programa/,
    );
  });

  test('one whose session ended says that it asks for a sign-in', () => {
    state.others = [{ ...other, ended: true }];
    expect(wordsOf(switcher(account))).toContain('Hay que ingresar');
    state.others = [{ ...other, source: 'live' }];
    expect(wordsOf(switcher(account))).toContain('En línea');
    state.others = [other];
  });

  test('alone, there is only the way to one more', () => {
    state.others = [];
    expect(wordsOf(switcher(account))).toBe('Agregar otro programa');
    state.others = [other];
  });
});
