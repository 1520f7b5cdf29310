// What every field shares: label, hint, problem, and the ids that tie them together.

import { html, nothing, type TemplateResult } from 'lit-html';
import { classMap } from 'lit-html/directives/class-map.js';
import type { Field } from '../form';
import { t } from '../l10n';

export type Extras = {
  hint?: string | TemplateResult;
  /** Said in words after the label. */
  optional?: boolean;
};

export function describedBy(field: Field, extras: Extras): string | typeof nothing {
  const ids = [extras.hint && `${field.id}-hint`, field.problem && `${field.id}-problem`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : nothing;
}

export function group(field: Field, extras: Extras, control: TemplateResult): TemplateResult {
  return html`<div class=${classMap({ 'usa-form-group': true, 'usa-form-group--error': field.problem !== undefined })}>
    <label class="usa-label" for=${field.id}>${field.label}${extras.optional ? optionalMark() : nothing}</label>
    ${hint(field, extras)} ${problem(field)} ${control}
  </div>`;
}

export function optionalMark(): TemplateResult {
  return html` <span class="optional">${t('form-optional')}</span>`;
}

export function hint(field: Field, extras: Extras): TemplateResult | typeof nothing {
  return extras.hint ? html`<div class="usa-hint" id="${field.id}-hint">${extras.hint}</div>` : nothing;
}

export function problem(field: Field): TemplateResult | typeof nothing {
  return field.problem
    ? html`<span class="usa-error-message" id="${field.id}-problem">${field.problem}</span>`
    : nothing;
}

export function typed(field: Field) {
  return (event: Event) => field.onInput((event.target as HTMLInputElement).value);
}
