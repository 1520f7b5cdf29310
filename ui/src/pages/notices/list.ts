import { html, nothing, type TemplateResult } from 'lit-html';
import * as backend from '../../backend';
import { empty, heading, icon, loaded, stateTag } from '../../components';
import { dateInWords, dateWithWeekday, t, tag } from '../../l10n';
import { address, type View } from '../../router';
import { createLoaded } from '../../task';
import { wordsOf } from './text';

export function noticeList(): View {
  const reading = createLoaded(backend.notices);
  return {
    view: () => html`${heading(t('notices-title'), t('notices-lead'))}
    ${loaded(reading, { waiting: t('notices-waiting'), show: list })}`,
    refresh: reading.load,
  };
}

function list(notices: backend.Notice[]): TemplateResult {
  if (notices.length === 0) return empty(t('notices-none'), t('notices-none-text'));
  const count = notices.filter((notice) => !notice.read).length;
  return html`<p class="notices-count">${t('notices-unread-count', { count })}</p>
    <ul class="letters">
      ${notices.map(row)}
    </ul>`;
}

function row(notice: backend.Notice): TemplateResult {
  const words = wordsOf(notice, tag());
  return html`<li class=${notice.read ? 'letter' : 'letter letter-unread'}>
    ${icon(notice.read ? 'notices' : 'letter')}
    <div>
      <a href=${address('notices', { id: notice.id })} lang=${words?.language ?? tag()}>${words?.title ?? ''}</a>
      <p class="quiet">${t('notices-dated', { date: dateInWords(notice.date) })}</p>
      ${notice.respond_by ? html`<p><strong>${t('notices-respond-by', { date: dateWithWeekday(notice.respond_by) })}</strong></p>` : nothing}
    </div>
    ${stateTag(t(notice.read ? 'notices-read' : 'notices-unread'), notice.read ? 'plain' : 'notice')}
  </li>`;
}
