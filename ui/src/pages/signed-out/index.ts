// After signing out: what was ended, what was erased, what stays.

import { html } from 'lit-html';
import type { Keeping } from '../../backend';
import { button, buttonRow, heading, icon, linkButton } from '../../components';
import { t } from '../../l10n';
import type { OpenPage } from '../../router';
import { leaveAtOnce } from '../../shell/leave';
import { state } from '../../store';

/** Only what there was. */
const KEPT: Record<Keeping, string[]> = {
  keychain: ['signed-out-key', 'signed-out-copy'],
  'no-room': ['signed-out-key'],
  'memory-shared': ['signed-out-nothing'],
  'memory-no-keychain': ['signed-out-nothing'],
  'memory-keychain-locked': ['signed-out-nothing'],
};

export const signedOutPage: OpenPage = () => ({
  view: () => html`
    ${heading(t('signed-out-title'), t('signed-out-lead'))}
    <div class="card card-strong">
      <h2>${t('signed-out-erased')}</h2>
      <ul class="checked">
        ${['signed-out-session', ...KEPT[state.status.keeping], 'signed-out-memory'].map((id) => html`<li>${icon('success')}<span>${t(id)}</span></li>`)}
      </ul>
      <p class="form-note">${t('signed-out-stays')}</p>
      ${buttonRow(
        linkButton({ label: t('signed-out-again'), href: '#/programmes' }),
        button({ label: t('signed-out-quit'), kind: 'secondary', onClick: leaveAtOnce }),
      )}
    </div>
  `,
});
