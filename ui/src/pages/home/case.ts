import { html, type TemplateResult } from 'lit-html';
import type { Case } from '../../backend';
import { card, facts } from '../../components';
import { t } from '../../l10n';
import { source } from './source';

export function caseCard(cases: Case[]): TemplateResult {
  return card({
    title: t(cases.length > 1 ? 'home-cases-heading' : 'home-case-heading'),
    icon: 'case',
    body: cases.length > 0 ? cases.map(summary) : html`<p class="card-main">${t('home-case-none')}</p>`,
    footer: html`<a href="#/case">${t('home-case-link')}</a>${source()}`,
  });
}

function summary({ number, status, next_step }: Case): TemplateResult {
  return html`<div class="case-summary">
    <h3>${t('home-case-number', { number })}</h3>
    ${facts([
      [t('case-status'), t(`case-status-${status}`)],
      [t('home-case-next'), t(`case-next-${next_step}`)],
    ])}
  </div>`;
}
