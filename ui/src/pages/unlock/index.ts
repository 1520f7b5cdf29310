// The account is shut: the device PIN opens it. Forgetting the PIN erases what is kept here, and that is asked twice.

import { html, nothing, type TemplateResult } from 'lit-html';
import * as backend from '../../backend';
import {
  alert,
  button,
  buttonRow,
  card,
  errorSummary,
  fault,
  heading,
  secretField,
  waiting,
} from '../../components';
import { createForm, type Form } from '../../form';
import { t } from '../../l10n';
import { beginAnew } from '../../opening';
import { nameOf } from '../../people';
import { rendered } from '../../render';
import { closeAll, focusHeading, replace } from '../../router';
import { opened } from '../../shutting';
import { set, state } from '../../store';
import { createTask, type Task } from '../../task';

type Unlocking = {
  lock: backend.Lock;
  form: Form<'pin'>;
  forgetting: Task<[]>;
  /** «Olvidé este PIN» was chosen. */
  forgot: boolean;
};

let unlocking: Unlocking | null = null;

function begin(lock: backend.Lock): Unlocking {
  const { slot } = lock;
  const form = createForm({
    id: 'unlock',
    fields: { pin: () => t('unlock-pin') },
    send: async ({ pin }) => {
      try {
        return await backend.unlock({ slot, pin });
      } catch (reason) {
        form.wipe('pin');
        if (backend.toAppError(reason).code === 'device-pin-erased') void erased();
        throw reason;
      }
    },
    done: (now) => {
      unlocking = null;
      void opened(slot, now);
    },
  });
  const forgetting = createTask(async () => {
    await backend.forgetPerson(slot);
    await erased();
  });
  return { lock, form, forgetting, forgot: false };
}

/** What was kept is gone, and so is what was typed on the page behind. */
async function erased(): Promise<void> {
  unlocking = null;
  await beginAnew(await backend.start());
}

/** Somebody else: nothing of whoever is locked in stays behind. */
function someoneElse(): void {
  unlocking = null;
  closeAll();
  set({ account: null, others: [], userId: '', someoneElse: true });
  replace(state.people.length > 1 ? 'people' : 'programmes');
}

export function unlockView(): TemplateResult {
  const { locked } = state.status;
  if (!locked) return html``;
  if (unlocking?.lock.slot !== locked.slot) unlocking = begin(locked);
  return unlocking.forgot ? forgotView(unlocking) : pinView(unlocking, locked);
}

function turn(forgot: boolean): void {
  if (!unlocking) return;
  unlocking.forgot = forgot;
  void rendered().then(focusHeading);
}

function pinView({ form }: Unlocking, { reason, slot }: backend.Lock): TemplateResult {
  const person = state.people.find((one) => one.slot === slot);
  const several = state.people.length > 1 || person?.name != null;
  return html`
    ${heading(t('unlock-title'), t(`unlock-reason-${reason}`), person && several ? nameOf(person) : undefined)}
    <form class="form card card-strong form-card" novalidate @submit=${form.submit}>
      ${errorSummary(form)}
      ${secretField(form.field('pin'), { hint: t('unlock-pin-hint'), maxlength: 32 })}
      ${buttonRow(
        button({ label: t('unlock-go'), busy: form.task.busy }),
        button({ label: t('unlock-forgot'), kind: 'plain', onClick: () => turn(true) }),
      )}
      ${form.task.slow ? waiting(true, t('unlock-waiting')) : nothing}
    </form>
    <div class="unlock-other">${card({
      title: t('unlock-other-title'),
      icon: 'profile',
      body: html`<p>${t('unlock-other-text')}</p>
        ${button({ label: t('people-other'), kind: 'secondary', onClick: someoneElse })}`,
    })}</div>
  `;
}

function forgotView({ forgetting }: Unlocking): TemplateResult {
  return html`
    ${heading(t('unlock-forgot'), t('unlock-forgot-lead'))}
    <div class="card card-strong form-card">
      <ul class="steps">
        ${['erased', 'account', 'again'].map((what) => html`<li>${t(`unlock-forgot-${what}`)}</li>`)}
      </ul>
      ${alert({ kind: 'warning', body: html`<p>${t('unlock-forgot-sure')}</p>` })}
      ${forgetting.error ? fault(forgetting.error) : nothing}
      ${buttonRow(
        button({
          label: t('unlock-forgot-go'),
          kind: 'danger',
          busy: forgetting.busy,
          onClick: () => void forgetting.run(),
        }),
        button({ label: t('unlock-forgot-no'), kind: 'secondary', onClick: () => turn(false) }),
      )}
    </div>
  `;
}
