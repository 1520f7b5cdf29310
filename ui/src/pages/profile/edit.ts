// The form of «Actualizar Mi Información».

import { html, nothing, type TemplateResult } from 'lit-html';
import type { Profile } from '../../backend';
import {
  alert,
  button,
  buttonRow,
  choices,
  errorSummary,
  linkButton,
  selectField,
  textField,
} from '../../components';
import { t } from '../../l10n';
import { address } from '../../router';
import { state } from '../../store';
import type { Editing } from './editing';
import { contactFacts } from './on-file';
import { stateOptions } from './states';

export function editView({ form, conflict }: Editing): TemplateResult {
  return html`<form class="form" @submit=${form.submit} novalidate>
    ${conflict ? overtaken(form.id, conflict) : errorSummary(form)} ${form.task.error ? nothing : offline()}
    <fieldset class="usa-fieldset">
      <legend class="usa-legend form-part">${t('profile-address-legend')}</legend>
      ${textField(form.field('address.street'), { autocomplete: 'address-line1', maxlength: 60 })}
      ${textField(form.field('address.unit'), { hint: t('profile-unit-hint'), optional: true, maxlength: 30, width: 'medium' })}
      ${textField(form.field('address.city'), { maxlength: 40 })}
      ${selectField(form.field('address.state'), stateOptions(form.values['address.state']))}
      ${textField(form.field('address.zip'), { hint: t('profile-zip-hint'), inputmode: 'numeric', maxlength: 10, width: 'small' })}
    </fieldset>
    <fieldset class="usa-fieldset">
      <legend class="usa-legend form-part">${t('profile-reach-legend')}</legend>
      ${textField(form.field('phone'), { kind: 'tel', hint: t('profile-phone-hint'), optional: true, width: 'medium' })}
      ${textField(form.field('email'), { kind: 'email', optional: true, maxlength: 254 })}
    </fieldset>
    ${choices({
      name: form.field('language').id,
      legend: html`<span class="form-part">${t('profile-language-legend')}</span>`,
      value: form.values.language,
      options: [
        { value: 'es-US', label: t('profile-language-es') },
        { value: 'en-US', label: t('profile-language-en') },
      ],
      onChoose: form.field('language').onInput,
    })}
    ${form.task.slow ? html`<p role="status">${t('profile-saving')}</p>` : nothing}
    ${buttonRow(
      button({ label: t('profile-save'), busy: form.task.busy }),
      linkButton({ label: t('profile-cancel'), href: address('profile'), kind: 'secondary' }),
    )}
  </form>`;
}

/** In place of the error summary, with its id, so that it takes the focus. */
function overtaken(form: string, now: Profile): TemplateResult {
  return html`<div id="${form}-problems" tabindex="-1">
    ${alert({
      kind: 'warning',
      title: t('profile-conflict'),
      body: html`<p>${t('profile-conflict-text')}</p>
        <h2 class="conflict-now">${t('profile-conflict-now')}</h2>
        ${contactFacts(now)}`,
      live: true,
    })}
  </div>`;
}

function offline(): TemplateResult | typeof nothing {
  if (state.status.source === 'live') return nothing;
  return alert({ kind: 'info', body: html`<p>${t('profile-offline-edit')}</p>`, live: true });
}
