// The answers or the code, and the password to be.

import { html, nothing, type TemplateResult } from 'lit-html';
import {
  type OfferedProgramme,
  type PasswordRecovered,
  recoverPassword,
  type TypedQuestion,
} from '../../backend';
import { button, buttonRow, errorSummary, secretField, textField, waiting } from '../../components';
import { passwordRules } from '../../credential-rules';
import { createForm, type Form } from '../../form';
import { createJudging, type Judging } from '../../judging';
import { programmeText, t } from '../../l10n';
import { questionText } from '../../question-fields';

export type Proving = {
  offered: OfferedProgramme;
  form: Form<string>;
  judging: Judging;
  questions: string[];
  userId: string;
  leave: () => void;
};

/** With questions the user ID is known already; with a code it is asked for on the same page. */
export function createProving(
  offered: OfferedProgramme,
  userId: string,
  questions: string[],
  done: (recovered: PasswordRecovered) => void,
): Proving {
  const program = offered.programme.id;
  const judging = createJudging(program);
  const answers = questions.map((id, at): [string, () => string] => [
    `answer-${at + 1}`,
    () => questionText(offered, id),
  ]);
  const form: Form<string> = createForm<string, PasswordRecovered>({
    id: 'recover-new',
    fields: {
      ...(questions.length === 0
        ? {
            user_id: () => programmeText(offered, 'programme-identifier-label'),
            code: () => t('recover-code'),
          }
        : Object.fromEntries(answers)),
      new: () => t('password-new-label'),
      again: () => t('password-again-label'),
    },
    send: (values, attempt) =>
      recoverPassword({
        program,
        user_id: values.user_id ?? userId,
        answers: questions.map(
          (question, at): TypedQuestion => ({
            question,
            words: questionText(offered, question),
            answer: values[`answer-${at + 1}`] ?? '',
          }),
        ),
        code: values.code ?? '',
        new: values.new ?? '',
        again: values.again ?? '',
        attempt,
      }),
    done: (recovered) => {
      form.clear();
      done(recovered);
    },
  });
  void judging.look({ user_id: userId, password: '' });
  return { offered, form, judging, questions, userId, leave: judging.leave };
}

/** `another` leads back to the user ID. */
export function provingView(proving: Proving, another?: () => void): TemplateResult {
  const { offered, form, judging, questions, userId } = proving;
  const typed = () => ({ user_id: form.values.user_id ?? userId, password: form.values.new ?? '' });
  const { recovery } = offered.programme;
  const limits = { tries: recovery?.in_a_row ?? 0, minutes: recovery?.lock_minutes ?? 0 };
  return html`<form class="form" novalidate @submit=${form.submit}>
    ${errorSummary(form)}
    ${
      questions.length === 0
        ? html`${textField(form.field('user_id'), { plain: true, maxlength: 64, hint: programmeText(offered, 'programme-identifier-hint') })}
            ${textField(form.field('code'), { plain: true, maxlength: 64, hint: t('recover-code-hint') })}`
        : questions.map((_, at) =>
            secretField(form.field(`answer-${at + 1}`), {
              numeric: false,
              hint: t('question-answer-hint'),
              maxlength: 60,
            }),
          )
    }
    ${passwordRules(offered, judging.judged, 'recovered')}
    ${secretField(judging.watch(form.field('new'), typed), { numeric: false, autocomplete: 'new-password' })}
    ${secretField(form.field('again'), { numeric: false, autocomplete: 'new-password' })}
    ${form.task.error ? nothing : html`<p class="form-note">${t('recover-tries', limits)}</p>`}
    ${buttonRow(
      button({ label: t('recover-go'), busy: form.task.busy }),
      another ? button({ label: t('recover-another'), kind: 'plain', onClick: another }) : nothing,
    )}
    ${form.task.slow ? waiting(true, t('recover-waiting')) : nothing}
  </form>`;
}
