import { html, nothing, type TemplateResult } from 'lit-html';
import type { OfferedProgramme } from '../../backend';
import { alert, card, heading, linkButton } from '../../components';
import { programmeText, t } from '../../l10n';
import { lookAround } from '../../opening';
import { type OpenPage, replace } from '../../router';
import { createSignIn, signInFields } from '../../sign-in-form';
import { programme, set, state } from '../../store';
import { whereIsIt } from './picture';
import { sampleAccounts } from './samples';

export const signInPage: OpenPage = (query) => {
  const offered = programme();
  // The guard lets nobody in here without a programme.
  if (!offered) return { view: () => html`` };
  const form = createSignIn('sign-in', offered, (account, userId) => {
    set({ account, userId, chosen: null, receipt: null });
    void lookAround();
    replace(account.must_change_pin ? 'change-pin' : 'home');
  });

  return {
    view: () => html`
      <p class="back-link"><a href="#/programmes">${t('sign-in-other-programme')}</a></p>
      ${state.account ? alert({ kind: 'info', body: html`<p>${t('sign-in-adds')}</p>` }) : nothing}
      ${heading(t('sign-in-title'), undefined, programmeText(offered, 'programme-name'))}
      ${news(query)}
      <div class="way-in">
        <div class="card card-strong">${signInFields(form, offered, { help: whereIsIt(offered) })}</div>
        <div class="way-in-beside">${firstTime(offered)} ${forgotten(offered)} ${lost(offered)}</div>
      </div>
      ${sampleAccounts(offered, form)}
    `,
  };
};

/** What became of what the person comes from. */
function news(query: URLSearchParams): TemplateResult | typeof nothing {
  const cancelled = query.get('cancelled');
  if (query.has('recovered')) {
    return alert({
      kind: 'success',
      title: t('recover-done-title'),
      body: html`<p>${t('recover-done-text')}</p>`,
      live: true,
    });
  }
  if (cancelled === null) return nothing;
  return alert({
    kind: 'info',
    title: t('enrol-cancelled-title'),
    body: html`<p>${t(cancelled === 'later' ? 'enrol-cancelled-later' : 'enrol-cancelled-text')}</p>`,
    live: true,
  });
}

function firstTime(offered: OfferedProgramme): TemplateResult {
  return card({
    title: t('sign-in-first-title'),
    icon: offered.programme.enrolment ? 'account' : 'letter',
    body: html`<p>${programmeText(offered, 'programme-first-time')}</p>
      ${
        offered.programme.enrolment
          ? linkButton({ label: t('enrol-link'), href: '#/enrol', kind: 'secondary' })
          : nothing
      }`,
  });
}

function forgotten({ programme: { recovery } }: OfferedProgramme): TemplateResult | typeof nothing {
  if (!recovery) return nothing;
  return card({
    title: t('sign-in-forgot-title'),
    icon: 'help',
    body: html`<p>${t(recovery.questions > 0 ? 'sign-in-forgot-questions' : 'sign-in-forgot-code')}</p>
      ${linkButton({ label: t('recover-link'), href: '#/recover', kind: 'secondary' })}`,
  });
}

function lost({ programme: { letters } }: OfferedProgramme): TemplateResult | typeof nothing {
  if (!letters) return nothing;
  return card({
    title: t('sign-in-lost-title'),
    icon: 'help',
    body: html`<p>${t('sign-in-lost-text')}</p>
      ${linkButton({ label: t('sign-in-lost-go'), href: '#/letter', kind: 'secondary' })}`,
  });
}
