// An e-mail address: not asked for, optional (MA-06), or typed twice alike (HU-09).

import { html, nothing, type TemplateResult } from 'lit-html';
import type { EmailAsked } from '../backend';
import { textField } from '../components';
import type { Form } from '../form';
import { t } from '../l10n';

export function emailLabels(asked: EmailAsked): Record<string, () => string> {
  if (asked === 'no') return {};
  const once = { email: () => t('enrol-email') };
  return asked === 'twice' ? { ...once, email_again: () => t('enrol-email-again') } : once;
}

/** An answered step shows it twice, as it was typed. */
export function emailValues(asked: EmailAsked, entered: string): Record<string, string> {
  return asked === 'twice' ? { email: entered, email_again: entered } : { email: entered };
}

export function emailFields(form: Form<string>, asked: EmailAsked): TemplateResult | typeof nothing {
  if (asked === 'no') return nothing;
  const options = { kind: 'email', maxlength: 254, plain: true } as const;
  return html`${textField(form.field('email'), {
    ...options,
    hint: t(asked === 'optional' ? 'enrol-email-hint-optional' : 'enrol-email-hint'),
    optional: asked === 'optional',
  })}
  ${asked === 'twice' ? textField(form.field('email_again'), options) : nothing}`;
}
