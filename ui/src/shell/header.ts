import { html, type TemplateResult } from 'lit-html';
import { icon } from '../components';
import { programmeText, t, tag } from '../l10n';
import { changeSettings } from '../settings';
import { programme } from '../store';
import { quickExitButton } from './leave';

/** The other language by its own name, so that who cannot read this one finds it. */
function languageSwitch(): TemplateResult {
  const other = tag() === 'es-US' ? 'en-US' : 'es-US';
  return html`<button
    type="button"
    class="bar-button"
    lang=${other}
    @click=${() => void changeSettings({ language: other })}
  >${icon('language')}<span>${t('language-other')}</span></button>`;
}

/** While the account is shut: no page can be left for help or settings, and nothing says whose it is. */
export function shutHeader(): TemplateResult {
  return html`<header class="bar">
    <div class="bar-inner">
      <p class="brand"><span class="brand-name">${t('brand')}</span></p>
      <div class="bar-tools">${languageSwitch()} ${quickExitButton()}</div>
    </div>
  </header>`;
}

export function header(): TemplateResult {
  const offered = programme();
  return html`<header class="bar">
    <div class="bar-inner">
      <a class="brand" href="#/home"><span class="brand-name">${t('brand')}</span>${
        offered ? html`<span class="brand-programme">${programmeText(offered, 'programme-name')}</span>` : ''
      }</a>
      <div class="bar-tools">
        ${languageSwitch()}
        <a class="bar-button" href="#/help">${icon('help')}<span>${t('help-link')}</span></a>
        <a class="bar-button" href="#/settings">${icon('settings')}<span>${t('settings-link')}</span></a>
        ${quickExitButton()}
      </div>
    </div>
  </header>`;
}
