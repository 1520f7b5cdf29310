import { html, nothing, type TemplateResult } from 'lit-html';
import { moment, programmeText, t } from '../../l10n';
import { state } from '../../store';

/** Who says so, and when it was read: under every figure of the first page. */
export function source(): TemplateResult | typeof nothing {
  const { account, status } = state;
  if (!account || !status.as_of) return nothing;
  const when = moment(status.as_of);
  const agency = programmeText(account.offered, 'programme-agency');
  return html`<p class="source">
    ${t(status.source === 'copy' ? 'home-source-copy' : 'home-source-live', { agency, when })}
  </p>`;
}
