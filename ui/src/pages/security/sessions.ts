// Where the account is open: every sign-in that has not ended, and ending one from here.

import { html, nothing, type TemplateResult } from 'lit-html';
import * as backend from '../../backend';
import { alert, button, fault, stateTag, table } from '../../components';
import { moment, t } from '../../l10n';
import { rendered } from '../../render';
import { createTask, type Task } from '../../task';

const DONE = 'security-session-ended';

export type Ending = { task: Task<[id: string]>; readonly id: string | null; readonly done: boolean };

export function createEnding(put: (sessions: backend.ListedSession[]) => void): Ending {
  let id: string | null = null;
  let done = false;
  const task = createTask(async (asked: string) => {
    [id, done] = [asked, false];
    put(await backend.endSession(asked));
    done = true;
    await rendered();
    // The button that had the focus is gone with its row.
    document.getElementById(DONE)?.focus();
  });
  return {
    task,
    get id() {
      return id;
    },
    get done() {
      return done;
    },
  };
}

export function sessionList(sessions: backend.ListedSession[], ending: Ending): TemplateResult {
  const newest = [...sessions].sort((a, b) => b.began_at.localeCompare(a.began_at));
  return html`<div id=${DONE} tabindex="-1">
      ${ending.done ? alert({ kind: 'success', body: html`<p>${t('security-session-ended')}</p>`, live: true }) : nothing}
      ${ending.task.error ? fault(ending.task.error) : nothing}
      ${ending.task.slow ? html`<p role="status">${t('security-session-ending')}</p>` : nothing}
    </div>
    ${table({
      caption: t('security-sessions-caption'),
      hideCaption: true,
      columns: [
        {
          label: t('security-session-system'),
          cell: ({ system }) => system || t('security-session-unknown'),
          header: true,
        },
        { label: t('security-session-began'), cell: ({ began_at }) => moment(began_at) },
        { label: t('security-session-used'), cell: ({ used_at }) => moment(used_at) },
        { label: t('security-session-action'), cell: (session) => action(session, ending) },
      ],
      rows: newest,
    })}
    ${sessions.length === 1 ? html`<p class="quiet">${t('security-sessions-only-this')}</p>` : nothing}`;
}

function action(session: backend.ListedSession, { task, id }: Ending): TemplateResult {
  if (session.current) return stateTag(t('security-session-current'), 'good');
  const label = t('security-session-end-label', {
    system: session.system || t('security-session-unknown'),
    when: moment(session.began_at),
  });
  return html`${button({
    label: t('security-session-end'),
    kind: 'secondary',
    busy: task.busy && id === session.id,
    describedBy: `end-${session.id}`,
    onClick: () => void task.run(session.id),
  })}<span class="usa-sr-only" id="end-${session.id}">${label}</span>`;
}
