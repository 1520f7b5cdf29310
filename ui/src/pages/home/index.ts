// The first page: one thing first, the next court date; then what is new, all dates, what was paid, the case, the notices.

import { html, nothing, type TemplateResult } from 'lit-html';
import * as backend from '../../backend';
import { alert, heading, loaded } from '../../components';
import { t } from '../../l10n';
import type { OpenPage, View } from '../../router';
import { state } from '../../store';
import { createLoaded } from '../../task';
import { agendaCard } from './agenda';
import { caseCard } from './case';
import { nextHearing } from './hearing';
import { newsCard } from './news';
import { codeNeeded, noCase } from './no-case';
import { noticesCard } from './notices';
import { paymentsCard } from './payments';

export const homePage: OpenPage = (query) => {
  const { account } = state;
  return account && account.case !== 'open' ? withoutCase(account, query) : withCase(query);
};

function withCase(query: URLSearchParams): View {
  const reading = createLoaded(backend.home);
  return {
    view: () => html`${heading(greeting(), t('home-lead'))} ${associated(query)}
    ${loaded(reading, { waiting: t('home-waiting'), show: overview })}`,
    ready: reading.ready,
    refresh: reading.load,
  };
}

function withoutCase(account: backend.Account, query: URLSearchParams): View {
  const lead = account.case === 'code-needed' ? 'home-lead-code-needed' : 'home-lead-not-associated';
  return {
    view: () => html`${heading(greeting(), t(lead))} ${associated(query)}
    ${account.case === 'code-needed' ? codeNeeded(account) : noCase(account)}`,
  };
}

/** Right after «Asociación de Caso». */
function associated(query: URLSearchParams): TemplateResult | typeof nothing {
  if (!query.has('associated')) return nothing;
  const open = state.account?.case === 'open';
  return alert({
    kind: 'success',
    title: t('association-done'),
    body: html`<p>${t(open ? 'association-done-open' : 'association-done-code')}</p>`,
    live: true,
  });
}

function greeting(): string {
  const name = state.account?.participant?.first_name;
  return name ? t('home-title', { name }) : t('home-title-no-name');
}

/** Cards of pages that the programme has. */
function overview(home: backend.Home): TemplateResult {
  const pages = state.account?.offered.programme.pages ?? [];
  const has = (page: backend.Page) => pages.includes(page);
  return html`${has('hearings') ? nextHearing(home.next_hearing, new Date()) : nothing}
    ${newsCard(home)} ${agendaCard(home)}
    <div class="home-rest">
      ${has('payments') ? paymentsCard(home.payments) : nothing}
      <div class="home-side">
        ${has('notices') ? noticesCard(home.unread_notices) : nothing}
        ${has('case') ? caseCard(home.cases) : nothing}
      </div>
    </div>`;
}
