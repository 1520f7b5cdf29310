import { html, nothing, type TemplateResult } from 'lit-html';
import { t } from '../l10n';
import { icon } from './icon';

export type ShownRule = {
  words: string;
  /** Whether what is typed keeps it; left out where only the service can tell. */
  kept?: boolean;
};

/** Rules of something that is chosen: shown before typing, ticked while typing. */
export function ruleList(options: { id: string; title: string; rules: ShownRule[] }): TemplateResult {
  return html`<div class="rules" id=${options.id}>
    <p class="rules-title">${options.title}</p>
    <ul>
      ${options.rules.map(
        ({ words, kept }) => html`<li class=${kept ? 'rule-kept' : ''}>
          ${icon(kept ? 'success' : 'dot')}<span
            >${words}${
              kept === undefined
                ? nothing
                : html`<span class="usa-sr-only"> ${t(kept ? 'rule-kept' : 'rule-open')}</span>`
            }</span
          >
        </li>`,
      )}
    </ul>
  </div>`;
}
