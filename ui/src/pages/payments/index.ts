// «Mis Pagos» (CW-06): two views; the sum, by month, and each payment.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { Direction } from '../../backend';
import { empty, figure, heading, linkButton, loaded } from '../../components';
import { dateInWords, money, monthAndYear, t } from '../../l10n';
import { rendered } from '../../render';
import { address, go, type OpenPage } from '../../router';
import { state } from '../../store';
import { createLoaded } from '../../task';
import { todayIn } from '../hearings/when';
import { type Bar, bars } from './bars';
import { chart } from './chart';
import { LIST_HEADING, list } from './list';
import { periodForm, periodView } from './period';
import { type Answer, directionOf, type Period, periodOf, queryFor, read } from './read';

export const paymentsPage: OpenPage = (query) => {
  const period = periodOf(query);
  let page = 0;
  const reading = createLoaded(() => read(directionOf(query), period, page));
  const form = periodForm(period, (next) => go('payments', queryFor(direction() ?? 'sent', next)));

  function direction(): Direction | null {
    return directionOf(query) ?? reading.data?.asked.direction ?? null;
  }

  async function turn(to: number): Promise<void> {
    if (reading.task.busy) return;
    page = to;
    await reading.task.run();
    if (reading.task.error) return;
    await rendered();
    document.getElementById(LIST_HEADING)?.focus();
  }

  return {
    view: () => html`${heading(t('payments-title'))} ${views(direction(), period)}
    ${loaded(reading, {
      waiting: t('payments-waiting'),
      show: (answer) => html`${answer.page.years.length > 0 ? periodView(form, answer.page.years) : nothing}
      ${answer.page.count > 0 ? results(answer, (to) => void turn(to)) : none(answer)}`,
    })}`,
    refresh: reading.load,
  };
};

/** The two views are two addresses, the period goes along. */
function views(current: Direction | null, period: Period): TemplateResult {
  const link = (direction: Direction) => html`<a
    href=${address('payments', queryFor(direction, period))}
    aria-current=${direction === current ? 'page' : nothing}
    >${t(`payments-${direction}`)}</a
  >`;
  return html`<nav class="views" aria-label=${t('payments-views')}>${link('made')} ${link('sent')}</nav>`;
}

function results(answer: Answer, onPage: (page: number) => void): TemplateResult {
  const { asked, page } = answer;
  const zone = state.account?.offered.programme.zone ?? 'UTC';
  const sums = bars(asked, page.months, todayIn(zone, new Date()));
  const counted = page.months.reduce((sum, { count }) => sum + count, 0);
  return html`<div class="card sums">
      <div class="total">
        ${figure(totalLabel(asked, sums), money(page.total), t('payments-total-count', { count: counted }))}
        <p class="quiet">${t('payments-total-note')}</p>
      </div>
      ${sums.length > 0 ? chart(sums) : nothing}
    </div>
    ${list(answer, onPage)}`;
}

function totalLabel({ year, from, to }: Period, sums: Bar[]): string {
  if (year !== null) return t('payments-total-of', { when: String(year) });
  if (from !== null && to !== null) {
    return t('payments-total-span', { from: dateInWords(from), to: dateInWords(to) });
  }
  if (from !== null) return t('payments-total-from', { from: dateInWords(from) });
  if (to !== null) return t('payments-total-to', { to: dateInWords(to) });
  const [last = '', first = last] = [sums[0], sums.at(-1)].map(
    (bar) => bar && monthAndYear(bar.year, bar.month ?? 1),
  );
  return first === last
    ? t('payments-total-of', { when: last })
    : t('payments-total-months', { from: first, to: last });
}

function none({ asked, page }: Answer): TemplateResult {
  const { direction } = asked;
  if (page.years.length === 0) {
    return empty(
      t(`payments-none-${direction}`),
      t(`payments-none-${direction}-text`),
      other(direction === 'made' ? 'sent' : 'made'),
    );
  }
  return empty(
    t('payments-none-here'),
    t('payments-none-here-text'),
    linkButton({
      label: t('payments-show-newest'),
      href: address('payments', { view: direction }),
      kind: 'secondary',
    }),
  );
}

function other(direction: Direction): TemplateResult {
  return linkButton({
    label: t(`payments-${direction}`),
    href: address('payments', { view: direction }),
    kind: 'secondary',
  });
}
