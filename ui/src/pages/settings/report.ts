// A report for whoever helps, made of what is on this page alone, and seen before it is saved.

import { html, nothing, type TemplateResult } from 'lit-html';
import { type Check, type ConnectionCheck, saveReport } from '../../backend';
import { alert, button, fault } from '../../components';
import { errorWords } from '../../errors';
import { moment, t } from '../../l10n';
import { withCaution } from '../../shell/caution';
import { isShared, state } from '../../store';
import { createTask } from '../../task';

export type Report = (found: ConnectionCheck) => TemplateResult;

export function createReport(): Report {
  let path: string | null = null;
  let text = '';
  const task = createTask(async () => {
    path = null;
    path = await saveReport(text);
  });

  return (found) => {
    text = lines(found).join('\n');
    return html`<section class="report">
      <h3>${t('report-title')}</h3>
      <p>${t('report-lead')}</p>
      <pre class="report-text" tabindex="0" role="region" aria-label=${t('report-title')}>${text}</pre>
      ${isShared() ? alert({ kind: 'warning', title: t('report-shared') }) : nothing}
      ${button({ label: t('report-save'), kind: 'secondary', busy: task.busy, onClick: () => withCaution('report', () => void task.run()) })}
      <div role="status">${path ? html`<p>${t('report-saved', { path })}</p>` : nothing}</div>
      ${task.error ? fault(task.error) : nothing}
    </section>`;
  };
}

function lines(found: ConnectionCheck): string[] {
  const { settings, status, version } = state;
  return [
    t('report-version', { version }),
    t('report-settings', {
      language: settings.language,
      size: settings.text_size,
      theme: t(`settings-theme-${settings.theme}`),
      computer: settings.computer ? t(`computer-${settings.computer}`) : '–',
    }),
    ...(found.server ? [t('report-server', { server: found.server })] : []),
    t('report-network', { title: t(`network-${found.network}-title`) }),
    ...found.checks.map(checked),
    ...(status.inspected_by === null ? [] : [t('connection-inspected', { who: status.inspected_by })]),
    t('report-kept', { kept: t(`settings-kept-${status.keeping}`) }),
    ...(status.as_of ? [t('report-as-of', { moment: moment(status.as_of) })] : []),
    ...(status.trouble ? [t('report-trouble', { title: errorWords(status.trouble).title })] : []),
  ];
}

function checked({ thing, ok, trouble, detail }: Check): string {
  const said = t(ok ? `connection-${thing}-good` : `connection-${thing}-bad`);
  const why = trouble ? `: ${errorWords(trouble).title}` : '';
  return detail === null ? `${said}${why}` : `${said}${why} [${detail}]`;
}
