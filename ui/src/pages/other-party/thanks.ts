import { html, type TemplateResult } from 'lit-html';
import { alert, button, buttonRow, card, heading, linkButton } from '../../components';
import { t } from '../../l10n';

/** The same words whatever was sent. */
export function thanks(again: () => void): TemplateResult {
  return html`${heading(t('other-party-title'))}
  ${alert({
    kind: 'success',
    title: t('other-party-thanks'),
    body: html`<p>${t('other-party-thanks-text')}</p>`,
    live: true,
  })}
  ${card({ title: t('other-party-thanks-next'), body: html`<p>${t('other-party-thanks-next-text')}</p>` })}
  ${buttonRow(
    linkButton({ label: t('other-party-thanks-home'), href: '#/home' }),
    button({ label: t('other-party-thanks-again'), kind: 'secondary', onClick: again }),
  )}`;
}
