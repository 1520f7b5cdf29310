import { html, type TemplateResult } from 'lit-html';
import type { ContactKind, OfferedProgramme } from '../backend';
import { programmeText, t } from '../l10n';
import { type IconName, icon } from './icon';

const ICONS: Record<ContactKind, IconName> = { phone: 'phone', tty: 'tty', email: 'email' };

/** How to reach the programme: numbers to dial, not links, for a desktop has no telephone; addresses to write to. */
export function contactList(offered: OfferedProgramme): TemplateResult {
  return html`<ul class="contacts">
    ${offered.programme.contacts.map(
      ({ kind, value }) => html`<li>
        ${icon(ICONS[kind])}<span><span class="contact-kind">${kindInWords(offered, kind)}</span> <strong
            >${kind === 'email' ? html`<a href="mailto:${value}">${value}</a>` : value}</strong
          ></span>
      </li>`,
    )}
  </ul>`;
}

/** The programme says who answers its mail. */
function kindInWords(offered: OfferedProgramme, kind: ContactKind): string {
  return (kind === 'email' && programmeText(offered, 'programme-contact-email')) || t(`contact-${kind}`);
}

export function contacts(offered: OfferedProgramme): TemplateResult {
  return html`<section class="contact-card" aria-label=${t('contact-title')}>
    <p class="contact-title">${t('contact-title')}</p>
    <p>${programmeText(offered, 'programme-name')} · ${programmeText(offered, 'programme-agency')}</p>
    ${contactList(offered)}
    <p class="contact-hours">${programmeText(offered, 'programme-contact-hours')}</p>
  </section>`;
}
