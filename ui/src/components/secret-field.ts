import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { Field } from '../form';
import { t } from '../l10n';
import { autofill } from './autofill';
import { describedBy, type Extras, group, typed } from './field';

export type SecretOptions = Extras & {
  maxlength?: number;
  /** Not for passwords, which hold letters. */
  numeric?: boolean;
  /** A password to be chosen is `new-password`. */
  autocomplete?: string;
};

/**
 * What nobody beside the person should read: PIN, password, participant ID, Social Security number. Masked; the button
 * shows them for ten seconds. Letters are let through, so that the answer can say what is wrong with them.
 */
export function secretField(field: Field, options: SecretOptions = {}): TemplateResult {
  const numeric = options.numeric ?? true;
  const input = html`<div class="secret">
    <input
      class="usa-input ${numeric ? 'input-digits' : ''} ${field.problem ? 'usa-input--error' : ''}"
      id=${field.id}
      name=${field.name}
      type=${field.revealed ? 'text' : 'password'}
      inputmode=${numeric ? 'numeric' : nothing}
      autocapitalize="none"
      autocomplete=${autofill(options.autocomplete)}
      maxlength=${options.maxlength ?? (numeric ? 24 : 128)}
      spellcheck="false"
      aria-describedby=${describedBy(field, options)}
      aria-invalid=${field.problem ? 'true' : nothing}
      .value=${live(field.value)}
      @input=${typed(field)}
    />
    <button
      class="secret-toggle"
      type="button"
      aria-controls=${field.id}
      aria-pressed=${field.revealed ? 'true' : 'false'}
      aria-label=${t(field.revealed ? 'secret-hide.label' : 'secret-show.label', { label: field.label })}
      @click=${field.onReveal}
    >${t(field.revealed ? 'secret-hide' : 'secret-show')}</button>
  </div>`;
  return group(field, options, input);
}
