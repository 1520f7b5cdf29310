// Other secret questions, in place of those before.

import { html } from 'lit-html';
import { changeQuestions } from '../../backend';
import { donePage, formCard, formPage, secretField } from '../../components';
import { createForm, type Form } from '../../form';
import { t } from '../../l10n';
import { questionFields, questionLabels, typedQuestions } from '../../question-fields';
import { rendered } from '../../render';
import { focusHeading, type OpenPage } from '../../router';
import { programme } from '../../store';
import { toSecurity } from '../security/back';
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

  const fields = () => html`
    ${secretField(form.field('password'), { numeric: false, autocomplete: 'current-password' })}
    ${questionFields(form, offered, count)}
  `;

  return {
    view: () =>
      changed
        ? donePage(t('questions-changed-title'), t('questions-changed-text'), toSecurity())
        : formPage({
            title: t('questions-title'),
            lead: t('questions-lead', { count }),
            back: toSecurity(),
            form: formCard(form, {
              fields: fields(),
              submit: t('questions-save'),
              waiting: t('questions-waiting'),
            }),
          }),
  };
};
