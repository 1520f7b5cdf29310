// The change of PIN: forced after a temporary one (CW-03), and by choice at any time (CW-05).

import { html, nothing, type TemplateResult } from 'lit-html';
import { type Account, changePin, type OfferedProgramme } from './backend';
import { button, buttonRow, errorSummary, pinRules, secretField, waiting } from './components';
import { createForm, type Form } from './form';
import { t } from './l10n';

export type PinChange = Form<'current' | 'new' | 'again'>;

export function createPinChange(options: {
  temporary: boolean;
  done: (account: Account) => void;
}): PinChange {
  const form: PinChange = createForm({
    id: 'pin-change',
    fields: {
      current: () => t(options.temporary ? 'pin-temporary-label' : 'pin-current-label'),
      new: () => t('pin-new-label'),
      again: () => t('pin-again-label'),
    },
    send: (values, attempt) => changePin({ ...values, attempt }),
    done: (account) => {
      form.clear();
      options.done(account);
    },
  });
  return form;
}

export function pinChange(form: PinChange, offered: OfferedProgramme, temporary: boolean): TemplateResult {
  const { secret, history } = offered.programme.sign_in;
  return html`<form class="form" novalidate @submit=${form.submit}>
    ${errorSummary(form)}
    ${secretField(form.field('current'), temporary ? { hint: t('pin-temporary-hint'), maxlength: 16 } : { maxlength: 16 })}
    ${secret.kind === 'pin' ? pinRules(form.values.new, secret, history) : nothing}
    ${secretField(form.field('new'), { maxlength: 16 })}
    ${secretField(form.field('again'), { maxlength: 16 })}
    ${buttonRow(button({ label: t('pin-save'), busy: form.task.busy }))}
    ${form.task.slow ? waiting(true, t('pin-waiting')) : nothing}
  </form>`;
}
