// A PIN not received or forgotten: a temporary one by post (CW-04).

import { html, nothing, type TemplateResult } from 'lit-html';
import { askForLetter, type LetterQueued, type LetterRules, type OfferedProgramme } from '../../backend';
import {
  alert,
  birthDate,
  button,
  buttonRow,
  errorSummary,
  facts,
  heading,
  linkButton,
  secretField,
  waiting,
} from '../../components';
import { createForm } from '../../form';
import { dateWithWeekday, moment, programmeText, t } from '../../l10n';
import { rendered } from '../../render';
import { focusHeading, type OpenPage } from '../../router';
import { programme } from '../../store';

export const letterPage: OpenPage = () => {
  const offered = programme();
  const rules = offered?.programme.letters;
  if (!offered || !rules) return { view: () => html`` };
  let queued: LetterQueued | null = null;

  const form = createForm({
    id: 'letter',
    fields: {
      identifier: () => programmeText(offered, 'programme-identifier-label'),
      birth_date: () => t('letter-birth-date'),
      birth_day: () => t('letter-birth-day'),
      birth_month: () => t('letter-birth-month'),
      birth_year: () => t('letter-birth-year'),
    },
    send: ({ identifier, birth_day, birth_month, birth_year }, attempt) =>
      askForLetter({
        program: offered.programme.id,
        identifier,
        birth_day,
        birth_month,
        birth_year,
        attempt,
      }),
    done: (answer: LetterQueued) => {
      queued = answer;
      form.clear();
      void rendered().then(focusHeading);
    },
  });

  const asking = (): TemplateResult => html`
    ${heading(
      t('letter-title'),
      t('letter-lead', { from: rules.days_from, to: rules.days_to }),
      programmeText(offered, 'programme-name'),
    )}
    <form class="form card card-strong" novalidate @submit=${form.submit}>
      ${errorSummary(form)}
      ${secretField(form.field('identifier'), { hint: programmeText(offered, 'programme-identifier-hint') })}
      ${birthDate(
        form.field('birth_date'),
        { day: form.field('birth_day'), month: form.field('birth_month'), year: form.field('birth_year') },
        { hint: t('letter-birth-hint') },
      )}
      <ul class="form-note">
        <li>${t('letter-note-address')}</li>
        <li>${t('letter-note-void')}</li>
        <li>${t('letter-note-limit', { letters: rules.in_30_days })}</li>
      </ul>
      ${buttonRow(button({ label: t('letter-go'), icon: 'letter', busy: form.task.busy }))}
      ${form.task.slow ? waiting(true, t('letter-waiting')) : nothing}
    </form>
  `;

  return {
    view: () => html`
      <p class="back-link"><a href="#/sign-in">${t('letter-back')}</a></p>
      ${queued ? onItsWay(offered, rules, queued) : asking()}
    `,
  };
};

function onItsWay(offered: OfferedProgramme, rules: LetterRules, queued: LetterQueued): TemplateResult {
  const last = queued.letters_left === 0;
  return html`
    ${heading(t('letter-done-title'), t('letter-done-lead'), programmeText(offered, 'programme-name'))}
    <div class="card card-strong">
      ${facts([
        [t('letter-done-from'), html`<strong>${dateWithWeekday(queued.arrives_from)}</strong>`],
        [t('letter-done-to'), html`<strong>${dateWithWeekday(queued.arrives_to)}</strong>`],
        [t('letter-done-sender'), programmeText(offered, 'programme-letter-sender')],
      ])}
      <ol class="steps">
        <li>${t('letter-done-wait')}</li>
        <li>${t('letter-done-use', { days: rules.pin_days })}</li>
      </ol>
      <p class="form-note">${t('letter-done-old')}</p>
      ${buttonRow(linkButton({ label: t('letter-back'), href: '#/sign-in', kind: 'secondary' }))}
    </div>
    ${alert({
      kind: last ? 'warning' : 'info',
      title: last ? t('letter-last-title') : t('letter-left-title', { letters: queued.letters_left }),
      body: html`<p>${
        last && queued.next_letter_at
          ? t('letter-last-text', { at: moment(queued.next_letter_at) })
          : t('letter-left-text')
      }</p>`,
    })}
  `;
}
