// One of several: a drop-down for many, tiles for a few that need explaining.

import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { Field } from '../form';
import { describedBy, type Extras, group, typed } from './field';

export type Option = { value: string; label: string; text?: string; lang?: string };

export function selectField(field: Field, options: Option[], extras: Extras = {}): TemplateResult {
  const select = html`<select
    class="usa-select ${field.problem ? 'usa-input--error' : ''}"
    id=${field.id}
    name=${field.name}
    aria-describedby=${describedBy(field, extras)}
    aria-invalid=${field.problem ? 'true' : nothing}
    @change=${typed(field)}
  >
    ${options.map(
      (option) =>
        html`<option value=${option.value} .selected=${live(option.value === field.value)}>${option.label}</option>`,
    )}
  </select>`;
  return group(field, extras, select);
}

/** Radio buttons; `tiles` gives each a frame and room for a sentence. */
export function choices(options: {
  name: string;
  legend: string | TemplateResult;
  value: string | null;
  options: Option[];
  onChoose: (value: string) => void;
  tiles?: boolean;
  /** Short ones side by side. */
  row?: boolean;
  hint?: string;
}): TemplateResult {
  return html`<fieldset class="usa-fieldset choices ${options.row ? 'choices-row' : ''}">
    <legend class="usa-legend">${options.legend}</legend>
    ${options.hint ? html`<div class="usa-hint">${options.hint}</div>` : nothing}
    ${options.options.map((option) => {
      const id = `${options.name}-${option.value}`;
      return html`<div class="usa-radio" lang=${option.lang ?? nothing}>
        <input
          class="usa-radio__input ${options.tiles ? 'usa-radio__input--tile' : ''}"
          type="radio"
          id=${id}
          name=${options.name}
          value=${option.value}
          .checked=${live(option.value === options.value)}
          @change=${() => options.onChoose(option.value)}
        />
        <label class="usa-radio__label" for=${id}
          >${option.label}${
            option.text ? html`<span class="usa-radio__label-description">${option.text}</span>` : nothing
          }</label
        >
      </div>`;
    })}
  </fieldset>`;
}
