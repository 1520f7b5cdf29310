import { html, type TemplateResult } from 'lit-html';
import type { Computer, Language, Theme } from '../../backend';
import { card, choices, heading } from '../../components';
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
      <div class="stack">${reading()} ${computer()} ${connection(check)}</div>
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
      ${choices({
        name: 'computer',
        legend: t('settings-computer-whose'),
        tiles: true,
        value: state.settings.computer,
        options: [
          { value: 'own', label: t('computer-own'), text: t('computer-own-text') },
          { value: 'shared', label: t('computer-shared'), text: t('computer-shared-text') },
        ],
        onChoose: (value) => void changeSettings({ computer: value as Computer }),
      })}
      <p><strong>${t('settings-kept')}</strong> ${t(`settings-kept-${state.status.keeping}`)}</p>
      <p class="form-note">${t('settings-computer-note')}</p>
    `,
  });
}
