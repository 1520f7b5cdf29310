import { html, nothing, type TemplateResult } from 'lit-html';
import type { Case, CaseStatus } from '../../backend';
import { facts, linkButton, stateTag, type TagKind } from '../../components';
import { dateInWords, t } from '../../l10n';
import { moneyPart } from './money';

const KIND: Record<CaseStatus, TagKind> = {
  opened: 'plain',
  'order-in-force': 'good',
  enforcement: 'notice',
  closed: 'plain',
};

export function caseView(one: Case): TemplateResult {
  return html`<article class="card case" aria-labelledby="case-${one.id}">
    <header class="case-head">
      <h2 id="case-${one.id}">${t('case-number', { number: one.number })}</h2>
      ${stateTag(t(`case-status-${one.status}`), KIND[one.status])}
    </header>
    ${one.status === 'closed' ? nothing : nextStep(one)}
    <div class="case-parts">
      <section>
        <h3>${t('case-who')}</h3>
        ${who(one)}
      </section>
      <section>
        <h3>${t('case-money')}</h3>
        ${moneyPart(one)}
      </section>
      <section>
        <h3>${t('case-worker')}</h3>
        ${worker(one)}
      </section>
    </div>
  </article>`;
}

function who({ role, children, other_party, opened }: Case): TemplateResult {
  return facts([
    [t('case-role'), t(`case-role-${role}`)],
    [t('case-other-party'), other_party ?? t('case-other-party-hidden')],
    [t('case-children', { count: children.length }), children.join(', ')],
    [t('case-opened'), dateInWords(opened)],
  ]);
}

function worker({ worker: { name, office, phone, email } }: Case): TemplateResult {
  return html`<p class="case-worker">${name}</p>
    ${facts([
      [t('case-worker-office'), office],
      [t('case-worker-phone'), phone],
      [t('case-worker-email'), email],
    ])}`;
}

function nextStep({ next_step }: Case): TemplateResult {
  return html`<section class="case-next">
    <h3>${t('case-next')}</h3>
    <p class="case-next-what">${t(`case-next-${next_step}`)}</p>
    <p>${t(`case-next-${next_step}-text`)}</p>
    ${wayOn(next_step)}
  </section>`;
}

function wayOn(step: Case['next_step']): TemplateResult | typeof nothing {
  switch (step) {
    case 'attend-hearing':
      return linkButton({ label: t('case-next-link-hearings'), href: '#/hearings' });
    case 'keep-paying':
      return linkButton({
        label: t('case-next-link-payments'),
        href: '#/payments?view=made',
        kind: 'secondary',
      });
    case 'send-papers':
      return linkButton({ label: t('case-next-link-notices'), href: '#/notices', kind: 'secondary' });
    case 'locate':
      return linkButton({ label: t('case-next-link-other-party'), href: '#/other-party', kind: 'secondary' });
    case 'wait':
    case 'call-worker':
      return nothing;
  }
}
