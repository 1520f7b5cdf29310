// On a computer that others use too: what is printed or saved stays there, and that is said before it is done.

import { html, nothing, type TemplateResult } from 'lit-html';
import { button, dialog } from '../components';
import { t } from '../l10n';
import { update } from '../render';
import { isShared } from '../store';
import { quickExitButton } from './leave';

type Stays = 'print' | 'report';

let asked: { what: Stays; go: () => void } | null = null;

/** Does it, on a shared computer once the person has read what stays and wants it all the same. */
export function withCaution(what: Stays, go: () => void): void {
  if (!isShared()) {
    go();
    return;
  }
  asked = { what, go };
  update();
}

export function printPage(): void {
  withCaution('print', () => window.print());
}

function close(): void {
  asked = null;
  update();
}

export function cautionDialog(): TemplateResult | typeof nothing {
  if (!asked) return nothing;
  const { what, go } = asked;
  const anyway = () => {
    close();
    // Once the dialog is gone: it is not to be on the paper.
    setTimeout(go);
  };
  return dialog({
    id: 'caution',
    open: true,
    title: t(`caution-${what}-title`),
    body: html`<p>${t(`caution-${what}-text`)}</p>
      <p>${t(`caution-${what}-do`)}</p>`,
    actions: [
      button({ label: t(`caution-${what}-go`), onClick: anyway }),
      button({ label: t(`caution-${what}-no`), kind: 'secondary', onClick: close }),
    ],
    corner: quickExitButton(),
    onClose: close,
  });
}
