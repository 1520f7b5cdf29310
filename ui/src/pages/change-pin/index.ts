// The change of PIN: forced after a temporary one, when nothing else is open (CW-03), and by choice (CW-05).

import { html } from 'lit-html';
import { donePage, formPage, heading } from '../../components';
import { programmeText, t } from '../../l10n';
import { createPinChange, pinChange } from '../../pin-form';
import { rendered } from '../../render';
import { focusHeading, type OpenPage, replace } from '../../router';
import { programme, set } from '../../store';
import { toSecurity } from '../security/back';

export const changePinPage: OpenPage = () => {
  const offered = programme();
  if (!offered) return { view: () => html`` };
  const form = createPinChange({
    temporary: true,
    done: (account) => {
      set({ account });
      replace('home');
    },
  });
  return {
    view: () => html`
      ${heading(t('pin-forced-title'), t('pin-forced-lead'), programmeText(offered, 'programme-name'))}
      <div class="card card-strong form-card">${pinChange(form, offered, true)}</div>
    `,
  };
};

export const pinPage: OpenPage = () => {
  const offered = programme();
  if (!offered) return { view: () => html`` };
  let changed = false;
  const form = createPinChange({
    temporary: false,
    done: (account) => {
      changed = true;
      set({ account });
      void rendered().then(focusHeading);
    },
  });
  return {
    view: () =>
      changed
        ? donePage(t('pin-changed-title'), t('pin-changed-text'), toSecurity())
        : formPage({
            title: t('pin-title'),
            lead: t('pin-lead'),
            back: toSecurity(),
            form: html`<div class="card card-strong form-card">${pinChange(form, offered, false)}</div>`,
          }),
  };
};
