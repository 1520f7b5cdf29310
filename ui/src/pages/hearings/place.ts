import { html, type TemplateResult } from 'lit-html';
import type { Place } from '../../backend';

/** An address as on an envelope. */
export function place({ name, street, city, state, zip }: Place): TemplateResult {
  return html`<span class="lines"><strong>${name}</strong><span>${street}</span><span>${city}, ${state} ${zip}</span></span>`;
}
