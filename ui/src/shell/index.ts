// What stands around every page.

import { html, type TemplateResult } from 'lit-html';
import { t } from '../l10n';
import { currentView, focusHeading, pageName } from '../router';
import { footer } from './footer';
import { header } from './header';
import { hasMenu, menu } from './menu';
import { signInAgain } from './sign-in-again';
import { keepingNotices, practiceBanner, statusLine } from './status-line';

/** Not a link: the address's hash belongs to the router. */
function skip(event: Event): void {
  event.preventDefault();
  focusHeading();
}

export function shell(): TemplateResult {
  if (pageName() === 'start') {
    return html`<header class="bar bar-bare"><p class="brand-name">${t('brand')}</p></header>
      <main class="page page-bare" id="main">${currentView()}</main>`;
  }
  return html`
    <a class="usa-skipnav" href="#main" @click=${skip}>${t('skip')}</a>
    ${practiceBanner()} ${header()} ${statusLine()}
    <div class=${hasMenu() ? 'frame frame-menu' : 'frame'}>
      ${menu()}
      <main class="page" id="main">${keepingNotices()} ${currentView()}</main>
    </div>
    ${footer()} ${signInAgain()}
  `;
}
