import { html, nothing, type TemplateResult } from 'lit-html';
import type { Step } from '../backend';
import { icon } from '../components';
import { t } from '../l10n';

/** Where the person is among the steps: all of them by name on a wide window, the present one on a narrow one. */
export function stepIndicator(steps: Step[], place: number): TemplateResult {
  return html`<nav class="step-indicator" aria-label=${t('enrol-steps')}>
    <ol>
      ${steps.map(({ kind }, at) => {
        const state = at < place ? 'done' : at === place ? 'here' : 'ahead';
        return html`<li class="step-${state}" aria-current=${state === 'here' ? 'step' : nothing}>
          <span class="step-mark" aria-hidden="true">${state === 'done' ? icon('check') : at + 1}</span>
          <span class="step-name"
            >${t(`enrol-step-${kind}`)}${
              state === 'done' ? html`<span class="usa-sr-only"> ${t('enrol-step-done')}</span>` : nothing
            }</span
          >
        </li>`;
      })}
    </ol>
  </nav>`;
}
