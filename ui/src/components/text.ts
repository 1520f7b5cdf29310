// Headings, cards, facts and the like: what pages are mostly made of.

import { html, nothing, type TemplateResult } from 'lit-html';
import { type IconName, icon } from './icon';

/** The page's one h1, which takes the focus after navigation, and a sentence on what the page is for; `above` says whose page it is. */
export function heading(title: string, lead?: string | TemplateResult, above?: string): TemplateResult {
  return html`<header class="page-heading">
    ${above ? html`<p class="above">${above}</p>` : nothing}
    <h1 tabindex="-1">${title}</h1>
    ${lead ? html`<p class="lead">${lead}</p>` : nothing}
  </header>`;
}

/** A framed part of a page. `level` keeps the order of headings. */
export function card(options: {
  title?: string;
  icon?: IconName;
  body: unknown;
  footer?: unknown;
  level?: 2 | 3;
  /** Set apart: the one thing that matters most on the page. */
  strong?: boolean;
}): TemplateResult {
  const title = options.level === 3 ? html`<h3>${options.title}</h3>` : html`<h2>${options.title}</h2>`;
  return html`<section class="card ${options.strong ? 'card-strong' : ''}">
    ${options.title ? html`<div class="card-title">${options.icon ? icon(options.icon) : nothing}${title}</div>` : nothing}
    <div class="card-body">${options.body}</div>
    ${options.footer ? html`<div class="card-footer">${options.footer}</div>` : nothing}
  </section>`;
}

/** Cards side by side where there is room. */
export function cards(...items: unknown[]): TemplateResult {
  return html`<div class="cards">${items}</div>`;
}

/** Names and values; empty values are left out. */
export function facts(rows: [name: string, value: unknown][]): TemplateResult {
  const given = rows.filter(([, value]) => value !== null && value !== undefined && value !== '');
  return html`<dl class="facts">
    ${given.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
  </dl>`;
}

export type TagKind = 'plain' | 'good' | 'notice' | 'bad';

/** A short state, always in words: colour only repeats it. */
export function stateTag(label: string, kind: TagKind = 'plain'): TemplateResult {
  return html`<span class="tag tag-${kind}">${label}</span>`;
}

/** Nothing to show: says so, and what will come here. */
export function empty(title: string, text?: string, actions?: unknown): TemplateResult {
  return html`<div class="empty">
    <p class="empty-title">${title}</p>
    ${text ? html`<p>${text}</p>` : nothing} ${actions ? html`<div class="button-row">${actions}</div>` : nothing}
  </div>`;
}

/** An amount, with figures of one width. */
export function figure(label: string, value: string, note?: string): TemplateResult {
  return html`<div class="figure">
    <span class="figure-label">${label}</span>
    <span class="figure-value">${value}</span>
    ${note ? html`<span class="figure-note">${note}</span>` : nothing}
  </div>`;
}
