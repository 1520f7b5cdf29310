import { html, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { Field } from '../form';
import { monthName, t, tag } from '../l10n';
import { type Extras, hint, problem, typed } from './field';

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

/**
 * A date of birth as three plain fields (USWDS memorable date): nobody scrolls a calendar back forty years, and a
 * screen reader reads three names. `whole` is the form's field that carries the problem of the date.
 */
export function birthDate(
  whole: Field,
  parts: { day: Field; month: Field; year: Field },
  extras: Extras = {},
): TemplateResult {
  const month = html`<div class="usa-form-group usa-form-group--month usa-form-group--select">
    <label class="usa-label" for=${parts.month.id}>${parts.month.label}</label>
    <select class="usa-select" id=${parts.month.id} name=${parts.month.name} @change=${typed(parts.month)}>
      <option value="" .selected=${live(parts.month.value === '')}>${t('select-none')}</option>
      ${MONTHS.map(
        (n) =>
          html`<option value=${n} .selected=${live(parts.month.value === String(n))}>${monthName(n)}</option>`,
      )}
    </select>
  </div>`;
  const day = digits(parts.day, 2, 'day');
  return html`<fieldset
    class="usa-fieldset birth-date ${whole.problem ? 'usa-form-group--error' : ''}"
    id=${whole.id}
    tabindex="-1"
    aria-describedby="${whole.id}-hint ${whole.id}-problem"
  >
    <legend class="usa-legend">${whole.label}</legend>
    ${hint(whole, extras)} ${problem(whole)}
    <div class="usa-memorable-date">
      ${tag() === 'es-US' ? [day, month] : [month, day]} ${digits(parts.year, 4, 'year')}
    </div>
  </fieldset>`;
}

function digits(field: Field, length: number, part: 'day' | 'year'): TemplateResult {
  return html`<div class="usa-form-group usa-form-group--${part}">
    <label class="usa-label" for=${field.id}>${field.label}</label>
    <input
      class="usa-input"
      id=${field.id}
      name=${field.name}
      inputmode="numeric"
      autocomplete="off"
      spellcheck="false"
      maxlength=${length}
      .value=${live(field.value)}
      @input=${typed(field)}
    />
  </div>`;
}
