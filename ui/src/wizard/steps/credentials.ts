// User ID, password, and what else the step asks for (MA-07 to MA-09, HU-09).

import { html } from 'lit-html';
import type { Step } from '../../backend';
import { alert, errorSummary, secretField, textField } from '../../components';
import { passwordRules, userIdRules } from '../../credential-rules';
import { createJudging } from '../../judging';
import { t } from '../../l10n';
import {
  answerNames,
  questionFields,
  questionLabels,
  questionValues,
  typedQuestions,
} from '../../question-fields';
import { stepButtons } from '../buttons';
import { emailFields, emailLabels, emailValues } from '../email';
import { createStepForm } from '../step-form';
import type { StepPage, Wizard } from '../wizard';

type Asked = Extract<Step, { kind: 'credentials' }>;

export function credentialsPage(wizard: Wizard, { email, questions }: Asked): StepPage {
  const { offered } = wizard;
  const { entered } = wizard.enrolment;
  const judging = createJudging(offered.programme.id);
  const secrets = ['password', 'password_again', ...answerNames(questions)];
  const { form, leave, ...page } = createStepForm(wizard, {
    id: 'credentials',
    fields: {
      user_id: () => t('enrol-user-id'),
      password: () => t('password-label'),
      password_again: () => t('enrol-password-again'),
      ...emailLabels(email),
      ...questionLabels(questions),
    },
    values: {
      user_id: entered.user_id,
      ...emailValues(email, entered.email),
      ...questionValues(entered.questions.slice(0, questions)),
    },
    secrets,
    typed: (values) => ({
      kind: 'credentials',
      user_id: values.user_id ?? '',
      password: values.password ?? '',
      password_again: values.password_again ?? '',
      email: values.email ?? '',
      email_again: values.email_again ?? '',
      questions: typedQuestions(offered, values, questions),
    }),
  });
  const typed = () => ({ user_id: form.values.user_id ?? '', password: form.values.password ?? '' });
  return {
    ...page,
    enter: () => void judging.look(typed()),
    leave: () => {
      judging.leave();
      leave?.();
    },
    view: () => html`<form class="form card card-strong" novalidate @submit=${form.submit}>
      ${errorSummary(form)}
      ${wizard.isAnswered && !form.task.error ? alert({ kind: 'info', body: html`<p>${t('enrol-password-kept')}</p>` }) : ''}
      ${userIdRules(offered, judging.judged)}
      ${textField(judging.watch(form.field('user_id'), typed), { plain: true, width: 'medium', maxlength: 64 })}
      ${passwordRules(offered, judging.judged)}
      ${secretField(judging.watch(form.field('password'), typed), { numeric: false, autocomplete: 'new-password' })}
      ${secretField(form.field('password_again'), {
        numeric: false,
        autocomplete: 'new-password',
        hint: t('enrol-password-again-hint'),
      })}
      ${emailFields(form, email)}
      ${
        questions > 0
          ? html`<h2 class="form-part">${t('enrol-questions-part', { count: questions })}</h2>
              <p class="form-note">${t('enrol-questions-why', { count: questions })}</p>
              ${questionFields(form, offered, questions)}`
          : ''
      }
      ${stepButtons(wizard, form.task)}
    </form>`,
  };
}
