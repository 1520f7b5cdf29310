// What was ordered and what is owed from before, in whole cents.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { Case } from '../../backend';
import { facts } from '../../components';
import { dateInWords, money, t } from '../../l10n';

export function moneyPart(one: Case): TemplateResult {
  return html`${facts([
    [t('case-order'), order(one)],
    [t('case-balance'), balance(one)],
  ])}
  ${one.status === 'closed' ? nothing : html`<p class="quiet">${t('case-balance-note')}</p>`}`;
}

function order({ order, status }: Case): TemplateResult | string {
  if (!order) return status === 'closed' ? '' : t('case-order-none');
  return html`<span class="lines">
    <strong>${t(`case-order-${order.frequency}`, { amount: money(order.amount) })}</strong>
    <span>${t('case-order-since', { date: dateInWords(order.since) })}</span>
  </span>`;
}

/** Less than none is credit: said in words, not by a sign that is easily overlooked. */
function balance({ balance, role }: Case): TemplateResult | string {
  if (balance === 0) return t('case-balance-none');
  return html`<strong>${
    balance > 0
      ? t(`case-balance-owed-${role}`, { amount: money(balance) })
      : t(`case-balance-credit-${role}`, { amount: money(-balance) })
  }</strong>`;
}
