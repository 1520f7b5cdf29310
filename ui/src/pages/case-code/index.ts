// The code of a letter, without which nothing of the case is shown.

import { html, nothing, type TemplateResult } from 'lit-html';
import { askForCaseCode, enterCaseCode, type LetterQueued, type LetterRules } from '../../backend';
import {
  alert,
  button,
  buttonRow,
  card,
  facts,
  fault,
  formCard,
  heading,
  secretField,
} from '../../components';
import { createForm } from '../../form';
import { dateWithWeekday, moment, programmeText, t } from '../../l10n';
import { type OpenPage, replace } from '../../router';
import { programme, set } from '../../store';
import { createTask } from '../../task';
import { uuid } from '../../uuid';

export const caseCodePage: OpenPage = () => {
  const offered = programme();
  const rules = offered?.programme.case_code;
  if (!offered || !rules) return { view: () => html`` };
  let queued: LetterQueued | null = null;

  const form = createForm({
    id: 'case-code',
    fields: { code: () => t('case-code-label') },
    send: ({ code }, attempt) => enterCaseCode({ code, attempt }),
    done: (account) => {
      form.clear();
      set({ account });
      replace('home', { associated: 'yes' });
    },
  });

  // One request however often the button is pressed before an answer comes.
  let attempt = uuid();
  const another = createTask(async () => {
    queued = await askForCaseCode(attempt);
    attempt = uuid();
  });

  return {
    view: () => html`
      ${heading(t('case-code-title'), t('case-code-lead', { from: rules.days_from, to: rules.days_to }))}
      ${formCard(form, {
        fields: html`${secretField(form.field('code'), { hint: t('case-code-hint', { digits: rules.pin_digits }) })}
          <p class="form-note">${t('case-code-from', { sender: programmeText(offered, 'programme-letter-sender') })}</p>`,
        submit: t('case-code-go'),
        waiting: t('case-code-waiting'),
      })}
      ${card({
        title: t('case-code-another-title'),
        icon: 'letter',
        body: queued ? onItsWay(queued) : asking(rules),
      })}
    `,
  };

  function asking(limits: LetterRules): TemplateResult {
    return html`<p>${t('case-code-another-text', { letters: limits.in_30_days })}</p>
      ${another.error ? fault(another.error) : nothing}
      ${buttonRow(
        button({
          label: t('case-code-another-go'),
          kind: 'secondary',
          busy: another.busy,
          onClick: () => void another.run(),
        }),
      )}`;
  }
};

function onItsWay({ arrives_from, arrives_to, letters_left, next_letter_at }: LetterQueued): TemplateResult {
  return alert({
    kind: 'success',
    title: t('case-code-queued'),
    body: html`${facts([
      [t('letter-done-from'), dateWithWeekday(arrives_from)],
      [t('letter-done-to'), dateWithWeekday(arrives_to)],
    ])}
    <p>${
      letters_left === 0 && next_letter_at
        ? t('letter-last-text', { at: moment(next_letter_at) })
        : t('case-code-queued-text', { letters: letters_left })
    }</p>`,
    live: true,
  });
}
