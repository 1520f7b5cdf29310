// The profile as it is on file.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { Profile } from '../../backend';
import { alert, card, facts, linkButton } from '../../components';
import { t } from '../../l10n';
import { address } from '../../router';
import { phoneInGroups } from './phone';

export function onFile(profile: Profile): TemplateResult {
  const edit = linkButton({ label: t('profile-edit'), href: address('profile', { edit: 'yes' }) });
  return html`${profile.address_valid ? nothing : mailDoesNotArrive()}
  ${card({ title: t('profile-contact'), icon: 'letter', body: contactFacts(profile), footer: edit })}
  ${card({
    title: t('profile-who'),
    icon: 'profile',
    body: html`${facts([
      [t('profile-name'), `${profile.first_name} ${profile.last_name}`],
      [t('profile-participant-id'), profile.participant_id],
    ])}
    <p class="quiet">${t('profile-name-note')}</p>`,
  })}
  ${card({
    title: t('profile-other-party'),
    icon: 'other-party',
    body: html`<p>${t('profile-other-party-text')}</p>`,
    footer: linkButton({ label: t('profile-other-party'), href: '#/other-party', kind: 'secondary' }),
  })}`;
}

/** Also shown beside a form that somebody else's change overtook. */
export function contactFacts({ address: at, phone, email, language }: Profile): TemplateResult {
  const none = t('profile-empty');
  return facts([
    [
      t('profile-address'),
      html`<span class="lines"
        ><span>${at.street}</span>${at.unit === '' ? nothing : html`<span>${at.unit}</span>`}<span
          >${at.city}, ${at.state} ${at.zip}</span
        ></span
      >`,
    ],
    [t('profile-phone'), phone === '' ? none : phoneInGroups(phone)],
    [t('profile-email'), email === '' ? none : email],
    [t('profile-language'), t(language === 'es-US' ? 'profile-language-es' : 'profile-language-en')],
  ]);
}

function mailDoesNotArrive(): TemplateResult {
  return alert({
    kind: 'warning',
    title: t('profile-address-invalid'),
    body: html`<p>${t('profile-address-invalid-text')}</p>`,
  });
}
