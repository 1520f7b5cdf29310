import { html, type TemplateResult } from 'lit-html';
import type { Payment } from '../../backend';
import { card } from '../../components';
import { dateInWords, money, t } from '../../l10n';
import { address } from '../../router';
import { paymentState } from '../payments/words';
import { source } from './source';

export function paymentsCard(payments: Payment[]): TemplateResult {
  const newest = payments[0];
  return card({
    title: t('home-payments-heading'),
    icon: 'payments',
    body: newest
      ? html`<ul class="money-list">${payments.map(row)}</ul>`
      : html`<p class="card-main">${t('home-payments-none')}</p>`,
    footer: html`<a href=${address('payments', newest && { view: newest.direction })}>${t('home-payments-link')}</a>
      ${source()}`,
  });
}

function row(payment: Payment): TemplateResult {
  return html`<li>
    <span class="money-list-amount">${money(payment.amount)}</span>
    <span class="money-list-what">
      <span>${dateInWords(payment.date)}</span>
      <span class="quiet">${t(`payments-${payment.direction}-one`)}</span>
    </span>
    ${paymentState(payment)}
  </li>`;
}
