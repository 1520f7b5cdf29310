// The account is deleted (MA-16): said in plain words before, with the password, at once.

import { html, type TemplateResult } from 'lit-html';
import { deleteAccount } from '../../backend';
import { button, buttonRow, errorSummary, linkButton, secretField, waiting } from '../../components';
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
  return html`<form class="form card card-strong form-card" novalidate @submit=${form.submit}>
    ${errorSummary(form)}
    <ul class="steps">
      ${CONSEQUENCES.map((what) => html`<li>${t(`account-delete-${what}`)}</li>`)}
    </ul>
    ${secretField(form.field('password'), {
      numeric: false,
      autocomplete: 'current-password',
      hint: t('account-delete-password-hint'),
    })}
    ${form.task.slow ? waiting(true, t('account-deleting')) : ''}
    ${buttonRow(
      button({ label: t('account-delete-go'), kind: 'danger', busy: form.task.busy }),
      linkButton({ label: t('account-delete-no'), href: '#/account', kind: 'secondary' }),
    )}
  </form>`;
}
