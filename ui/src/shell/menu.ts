import { html, nothing, type TemplateResult } from 'lit-html';
import type { CaseAccess } from '../backend';
import { type IconName, icon } from '../components';
import { isWayIn, openPages } from '../guard';
import { t } from '../l10n';
import { update } from '../render';
import { pageName } from '../router';
import { state } from '../store';
import { switcher } from './switcher';

/** On a narrow window the menu folds away; the page on which it was unfolded. */
let unfoldedOn: string | null = null;

export function hasMenu(): boolean {
  const { account, recoveryCode } = state;
  return account !== null && !account.must_change_pin && recoveryCode === null && !isWayIn(pageName());
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

/** The programme's pages, in its order; then the person's other programmes. */
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
    <div class="menu-parts" id="menu">
      <ul>
        ${openPages(state.account).map((page) => html`${item(page)}${page === 'home' ? first.map(item) : nothing}`)}
      </ul>
      ${switcher(state.account)}
    </div>
  </nav>`;
}
