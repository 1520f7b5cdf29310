// The first page: one thing first, the next court date; then what was paid, the case, the notices.

import { html, type TemplateResult } from 'lit-html';
import * as backend from '../../backend';
import { heading, loaded } from '../../components';
import { t } from '../../l10n';
import type { OpenPage } from '../../router';
import { state } from '../../store';
import { createLoaded } from '../../task';
import { caseCard } from './case';
import { nextHearing } from './hearing';
import { noticesCard } from './notices';
import { paymentsCard } from './payments';

export const homePage: OpenPage = () => {
  const reading = createLoaded(backend.home);
  return {
    view: () => html`${heading(greeting(), t('home-lead'))}
    ${loaded(reading, { waiting: t('home-waiting'), show: overview })}`,
    ready: reading.ready,
    refresh: reading.load,
  };
};

function greeting(): string {
  const name = state.account?.participant?.first_name;
  return name ? t('home-title', { name }) : t('home-title-no-name');
}

function overview(home: backend.Home): TemplateResult {
  return html`${nextHearing(home.next_hearing, new Date())}
    <div class="home-rest">
      ${paymentsCard(home.payments)}
      <div class="home-side">${noticesCard(home.unread_notices)} ${caseCard(home.cases)}</div>
    </div>`;
}
