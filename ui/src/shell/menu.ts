import { html, nothing, type TemplateResult } from 'lit-html';
import type { CaseAccess } from '../backend';
import { type IconName, icon } from '../components';
import { openPages } from '../guard';
import { t } from '../l10n';
import { update } from '../render';
import { pageName } from '../router';
import { state } from '../store';

/** On a narrow window the menu folds away; the page on which it was unfolded. */
let unfoldedOn: string | null = null;

export function hasMenu(): boolean {
  return state.account !== null && !state.account.must_change_pin && state.recoveryCode === null;
}

/** What is to be done before there is a case to read; right after the first page. */
const FIRST: Record<CaseAccess, ('association' | 'case-code')[]> = {
  open: [],
  'not-associated': ['association'],
  'code-needed': ['case-code'],
};

function item(name: IconName & string): TemplateResult {
  const here = pageName() === name;
  return html`<li>
    <a href="#/${name}" aria-current=${here ? 'page' : nothing}>${icon(name)}<span>${t(`menu-${name}`)}</span></a>
  </li>`;
}

function fold(): void {
  unfoldedOn = unfoldedOn === pageName() ? null : pageName();
  update();
}

/** The programme's pages, in its order. */
export function menu(): TemplateResult | typeof nothing {
  if (!hasMenu() || !state.account) return nothing;
  const unfolded = unfoldedOn === pageName();
  const first = FIRST[state.account.case];
  return html`<nav class="menu ${unfolded ? 'menu-unfolded' : ''}" aria-label=${t('menu-title')}>
    <button
      type="button"
      class="menu-fold"
      aria-expanded=${unfolded ? 'true' : 'false'}
      aria-controls="menu"
      @click=${fold}
    >${icon('menu')}<span>${t('menu-fold')}</span></button>
    <ul id="menu">
      ${openPages(state.account).map((page) => html`${item(page)}${page === 'home' ? first.map(item) : nothing}`)}
    </ul>
  </nav>`;
}
