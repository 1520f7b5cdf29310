import { html, render } from 'lit-html';
import { quit } from '../backend';
import { mount } from '../render';

/** «Salida rápida»: nothing of the account is to be seen any more, whether or not the app ends at once. */
export function leaveAtOnce(): void {
  mount(() => html``);
  render(html``, document.body);
  history.replaceState(null, '', '#/');
  quit().catch(() => window.close());
}
