import { html, nothing, type TemplateResult } from 'lit-html';
import { classMap } from 'lit-html/directives/class-map.js';
import { type IconName, icon } from './icon';

export type ButtonOptions = {
  label: string;
  /** Left out for a form's submit button. */
  onClick?: (event: Event) => void;
  kind?: 'primary' | 'secondary' | 'plain' | 'danger';
  icon?: IconName;
  busy?: boolean;
  /** Named once more for screen readers where several buttons read alike. */
  describedBy?: string;
  id?: string;
};

/** A busy button stays focusable and says so; the work behind it refuses a second run (see `task.ts`). */
export function button(options: ButtonOptions): TemplateResult {
  const kind = options.kind ?? 'primary';
  const classes = {
    'usa-button': true,
    'usa-button--outline': kind === 'secondary',
    'usa-button--unstyled': kind === 'plain',
    'usa-button--secondary': kind === 'danger',
    'is-busy': options.busy === true,
  };
  const click = options.busy ? (event: Event) => event.preventDefault() : options.onClick;
  return html`<button
    class=${classMap(classes)}
    type=${options.onClick ? 'button' : 'submit'}
    id=${options.id ?? nothing}
    aria-disabled=${options.busy ? 'true' : nothing}
    aria-describedby=${options.describedBy ?? nothing}
    @click=${click}
  >${options.icon ? icon(options.icon) : nothing}<span>${options.label}</span></button>`;
}

/** A link to a page, drawn as a button where it is the page's main way on. */
export function linkButton(options: {
  label: string;
  href: string;
  kind?: 'primary' | 'secondary';
}): TemplateResult {
  return html`<a class="usa-button ${options.kind === 'secondary' ? 'usa-button--outline' : ''}" href=${options.href}>${options.label}</a>`;
}

/** Buttons side by side, under one another where there is no room. */
export function buttonRow(...buttons: unknown[]): TemplateResult {
  return html`<div class="button-row">${buttons}</div>`;
}
