import { html, nothing, type TemplateResult } from 'lit-html';
import { ref } from 'lit-html/directives/ref.js';
import * as backend from '../../backend';
import { alert, empty, heading, icon, linkButton, loaded } from '../../components';
import { dateInWords, dateWithWeekday, paragraphs, t, tag } from '../../l10n';
import { address, focusHeading, type View } from '../../router';
import { createLoaded } from '../../task';
import { wordsOf } from './text';

/** Opening a letter marks it as read. */
export function openNotice(id: string): View {
  const reading = createLoaded(() => backend.readNotice(id));
  return {
    view: () => html`<p class="way-back"><a href=${address('notices')}>${icon('back')}<span>${t('notices-back')}</span></a></p>
    ${reading.data ? nothing : heading(t('notices-title'))}
    ${loaded(reading, { waiting: t('notices-one-waiting'), show: (notices) => letter(id, notices) })}`,
    refresh: reading.load,
  };
}

function letter(id: string, notices: backend.Notice[]): TemplateResult {
  const at = notices.findIndex((notice) => notice.id === id);
  const notice = notices[at];
  const words = notice && wordsOf(notice, tag());
  if (!notice || !words) {
    return html`${heading(t('notices-title'))}
    ${empty(t('notices-gone'), t('notices-gone-text'), linkButton({ label: t('notices-back'), href: address('notices') }))}`;
  }
  return html`<article class="letter-text">
      <header class="page-heading">
        <h1 tabindex="-1" lang=${words.language} ${ref(appeared)}>${words.title}</h1>
        <p class="lead">${t('notices-dated', { date: dateInWords(notice.date) })}</p>
      </header>
      ${words.language === tag() ? nothing : otherLanguage(words.language)}
      ${notice.respond_by ? alert({ kind: 'warning', title: t('notices-respond-by', { date: dateWithWeekday(notice.respond_by) }) }) : nothing}
      <div class="card letter-body" lang=${words.language}>${paragraphs(words.body).map((p) => html`<p>${p}</p>`)}</div>
    </article>
    ${neighbours(notices[at - 1], notices[at + 1])}`;
}

function otherLanguage(language: backend.Language): TemplateResult {
  const words = t(language === 'en-US' ? 'notices-only-english' : 'notices-only-spanish');
  return alert({ kind: 'info', body: html`<p>${words}</p>` });
}

/** The letter comes after its page; who cannot see it is brought to its heading. */
function appeared(heading: Element | undefined): void {
  if (heading) queueMicrotask(focusHeading);
}

/** The list is newest first. */
function neighbours(newer: backend.Notice | undefined, older: backend.Notice | undefined): TemplateResult {
  return html`<nav class="neighbours" aria-label=${t('notices-title')}>
    ${newer ? html`<a href=${address('notices', { id: newer.id })}>${t('notices-newer')}</a>` : nothing}
    ${older ? html`<a class="older" href=${address('notices', { id: older.id })}>${t('notices-older')}</a>` : nothing}
  </nav>`;
}
