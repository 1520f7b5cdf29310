import { html, nothing, type TemplateResult } from 'lit-html';
import type { Loaded } from '../task';
import { fault } from './fault';

/** Quiet for the first second; then says what it waits for. */
export function waiting(slow: boolean, forWhat: string): TemplateResult {
  return html`<div class="waiting" role="status">
    ${slow ? html`<span class="waiting-mark" aria-hidden="true"></span><p>${forWhat}</p>` : nothing}
  </div>`;
}

/** What a page reads: waiting, refused, or shown. What was shown stays while it is read again. */
export function loaded<T>(
  reading: Loaded<T>,
  options: { waiting: string; show: (data: T) => TemplateResult },
): TemplateResult {
  const { data, task } = reading;
  if (task.error) return html`${fault(task.error, task)}${data === undefined ? nothing : options.show(data)}`;
  if (data === undefined) return waiting(task.slow, options.waiting);
  return options.show(data);
}
