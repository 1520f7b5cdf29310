import { html, nothing, type TemplateResult } from 'lit-html';
import { type ErrorWords, errorWords, SHOWN } from '../errors';
import type { Form } from '../form';
import { programme } from '../store';
import { contactList } from './contacts';
import { icon } from './icon';

/**
 * Above a form that was refused: what happened, what to do, and a link to each field that is wrong. It takes the
 * focus (see `form.ts`), so that it is read out first. `own` stands in place of the error's words.
 */
export function errorSummary<N extends string>(
  form: Form<N>,
  own: Partial<ErrorWords> = {},
): TemplateResult | typeof nothing {
  const { error } = form.task;
  if (!error) return nothing;
  const words = { ...errorWords(error), ...own };
  const fields = form.problems;
  const offered = programme();
  const jump = (id: string) => (event: Event) => {
    // Not a page: the router must not see the hash.
    event.preventDefault();
    document.getElementById(id)?.focus();
  };
  return html`<div class="notice notice-error" id="${form.id}-problems" role="alert" tabindex="-1">
    ${icon('error')}
    <div class="notice-body">
      <h2 class="notice-title">${words.title}</h2>
      ${
        fields.length > 0
          ? html`<ul class="problem-list">
              ${fields.map(({ id, text }) => html`<li><a href="#${id}" @click=${jump(id)}>${text}</a></li>`)}
            </ul>`
          : html`<div class="notice-text"><p>${words.text}</p><p>${words.action}</p>${
              SHOWN[error.code].call && offered ? contactList(offered) : nothing
            }</div>`
      }
    </div>
  </div>`;
}
