// «Proporcionar Información de la Otra Parte» (CW-07): write-only. What was sent is never shown again, and what was
// typed goes when the page is left.

import { html, type TemplateResult } from 'lit-html';
import * as backend from '../../backend';
import { empty, heading, loaded } from '../../components';
import { t } from '../../l10n';
import { rendered } from '../../render';
import { focusHeading, type OpenPage } from '../../router';
import { createLoaded } from '../../task';
import { reportView } from './form';
import { createReport, type Report } from './report';
import { thanks } from './thanks';

export const otherPartyPage: OpenPage = () => {
  const reading = createLoaded(backend.cases);
  let report: Report | null = null;
  let sent = false;

  function turnTo(isSent: boolean): void {
    report?.clear();
    [report, sent] = [null, isSent];
    void rendered().then(focusHeading);
  }

  function show(cases: backend.Case[]): TemplateResult {
    const open = cases.filter((one) => one.status !== 'closed');
    if (open.length === 0) return empty(t('other-party-no-case'));
    report ??= createReport(open, () => turnTo(true));
    return reportView(report, open);
  }

  return {
    view: () =>
      sent
        ? thanks(() => turnTo(false))
        : html`${heading(t('other-party-title'), t('other-party-lead'))}
          ${loaded(reading, { waiting: t('other-party-waiting'), show })}`,
    refresh: () => {
      reading.load();
      report?.task.clear();
    },
    leave: () => report?.clear(),
  };
};
