import { html, nothing, type TemplateResult } from 'lit-html';
import type { Computer, Language, Theme } from '../../backend';
import { card, choices, heading, icon } from '../../components';
import { t } from '../../l10n';
import type { OpenPage } from '../../router';
import { changeSettings, TEXT_SIZES } from '../../settings';
import { state } from '../../store';
import { back } from '../back';
import { connection, createConnectionCheck } from './connection';

const THEMES: Theme[] = ['system', 'light', 'dark'];

export const settingsPage: OpenPage = () => {
  const check = createConnectionCheck();
  return {
    view: () => html`
      ${back()} ${heading(t('settings-title'), t('settings-lead'))}
      <div class="stack">${reading()} ${computer()} ${decided()} ${connection(check)}</div>
    `,
  };
};

function reading(): TemplateResult {
  const { language, text_size, theme } = state.settings;
  return card({
    title: t('settings-reading'),
    body: html`
      ${choices({
        name: 'language',
        row: true,
        legend: t('settings-language'),
        value: language,
        options: [
          { value: 'es-US', label: t('settings-language-es'), lang: 'es-US' },
          { value: 'en-US', label: t('settings-language-en'), lang: 'en-US' },
        ],
        onChoose: (value) => void changeSettings({ language: value as Language }),
      })}
      ${choices({
        name: 'text-size',
        row: true,
        legend: t('settings-text'),
        hint: t('settings-text-hint'),
        value: String(text_size),
        options: TEXT_SIZES.map((size) => ({
          value: String(size),
          label: t('settings-text-size', { size }),
        })),
        onChoose: (value) => void changeSettings({ text_size: Number(value) }),
      })}
      ${choices({
        name: 'theme',
        row: true,
        legend: t('settings-theme'),
        value: theme,
        options: THEMES.map((value) => ({ value, label: t(`settings-theme-${value}`) })),
        onChoose: (value) => void changeSettings({ theme: value as Theme }),
      })}
    `,
  });
}

function computer(): TemplateResult {
  return card({
    title: t('settings-computer'),
    icon: 'computer',
    body: html`
      ${
        state.policy.computer
          ? lockedComputer(state.policy.computer)
          : choices({
              name: 'computer',
              legend: t('settings-computer-whose'),
              tiles: true,
              value: state.settings.computer,
              options: [
                { value: 'own', label: t('computer-own'), text: t('computer-own-text') },
                { value: 'shared', label: t('computer-shared'), text: t('computer-shared-text') },
              ],
              onChoose: (value) => void changeSettings({ computer: value as Computer }),
            })
      }
      <p><strong>${t('settings-kept')}</strong> ${t(`settings-kept-${state.status.keeping}`)}</p>
      ${state.policy.computer ? nothing : html`<p class="form-note">${t('settings-computer-note')}</p>`}
    `,
  });
}

/** As it stands, and who can change it. */
function lockedComputer(whose: Computer): TemplateResult {
  return html`<div class="decided">
    <h3>${t('settings-computer-whose')}</h3>
    <p><strong>${t(`computer-${whose}`)}</strong></p>
    <p>${t(`computer-${whose}-text`)}</p>
    <p class="decided-by">${icon('lock')}<span>${t('settings-decided-by')}</span></p>
  </div>`;
}

/** What else the computer's policy has decided. */
function decided(): TemplateResult | typeof nothing {
  const { policy } = state;
  const lines = [
    policy.no_copy && t('settings-decided-no-copy'),
    policy.idle_minutes !== null && t('settings-decided-idle', { minutes: policy.idle_minutes }),
    policy.server && t('settings-decided-server'),
    policy.proxy && t('settings-decided-proxy'),
    policy.programs !== null && t('settings-decided-programs', { count: policy.programs.length }),
    policy.no_update_check && t('settings-decided-no-update-check'),
    policy.no_notifications && t('settings-decided-no-notifications'),
  ].filter((line) => typeof line === 'string');
  if (lines.length === 0) return nothing;
  return card({
    title: t('settings-decided'),
    icon: 'lock',
    body: html`<ul class="plain-list decided-list">
        ${lines.map((line) => html`<li>${icon('lock')}<span>${line}</span></li>`)}
      </ul>
      <p class="form-note">${t('settings-decided-by')}</p>`,
  });
}
