import { html, nothing, type TemplateResult } from 'lit-html';
import { type IconName, icon } from '../components';
import { t } from '../l10n';
import { pageName } from '../router';
import { state } from '../store';

function item(name: IconName & string): TemplateResult {
  const here = pageName() === name;
  return html`<li>
    <a href="#/${name}" aria-current=${here ? 'page' : nothing}>${icon(name)}<span>${t(`menu-${name}`)}</span></a>
  </li>`;
}

/** The programme's pages, in its order. */
export function menu(): TemplateResult | typeof nothing {
  const { account } = state;
  if (!account || account.must_change_pin) return nothing;
  return html`<nav class="menu" aria-label=${t('menu-title')}>
    <ul>
      ${account.offered.programme.pages.map(item)}
    </ul>
  </nav>`;
}
