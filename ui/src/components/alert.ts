import { html, nothing, type TemplateResult } from 'lit-html';
import { type IconName, icon } from './icon';

export type AlertKind = 'info' | 'success' | 'warning' | 'error';

const ICONS: Record<AlertKind, IconName> = {
  info: 'info',
  success: 'success',
  warning: 'warning',
  error: 'error',
};

/** A message set apart. `live` for one that appears after the page: screen readers then say it at once. */
export function alert(options: {
  kind: AlertKind;
  title?: string;
  body?: unknown;
  actions?: unknown;
  live?: boolean;
}): TemplateResult {
  const role = options.live ? (options.kind === 'error' ? 'alert' : 'status') : nothing;
  return html`<div class="notice notice-${options.kind}" role=${role}>
    ${icon(ICONS[options.kind])}
    <div class="notice-body">
      ${options.title ? html`<p class="notice-title">${options.title}</p>` : nothing}
      ${options.body ? html`<div class="notice-text">${options.body}</div>` : nothing}
      ${options.actions ? html`<div class="button-row">${options.actions}</div>` : nothing}
    </div>
  </div>`;
}
