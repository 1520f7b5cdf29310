// How things stand with the service: what happened, what still works, what to do. A page for each state.

import { html, nothing, type TemplateResult } from 'lit-html';
import { checkAgain, type Network, status } from '../../backend';
import { alert, button, buttonRow, card, type IconName, icon, linkButton, stateTag } from '../../components';
import { moment, t } from '../../l10n';
import type { OpenPage } from '../../router';
import { set, state } from '../../store';
import { createLoaded, createTask } from '../../task';
import { back } from '../back';

const ICONS: Record<Network, IconName> = {
  live: 'success',
  away: 'warning',
  'coming-back': 'renew',
  intercepted: 'error',
  'captive-portal': 'shared',
  'wrong-clock': 'clock',
  maintenance: 'gear',
};

/** What to do, step by step: how many steps each state has. */
const STEPS: Record<Network, number> = {
  live: 0,
  away: 3,
  'coming-back': 0,
  intercepted: 3,
  'captive-portal': 3,
  'wrong-clock': 2,
  maintenance: 2,
};

export const connectionPage: OpenPage = () => {
  // What the line on the page says may be older than what the desktop knows.
  const reading = createLoaded(async () => set({ status: await status() }));
  const again = createTask(async () => set({ status: await checkAgain() }));
  return {
    view: () => html`${back()} ${standing(state.status.network)} ${inspected()}
      ${buttonRow(
        state.status.network === 'live'
          ? nothing
          : button({ label: t('again'), busy: again.busy, onClick: () => void again.run() }),
        linkButton({ label: t('network-check'), href: '#/settings', kind: 'secondary' }),
      )}
      ${again.slow ? html`<p role="status">${t('network-asking')}</p>` : nothing}`,
    refresh: reading.load,
  };
};

function standing(network: Network): TemplateResult {
  const steps = Array.from({ length: STEPS[network] }, (_, at) => t(`network-${network}-do-${at + 1}`));
  return html`<header class="page-heading network network-${network}">
      <span class="network-mark">${icon(ICONS[network])}</span>
      <div>
        <h1 tabindex="-1">${t(`network-${network}-title`)}</h1>
        <p class="lead">${t(`network-${network}-text`)}</p>
      </div>
    </header>
    ${card({ title: t('network-works'), icon: 'check', body: works(network) })}
    ${
      steps.length > 0
        ? card({
            title: t('network-do'),
            strong: true,
            body: html`<ol class="steps">${steps.map((step) => html`<li>${step}</li>`)}</ol>`,
          })
        : nothing
    }`;
}

/** What can be read meanwhile, and from when it is. */
function works(network: Network): TemplateResult {
  const { source, as_of } = state.status;
  if (network === 'live') {
    return html`<p>${t('network-works-all')}</p>
      ${as_of ? html`<p class="quiet">${t('status-live-at', { at: moment(as_of) })}</p>` : nothing}`;
  }
  if (source === 'nothing' || as_of === null) return html`<p>${t('network-works-nothing')}</p>`;
  return html`<p>${stateTag(t('switcher-copy'), 'notice')} ${t('network-works-copy', { at: moment(as_of) })}</p>
    <p>${t('network-works-not')}</p>`;
}

function inspected(): TemplateResult | typeof nothing {
  const { inspected_by } = state.status;
  if (inspected_by === null) return nothing;
  return alert({
    kind: 'warning',
    title: t('inspected-title'),
    body: html`<p>${t('inspected-text', { who: inspected_by })}</p>
      <p>${t('inspected-why')}</p>
      <p>${t('inspected-do')}</p>`,
  });
}
