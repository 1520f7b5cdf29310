// A forgotten password is changed by who can answer the secret questions (MA-15, HU-02), or has the recovery code.

import { html, type nothing, type TemplateResult } from 'lit-html';
import type { OfferedProgramme } from '../../backend';
import { card, contactList, heading } from '../../components';
import { programmeText, t } from '../../l10n';
import { rendered } from '../../render';
import { focusHeading, type OpenPage, replace } from '../../router';
import { programme, set } from '../../store';
import { type Asking, askingView, createAsking } from './asking';
import { createProving, type Proving, provingView } from './proving';

export const recoverPage: OpenPage = () => {
  const offered = programme();
  const rules = offered?.programme.recovery;
  if (!offered || !rules) return { view: () => html`` };
  const byCode = rules.questions === 0;
  let proving: Proving | null = byCode ? prove('', []) : null;

  const asking: Asking = createAsking(offered, (user_id, questions) => {
    proving = prove(user_id, questions);
    void rendered().then(focusHeading);
  });

  function prove(user_id: string, questions: string[]): Proving {
    return createProving(offered as OfferedProgramme, user_id, questions, ({ recovery_code }) => {
      set({ recoveryCode: recovery_code });
      replace('sign-in', { recovered: 'yes' });
    });
  }

  function another(): void {
    proving?.leave();
    proving = null;
    void rendered().then(focusHeading);
  }

  return {
    view: () => html`
      <p class="back-link"><a href="#/sign-in">${t('enrol-to-sign-in')}</a></p>
      ${heading(
        t(proving && !byCode ? 'recover-answer-title' : 'recover-title'),
        t(byCode ? 'recover-lead-code' : proving ? 'recover-answer-lead' : 'recover-lead'),
        programmeText(offered, 'programme-name'),
      )}
      <div class="way-in">
        <div class="card card-strong">
          ${proving ? provingView(proving, byCode ? undefined : another) : askingView(asking)}
        </div>
        <div class="way-in-beside">${forgotBoth(offered)} ${remember()}</div>
      </div>
    `,
    leave: () => proving?.leave(),
  };
};

/** HU-11. */
function forgotBoth(offered: OfferedProgramme): TemplateResult {
  return card({
    title: t('recover-both-title'),
    icon: 'phone',
    body: html`<p>${t(`recover-both-${offered.programme.recovery?.questions === 0 ? 'code' : 'text'}`)}</p>
      ${contactList(offered)}
      <p class="contact-hours">${programmeText(offered, 'programme-contact-hours')}</p>`,
  });
}

function remember(): TemplateResult | typeof nothing {
  return card({
    title: t('recover-keep-title'),
    icon: 'security',
    body: html`<p>${t('recover-keep-text')}</p>`,
  });
}
