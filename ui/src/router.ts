// Pages by the address's hash: `#/payments?direction=sent`.

import { nothing, type TemplateResult } from 'lit-html';
import { rendered, update } from './render';

/** A page that is open. Its state lives in the closure of the function that opened it. */
export type View = {
  view: () => TemplateResult;
  /** Reads again: the service is back, or the person has signed in again. */
  refresh?: () => void;
  /** Stops timers. */
  leave?: () => void;
};

export type OpenPage = (query: URLSearchParams) => View;
export type Routes = Record<string, OpenPage>;

let routes: Routes = {};
/** Where a page is not open to the person at present, the one that is. */
let allowed: (name: string) => string = (name) => name;
let open: { name: string; address: string; view: View } | undefined;

export function pageName(): string {
  return open?.name ?? '';
}

export function currentView(): TemplateResult | typeof nothing {
  return open?.view.view() ?? nothing;
}

export function refresh(): void {
  open?.view.refresh?.();
}

/** Splits `#/name?query`. */
export function parse(hash: string): { name: string; query: URLSearchParams } {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  return { name: path, query: new URLSearchParams(query) };
}

export function address(name: string, query: Record<string, string> = {}): string {
  const text = new URLSearchParams(query).toString();
  return text === '' ? `#/${name}` : `#/${name}?${text}`;
}

/** Opens a page; the same one anew if it is open already. */
export function go(name: string, query?: Record<string, string>): void {
  const to = address(name, query);
  if (location.hash === to) void show();
  else location.hash = to;
}

/** Replaces the address, so that Back does not return to a page that no longer makes sense. */
export function replace(name: string, query?: Record<string, string>): void {
  history.replaceState(null, '', address(name, query));
  void show();
}

async function show(): Promise<void> {
  const asked = parse(location.hash);
  const name = allowed(asked.name);
  if (name !== asked.name) {
    history.replaceState(null, '', address(name));
    asked.query = new URLSearchParams();
  }
  const make = routes[name];
  if (!make) return;
  open?.view.leave?.();
  open = { name, address: location.hash, view: make(asked.query) };
  update();
  await rendered();
  focusHeading();
}

/** People on a keyboard or a screen reader start at the new page's heading, not where the old page was left. */
export function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('main h1');
  heading?.focus({ preventScroll: true });
  window.scrollTo(0, 0);
}

export function startRouter(table: Routes, guard: (name: string) => string): void {
  routes = table;
  allowed = guard;
  window.addEventListener('hashchange', () => void show());
  void show();
}
