// Court dates and appointments (CW-09): those to come, then those that were. What was moved or cancelled stays.

import { html, nothing, type TemplateResult } from 'lit-html';
import * as backend from '../../backend';
import { empty, heading, loaded } from '../../components';
import { t } from '../../l10n';
import type { OpenPage } from '../../router';
import { createLoaded } from '../../task';
import { hearingCard } from './card';
import { sorted } from './when';

export const hearingsPage: OpenPage = () => {
  const reading = createLoaded(backend.hearings);
  return {
    view: () => html`${heading(t('hearings-title'), t('hearings-lead'))}
    ${loaded(reading, { waiting: t('hearings-waiting'), show: (hearings) => lists(hearings, new Date()) })}`,
    refresh: reading.load,
  };
};

function lists(hearings: backend.Hearing[], now: Date): TemplateResult {
  if (hearings.length === 0) return empty(t('hearings-none'), t('hearings-none-ever'));
  const { upcoming, past } = sorted(hearings, now);
  return html`<section class="section">
      <h2>${t('hearings-upcoming')}</h2>
      ${
        upcoming.length > 0
          ? upcoming.map((hearing) => hearingCard(hearing, now))
          : empty(t('hearings-none'), t('hearings-none-text'))
      }
    </section>
    ${
      past.length > 0
        ? html`<section class="section">
            <h2>${t('hearings-past')}</h2>
            ${past.map((hearing) => hearingCard(hearing, now))}
          </section>`
        : nothing
    }`;
}
