// After signing out: a line for each thing that was erased, and how that was checked.

import { html, nothing, type TemplateResult } from 'lit-html';
import { type ErasedThing, type Erasure, quit, type Receipt, type ReceiptLine } from '../../backend';
import {
  button,
  buttonRow,
  heading,
  type IconName,
  icon,
  linkButton,
  stateTag,
  type TagKind,
} from '../../components';
import { moment, t } from '../../l10n';
import { type OpenPage, replace } from '../../router';
import { isShared, set, state } from '../../store';

const ICONS: Record<ErasedThing, IconName> = {
  session: 'account',
  keychain: 'security',
  copy: 'case',
  memory: 'computer',
  'web-view': 'image',
  clipboard: 'clipboard',
};

const TAGS: Record<Erasure, TagKind> = {
  checked: 'good',
  'never-there': 'plain',
  'not-reached': 'notice',
  later: 'notice',
};

export const receiptPage: OpenPage = () => {
  const { receipt } = state;
  if (!receipt) return { view: () => html`` };
  return {
    view: () => view(receipt),
    leave: () => set({ receipt: null }),
  };
};

function view(receipt: Receipt): TemplateResult {
  const { leaving, at, lines } = receipt;
  return html`
    ${heading(t(`receipt-title-${leaving}`), t(`receipt-lead-${leaving}`))}
    <section class="card card-strong receipt" aria-labelledby="receipt">
      <h2 id="receipt">${t(isWhole(receipt) ? 'receipt-erased' : 'receipt-not-all')}</h2>
      <ul class="receipt-lines">
        ${lines.map((line) => row(line, receipt))}
      </ul>
      <p class="form-note">${t('receipt-at', { at: moment(at) })}</p>
      ${isShared() ? nothing : html`<p class="form-note">${t('receipt-stays')}</p>`}
    </section>
    ${buttonRow(
      linkButton({ label: t('receipt-again'), href: '#/programmes' }),
      button({ label: t('receipt-quit'), kind: 'secondary', onClick: close }),
    )}
  `;
}

/** Whether there is nothing that somebody would have to wait for. */
export function isWhole({ lines }: Receipt): boolean {
  return lines.every(({ erasure }) => erasure === 'checked' || erasure === 'never-there');
}

function row({ thing, erasure }: ReceiptLine, { session_ends_in }: Receipt): TemplateResult {
  return html`<li class="receipt-${erasure}">
    ${icon(ICONS[thing])}
    <div>
      <p class="receipt-thing"><strong>${t(`receipt-${thing}`)}</strong> ${stateTag(t(`receipt-${erasure}`), TAGS[erasure])}</p>
      <p class="quiet">${how(thing, erasure, session_ends_in)}</p>
    </div>
  </li>`;
}

/** How it was looked at, or what happens instead. */
export function how(thing: ErasedThing, erasure: Erasure, minutes: number | null): string {
  if (erasure === 'checked') return t(`receipt-${thing}-checked`);
  if (erasure === 'never-there') return t('receipt-never-there-text');
  if (erasure === 'later') return t('receipt-later-text');
  return minutes === null ? t('receipt-not-reached-text') : t('receipt-not-reached-in', { minutes });
}

function close(): void {
  replace('programmes');
  quit().catch(() => window.close());
}
