// First start: the language, in both languages; then whose computer this is, unless its administrator has decided that.
// And how to get away from here quickly, before anything can be seen.

import { html, type TemplateResult } from 'lit-html';
import type { Computer, Language } from '../../backend';
import { button, buttonRow, choices, heading } from '../../components';
import { load, t, tag, tIn } from '../../l10n';
import { lookAround } from '../../opening';
import { rendered, update } from '../../render';
import { focusHeading, type OpenPage, replace } from '../../router';
import { changeSettings } from '../../settings';
import { set, state } from '../../store';

const LANGUAGES: Language[] = ['es-US', 'en-US'];

export const startPage: OpenPage = () => {
  let step: 'language' | 'computer' = 'language';
  let computer: Computer | null = state.settings.computer;
  let missing = false;
  void Promise.all(LANGUAGES.map(load)).then(update);

  async function turn(to: typeof step): Promise<void> {
    step = to;
    missing = false;
    await rendered();
    focusHeading();
  }

  async function choose(language: Language): Promise<void> {
    await changeSettings({ language });
    if (state.policy.computer === null) return turn('computer');
    computer = state.policy.computer;
    await finish();
  }

  async function finish(): Promise<void> {
    if (computer === null) {
      missing = true;
      update();
      return;
    }
    await changeSettings({ computer });
    set({ firstStart: false });
    void lookAround();
    replace('programmes');
  }

  /** The same words in both languages, the reader's first. */
  function both(id: string): TemplateResult {
    return html`${LANGUAGES.map((language) => html`<span lang=${language}>${tIn(language, id)}</span>`)}`;
  }

  const language = () => html`
    <header class="page-heading start-heading">
      <h1 tabindex="-1" class="both">${both('start-language-title')}</h1>
    </header>
    <div class="languages">
      ${LANGUAGES.map(
        (one) => html`<button type="button" class="language" lang=${one} @click=${() => void choose(one)}>
          <span class="language-name">${tIn(one, 'start-language-name')}</span>
          <span>${tIn(one, 'start-language-go')}</span>
        </button>`,
      )}
    </div>
    <p class="start-exit both">${both('start-exit')}</p>
  `;

  const whose = () => html`
    ${heading(t('start-computer-title'), t('start-computer-lead'))}
    ${choices({
      name: 'computer',
      legend: html`<span class="usa-sr-only">${t('start-computer-title')}</span>`,
      value: computer,
      tiles: true,
      options: [
        { value: 'own', label: t('computer-own'), text: t('computer-own-text') },
        { value: 'shared', label: t('computer-shared'), text: t('computer-shared-text') },
      ],
      onChoose: (value) => {
        computer = value as Computer;
        missing = false;
        update();
      },
    })}
    <p class="usa-error-message" role="alert">${missing ? t('start-computer-missing') : ''}</p>
    ${buttonRow(
      button({ label: t('continue'), onClick: () => void finish() }),
      button({ label: t('back'), kind: 'plain', onClick: () => void turn('language') }),
    )}
  `;

  return {
    view: () => html`<div class="start" lang=${tag()}>${step === 'language' ? language() : whose()}</div>`,
  };
};
