// Other secret questions, in place of those before.

import { html, nothing } from 'lit-html';
import { changeQuestions } from '../../backend';
import {
  alert,
  button,
  buttonRow,
  errorSummary,
  heading,
  linkButton,
  secretField,
  waiting,
} from '../../components';
import { createForm, type Form } from '../../form';
import { t } from '../../l10n';
import { questionFields, questionLabels, typedQuestions } from '../../question-fields';
import { rendered } from '../../render';
import { focusHeading, type OpenPage } from '../../router';
import { programme } from '../../store';
import { questionsAsked } from './asked';

export const questionsPage: OpenPage = () => {
  const offered = programme();
  if (!offered) return { view: () => html`` };
  const count = questionsAsked(offered.programme.enrolment);
  let changed = false;

  const form: Form<string> = createForm<string, void>({
    id: 'questions',
    fields: { password: () => t('password-current-label'), ...questionLabels(count) },
    send: (values, attempt) =>
      changeQuestions({
        password: values.password ?? '',
        questions: typedQuestions(offered, values, count),
        attempt,
      }),
    done: () => {
      form.clear();
      changed = true;
      void rendered().then(focusHeading);
    },
  });

  return {
    view: () =>
      changed
        ? html`${heading(t('questions-changed-title'))}
            ${alert({ kind: 'success', body: html`<p>${t('questions-changed-text')}</p>` })}
            ${linkButton({ label: t('pin-back'), href: '#/security', kind: 'secondary' })}`
        : html`<p class="back-link"><a href="#/security">${t('pin-back')}</a></p>
            ${heading(t('questions-title'), t('questions-lead', { count }))}
            <form class="form card card-strong form-card" novalidate @submit=${form.submit}>
              ${errorSummary(form)}
              ${secretField(form.field('password'), { numeric: false, autocomplete: 'current-password' })}
              ${questionFields(form, offered, count)}
              ${buttonRow(button({ label: t('questions-save'), busy: form.task.busy }))}
              ${form.task.slow ? waiting(true, t('questions-waiting')) : nothing}
            </form>`,
  };
};
