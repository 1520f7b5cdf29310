// What is new since the last visit, found in what this computer read; each leads to its page.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { Home, News, Novelty, Page } from '../../backend';
import { card, type IconName, icon } from '../../components';
import { dateInWords, dateWithWeekday, moment, money, t, tag, timeOfDay } from '../../l10n';
import { address } from '../../router';
import { state } from '../../store';
import { inReadersWords } from './titles';

/** Where it is told in full; null where it is told here, and nothing more is kept. */
type Told = { icon: IconName; title: string; text?: string; lang?: string; page: Page; href: string };

export function newsCard({ news, since }: Home): TemplateResult {
  return card({
    title: since === null ? t('home-news-first') : t('home-news', { when: moment(since) }),
    icon: 'renew',
    body:
      news.length > 0
        ? html`<ul class="news">${news.map(one)}</ul>`
        : html`<p class="quiet">${t(since === null ? 'home-news-from-now' : 'home-news-none')}</p>`,
  });
}

function one({ what }: News): TemplateResult {
  const { icon: picture, title, text, lang, page, href } = told(what);
  const pages = state.account?.offered.programme.pages ?? [];
  return html`<li class="news-${what.kind}">
    ${icon(picture)}
    <div>
      <p>${pages.includes(page) ? html`<a href=${href}>${title}</a>` : html`<strong>${title}</strong>`}</p>
      ${text ? html`<p class="news-text" lang=${lang ?? nothing}>${text}</p>` : nothing}
    </div>
  </li>`;
}

export function told(what: Novelty): Told {
  switch (what.kind) {
    case 'payment': {
      const { amount, date, direction, status } = what.payment;
      return {
        icon: 'payments',
        title: t(`home-news-payment-${direction}`, { amount: money(amount) }),
        text: t('home-news-payment-text', {
          date: dateInWords(date),
          status: t(`payments-status-${status}`, { direction }),
        }),
        page: 'payments',
        href: address('payments', { view: direction }),
      };
    }
    case 'hearing-set':
    case 'hearing-moved':
    case 'hearing-cancelled': {
      const { at } = what.hearing;
      return {
        icon: 'hearings',
        title: t(`home-news-${what.kind}`),
        text: t(`home-news-${what.kind}-text`, {
          when: t('hearings-when', { date: dateWithWeekday(at), time: timeOfDay(at) }),
        }),
        page: 'hearings',
        href: address('hearings'),
      };
    }
    case 'notice': {
      const words = inReadersWords(what.titles, tag());
      return {
        icon: 'notices',
        title: t('home-news-notice'),
        ...(words && { text: words.text, lang: words.language }),
        page: 'notices',
        href: address('notices', { id: what.id }),
      };
    }
    case 'case-status':
      return {
        icon: 'case',
        title: t('home-news-case', { number: what.number }),
        text: t(`case-status-${what.status}`),
        page: 'case',
        href: address('case'),
      };
    case 'address':
      return {
        icon: 'profile',
        title: t('home-news-address', { date: dateInWords(what.on) }),
        text: t('home-news-address-text'),
        page: 'profile',
        href: address('profile'),
      };
  }
}
