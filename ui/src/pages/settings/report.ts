// A report for whoever helps, made of what is on this page alone, and seen before it is saved.

import { html, nothing, type TemplateResult } from 'lit-html';
import { type Check, type ConnectionCheck, saveReport } from '../../backend';
import { alert, button, fault } from '../../components';
import { errorWords } from '../../errors';
import { moment, t } from '../../l10n';
import { state } from '../../store';
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
      ${state.settings.computer === 'shared' ? alert({ kind: 'warning', title: t('report-shared') }) : nothing}
      ${button({ label: t('report-save'), kind: 'secondary', busy: task.busy, onClick: () => void task.run() })}
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
    ...found.checks.map(checked),
    t('report-kept', { kept: t(`settings-kept-${status.keeping}`) }),
    ...(status.as_of ? [t('report-as-of', { moment: moment(status.as_of) })] : []),
    ...(status.trouble ? [t('report-trouble', { title: errorWords(status.trouble).title })] : []),
  ];
}

function checked({ thing, ok, trouble }: Check): string {
  const said = t(ok ? `connection-${thing}-good` : `connection-${thing}-bad`);
  return trouble ? `${said}: ${errorWords(trouble).title}` : said;
}
