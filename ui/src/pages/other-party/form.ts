import { html, nothing, type TemplateResult } from 'lit-html';
import type { Case } from '../../backend';
import {
  alert,
  button,
  buttonRow,
  errorSummary,
  linkButton,
  selectField,
  textArea,
  textField,
} from '../../components';
import { programmeText, t } from '../../l10n';
import { state } from '../../store';
import { LIMITS, type Report } from './report';

export function reportView(report: Report, cases: Case[]): TemplateResult {
  return html`${safety()}
    <form class="form" @submit=${report.submit} novalidate autocomplete="off">
      ${errorSummary(report)} ${report.task.error ? nothing : offline()}
      ${cases.length > 1 ? whichCase(report, cases) : nothing}
      <p class="form-note">${t('other-party-optional')}</p>
      ${textArea(report.field('address'), { hint: t('other-party-address-hint'), maxlength: LIMITS.address, rows: 3 })}
      ${textField(report.field('phone'), { kind: 'tel', hint: t('other-party-phone-hint'), width: 'medium' })}
      ${textField(report.field('employer'), { hint: t('other-party-employer-hint'), maxlength: LIMITS.employer })}
      ${textArea(report.field('details'), { hint: t('other-party-details-hint'), rows: 6 })}
      ${room(report.values.details)}
      ${report.task.slow ? html`<p role="status">${t('other-party-sending')}</p>` : nothing}
      ${buttonRow(
        button({ label: t('other-party-send'), busy: report.task.busy }),
        linkButton({ label: t('other-party-cancel'), href: '#/home', kind: 'secondary' }),
      )}
    </form>`;
}

/** Before anything is typed: what happens with it, and that nobody has to. */
function safety(): TemplateResult {
  const offered = state.account?.offered;
  return alert({
    kind: 'info',
    title: t('other-party-safety'),
    body: html`${offered ? html`<p>${programmeText(offered, 'programme-other-party-safety')}</p>` : nothing}
      <p>${t('other-party-never-shown')}</p>
      <p>${t('other-party-not-forced')}</p>`,
  });
}

function whichCase(report: Report, cases: Case[]): TemplateResult {
  const options = cases.map(({ id, number, other_party }) => ({
    value: id,
    label: other_party
      ? t('other-party-case-option-named', { number, name: other_party })
      : t('other-party-case-option', { number }),
  }));
  return selectField(report.field('case_id'), [{ value: '', label: t('select-none') }, ...options]);
}

/** A text that is too long is not cut off unseen; only the end of the room is announced. */
function room(text: string): TemplateResult | typeof nothing {
  const left = LIMITS.details - [...text.trim()].length;
  if (left > LIMITS.details / 5) return nothing;
  return html`<p class="room ${left < 0 ? 'room-over' : ''}" role="status">
    ${left < 0 ? t('other-party-over', { over: -left }) : t('other-party-left', { left })}
  </p>`;
}

function offline(): TemplateResult | typeof nothing {
  if (state.status.source === 'live') return nothing;
  return alert({ kind: 'info', body: html`<p>${t('other-party-offline')}</p>`, live: true });
}
