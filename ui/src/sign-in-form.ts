// Signing in, on its page and again over a page whose session has ended.

import { html, type TemplateResult } from 'lit-html';
import { type Account, type OfferedProgramme, signIn } from './backend';
import {
  button,
  buttonRow,
  errorSummary,
  type SecretOptions,
  secretField,
  textField,
  waiting,
} from './components';
import { createForm, type Form } from './form';
import { programmeText, t } from './l10n';

export type SignIn = Form<'identifier' | 'secret'>;

export function createSignIn(
  id: string,
  offered: OfferedProgramme,
  done: (account: Account, userId: string) => void,
): SignIn {
  const form: SignIn = createForm({
    id,
    fields: {
      identifier: () => programmeText(offered, 'programme-identifier-label'),
      secret: () => t(secretLabel(offered)),
    },
    send: ({ identifier, secret }, attempt) =>
      signIn({ program: offered.programme.id, identifier, secret, attempt }),
    done: (account) => {
      const userId = hasUserId(offered) ? form.values.identifier.trim().toLowerCase() : '';
      form.clear();
      done(account, userId);
    },
  });
  return form;
}

function hasUserId(offered: OfferedProgramme): boolean {
  return offered.programme.sign_in.identifiers.some(({ kind }) => kind === 'user-id');
}

/** A user ID is no secret, and its letters are to be seen. */
function identifier(form: SignIn, offered: OfferedProgramme): TemplateResult {
  const field = form.field('identifier');
  const hint = programmeText(offered, 'programme-identifier-hint');
  return hasUserId(offered)
    ? textField(field, { hint, plain: true, maxlength: 64 })
    : secretField(field, { hint });
}

function hasPin(offered: OfferedProgramme): boolean {
  return offered.programme.sign_in.secret.kind === 'pin';
}

function secretLabel(offered: OfferedProgramme): string {
  return hasPin(offered) ? 'pin-label' : 'password-label';
}

function secretOptions(offered: OfferedProgramme): SecretOptions {
  return hasPin(offered)
    ? { hint: programmeText(offered, 'programme-pin-hint'), maxlength: 16 }
    : { numeric: false, autocomplete: 'current-password' };
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
    ${identifier(form, offered)}
    ${parts.help ?? ''}
    ${secretField(form.field('secret'), secretOptions(offered))}
    ${form.task.error ? '' : html`<p class="form-note">${t('sign-in-tries', { tries: in_a_row, minutes: lock_minutes })}</p>`}
    ${buttonRow(button({ label: t('sign-in-go'), busy: form.task.busy }), parts.other)}
    ${form.task.slow ? waiting(true, t('sign-in-waiting')) : ''}
  </form>`;
}
