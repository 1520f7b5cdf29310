// The person's programmes: the one that is open, the others, and the way to one more.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { Account, OtherAccount } from '../backend';
import { fault, icon, stateTag } from '../components';
import { moment, programmeText, t } from '../l10n';
import { openOther } from '../opening';
import { state } from '../store';
import { createTask } from '../task';

const switching = createTask((other: OtherAccount) => openOther(other));

export function switcher(account: Account): TemplateResult {
  const { others } = state;
  return html`<section class="switcher" aria-labelledby=${others.length > 0 ? 'switcher' : nothing}>
    ${
      others.length > 0
        ? html`<h2 id="switcher">${t('switcher-title')}</h2>
            <ul>
              <li class="switcher-here" aria-current="true">
                ${icon(account.offered.programme.topic)}
                <span>${programmeText(account.offered, 'programme-name')}
                  <span class="switcher-note">${t('switcher-here')}</span></span>
              </li>
              ${others.map(one)}
            </ul>
            ${switching.error ? fault(switching.error) : nothing}`
        : nothing
    }
    <a class="switcher-add" href="#/programmes">${icon('add')}<span>${t('switcher-add')}</span></a>
  </section>`;
}

function one(other: OtherAccount): TemplateResult {
  return html`<li>
    <button
      type="button"
      aria-disabled=${switching.busy ? 'true' : nothing}
      @click=${() => void switching.run(other)}
    >
      ${icon(other.offered.programme.topic)}
      <span>${programmeText(other.offered, 'programme-name')} ${mark(other)}</span>
    </button>
  </li>`;
}

/** What will be seen there: what the service says now, a copy and from when, or a question for the sign-in. */
function mark({ ended, source, as_of }: OtherAccount): TemplateResult {
  if (ended) return stateTag(t('switcher-ended'), 'notice');
  if (source === 'live') return stateTag(t('switcher-live'), 'good');
  if (source === 'nothing' || as_of === null) return stateTag(t('switcher-nothing'));
  return html`${stateTag(t('switcher-copy'), 'notice')}
    <span class="switcher-note">${t('switcher-copy-from', { at: moment(as_of) })}</span>`;
}
