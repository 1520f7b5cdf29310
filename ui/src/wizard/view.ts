// What stands around every step, and in place of one when there is nothing to go on with.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { Step } from '../backend';
import { alert, button, buttonRow, contacts, fault, linkButton, waiting } from '../components';
import { moment, programmeText, t } from '../l10n';
import { otherWays } from './buttons';
import { stepIndicator } from './indicator';
import type { End, Wizard } from './wizard';

export function wizardView(wizard: Wizard, again: () => void): TemplateResult {
  if (wizard.end) return ended(wizard, wizard.end, again);
  const { steps, place, page, offered } = wizard;
  const step = steps[place];
  if (!step || !page) return making(wizard);
  return html`
    ${stepIndicator(steps, place)}
    <header class="page-heading">
      <p class="above">${programmeText(offered, 'programme-name')}</p>
      <h1 tabindex="-1">
        <span class="step-of">${t('enrol-step-of', { n: place + 1, count: steps.length })}</span>
        ${title(wizard, step)}
      </h1>
      <p class="lead">${place === 0 ? programmeText(offered, 'programme-enrol-lead') : t(`enrol-lead-${step.kind}`)}</p>
    </header>
    ${wizard.soon ? alert({ kind: 'warning', body: html`<p>${t('enrol-soon')}</p>`, live: true }) : nothing}
    ${page.view()}
    <p class="wizard-time">${t('enrol-time', { at: moment(wizard.enrolment.ends_at) })}</p>
  `;
}

function title({ offered }: Wizard, step: Step): string {
  return step.kind === 'agreement'
    ? programmeText(offered, 'programme-agreement-title')
    : t(`enrol-title-${step.kind}`);
}

/** All steps are answered; the account is being made. */
function making(wizard: Wizard): TemplateResult {
  const { finish, steps } = wizard;
  return html`
    ${stepIndicator(steps, steps.length)}
    <header class="page-heading"><h1 tabindex="-1">${t(finish.error ? 'enrol-not-made' : 'enrol-making')}</h1></header>
    ${
      finish.error
        ? html`${fault(finish.error)}
            ${buttonRow(
              button({ label: t('again'), busy: finish.busy, onClick: () => void finish.run() }),
              otherWays(wizard),
            )}
            <p class="form-note" id="enrol-cancel-note">${t('enrol-cancel-note')}</p>`
        : waiting(true, t('enrol-making-text'))
    }
  `;
}

function ended({ offered }: Wizard, end: End, again: () => void): TemplateResult {
  if (end === 'left') return html``;
  const heading = html`<header class="page-heading">
    <p class="above">${programmeText(offered, 'programme-name')}</p>
    <h1 tabindex="-1">${t(`enrol-ended-${end}`)}</h1>
  </header>`;
  const back = linkButton({ label: t('enrol-to-sign-in'), href: '#/sign-in', kind: 'secondary' });
  if (end === 'closed') {
    return html`${heading}
      ${alert({ kind: 'error', body: html`<p>${programmeText(offered, 'programme-identity-closed')}</p>` })}
      ${contacts(offered)} ${buttonRow(back)}`;
  }
  return html`${heading}
    <p class="lead">${t('enrol-ended-over-text')}</p>
    ${buttonRow(button({ label: t('enrol-again'), onClick: again }), back)}`;
}
