// The account is corrected (MA-16), and what happens when another window was quicker.

import { html, nothing, type TemplateResult } from 'lit-html';
import * as backend from '../../backend';
import { button, buttonRow, choices, errorSummary, facts, linkButton, textField } from '../../components';
import { createForm, type Form } from '../../form';
import { t } from '../../l10n';

type Names = 'first_name' | 'last_name' | 'email' | 'language';

export type Editing = { form: Form<Names> };

export function createEditing(
  account: backend.OwnAccount,
  done: (saved: backend.OwnAccount) => void,
): Editing {
  let { version } = account;
  const form = createForm<Names, backend.OwnAccount>({
    id: 'account',
    fields: {
      first_name: () => t('enrol-first-name'),
      last_name: () => t('enrol-last-name'),
      email: () => t('enrol-email'),
      language: () => t('account-language'),
    },
    values: {
      first_name: account.first_name,
      last_name: account.last_name,
      email: account.email,
      language: account.language,
    },
    send: async ({ language, ...values }, attempt) => {
      const details = { ...values, language: language === 'en-US' ? ('en-US' as const) : ('es-US' as const) };
      try {
        return await backend.saveAccount({ details, version, attempt });
      } catch (reason) {
        // What is typed stays; the next save is against what is there now.
        if (backend.toAppError(reason).code === 'changed-elsewhere')
          version = (await backend.ownAccount()).version;
        throw reason;
      }
    },
    done,
  });
  return { form };
}

export function editView(
  { form }: Editing,
  { name_is_matched, ...account }: backend.OwnAccount,
): TemplateResult {
  return html`<form class="form card card-strong form-card" novalidate @submit=${form.submit}>
    ${errorSummary(form)}
    ${
      name_is_matched
        ? html`${facts([[t('account-name'), `${account.first_name} ${account.last_name}`]])}
            <p class="form-note">${t('account-name-matched')}</p>`
        : html`${textField(form.field('first_name'), { maxlength: 60 })}
            ${textField(form.field('last_name'), { maxlength: 60 })}`
    }
    ${textField(form.field('email'), { kind: 'email', maxlength: 254, plain: true })}
    ${choices({
      name: form.field('language').id,
      legend: t('account-language'),
      value: form.values.language,
      options: [
        { value: 'es-US', label: t('profile-language-es') },
        { value: 'en-US', label: t('profile-language-en') },
      ],
      onChoose: form.field('language').onInput,
    })}
    <p class="form-note">${t('account-user-id-note')}</p>
    ${form.task.slow ? html`<p role="status">${t('account-saving')}</p>` : nothing}
    ${buttonRow(
      button({ label: t('account-save'), busy: form.task.busy }),
      linkButton({ label: t('account-cancel'), href: '#/account', kind: 'secondary' }),
    )}
  </form>`;
}
