// The session ended under an open page. The page stays as it is beneath, with all that was typed in it.

import { html, nothing, type TemplateResult } from 'lit-html';
import { type Account, appError, type ErrorCode } from '../backend';
import { button, dialog } from '../components';
import { errorWords } from '../errors';
import { t } from '../l10n';
import { lookAround } from '../opening';
import { forget, refresh, replace } from '../router';
import { createSignIn, type SignIn, signInFields } from '../sign-in-form';
import { set, state } from '../store';
import { quickExitButton } from './leave';

let form: SignIn | undefined;

function close(): void {
  form = undefined;
  set({ askAgain: null });
}

/** Somebody else's sign-in must not find what the first person typed. Without a case, the user ID alone tells who it is. */
function samePerson(before: Account | null, now: Account, sameUserId: boolean): boolean {
  return (
    !now.must_change_pin &&
    before?.offered.programme.id === now.offered.programme.id &&
    before.participant?.participant_id === now.participant?.participant_id &&
    (now.case === 'open' || sameUserId)
  );
}

function signedIn(account: Account, userId: string): void {
  const before = state.account;
  const sameUserId = userId !== '' && userId === state.userId;
  form = undefined;
  set({ account, userId, askAgain: null });
  void lookAround();
  if (samePerson(before, account, sameUserId)) refresh();
  else {
    forget();
    replace(account.must_change_pin ? 'change-pin' : 'home');
  }
}

export function signInAgain(): TemplateResult | typeof nothing {
  const { askAgain, account } = state;
  if (!askAgain || !account) return nothing;
  form ??= createSignIn('again', account.offered, signedIn);
  return dialog({
    id: 'again',
    open: true,
    title: t('again-title'),
    body: html`<p>${reason(askAgain)}</p>
      <p class="again-kept">${t('again-kept')}</p>
      ${signInFields(form, account.offered, { other: button({ label: t('again-later'), kind: 'plain', onClick: close }) })}`,
    corner: quickExitButton(),
    onClose: close,
  });
}

function reason(code: ErrorCode): string {
  return errorWords(appError(code)).text;
}
