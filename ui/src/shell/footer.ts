import { html, nothing, type TemplateResult } from 'lit-html';
import { signOut } from '../backend';
import { button, contactList, fault } from '../components';
import { programmeText, t } from '../l10n';
import { forget, replace } from '../router';
import { programme, set, state } from '../store';
import { createTask } from '../task';

const leaving = createTask(async () => {
  await signOut();
  set({ account: null, chosen: null, userId: '', askAgain: null });
  forget();
  replace('signed-out');
});

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
        ${
          state.account
            ? button({
                label: t('sign-out'),
                kind: 'secondary',
                busy: leaving.busy,
                onClick: () => void leaving.run(),
              })
            : nothing
        }
        ${leaving.error ? fault(leaving.error) : nothing}
        <p class="foot-version">${t('brand')} ${state.version}</p>
      </div>
    </div>
  </footer>`;
}
