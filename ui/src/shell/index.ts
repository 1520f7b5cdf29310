// What stands around every page.

import { html, type TemplateResult } from 'lit-html';
import type { Language } from '../backend';
import { t, tIn } from '../l10n';
import { currentView, focusHeading, pageName } from '../router';
import { isShut, state } from '../store';
import { cautionDialog } from './caution';
import { footer } from './footer';
import { header, shutHeader } from './header';
import { idleDialog } from './idle';
import { quickExitButton } from './leave';
import { lockScreen } from './lock-screen';
import { hasMenu, menu } from './menu';
import { signInAgain } from './sign-in-again';
import { keepingNotices, practiceBanner, statusLine } from './status-line';

const LANGUAGES: Language[] = ['es-US', 'en-US'];

/** Not a link: the address's hash belongs to the router. */
function skip(event: Event): void {
  event.preventDefault();
  focusHeading();
}

export function shell(): TemplateResult {
  if (state.leaving) return goodbye();
  if (isShut()) {
    return html`${practiceBanner()} ${shutHeader()}
      <div class="frame"><main class="page" id="main">${lockScreen()}</main></div>`;
  }
  if (pageName() === 'start') {
    return html`<header class="bar bar-bare">
        <div class="bar-bare-inner">
          <p class="brand-name">${t('brand')}</p>
          ${quickExitButton(inBoth('quick-exit'))}
        </div>
      </header>
      <main class="page page-bare" id="main">${currentView()}</main>`;
  }
  return html`
    <a class="usa-skipnav" href="#main" @click=${skip}>${t('skip')}</a>
    ${practiceBanner()} ${header()} ${statusLine()}
    <div class=${hasMenu() ? 'frame frame-menu' : 'frame'}>
      ${menu()}
      <main class="page" id="main">${keepingNotices()} ${currentView()}</main>
    </div>
    ${footer()} ${signInAgain()} ${cautionDialog()} ${idleDialog()}
  `;
}

/** Between the last page of an account and its receipt. */
function goodbye(): TemplateResult {
  return html`${shutHeader()}
    <div class="frame">
      <main class="page" id="main">
        <div class="goodbye" role="status">
          <span class="waiting-mark" aria-hidden="true"></span>
          <h1 tabindex="-1">${t('leaving-title')}</h1>
          <p class="lead">${t('leaving-text')}</p>
        </div>
      </main>
    </div>`;
}

/** Before a language is chosen, in both. */
function inBoth(id: string): string {
  return LANGUAGES.map((language) => tIn(language, id))
    .filter((words) => words !== id)
    .join(' · ');
}
