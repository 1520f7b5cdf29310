// The person's name, as they give it, and an e-mail address (MA-06).

import { html } from 'lit-html';
import type { EmailAsked } from '../../backend';
import { errorSummary, textField } from '../../components';
import { t } from '../../l10n';
import { stepButtons } from '../buttons';
import { emailFields, emailLabels, emailValues } from '../email';
import { createStepForm } from '../step-form';
import type { StepPage, Wizard } from '../wizard';

export function namePage(wizard: Wizard, email: EmailAsked): StepPage {
  const { entered } = wizard.enrolment;
  const { form, ...page } = createStepForm(wizard, {
    id: 'name',
    fields: {
      first_name: () => t('enrol-first-name'),
      last_name: () => t('enrol-last-name'),
      ...emailLabels(email),
    },
    values: {
      first_name: entered.first_name,
      last_name: entered.last_name,
      ...emailValues(email, entered.email),
    },
    typed: ({ first_name = '', last_name = '', email = '', email_again = '' }) => ({
      kind: 'name-and-email',
      first_name,
      last_name,
      email,
      email_again,
    }),
  });
  return {
    ...page,
    view: () => html`<form class="form card card-strong" novalidate @submit=${form.submit}>
      ${errorSummary(form)}
      ${textField(form.field('first_name'), { hint: t('enrol-first-name-hint'), maxlength: 60 })}
      ${textField(form.field('last_name'), { hint: t('enrol-last-name-hint'), maxlength: 60 })}
      ${emailFields(form, email)} ${stepButtons(wizard, form.task)}
    </form>`,
  };
}
