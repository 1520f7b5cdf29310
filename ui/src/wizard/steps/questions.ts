// Secret questions, with answers only the person knows (MA-10).

import { html } from 'lit-html';
import { alert, errorSummary } from '../../components';
import { t } from '../../l10n';
import {
  answerNames,
  questionFields,
  questionLabels,
  questionValues,
  typedQuestions,
} from '../../question-fields';
import { stepButtons } from '../buttons';
import { createStepForm } from '../step-form';
import type { StepPage, Wizard } from '../wizard';

export function questionsPage(wizard: Wizard, count: number): StepPage {
  const { offered } = wizard;
  const { form, ...page } = createStepForm(wizard, {
    id: 'questions',
    fields: questionLabels(count),
    values: questionValues(wizard.enrolment.entered.questions.slice(-count)),
    secrets: answerNames(count),
    typed: (values) => ({ kind: 'secret-questions', questions: typedQuestions(offered, values, count) }),
  });
  return {
    ...page,
    view: () => html`<form class="form card card-strong" novalidate @submit=${form.submit}>
      ${errorSummary(form)}
      ${wizard.isAnswered && !form.task.error ? alert({ kind: 'info', body: html`<p>${t('enrol-answers-kept')}</p>` }) : ''}
      <p>${t('enrol-questions-why', { count })}</p>
      ${questionFields(form, offered, count)} ${stepButtons(wizard, form.task)}
    </form>`,
  };
}
