// The change of a known password (MA-09).

import { html } from 'lit-html';
import { type Account, changePassword } from '../../backend';
import { donePage, formCard, formPage, secretField } from '../../components';
import { passwordRules } from '../../credential-rules';
import { createForm } from '../../form';
import { createJudging } from '../../judging';
import { t } from '../../l10n';
import { rendered } from '../../render';
import { focusHeading, type OpenPage } from '../../router';
import { programme, set } from '../../store';
import { toSecurity } from '../security/back';

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

  const fields = () => html`
    ${secretField(form.field('current'), { numeric: false, autocomplete: 'current-password' })}
    ${passwordRules(offered, judging.judged, 'changed')}
    ${secretField(judging.watch(form.field('new'), typed), { numeric: false, autocomplete: 'new-password' })}
    ${secretField(form.field('again'), { numeric: false, autocomplete: 'new-password' })}
  `;

  return {
    view: () =>
      changed
        ? donePage(t('password-changed-title'), t('password-changed-text'), toSecurity())
        : formPage({
            title: t('password-title'),
            lead: t('pin-lead'),
            back: toSecurity(),
            form: formCard(form, {
              fields: fields(),
              submit: t('password-save'),
              waiting: t('password-waiting'),
            }),
          }),
    leave: judging.leave,
  };
};
