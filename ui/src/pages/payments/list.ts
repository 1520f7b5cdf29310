// Each payment, fifty a page.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { Case, Payment } from '../../backend';
import { type Column, pagination, table } from '../../components';
import { dateInWords, money, t } from '../../l10n';
import type { Answer } from './read';
import { methodWords, paymentState, stateHelp } from './words';

const ROWS = 50;

export const LIST_HEADING = 'payments-list';

export function list({ asked, page, cases }: Answer, onPage: (page: number) => void): TemplateResult {
  const first = page.page * ROWS + 1;
  const range = { first, last: first + page.payments.length - 1, count: page.count };
  return html`<section class="section">
    <h2 id=${LIST_HEADING} tabindex="-1">${t('payments-list-heading')}</h2>
    ${page.pages > 1 ? html`<p class="quiet">${t('payments-list-range', range)}</p>` : nothing}
    ${table({
      caption: t(`payments-list-caption-${asked.direction}`),
      hideCaption: true,
      columns: columns(cases),
      rows: page.payments,
    })}
    ${pagination({ label: t('payments-list-heading'), page: page.page, pages: page.pages, onPage })}
    ${stateHelp(page.payments, asked.direction)}
  </section>`;
}

function columns(cases: Case[]): Column<Payment>[] {
  const number = new Map(cases.map((one) => [one.id, one.number]));
  const ofCase = {
    label: t('payments-column-case'),
    cell: ({ case_id }: Payment) => number.get(case_id) ?? '',
  };
  return [
    { label: t('payments-column-date'), cell: ({ date }) => dateInWords(date), header: true },
    { label: t('payments-column-method'), cell: methodWords },
    ...(cases.length > 1 ? [ofCase] : []),
    { label: t('payments-column-status'), cell: paymentState },
    { label: t('payments-column-amount'), cell: amount, numeric: true },
  ];
}

function amount({ amount, status }: Payment): TemplateResult {
  return html`<span class=${status === 'returned' ? 'amount amount-void' : 'amount'}>${money(amount)}</span>`;
}
