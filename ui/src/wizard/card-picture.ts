// «Exactly as on your card» (HU-06): where on the card each thing stands, and what will be sent. Drawn with invented
// data: nothing on it can be taken for somebody's.

import { html, type TemplateResult } from 'lit-html';
import type { OfferedProgramme } from '../backend';
import { icon } from '../components';
import { dateInWords, programmeText, t } from '../l10n';
import { digitsOf } from '../pin';

type Row = [label: string, value: string];

/** A card with an arrow to each thing that is to be copied from it. */
export function cardPicture(offered: OfferedProgramme): TemplateResult {
  const rows: Row[] = [
    [t('enrol-first-name'), t('enrol-card-first-name')],
    [t('enrol-last-name'), t('enrol-card-last-name')],
    [t('enrol-suffix'), t('suffix-jr')],
    [t('enrol-client-id'), '001234567'],
  ];
  return html`<figure class="id-card">
    <figcaption>
      <p class="id-card-caption">${t('enrol-card-title')}</p>
      <p>${programmeText(offered, 'programme-client-id-help')}</p>
    </figcaption>
    <div class="id-card-face">
      <p class="id-card-issuer">${programmeText(offered, 'programme-agency')}</p>
      <dl>
        ${rows.map(
          ([label, value]) => html`<div>
            <dt>${label}</dt>
            <dd><span class="id-card-arrow">${icon('arrow')}</span>${value}</dd>
          </div>`,
        )}
      </dl>
    </div>
    <p class="where-note">${t('enrol-card-note')}</p>
  </figure>`;
}

/** What the fields come to, while they are typed. */
export function willBeSent(values: Record<string, string>): TemplateResult {
  const { first_name = '', last_name = '', suffix = '', client_id = '' } = values;
  const rows: Row[] = [
    [t('enrol-birth-date'), dateOf(values)],
    [t('enrol-first-name'), oneLine(first_name)],
    [t('enrol-last-name'), oneLine(last_name)],
    [t('enrol-suffix'), suffix === '' ? t('enrol-suffix-none') : t(`suffix-${suffix}`)],
    [t('enrol-client-id'), digitsOf(client_id)],
  ];
  return html`<section class="will-be-sent" aria-labelledby="will-be-sent">
    <h2 id="will-be-sent">${t('enrol-sent-title')}</h2>
    <p>${t('enrol-sent-text')}</p>
    <dl class="facts">
      ${rows.map(
        ([label, value]) => html`<div>
          <dt>${label}</dt>
          <dd class=${value === '' ? 'quiet' : ''}>${value === '' ? t('enrol-sent-missing') : value}</dd>
        </div>`,
      )}
    </dl>
  </section>`;
}

function oneLine(typed: string): string {
  return typed.trim().replaceAll(/\s+/g, ' ');
}

/** A date that the calendar has, in words. */
export function dateOf({
  birth_year = '',
  birth_month = '',
  birth_day = '',
}: Record<string, string>): string {
  const [year, month, day] = [birth_year, birth_month, birth_day].map((part) => part.trim());
  if (!/^\d{4}$/.test(year ?? '') || !/^\d{1,2}$/.test(month ?? '') || !/^\d{1,2}$/.test(day ?? ''))
    return '';
  const iso = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? dateInWords(iso) : '';
}
