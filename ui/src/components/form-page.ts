// The frame that forms of one card share, and the page that says it is done.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { Form } from '../form';
import { alert } from './alert';
import { button, buttonRow, linkButton } from './button';
import { errorSummary } from './error-summary';
import { waiting } from './loading';
import { heading } from './text';

/** What is wrong, the fields, the button that sends them, and what is waited for. */
export function formCard<N extends string>(
  form: Form<N>,
  options: {
    fields: unknown;
    submit: string;
    waiting: string;
    /** Beside the button. */
    other?: unknown;
    kind?: 'primary' | 'danger';
  },
): TemplateResult {
  const { busy, slow } = form.task;
  return html`<form class="form card card-strong form-card" novalidate @submit=${form.submit}>
    ${errorSummary(form)} ${options.fields}
    ${buttonRow(button({ label: options.submit, busy, kind: options.kind ?? 'primary' }), options.other)}
    ${slow ? waiting(true, options.waiting) : nothing}
  </form>`;
}

/** A form on a page of its own, with the way back to where it was opened. */
export function formPage(options: {
  title: string;
  lead?: string;
  back: { label: string; href: string };
  form: TemplateResult;
}): TemplateResult {
  const { back } = options;
  return html`<p class="back-link"><a href=${back.href}>${back.label}</a></p>
    ${heading(options.title, options.lead)} ${options.form}`;
}

/** In place of the form, once it was taken. */
export function donePage(title: string, text: string, back: { label: string; href: string }): TemplateResult {
  return html`${heading(title)} ${alert({ kind: 'success', body: html`<p>${text}</p>` })}
    ${linkButton({ ...back, kind: 'secondary' })}`;
}
