// A payment's state and way in words; colour only repeats them.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { Direction, Payment, PaymentStatus } from '../../backend';
import { facts, stateTag, type TagKind } from '../../components';
import { t } from '../../l10n';

const KIND: Record<PaymentStatus, TagKind> = {
  pending: 'plain',
  completed: 'good',
  held: 'notice',
  returned: 'bad',
};

export function paymentState({ status, direction }: Payment): TemplateResult {
  return stateTag(t(`payments-status-${status}`, { direction }), KIND[status]);
}

export function methodWords({ method, direction }: Payment): string {
  return t(`payments-method-${method}`, { direction });
}

/** What the states that are on the page mean. */
export function stateHelp(payments: Payment[], direction: Direction): TemplateResult | typeof nothing {
  const shown = (Object.keys(KIND) as PaymentStatus[]).filter((status) =>
    payments.some((p) => p.status === status),
  );
  if (shown.length === 0) return nothing;
  return html`<details class="explain">
    <summary>${t('payments-help-heading')}</summary>
    ${facts(shown.map((status) => [t(`payments-status-${status}`, { direction }), t(`payments-help-${status}`, { direction })]))}
  </details>`;
}
