import { html, nothing, type TemplateResult } from 'lit-html';
import { ref } from 'lit-html/directives/ref.js';

// One at a time. The function is the same at every drawing, else lit would close and open it each time.
let before: HTMLElement | null = null;

function show(element: Element | undefined): void {
  if (element) queueMicrotask(() => open(element as HTMLDialogElement));
  else giveBack();
}

function open(element: HTMLDialogElement): void {
  if (element.open || !element.isConnected) return;
  before = document.activeElement as HTMLElement | null;
  element.showModal();
  element.querySelector<HTMLElement>('h2')?.focus();
}

function giveBack(): void {
  const to = before;
  before = null;
  queueMicrotask(() => to?.isConnected && to.focus());
}

/** A question over the page. The browser keeps the focus inside and closes it on Esc; then the focus goes back. */
export function dialog(options: {
  id: string;
  open: boolean;
  title: string;
  body: unknown;
  actions?: unknown;
  /** Beside the title; for «Salida rápida», which the page beneath cannot offer meanwhile. */
  corner?: unknown;
  onClose: () => void;
}): TemplateResult | typeof nothing {
  if (!options.open) return nothing;
  const cancel = (event: Event) => {
    event.preventDefault();
    options.onClose();
  };
  return html`<dialog
    class="dialog"
    id=${options.id}
    aria-labelledby="${options.id}-title"
    @cancel=${cancel}
    ${ref(show)}
  >
    <div class="dialog-top">
      <h2 id="${options.id}-title" tabindex="-1">${options.title}</h2>
      ${options.corner ?? nothing}
    </div>
    <div class="dialog-body">${options.body}</div>
    ${options.actions ? html`<div class="button-row">${options.actions}</div>` : nothing}
  </dialog>`;
}
