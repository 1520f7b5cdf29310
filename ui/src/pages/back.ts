import { html, nothing, type TemplateResult } from 'lit-html';
import { t } from '../l10n';
import { parkedAddress } from '../router';

/** Above help and settings: the way back to what was being read or typed. */
export function back(): TemplateResult | typeof nothing {
  const address = parkedAddress();
  return address ? html`<p class="back-link"><a href=${address}>${t('back')}</a></p>` : nothing;
}
