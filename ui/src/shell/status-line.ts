import { html, nothing, type TemplateResult } from 'lit-html';
import { checkAgain } from '../backend';
import { alert, button, fault } from '../components';
import { errorWords } from '../errors';
import { moment, t } from '../l10n';
import { pageName } from '../router';
import { isShared, set, state } from '../store';
import { createTask } from '../task';

const again = createTask(async () => set({ status: await checkAgain() }));

/** Whether this is live or a copy, and from when: on every page of an account. */
export function statusLine(): TemplateResult | typeof nothing {
  const { account, status } = state;
  if (!account || account.must_change_pin || status.source === 'nothing') return nothing;
  const copy = status.source === 'copy';
  const ended = status.session === 'ended';
  const at = status.as_of ? moment(status.as_of) : '';
  return html`<div class="status ${copy || ended ? 'status-copy' : 'status-live'}" role="status">
    <div class="status-inner">
      <span class="status-mark" aria-hidden="true"></span>
      <p>
        <strong>${t(ended ? 'status-ended' : copy ? 'status-copy' : 'status-live')}</strong>
        ${t(copy ? 'status-copy-from' : 'status-live-at', { at })}
      </p>
      ${
        ended || copy
          ? html`<div class="status-more">
              ${ended ? signIn() : tryAgain()}
              ${!ended && status.trouble ? html`<p>${errorWords(status.trouble).title}</p>` : nothing}
              ${ended ? nothing : html`<a href="#/connection">${t('status-why')}</a>`}
            </div>`
          : nothing
      }
    </div>
  </div>`;
}

function tryAgain(): TemplateResult {
  const { busy } = again;
  return button({ label: t('status-again'), kind: 'plain', busy, onClick: () => void again.run() });
}

function signIn(): TemplateResult {
  return button({
    label: t('status-sign-in'),
    kind: 'plain',
    onClick: () => set({ askAgain: state.status.trouble?.code ?? 'session-ended' }),
  });
}

/** On every page while the households are invented. */
export function practiceBanner(): TemplateResult | typeof nothing {
  if (!state.status.practice && state.choice?.practice !== true) return nothing;
  return html`<aside class="practice" aria-label=${t('practice-label')}><p><strong>${t('practice-banner')}</strong> ${t('practice-banner-text')}</p></aside>`;
}

/** What the person should know about this computer: a copy that had to be erased, a keychain that is not there. */
export function keepingNotices(): TemplateResult | typeof nothing {
  const { copy_erased, keeping, trouble, inspected_by } = state.status;
  return html`${
    // Live or not, days and deadlines are judged by this clock.
    trouble?.code === 'wrong-clock' ? fault(trouble) : nothing
  }${
    copy_erased
      ? alert({
          kind: 'info',
          title: t('copy-erased-title'),
          body: html`<p>${t(`copy-erased-${copy_erased}`)}</p>`,
        })
      : nothing
  }${
    inspected_by !== null && !state.inspectionTold && pageName() !== 'connection'
      ? alert({
          kind: 'warning',
          title: t('inspected-title'),
          body: html`<p>${t('inspected-text', { who: inspected_by })}</p>
            <p>${t(isShared() ? 'inspected-do-shared' : 'inspected-do')} <a href="#/connection">${t('inspected-more')}</a></p>`,
          actions: button({
            label: t('understood'),
            kind: 'secondary',
            onClick: () => set({ inspectionTold: true }),
          }),
        })
      : nothing
  }${
    pageName() === 'home' && keeping !== 'keychain' && keeping !== 'memory-shared'
      ? alert({
          kind: 'info',
          title: t(`keeping-${keeping}-title`),
          body: html`<p>${t(`keeping-${keeping}-text`)}</p>`,
        })
      : nothing
  }`;
}
