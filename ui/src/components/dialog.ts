import { html, nothing, type TemplateResult } from 'lit-html';
import { ref } from 'lit-html/directives/ref.js';

/** A question over the page. The browser keeps the focus inside, gives it back, and closes it on Esc. */
export function dialog(options: {
  id: string;
  open: boolean;
  title: string;
  body: unknown;
  actions?: unknown;
  onClose: () => void;
}): TemplateResult | typeof nothing {
  if (!options.open) return nothing;
  const show = (element: Element | undefined) => {
    // After the drawing, when the element is in the document.
    if (element) queueMicrotask(() => open(element as HTMLDialogElement));
  };
  return html`<dialog
    class="dialog"
    id=${options.id}
    aria-labelledby="${options.id}-title"
    ${ref(show)}
    @cancel=${(event: Event) => {
      event.preventDefault();
      options.onClose();
    }}
  >
    <h2 id="${options.id}-title" tabindex="-1">${options.title}</h2>
    <div class="dialog-body">${options.body}</div>
    ${options.actions ? html`<div class="button-row">${options.actions}</div>` : nothing}
  </dialog>`;
}

function open(element: HTMLDialogElement): void {
  if (element.open || !element.isConnected) return;
  element.showModal();
  element.querySelector<HTMLElement>('h2')?.focus();
}
