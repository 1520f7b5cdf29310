// Signing in, on its page and again over a page whose session has ended.

import { html, type TemplateResult } from 'lit-html';
import { type Account, forgetUser, type OfferedProgramme, rememberedUser, signIn } from './backend';
import {
  button,
  buttonRow,
  checkField,
  errorSummary,
  type SecretOptions,
  secretField,
  TICKED,
  textField,
  waiting,
} from './components';
import { createForm, type Form } from './form';
import { programmeText, t } from './l10n';
import { isShared } from './store';

export type SignIn = Form<'identifier' | 'secret' | 'remember'>;

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
      remember: () => t('sign-in-remember'),
    },
    send: async ({ identifier, secret, remember }, attempt) => {
      const program = offered.programme.id;
      const keep = mayRemember(offered) && remember === TICKED;
      const account = await signIn({ program, identifier, secret, remember: keep, attempt });
      // Taken back: it is not to stand there the next time.
      if (kept && !keep) await forgetUser(program).catch(() => {});
      return account;
    },
    done: (account) => {
      const userId = hasUserId(offered) ? form.values.identifier.trim().toLowerCase() : '';
      form.clear();
      done(account, userId);
    },
  });
  let kept = false;

  /** Nobody waits for it, and what is typed meanwhile stays. */
  async function fillIn(): Promise<void> {
    const userId = await rememberedUser(offered.programme.id);
    kept = userId !== null;
    if (userId === null || form.values.identifier !== '') return;
    form.put('identifier', userId);
    form.put('remember', TICKED);
  }
  if (mayRemember(offered)) fillIn().catch(() => {});
  return form;
}

/** Only what is no number of a person, and only where others do not sit down at the same computer. */
function mayRemember(offered: OfferedProgramme): boolean {
  return hasUserId(offered) && !isShared();
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
    ${mayRemember(offered) ? checkField(form.field('remember'), t('sign-in-remember')) : ''}
    ${form.task.error ? '' : html`<p class="form-note">${t('sign-in-tries', { tries: in_a_row, minutes: lock_minutes })}</p>`}
    ${buttonRow(button({ label: t('sign-in-go'), busy: form.task.busy }), parts.other)}
    ${form.task.slow ? waiting(true, t('sign-in-waiting')) : ''}
  </form>`;
}
