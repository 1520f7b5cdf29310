// The account as it is on file.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { OfferedProgramme, OwnAccount } from '../../backend';
import { card, facts, linkButton } from '../../components';
import { t } from '../../l10n';
import { questionText } from '../../question-fields';
import { address } from '../../router';
import { state } from '../../store';

export function onFile(account: OwnAccount, offered: OfferedProgramme): TemplateResult {
  const { association } = offered.programme;
  return html`${card({
    title: t('account-who'),
    icon: 'account',
    body: html`${facts([
      [t('account-name'), `${account.first_name} ${account.last_name}`],
      [t('enrol-user-id'), account.user_id],
      [t('enrol-email'), account.email === '' ? t('account-none') : account.email],
      [
        t('account-language'),
        t(account.language === 'es-US' ? 'profile-language-es' : 'profile-language-en'),
      ],
    ])}
    ${account.name_is_matched ? html`<p class="quiet">${t('account-name-matched')}</p>` : nothing}`,
    footer: linkButton({ label: t('account-edit'), href: address('account', { edit: 'yes' }) }),
  })}
  ${
    association
      ? card({
          title: t('account-case'),
          icon: 'association',
          body:
            account.client_id === ''
              ? html`<p>${t('account-case-none')}</p>`
              : facts([[t('association-client-id'), account.client_id]]),
          footer:
            state.account?.case === 'not-associated'
              ? linkButton({ label: t('home-no-case-go'), href: '#/association', kind: 'secondary' })
              : undefined,
        })
      : nothing
  }
  ${
    account.questions.length > 0
      ? card({
          title: t('account-questions'),
          icon: 'help',
          body: html`<ul class="plain-list">${account.questions.map((id) => html`<li>${questionText(offered, id)}</li>`)}</ul>
            <p class="quiet">${t('account-questions-hidden')}</p>`,
          footer: linkButton({ label: t('questions-title'), href: '#/questions', kind: 'secondary' }),
        })
      : nothing
  }
  ${card({
    title: t('account-delete'),
    icon: 'warning',
    body: html`<p>${t('account-delete-short')}</p>`,
    footer: linkButton({
      label: t('account-delete-open'),
      href: address('account', { delete: 'yes' }),
      kind: 'secondary',
    }),
  })}`;
}
