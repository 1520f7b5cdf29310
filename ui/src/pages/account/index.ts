// What the person entered at enrolment: seen, corrected at `#/account?edit=yes`, deleted at `#/account?delete=yes` (MA-16).

import { html, nothing, type TemplateResult } from 'lit-html';
import * as backend from '../../backend';
import { alert, button, heading, linkButton, loaded } from '../../components';
import { programmeText, t } from '../../l10n';
import { openOther } from '../../opening';
import { rendered } from '../../render';
import { address, closeAll, focusHeading, type OpenPage, replace } from '../../router';
import { programme, set, state } from '../../store';
import { createLoaded } from '../../task';
import { createDeletion, deletionView } from './deletion';
import { createEditing, type Editing, editView } from './editing';
import { onFile } from './on-file';

export const accountPage: OpenPage = (query) => {
  const offered = programme();
  if (!offered) return { view: () => html`` };
  const reading = createLoaded(backend.ownAccount);
  const deleting = query.has('delete');
  let edit = query.has('edit');
  let editing: Editing | null = null;
  let saved = false;

  const deletion = createDeletion(() => {
    set({ account: null, chosen: null, userId: '', askAgain: null });
    closeAll();
    replace('deleted');
  });

  function done(account: backend.OwnAccount): void {
    reading.put(account);
    [editing, edit, saved] = [null, false, true];
    // Back must not lead into a form that is done with.
    history.replaceState(null, '', address('account'));
    void rendered().then(focusHeading);
  }

  function show(account: backend.OwnAccount): TemplateResult {
    if (deleting) return deletionView(deletion);
    if (!edit) return onFile(account, offered as backend.OfferedProgramme);
    editing ??= createEditing(account, done);
    return editView(editing, account);
  }

  const title = () => t(deleting ? 'account-delete' : edit ? 'account-edit' : 'account-title');
  const lead = () => t(deleting ? 'account-delete-lead' : edit ? 'account-edit-lead' : 'account-lead');
  return {
    view: () => html`
      ${deleting || edit ? html`<p class="back-link"><a href="#/account">${t('account-back')}</a></p>` : nothing}
      ${heading(title(), lead())}
      ${saved ? alert({ kind: 'success', body: html`<p>${t('account-saved')}</p>`, live: true }) : nothing}
      ${loaded(reading, { waiting: t('account-waiting'), show })}
    `,
    refresh: () => {
      reading.load();
      editing?.form.task.clear();
    },
  };
};

/** After it is gone: what is gone, and what is not. */
export const deletedPage: OpenPage = () => ({
  view: () => html`
    ${heading(t('account-deleted-title'), t('account-deleted-lead'))}
    <div class="card card-strong">
      <p>${t('account-deleted-case')}</p>
      <div class="button-row">
        ${state.others.map((other) =>
          button({
            label: t('account-deleted-other', { name: programmeText(other.offered, 'programme-name') }),
            onClick: () => void openOther(other),
          }),
        )}
        ${state.others.length > 0 ? nothing : linkButton({ label: t('account-deleted-go'), href: '#/programmes' })}
      </div>
    </div>
  `,
});
