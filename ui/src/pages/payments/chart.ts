// The chart is the table: a bar beside each sum. Nobody needs another way to it, and it prints.

import { html, svg, type TemplateResult } from 'lit-html';
import { money, monthAndYear, t } from '../../l10n';
import type { Bar } from './bars';

export function chart(bars: Bar[]): TemplateResult {
  const unit = bars[0]?.month === null ? 'year' : 'month';
  return html`<section>
    <h2>${t(`payments-${unit}s-heading`)}</h2>
    <table class="bars">
      <caption class="usa-sr-only">${t(`payments-${unit}s-caption`)}</caption>
      <thead>
        <tr>
          <th scope="col">${t(`payments-column-${unit}`)}</th>
          <th scope="col" class="numeric">${t('payments-column-count')}</th>
          <th scope="col" class="numeric">${t('payments-column-sum')}</th>
        </tr>
      </thead>
      <tbody>
        ${bars.map(row)}
      </tbody>
    </table>
  </section>`;
}

function row({ year, month, total, count, percent }: Bar): TemplateResult {
  return html`<tr class=${count === 0 ? 'bars-none' : ''}>
    <th scope="row">${month === null ? year : monthAndYear(year, month)}</th>
    <td class="numeric">${count}</td>
    <td class="bars-sum"><span class="bars-pair">${bar(percent)}<span class="bars-amount">${money(total)}</span></span></td>
  </tr>`;
}

/** Sizes as attributes: the content security policy refuses styles. */
function bar(percent: number): TemplateResult {
  return html`<svg class="bar-mark" width="100%" height="12" aria-hidden="true" focusable="false">
    <rect class="bar-track" width="100%" height="100%" rx="2" />
    ${percent > 0 ? svg`<rect class="bar-fill" width="${percent}%" height="100%" rx="2" />` : ''}
  </svg>`;
}
