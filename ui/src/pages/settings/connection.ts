// The check of the connection, with results that a person can read out on the telephone.

import { html, nothing, type TemplateResult } from 'lit-html';
import { type Check, type ConnectionCheck, checkConnection } from '../../backend';
import { button, card, facts, fault, icon, waiting } from '../../components';
import { errorWords } from '../../errors';
import { t } from '../../l10n';
import { state } from '../../store';
import { createTask, type Task } from '../../task';
import { createReport, type Report } from './report';

type Checking = { task: Task<[]>; result: () => ConnectionCheck | null; report: Report };

export function createConnectionCheck(): Checking {
  let result: ConnectionCheck | null = null;
  const task = createTask(async () => {
    result = null;
    result = await checkConnection();
  });
  return { task, result: () => result, report: createReport() };
}

export function connection({ task, result, report }: Checking): TemplateResult {
  const found = result();
  return card({
    title: t('connection-title'),
    icon: 'info',
    body: html`
      <p>${t('connection-lead')}</p>
      ${button({
        label: t('connection-go'),
        kind: 'secondary',
        busy: task.busy,
        onClick: () => void task.run(),
      })}
      <div role="status">
        ${task.slow ? waiting(true, t('connection-waiting')) : nothing}
        ${found ? results(found) : nothing}
      </div>
      ${found ? report(found) : nothing}
      ${task.error ? fault(task.error) : nothing}
    `,
  });
}

function results(found: ConnectionCheck): TemplateResult {
  return html`<ul class="checked">
      ${found.checks.map(one)}
    </ul>
    ${state.status.inspected_by === null ? nothing : html`<p class="form-note">${t('connection-inspected', { who: state.status.inspected_by })}</p>`}
    ${forTechnician(found)}`;
}

/** What a person is not to be troubled with, and whoever helps on the telephone asks for. */
function forTechnician({ server, network, checks }: ConnectionCheck): TemplateResult {
  const details = checks.map(({ thing, detail }): [string, string | null] => [
    t(`technician-${thing}`),
    detail,
  ]);
  return html`<details class="technician">
    <summary>${t('connection-technician')}</summary>
    ${facts([
      [t('technician-server'), server],
      [t('technician-state'), t(`network-${network}-title`)],
      ...details,
    ])}
  </details>`;
}

function one({ thing, ok, trouble }: Check): TemplateResult {
  const why = trouble ? errorWords(trouble) : null;
  return html`<li class=${ok ? '' : 'check-failed'}>
    ${icon(ok ? 'success' : 'error')}
    <span>
      <strong>${t(ok ? `connection-${thing}-good` : `connection-${thing}-bad`)}</strong>
      ${ok ? nothing : html`<br />${why ? `${why.title}. ${why.action}` : t(`connection-${thing}-do`)}`}
    </span>
  </li>`;
}
