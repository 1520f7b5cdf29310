import { html, nothing, type TemplateResult } from 'lit-html';
import { ref } from 'lit-html/directives/ref.js';

type Show = (element: Element | undefined) => void;

/** One function a dialog, the same at every drawing, else lit would close and open it each time. */
const shows = new Map<string, Show>();

/** Opens the dialog when it is drawn; when it is gone, the focus returns to where it was before this one. */
function show(id: string): Show {
  let before: HTMLElement | null = null;
  return (element) => {
    if (element) {
      queueMicrotask(() => {
        if ((element as HTMLDialogElement).open || !element.isConnected) return;
        before = document.activeElement as HTMLElement | null;
        (element as HTMLDialogElement).showModal();
        element.querySelector<HTMLElement>('h2')?.focus();
      });
    } else {
      const to = before;
      before = null;
      shows.delete(id);
      queueMicrotask(() => to?.isConnected && to.focus());
    }
  };
}

function showOf(id: string): Show {
  const known = shows.get(id) ?? show(id);
  shows.set(id, known);
  return known;
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
  /** It came by itself and wants an answer now: screen readers read its body at once. */
  urgent?: boolean;
  onClose: () => void;
}): TemplateResult | typeof nothing {
  if (!options.open) return nothing;
  const { id } = options;
  const cancel = (event: Event) => {
    event.preventDefault();
    options.onClose();
  };
  return html`<dialog
    class="dialog"
    id=${id}
    role=${options.urgent ? 'alertdialog' : nothing}
    aria-labelledby="${id}-title"
    aria-describedby=${options.urgent ? `${id}-body` : nothing}
    @cancel=${cancel}
    ${ref(showOf(id))}
  >
    <div class="dialog-top">
      <h2 id="${id}-title" tabindex="-1">${options.title}</h2>
      ${options.corner ?? nothing}
    </div>
    <div class="dialog-body" id="${id}-body">${options.body}</div>
    ${options.actions ? html`<div class="button-row">${options.actions}</div>` : nothing}
  </dialog>`;
}
