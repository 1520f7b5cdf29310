import { html, nothing, type TemplateResult } from 'lit-html';
import type { AppError, ErrorCode } from '../backend';
import { errorWords, SHOWN } from '../errors';
import { t } from '../l10n';
import { programme } from '../store';
import type { Task } from '../task';
import { alert } from './alert';
import { button } from './button';
import { contactList } from './contacts';

/** Found on the way to the service: how things stand has a page of its own. */
const ON_THE_WAY = new Set<ErrorCode>([
  'no-network',
  'timed-out',
  'intercepted',
  'captive-portal',
  'bad-answer',
  'wrong-clock',
  'maintenance',
  'copy-only',
  'no-copy',
]);

/** In place of a page's content: what happened, what to do, a button where trying again makes sense, whom to call. */
export function fault(error: AppError, retry?: Task<[]>): TemplateResult {
  const words = errorWords(error);
  const shown = SHOWN[error.code];
  const offered = programme();
  return alert({
    kind: shown.kind,
    title: words.title,
    body: html`<p>${words.text}</p><p>${words.action}</p>
      ${shown.call && offered ? contactList(offered) : nothing}
      ${ON_THE_WAY.has(error.code) ? html`<p><a href="#/connection">${t('fault-why')}</a></p>` : nothing}`,
    actions:
      retry && shown.again
        ? button({ label: t('again'), busy: retry.busy, onClick: () => void retry.run(), kind: 'secondary' })
        : undefined,
    live: true,
  });
}
