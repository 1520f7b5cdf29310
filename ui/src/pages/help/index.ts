import { html, type TemplateResult } from 'lit-html';
import { card, contacts, heading } from '../../components';
import { t } from '../../l10n';
import type { OpenPage } from '../../router';
import { programme, state } from '../../store';
import { back } from '../back';

const TOPICS = ['first', 'lost', 'exit', 'ended', 'copy', 'lock', 'shared', 'safe'];
const KEYS = ['shift', 'f1', 'tab', 'escape', 'size', 'print'];

export const helpPage: OpenPage = () => ({
  view: () => {
    const offered = programme();
    return html`
      ${back()} ${heading(t('help-title'), t('help-lead'))}
      ${offered ? contacts(offered) : ''}
      <div class="stack help">
        ${card({ title: t('help-how'), body: html`${TOPICS.map(question)}` })}
        ${card({
          title: t('help-keys'),
          body: html`<dl class="facts">
            ${KEYS.map((key) => html`<div><dt><kbd>${t(`help-key-${key}`)}</kbd></dt><dd>${t(`help-key-${key}.does`)}</dd></div>`)}
          </dl>`,
        })}
        ${card({
          title: t('help-about'),
          body: html`<p>${t('help-about-text')}</p><p>${t('help-about-version', { version: state.version })}</p>`,
        })}
      </div>
    `;
  },
});

function question(topic: string): TemplateResult {
  return html`<details>
    <summary>${t(`help-${topic}`)}</summary>
    <p>${t(`help-${topic}.answer`)}</p>
  </details>`;
}
