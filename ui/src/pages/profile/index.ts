// «Mi Perfil» (CW-07): what is on file, and «Actualizar Mi Información» at `#/profile?edit=yes`.

import { html, nothing, type TemplateResult } from 'lit-html';
import * as backend from '../../backend';
import { alert, heading, loaded } from '../../components';
import { t } from '../../l10n';
import { rendered } from '../../render';
import { address, focusHeading, type OpenPage } from '../../router';
import { createLoaded } from '../../task';
import { editView } from './edit';
import { createEditing, type Editing } from './editing';
import { onFile } from './on-file';

export const profilePage: OpenPage = (query) => {
  const reading = createLoaded(backend.profile);
  let editing: Editing | null = null;
  let edit = query.has('edit');
  let saved = false;

  function show(profile: backend.Profile): TemplateResult {
    if (!edit) return onFile(profile);
    editing ??= createEditing(profile, done);
    return editView(editing);
  }

  function done(profile: backend.Profile): void {
    reading.put(profile);
    [editing, edit, saved] = [null, false, true];
    // Back must not lead into a form that is done with.
    history.replaceState(null, '', address('profile'));
    void rendered().then(focusHeading);
  }

  return {
    view: () => html`${heading(t(edit ? 'profile-edit' : 'profile-title'), edit ? t('profile-edit-lead') : undefined)}
    ${
      saved
        ? alert({
            kind: 'success',
            title: t('profile-saved'),
            body: html`<p>${t('profile-saved-text')}</p>`,
            live: true,
          })
        : nothing
    }
    ${
      reading.task.error?.code === 'copy-only' && !reading.data
        ? onlyLive()
        : loaded(reading, { waiting: t('profile-waiting'), show })
    }`,
    refresh: () => {
      reading.load();
      editing?.form.task.clear();
    },
  };
};

/** The person's own address is never kept on this computer. */
function onlyLive(): TemplateResult {
  return alert({
    kind: 'info',
    title: t('profile-offline'),
    body: html`<p>${t('profile-offline-text')}</p>`,
    live: true,
  });
}
