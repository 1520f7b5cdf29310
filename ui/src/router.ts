// Pages by the address's hash: `#/payments?direction=sent`.

import { html, nothing, type TemplateResult } from 'lit-html';
import { rendered, update } from './render';

/** A page that is open. Its state lives in the closure of the function that opened it. */
export type View = {
  view: () => TemplateResult;
  /** Settles when the page's own code is there, where it comes later. */
  here?: Promise<void>;
  /** Settles when there is something to show, or it is clear that there is not. */
  ready?: Promise<void>;
  /** Reads again: the service is back, or the person has signed in again. */
  refresh?: () => void;
  /** Stops timers. */
  leave?: () => void;
};

export type Query = Record<string, string>;
export type OpenPage = (query: URLSearchParams) => View;
export type Routes = Record<string, OpenPage>;

let routes: Routes = {};
/** Where a page is not open to the person at present, the one that is. */
let allowed: (name: string) => string = (name) => name;
type Open = { name: string; address: string; view: View };
let open: Open | undefined;
/** Left for help or settings with what was typed in it; it is there again when the person comes back. */
let parked: Open | undefined;
let isAside: (name: string) => boolean = () => false;
let isShut: () => boolean = () => false;
let opens: (name: string) => void = () => {};

export function pageName(): string {
  return open?.name ?? '';
}

export function currentView(): TemplateResult | typeof nothing {
  return open?.view.view() ?? nothing;
}

/** Settles when the open page has something to show. */
export async function ready(): Promise<void> {
  await open?.view.ready;
}

export function refresh(): void {
  open?.view.refresh?.();
}

/** Splits `#/name?query`. */
export function parse(hash: string): { name: string; query: URLSearchParams } {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  return { name: path, query: new URLSearchParams(query) };
}

export function address(name: string, query: Query = {}): string {
  const text = new URLSearchParams(query).toString();
  return text === '' ? `#/${name}` : `#/${name}?${text}`;
}

/** Opens a page; the same one anew if it is open already. */
export function go(name: string, query?: Query): void {
  const to = address(name, query);
  if (location.hash === to) void show();
  else location.hash = to;
}

/** Replaces the address, so that Back does not return to a page that no longer makes sense. */
export function replace(name: string, query?: Query): void {
  history.replaceState(null, '', address(name, query));
  void show();
}

/**
 * The page of an address by a function that comes later: pages that few people need at once make opening no slower.
 */
export function later(bring: () => Promise<OpenPage>): OpenPage {
  return (query) => {
    let page: View | undefined;
    let left = false;
    const here = bring().then((make) => {
      if (left) return;
      page = make(query);
      update();
    });
    return {
      view: () => page?.view() ?? html``,
      here,
      ready: here.then(() => page?.ready),
      refresh: () => page?.refresh?.(),
      leave: () => {
        left = true;
        page?.leave?.();
      },
    };
  };
}

async function show(): Promise<void> {
  // The open page waits as it is behind a lock: no address leads past it.
  if (isShut()) return;
  const asked = parse(location.hash);
  const name = allowed(asked.name);
  if (name !== asked.name) {
    history.replaceState(null, '', address(name));
    asked.query = new URLSearchParams();
  }
  const make = routes[name];
  if (!make) return;
  opens(name);
  const opened = turn(name, () => make(asked.query));
  open = opened;
  update();
  await opened.view.here;
  if (open !== opened) return;
  await rendered();
  focusHeading();
}

/** The page to be open now: the parked one, if the person comes back to it. */
function turn(name: string, make: () => View): Open {
  const address = location.hash;
  if (open && isAside(name) && !isAside(open.name)) {
    parked = open;
  } else if (parked?.address === address) {
    open?.view.leave?.();
    const back = parked;
    parked = undefined;
    return back;
  } else {
    open?.view.leave?.();
    if (!isAside(name)) forget();
  }
  return { name, address, view: make() };
}

/** The page to which «Volver» leads from help and settings. */
export function parkedAddress(): string | undefined {
  return parked?.address;
}

/** Nothing of an account may wait behind help once it is closed. */
export function forget(): void {
  parked?.view.leave?.();
  parked = undefined;
}

/** Nothing of what was open or typed is left: somebody else comes, or the person goes. */
export function closeAll(): void {
  open?.view.leave?.();
  open = undefined;
  forget();
}

/** Opens the page that waited behind the lock again, at its address; false where none did. */
export function reopen(): boolean {
  if (!open) return false;
  history.replaceState(null, '', open.address);
  refresh();
  return true;
}

/** People on a keyboard or a screen reader start at the new page's heading, not where the old page was left. */
export function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('main h1');
  heading?.focus({ preventScroll: true });
  window.scrollTo(0, 0);
}

export function startRouter(
  table: Routes,
  rules: {
    guard: (name: string) => string;
    isAside: (name: string) => boolean;
    /** Nothing opens at present. */
    isShut?: () => boolean;
    /** Told before a page is made. */
    opens?: (name: string) => void;
  },
): void {
  routes = table;
  allowed = rules.guard;
  isAside = rules.isAside;
  isShut = rules.isShut ?? isShut;
  opens = rules.opens ?? opens;
  window.addEventListener('hashchange', () => void show());
  void show();
}
