import { html, type TemplateResult } from 'lit-html';
import { card } from '../../components';
import { t } from '../../l10n';
import { source } from './source';

export function noticesCard(unread: number): TemplateResult {
  return card({
    title: t('home-notices-heading'),
    icon: 'notices',
    body: html`<p class="card-main">
      ${unread === 0 ? t('home-notices-none') : t('home-notices-unread', { count: unread })}
    </p>`,
    footer: html`<a href="#/notices">${t(unread === 0 ? 'home-notices-link' : 'home-notices-link-unread')}</a>
      ${source()}`,
  });
}
