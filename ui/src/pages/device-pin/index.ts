// The device PIN: set, changed, and taken away at `#/device-pin?remove=yes`. It opens what is kept on this computer, and
// has nothing to do with the PIN of the account.

import { html, nothing, type TemplateResult } from 'lit-html';
import { setDevicePin } from '../../backend';
import { alert, donePage, formCard, formPage, ruleList, secretField } from '../../components';
import { createForm } from '../../form';
import { t } from '../../l10n';
import { whoIsIn } from '../../people';
import { digitsOf } from '../../pin';
import { rendered } from '../../render';
import { focusHeading, type OpenPage } from '../../router';
import { set } from '../../store';
import { toSecurity } from '../security/back';

/** So many digits at the least; the desktop refuses fewer. */
const DIGITS = 6;

type What = 'set' | 'change' | 'remove';

export const devicePinPage: OpenPage = (query) => {
  const has = whoIsIn()?.has_pin === true;
  const what: What = !has ? 'set' : query.has('remove') ? 'remove' : 'change';
  let done = false;

  const form = createForm({
    id: 'device-pin',
    fields: {
      current: () => t('device-pin-current'),
      new: () => t('device-pin-new'),
      again: () => t('device-pin-again'),
    },
    send: (values) => setDevicePin(values),
    done: (people) => {
      form.clear();
      done = true;
      set({ people });
      void rendered().then(focusHeading);
    },
  });

  const fields = () => html`
    ${what === 'set' ? nothing : secretField(form.field('current'), { maxlength: 32 })}
    ${
      what === 'remove'
        ? html`<p>${t('device-pin-remove-text')}</p>`
        : html`${rules(form.values.new)} ${secretField(form.field('new'), { maxlength: 32 })}
            ${secretField(form.field('again'), { maxlength: 32 })}
            ${alert({ kind: 'warning', title: t('device-pin-lost-title'), body: html`<p>${t('device-pin-lost-text')}</p>` })}`
    }
  `;

  return {
    view: () =>
      done
        ? donePage(t(`device-pin-${what}-done`), t(`device-pin-${what}-done-text`), toSecurity())
        : formPage({
            title: t(`device-pin-${what}-title`),
            lead: t(`device-pin-${what}-lead`),
            back: toSecurity(),
            form: formCard(form, {
              fields: fields(),
              submit: t(`device-pin-${what}-go`),
              waiting: t('device-pin-waiting'),
            }),
          }),
  };
};

function rules(typed: string): TemplateResult {
  const digits = digitsOf(typed);
  return ruleList({
    id: 'device-pin-rules',
    title: t('device-pin-rules'),
    rules: [
      {
        words: t('device-pin-rule-digits', { n: DIGITS }),
        kept: /^\d+$/.test(digits) && digits.length >= DIGITS,
      },
      { words: t('device-pin-rule-other') },
      { words: t('device-pin-rule-date') },
    ],
  });
}
