import { html, type TemplateResult } from 'lit-html';
import type { SignInRules } from '../backend';
import { t } from '../l10n';
import { keptRules, type PinRule } from '../pin';
import { icon } from './icon';

const RULES: PinRule[] = ['length', 'repeated', 'run', 'common'];

/** Shown before typing, ticked while typing; the last two only the service can judge. */
export function pinRules(typed: string, rules: SignInRules): TemplateResult {
  const kept = keptRules(typed, rules.pin);
  const args = { min: rules.pin.min, max: rules.pin.max };
  return html`<div class="rules" id="pin-rules">
    <p class="rules-title">${t('pin-rules-title')}</p>
    <ul>
      ${RULES.map(
        (rule) => html`<li class=${kept[rule] ? 'rule-kept' : ''}>
          ${icon(kept[rule] ? 'success' : 'dot')}<span
            >${t(`pin-rule-${rule}`, args)}<span class="usa-sr-only">
              ${t(kept[rule] ? 'pin-rule-kept' : 'pin-rule-open')}</span
            ></span
          >
        </li>`,
      )}
      <li>${icon('dot')}<span>${t('pin-rule-personal')}</span></li>
      <li>${icon('dot')}<span>${t('pin-rule-history', { n: rules.pin_history })}</span></li>
    </ul>
  </div>`;
}
