import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { Field } from '../form';
import { autofill } from './autofill';
import { describedBy, type Extras, group, typed } from './field';

export type TextOptions = Extras & {
  kind?: 'text' | 'tel' | 'email';
  inputmode?: 'numeric' | 'tel' | 'email';
  autocomplete?: string;
  maxlength?: number;
  width?: 'small' | 'medium' | 'full';
  /** Digits to be compared with a letter or a card. */
  digits?: boolean;
  /** A user ID: no keyboard makes its first letter a capital one. */
  plain?: boolean;
};

export function textField(field: Field, options: TextOptions = {}): TemplateResult {
  const input = html`<input
    class="usa-input ${options.width ? `input-${options.width}` : ''} ${options.digits ? 'input-digits' : ''} ${field.problem ? 'usa-input--error' : ''}"
    id=${field.id}
    name=${field.name}
    type=${options.kind ?? 'text'}
    inputmode=${options.digits ? 'numeric' : (options.inputmode ?? nothing)}
    autocapitalize=${options.plain ? 'none' : nothing}
    autocorrect=${options.plain ? 'off' : nothing}
    autocomplete=${autofill(options.autocomplete)}
    maxlength=${options.maxlength ?? nothing}
    spellcheck="false"
    aria-describedby=${describedBy(field, options)}
    aria-invalid=${field.problem ? 'true' : nothing}
    .value=${live(field.value)}
    @input=${typed(field)}
  />`;
  return group(field, options, input);
}

/** Several lines; `maxlength` as the service accepts. */
export function textArea(
  field: Field,
  options: Extras & { maxlength?: number; rows?: number } = {},
): TemplateResult {
  const input = html`<textarea
    class="usa-textarea ${field.problem ? 'usa-input--error' : ''}"
    id=${field.id}
    name=${field.name}
    rows=${options.rows ?? 5}
    maxlength=${options.maxlength ?? nothing}
    autocomplete="off"
    spellcheck="false"
    aria-describedby=${describedBy(field, options)}
    aria-invalid=${field.problem ? 'true' : nothing}
    .value=${live(field.value)}
    @input=${typed(field)}
  ></textarea>`;
  return group(field, options, input);
}
