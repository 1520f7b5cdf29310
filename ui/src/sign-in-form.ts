// Signing in, on its page and again over a page whose session has ended.

import { html, type TemplateResult } from 'lit-html';
import { type Account, type OfferedProgramme, signIn } from './backend';
import { button, buttonRow, errorSummary, secretField, waiting } from './components';
import { createForm, type Form } from './form';
import { programmeText, t } from './l10n';

export type SignIn = Form<'identifier' | 'pin'>;

export function createSignIn(
  id: string,
  offered: OfferedProgramme,
  done: (account: Account) => void,
): SignIn {
  const form: SignIn = createForm({
    id,
    fields: {
      identifier: () => programmeText(offered, 'programme-identifier-label'),
      pin: () => t('pin-label'),
    },
    send: ({ identifier, pin }, attempt) =>
      signIn({ program: offered.programme.id, identifier, pin, attempt }),
    done: (account) => {
      form.clear();
      done(account);
    },
  });
  return form;
}

/** The fields with all that belongs to them; `help` stands between the two. */
export function signInFields(
  form: SignIn,
  offered: OfferedProgramme,
  parts: { help?: unknown; other?: unknown } = {},
): TemplateResult {
  const { in_a_row, lock_minutes } = offered.programme.tries;
  return html`<form class="form" novalidate @submit=${form.submit}>
    ${errorSummary(form)}
    ${secretField(form.field('identifier'), { hint: programmeText(offered, 'programme-identifier-hint') })}
    ${parts.help ?? ''}
    ${secretField(form.field('pin'), { hint: programmeText(offered, 'programme-pin-hint'), maxlength: 16 })}
    ${form.task.error ? '' : html`<p class="form-note">${t('sign-in-tries', { tries: in_a_row, minutes: lock_minutes })}</p>`}
    ${buttonRow(button({ label: t('sign-in-go'), busy: form.task.busy }), parts.other)}
    ${form.task.slow ? waiting(true, t('sign-in-waiting')) : ''}
  </form>`;
}
