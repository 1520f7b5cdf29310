// A recovery code is shown once: to be printed, before anything else is open.

import { html } from 'lit-html';
import { alert, button, buttonRow, heading } from '../../components';
import { programmeText, t } from '../../l10n';
import { type OpenPage, replace } from '../../router';
import { printPage } from '../../shell/caution';
import { programme, set, state } from '../../store';

export const recoveryCodePage: OpenPage = () => {
  const offered = programme();
  const code = state.recoveryCode ?? '';

  function done(): void {
    set({ recoveryCode: null });
    replace(state.account ? 'home' : 'sign-in');
  }

  return {
    view: () => html`
      ${heading(
        t('recovery-code-title'),
        t('recovery-code-lead'),
        offered ? programmeText(offered, 'programme-name') : undefined,
      )}
      <div class="card card-strong recovery-code">
        <p class="recovery-code-value" translate="no">${code}</p>
        <ul class="steps">
          <li>${t('recovery-code-print')}</li>
          <li>${t('recovery-code-safe')}</li>
          <li>${t('recovery-code-once')}</li>
        </ul>
      </div>
      ${alert({ kind: 'warning', body: html`<p>${t('recovery-code-gone')}</p>` })}
      ${buttonRow(
        button({ label: t('recovery-code-print-go'), icon: 'print', onClick: printPage }),
        button({ label: t('recovery-code-done'), kind: 'secondary', onClick: done }),
      )}
    `,
  };
};
