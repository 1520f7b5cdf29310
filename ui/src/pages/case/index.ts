// The case (CW-08): who, where it stands, what happens next, money, whom to ask.

import { html, nothing, type TemplateResult } from 'lit-html';
import * as backend from '../../backend';
import { empty, heading, loaded } from '../../components';
import { t } from '../../l10n';
import type { OpenPage } from '../../router';
import { createLoaded } from '../../task';
import { caseView } from './case';

export const casePage: OpenPage = () => {
  const reading = createLoaded(backend.cases);
  return {
    view: () => html`${heading(t((reading.data?.length ?? 0) > 1 ? 'case-title-several' : 'case-title'))}
    ${loaded(reading, { waiting: t('case-waiting'), show: list })}`,
    refresh: reading.load,
  };
};

function list(cases: backend.Case[]): TemplateResult {
  if (cases.length === 0) return empty(t('case-none'), t('case-none-text'));
  const open = cases.filter((one) => one.status !== 'closed');
  const closed = cases.filter((one) => one.status === 'closed');
  return html`${open.map(caseView)}
  ${
    closed.length > 0
      ? html`<section class="section">
          <h2>${t('case-closed-heading')}</h2>
          ${closed.map(caseView)}
        </section>`
      : nothing
  }`;
}
