// In practice: who can be signed in as, and what each account shows.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { OfferedProgramme, SampleAccount } from '../../backend';
import { button, card } from '../../components';
import { t, tag } from '../../l10n';
import type { SignIn } from '../../sign-in-form';
import { state } from '../../store';

function samplePair(offered: OfferedProgramme, sample: SampleAccount): string {
  const { identifier, secret } = sample;
  return offered.programme.sign_in.secret.kind === 'pin'
    ? t('sign-in-samples-numbers', { identifier, pin: secret })
    : t('sign-in-samples-names', { identifier, password: secret });
}

export function sampleAccounts(offered: OfferedProgramme, form: SignIn): TemplateResult | typeof nothing {
  const samples = (state.choice?.samples ?? []).filter((sample) => sample.program === offered.programme.id);
  if (samples.length === 0) return nothing;

  function use(sample: SampleAccount): void {
    form.put('identifier', sample.identifier);
    form.put('secret', sample.secret);
    document.getElementById('sign-in-secret')?.focus();
  }

  return card({
    title: t('sign-in-samples-title'),
    icon: 'practice',
    body: html`<p>${t('sign-in-samples-text')}</p>
      <ul class="samples">
        ${samples.map(
          (sample) => html`<li>
            <div>
              <h3>${sample.name}</h3>
              <p>${sample.shows[tag()]}</p>
              <p class="sample-numbers">${samplePair(offered, sample)}</p>
            </div>
            ${button({ label: t('sign-in-samples-use'), kind: 'secondary', onClick: () => use(sample) })}
          </li>`,
        )}
      </ul>`,
  });
}
