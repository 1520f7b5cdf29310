// In practice: invented cards to enrol and to associate with, beside the fields that ask for what is on one.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { OfferedProgramme, SampleCard } from './backend';
import { button, card } from './components';
import { dateInWords, t, tag } from './l10n';
import { state } from './store';

/** `use` fills the fields. */
export function sampleCards(
  offered: OfferedProgramme,
  use: (sample: SampleCard) => void,
): TemplateResult | typeof nothing {
  const samples = (state.choice?.cards ?? []).filter((sample) => sample.program === offered.programme.id);
  if (samples.length === 0) return nothing;
  return card({
    title: t('sample-cards-title'),
    icon: 'practice',
    body: html`<p>${t('sample-cards-text')}</p>
      <ul class="samples">
        ${samples.map(
          (sample) => html`<li>
            <div>
              <h3 id="sample-${sample.client_id}">${nameOn(sample)}</h3>
              <p>${sample.shows[tag()]}</p>
              <p class="sample-numbers">${numbersOn(sample)}</p>
            </div>
            ${button({
              label: t('sample-cards-use'),
              kind: 'secondary',
              describedBy: `sample-${sample.client_id}`,
              onClick: () => use(sample),
            })}
          </li>`,
        )}
      </ul>`,
  });
}

function nameOn({ first_name, last_name, suffix }: SampleCard): string {
  return [first_name, last_name, suffix && t(`suffix-${suffix}`)].filter(Boolean).join(' ');
}

function numbersOn(sample: SampleCard): string {
  const known = { id: sample.client_id, date: dateInWords(sample.birth_date) };
  return sample.ssn_last4 === ''
    ? t('sample-cards-numbers', known)
    : t('sample-cards-numbers-ssn', { ...known, last4: sample.ssn_last4 });
}
