// The change of a known password (MA-09).

import { html, nothing } from 'lit-html';
import { type Account, changePassword } from '../../backend';
import {
  alert,
  button,
  buttonRow,
  errorSummary,
  heading,
  linkButton,
  secretField,
  waiting,
} from '../../components';
import { passwordRules } from '../../credential-rules';
import { createForm } from '../../form';
import { createJudging } from '../../judging';
import { t } from '../../l10n';
import { rendered } from '../../render';
import { focusHeading, type OpenPage } from '../../router';
import { programme, set } from '../../store';

export const passwordPage: OpenPage = () => {
  const offered = programme();
  if (!offered) return { view: () => html`` };
  const judging = createJudging(offered.programme.id);
  let changed = false;

  const form = createForm({
    id: 'password',
    fields: {
      current: () => t('password-current-label'),
      new: () => t('password-new-label'),
      again: () => t('password-again-label'),
    },
    send: (values, attempt) => changePassword({ ...values, attempt }),
    done: (account: Account) => {
      form.clear();
      changed = true;
      set({ account });
      void rendered().then(focusHeading);
    },
  });
  const typed = () => ({ user_id: '', password: form.values.new });
  void judging.look(typed());

  return {
    view: () =>
      changed
        ? html`${heading(t('password-changed-title'))}
            ${alert({ kind: 'success', body: html`<p>${t('password-changed-text')}</p>` })}
            ${linkButton({ label: t('pin-back'), href: '#/security', kind: 'secondary' })}`
        : html`<p class="back-link"><a href="#/security">${t('pin-back')}</a></p>
            ${heading(t('password-title'), t('pin-lead'))}
            <form class="form card card-strong form-card" novalidate @submit=${form.submit}>
              ${errorSummary(form)}
              ${secretField(form.field('current'), { numeric: false, autocomplete: 'current-password' })}
              ${passwordRules(offered, judging.judged, 'changed')}
              ${secretField(judging.watch(form.field('new'), typed), { numeric: false, autocomplete: 'new-password' })}
              ${secretField(form.field('again'), { numeric: false, autocomplete: 'new-password' })}
              ${buttonRow(button({ label: t('password-save'), busy: form.task.busy }))}
              ${form.task.slow ? waiting(true, t('password-waiting')) : nothing}
            </form>`,
    leave: judging.leave,
  };
};
