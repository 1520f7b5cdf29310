// The account is deleted (MA-16): said in plain words before, with the password, at once.

import { html, type TemplateResult } from 'lit-html';
import { deleteAccount } from '../../backend';
import { formCard, linkButton, secretField } from '../../components';
import { createForm, type Form } from '../../form';
import { t } from '../../l10n';

export type Deletion = Form<'password'>;

const CONSEQUENCES = ['gone', 'case', 'signed-out', 'again'];

export function createDeletion(done: () => void): Deletion {
  const form: Deletion = createForm({
    id: 'deletion',
    fields: { password: () => t('password-current-label') },
    send: ({ password }, attempt) => deleteAccount({ password, attempt }),
    done: () => {
      form.clear();
      done();
    },
  });
  return form;
}

export function deletionView(form: Deletion): TemplateResult {
  return formCard(form, {
    fields: html`<ul class="steps">
        ${CONSEQUENCES.map((what) => html`<li>${t(`account-delete-${what}`)}</li>`)}
      </ul>
      ${secretField(form.field('password'), {
        numeric: false,
        autocomplete: 'current-password',
        hint: t('account-delete-password-hint'),
      })}`,
    submit: t('account-delete-go'),
    kind: 'danger',
    waiting: t('account-deleting'),
    other: linkButton({ label: t('account-delete-no'), href: '#/account', kind: 'secondary' }),
  });
}
