import { html, nothing } from 'lit-html';
import { card, heading, linkButton } from '../../components';
import { programmeText, t } from '../../l10n';
import { type OpenPage, replace } from '../../router';
import { createSignIn, signInFields } from '../../sign-in-form';
import { programme, set } from '../../store';
import { whereIsIt } from './picture';
import { sampleAccounts } from './samples';

export const signInPage: OpenPage = () => {
  const offered = programme();
  // The guard lets nobody in here without a programme.
  if (!offered) return { view: () => html`` };
  const form = createSignIn('sign-in', offered, (account) => {
    set({ account, chosen: null });
    replace(account.must_change_pin ? 'change-pin' : 'home');
  });

  return {
    view: () => html`
      <p class="back-link"><a href="#/programmes">${t('sign-in-other-programme')}</a></p>
      ${heading(t('sign-in-title'), undefined, programmeText(offered, 'programme-name'))}
      <div class="way-in">
        <div class="card card-strong">${signInFields(form, offered, { help: whereIsIt(offered) })}</div>
        <div class="way-in-beside">
          ${card({
            title: t('sign-in-first-title'),
            icon: 'letter',
            body: html`<p>${programmeText(offered, 'programme-first-time')}</p>`,
          })}
          ${
            offered.programme.letters
              ? card({
                  title: t('sign-in-lost-title'),
                  icon: 'help',
                  body: html`<p>${t('sign-in-lost-text')}</p>
                    ${linkButton({ label: t('sign-in-lost-go'), href: '#/letter', kind: 'secondary' })}`,
                })
              : nothing
          }
        </div>
      </div>
      ${sampleAccounts(offered, form)}
    `,
  };
};
