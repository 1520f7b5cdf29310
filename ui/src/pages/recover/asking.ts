// Whose password: the questions to be answered come from the service, also for a user ID that nobody has.

import { html, nothing, type TemplateResult } from 'lit-html';
import { type OfferedProgramme, recoveryQuestions } from '../../backend';
import { button, buttonRow, errorSummary, textField, waiting } from '../../components';
import { createForm, type Form } from '../../form';
import { programmeText, t } from '../../l10n';

export type Asking = { form: Form<'user_id'>; hint: () => string };

export function createAsking(
  offered: OfferedProgramme,
  done: (userId: string, questions: string[]) => void,
): Asking {
  const form = createForm({
    id: 'recover',
    fields: { user_id: () => programmeText(offered, 'programme-identifier-label') },
    check: ({ user_id }) => (user_id.trim() === '' ? { user_id: 'missing' as const } : {}),
    send: async ({ user_id }, attempt) =>
      recoveryQuestions({ program: offered.programme.id, user_id, attempt }),
    done: ({ questions }) => done(form.values.user_id, questions),
  });
  return { form, hint: () => programmeText(offered, 'programme-identifier-hint') };
}

export function askingView({ form, hint }: Asking): TemplateResult {
  return html`<form class="form" novalidate @submit=${form.submit}>
    ${errorSummary(form)} ${textField(form.field('user_id'), { hint: hint(), plain: true, maxlength: 64 })}
    ${buttonRow(button({ label: t('continue'), busy: form.task.busy }))}
    ${form.task.slow ? waiting(true, t('recover-waiting')) : nothing}
  </form>`;
}
