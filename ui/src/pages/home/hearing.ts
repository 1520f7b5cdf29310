import { html, type TemplateResult } from 'lit-html';
import type { Hearing } from '../../backend';
import { card, facts, linkButton } from '../../components';
import { t } from '../../l10n';
import { hearingHead } from '../hearings/card';
import { place } from '../hearings/place';
import { source } from './source';

/** The one thing that cannot be put off. */
export function nextHearing(hearing: Hearing | null, now: Date): TemplateResult {
  if (!hearing) {
    return card({
      title: t('home-hearing-heading'),
      icon: 'hearings',
      body: html`<p class="card-main">${t('home-hearing-none')}</p><p>${t('home-hearing-none-text')}</p>`,
      footer: html`<a href="#/hearings">${t('home-hearing-all')}</a>${source()}`,
    });
  }
  return card({
    title: t('home-hearing-heading'),
    strong: true,
    body: html`<div class="home-hearing">
      ${hearingHead(hearing, now)}
      ${facts([
        [t('hearings-about'), t(`hearings-purpose-${hearing.purpose}`)],
        [t('hearings-place'), place(hearing.place)],
        [t('hearings-room'), hearing.place.room],
      ])}
    </div>`,
    footer: html`${linkButton({ label: t('home-hearing-link'), href: '#/hearings' })}${source()}`,
  });
}
