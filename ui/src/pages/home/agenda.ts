// «Sus próximas fechas»: hearings and deadlines of all the person's programmes, whichever is open.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { AgendaItem, Home, OfferedProgramme, OtherAccount, Page } from '../../backend';
import { button, card, fault, stateTag } from '../../components';
import { dateWithWeekday, moment, programmeText, t, tag, timeOfDay, zoneInWords } from '../../l10n';
import { openOther } from '../../opening';
import { address, type Query } from '../../router';
import { state } from '../../store';
import { createTask } from '../../task';
import { inReadersWords } from './titles';

/** A deadline ends with its day: what has an hour comes before it. */
function instant({ what }: AgendaItem): string {
  return what.kind === 'hearing' ? what.hearing.at : `${what.date}T24`;
}

/** The earliest first. */
export function inOrder(agenda: AgendaItem[]): AgendaItem[] {
  return [...agenda].sort((a, b) => instant(a).localeCompare(instant(b)));
}

/** The one date that has a card of its own is not said twice. */
export function isWorthList({ agenda, next_hearing }: Home): boolean {
  const [first, second] = agenda;
  if (second) return true;
  return (
    first !== undefined && !(first.what.kind === 'hearing' && first.what.hearing.id === next_hearing?.id)
  );
}

const opening = createTask((other: OtherAccount, page: string, query?: Query) =>
  openOther(other, page, query),
);

export function agendaCard(home: Home): TemplateResult | typeof nothing {
  if (!isWorthList(home)) return nothing;
  return card({
    title: t('home-agenda'),
    icon: 'hearings',
    body: html`${opening.error ? fault(opening.error) : nothing}
      <ol class="agenda">
        ${inOrder(home.agenda).map(row)}
      </ol>`,
  });
}

function row(item: AgendaItem): TemplateResult {
  const other = state.others.find(({ id }) => id === item.account);
  const offered = other?.offered ?? state.account?.offered;
  const off = item.what.kind === 'hearing' && item.what.hearing.status.state === 'cancelled';
  return html`<li class=${off ? 'agenda-off' : ''}>
    <div class="agenda-when">${when(item)}</div>
    <div class="agenda-what">
      <p class="agenda-title">${link(item, other)}</p>
      <p class="agenda-tags">${marks(item)} ${offered && state.others.length > 0 ? stateTag(programmeText(offered, 'programme-name')) : nothing}</p>
      ${moved(item)} ${offered ? from(item, offered) : nothing}
    </div>
  </li>`;
}

function when({ what }: AgendaItem): TemplateResult {
  if (what.kind === 'deadline') {
    return html`<p class="agenda-date">${dateWithWeekday(what.date)}</p>
      <p class="quiet">${t('home-agenda-by')}</p>`;
  }
  const { at, zone, status } = what.hearing;
  const date = dateWithWeekday(at);
  return html`<p class="agenda-date">${status.state === 'cancelled' ? html`<del>${date}</del>` : date}</p>
    <p class="quiet">${t('hearings-time', { time: timeOfDay(at), zone: zoneInWords(zone) })}</p>`;
}

/** To its page; in another programme, that one is opened first. */
function link({ what }: AgendaItem, other: OtherAccount | undefined): TemplateResult {
  const [page, query]: [Page, Query?] =
    what.kind === 'hearing' ? ['hearings'] : ['notices', { id: what.notice }];
  const words =
    what.kind === 'hearing'
      ? { text: t(`hearings-kind-${what.hearing.kind}`), language: tag() }
      : inReadersWords(what.titles, tag());
  const label = words?.text ?? t('home-news-notice');
  if (other) {
    return html`<span lang=${words?.language ?? tag()}>${button({ label, kind: 'plain', busy: opening.busy, onClick: () => void opening.run(other, page, query) })}</span>`;
  }
  const pages = state.account?.offered.programme.pages ?? [];
  return pages.includes(page)
    ? html`<a href=${address(page, query)} lang=${words?.language ?? tag()}>${label}</a>`
    : html`<strong lang=${words?.language ?? tag()}>${label}</strong>`;
}

function marks({ what }: AgendaItem): TemplateResult | typeof nothing {
  if (what.kind === 'deadline') return stateTag(t('home-agenda-deadline'), 'notice');
  const { state: how } = what.hearing.status;
  if (how === 'cancelled') return stateTag(t('hearings-cancelled'), 'bad');
  return how === 'moved' ? stateTag(t('hearings-moved'), 'notice') : nothing;
}

function moved({ what }: AgendaItem): TemplateResult | typeof nothing {
  if (what.kind !== 'hearing' || what.hearing.status.state !== 'moved') return nothing;
  const { from: before } = what.hearing.status;
  const old = t('hearings-when', { date: dateWithWeekday(before), time: timeOfDay(before) });
  return html`<p>${t('hearings-moved-from')} <del>${old}</del></p>`;
}

/** Who says so, live or from a copy, and from when. */
function from({ source, as_of }: AgendaItem, offered: OfferedProgramme): TemplateResult {
  const agency = programmeText(offered, 'programme-agency');
  const id = source === 'copy' ? 'home-source-copy' : 'home-source-live';
  return html`<p class="source">${t(id, { agency, when: moment(as_of) })}</p>`;
}
