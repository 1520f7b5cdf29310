// Signed in, and no case to read yet (MA-04): what to do next. Or the code of a letter is still to be entered.

import { html, type TemplateResult } from 'lit-html';
import type { Account } from '../../backend';
import { card, contactList, linkButton } from '../../components';
import { paragraphs, programmeText, t } from '../../l10n';

export function noCase({ offered }: Account): TemplateResult {
  return html`${card({
    title: t('home-no-case-title'),
    icon: 'association',
    strong: true,
    body: html`${paragraphs(programmeText(offered, 'programme-no-case')).map((text) => html`<p>${text}</p>`)}
      <ol class="steps">
        <li>${t('home-no-case-notice')}</li>
        <li>${t('home-no-case-associate')}</li>
        <li>${t('home-no-case-read')}</li>
      </ol>`,
    footer: linkButton({ label: t('home-no-case-go'), href: '#/association' }),
  })}
  ${card({
    title: t('home-no-case-none-title'),
    icon: 'help',
    body: html`<p>${t('home-no-case-none')}</p>
      ${contactList(offered)}
      <p class="contact-hours">${programmeText(offered, 'programme-contact-hours')}</p>`,
  })}`;
}

export function codeNeeded({ offered }: Account): TemplateResult {
  const rules = offered.programme.case_code;
  return card({
    title: t('home-code-title'),
    icon: 'letter',
    strong: true,
    body: html`<p>${t('home-code-text', { from: rules?.days_from ?? 0, to: rules?.days_to ?? 0 })}</p>
      <p>${t('case-code-from', { sender: programmeText(offered, 'programme-letter-sender') })}</p>`,
    footer: linkButton({ label: t('home-code-go'), href: '#/case-code' }),
  });
}
