// One court date or appointment, with all that a person needs on the day.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { Hearing } from '../../backend';
import { facts, icon, stateTag } from '../../components';
import { dateWithWeekday, t, timeOfDay, zoneInWords } from '../../l10n';
import { place } from './place';
import { daysUntil } from './when';

export function hearingCard(hearing: Hearing, now: Date): TemplateResult {
  const cancelled = hearing.status.state === 'cancelled';
  const upcoming = daysUntil(hearing, now) >= 0;
  return html`<article class="card hearing ${upcoming && !cancelled ? '' : 'hearing-over'}" aria-labelledby="hearing-${hearing.id}">
    ${hearingHead(hearing, now)}
    ${cancelled ? html`<p class="hearing-note">${t('hearings-cancelled-text')}</p>` : nothing}
    <div class="hearing-body">
      ${details(hearing, upcoming && !cancelled)} ${upcoming && !cancelled ? preparation(hearing) : nothing}
    </div>
    ${upcoming && !cancelled ? absence(hearing) : nothing}
  </article>`;
}

/** What it is and when: weekday and month in words, the place's clock and its zone. */
export function hearingHead(hearing: Hearing, now: Date): TemplateResult {
  const cancelled = hearing.status.state === 'cancelled';
  const date = dateWithWeekday(hearing.at);
  return html`<header class="hearing-head">
    <p class="hearing-kind">
      ${icon('hearings')}<span>${t(`hearings-kind-${hearing.kind}`)}</span> ${mark(hearing)}
    </p>
    <h3 class="hearing-date" id="hearing-${hearing.id}">${cancelled ? html`<del>${date}</del>` : date}</h3>
    <p class="hearing-time">${t('hearings-time', { time: timeOfDay(hearing.at), zone: zoneInWords(hearing.zone) })}</p>
    ${cancelled ? nothing : countdown(hearing, now)} ${before(hearing)}
  </header>`;
}

function mark({ status }: Hearing): TemplateResult | typeof nothing {
  if (status.state === 'cancelled') return stateTag(t('hearings-cancelled'), 'bad');
  return status.state === 'moved' ? stateTag(t('hearings-moved'), 'notice') : nothing;
}

function countdown(hearing: Hearing, now: Date): TemplateResult | typeof nothing {
  const days = daysUntil(hearing, now);
  if (days < 0) return nothing;
  const words =
    days === 0 ? t('hearings-today') : days === 1 ? t('hearings-tomorrow') : t('hearings-in-days', { days });
  return html`<p class="hearing-countdown ${days <= 7 ? 'hearing-soon' : ''}">${words}</p>`;
}

/** The old date stays readable: it is the one in the person's diary. */
function before({ status }: Hearing): TemplateResult | typeof nothing {
  if (status.state !== 'moved') return nothing;
  const when = t('hearings-when', { date: dateWithWeekday(status.from), time: timeOfDay(status.from) });
  return html`<p class="hearing-before">${t('hearings-moved-from')} <del>${when}</del><br />${t('hearings-moved-text')}</p>`;
}

/** What is over or off needs no directions. */
function details(hearing: Hearing, stands: boolean): TemplateResult {
  return facts([
    [t('hearings-about'), t(`hearings-purpose-${hearing.purpose}`)],
    [t('hearings-place'), stands ? place(hearing.place) : hearing.place.name],
    [t('hearings-room'), stands ? hearing.place.room : ''],
    [t('hearings-phone'), stands ? hearing.place.phone : ''],
  ]);
}

function preparation({ bring }: Hearing): TemplateResult {
  return html`<div class="hearing-bring">
    <h4>${t('hearings-bring')}</h4>
    ${
      bring.length > 0
        ? html`<ul class="check-list">
            ${bring.map((thing) => html`<li>${icon('check')}<span>${t(`hearings-bring-${thing}`)}</span></li>`)}
          </ul>`
        : html`<p>${t('hearings-bring-nothing')}</p>`
    }
  </div>`;
}

function absence(hearing: Hearing): TemplateResult {
  const { phone } = hearing.place;
  return html`<footer class="hearing-absent">
    <h4>${t('hearings-absent-heading')}</h4>
    <p>
      ${t(`hearings-absent-${hearing.kind}`)}
      ${phone === '' ? nothing : html`<strong>${t('hearings-absent-call', { phone })}</strong>`}
    </p>
    <p>${t('hearings-interpreter')}</p>
  </footer>`;
}
