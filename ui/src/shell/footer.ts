import { html, nothing, type TemplateResult } from 'lit-html';
import { button, contactList, fault } from '../components';
import { programmeText, t } from '../l10n';
import { leaving } from '../leaving';
import { lockNow, mayLock } from '../locking';
import { programme, state } from '../store';

export function footer(): TemplateResult {
  const offered = programme();
  return html`<footer class="foot">
    <div class="foot-inner">
      ${
        offered
          ? html`<section class="foot-contact">
              <h2>${t('contact-title')}</h2>
              ${contactList(offered)}
              <p>${programmeText(offered, 'programme-contact-hours')}</p>
            </section>`
          : nothing
      }
      <div class="foot-tools">
        ${state.account ? ways() : nothing} ${leaving.error ? fault(leaving.error) : nothing}
        <p class="foot-version">${t('brand')} ${state.version}</p>
      </div>
    </div>
  </footer>`;
}

/** Away for a moment, and away. */
function ways(): TemplateResult {
  return html`${
    mayLock()
      ? button({
          label: t('lock-now'),
          icon: 'lock',
          kind: 'secondary',
          busy: lockNow.busy,
          onClick: () => void lockNow.run(),
        })
      : nothing
  }
  ${button({
    label: t('sign-out'),
    kind: 'secondary',
    busy: leaving.busy,
    onClick: () => void leaving.run(),
  })}`;
}
