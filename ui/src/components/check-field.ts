import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { Field } from '../form';
import { problem } from './field';

/** What a ticked box is worth in a form. */
export const TICKED = 'yes';

/** A box to tick; `words` is the whole sentence that is agreed to. */
export function checkField(field: Field, words: string): TemplateResult {
  const tick = (event: Event) => field.onInput((event.target as HTMLInputElement).checked ? TICKED : '');
  return html`<div class="usa-form-group ${field.problem ? 'usa-form-group--error' : ''}">
    ${problem(field)}
    <div class="usa-checkbox">
      <input
        class="usa-checkbox__input"
        type="checkbox"
        id=${field.id}
        name=${field.name}
        aria-describedby=${field.problem ? `${field.id}-problem` : nothing}
        aria-invalid=${field.problem ? 'true' : nothing}
        .checked=${live(field.value === TICKED)}
        @change=${tick}
      />
      <label class="usa-checkbox__label" for=${field.id}>${words}</label>
    </div>
  </div>`;
}
