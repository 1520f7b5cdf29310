// «Asociación de Caso»: a client ID is tied to the account, and the case can be read (MA-04, MA-05).

import { html, nothing } from 'lit-html';
import { associate, type SampleCard } from '../../backend';
import { alert, formCard, heading, linkButton, secretField } from '../../components';
import { createForm } from '../../form';
import { programmeText, t } from '../../l10n';
import { type OpenPage, replace } from '../../router';
import { sampleCards } from '../../sample-cards';
import { programme, set } from '../../store';

export const associationPage: OpenPage = () => {
  const offered = programme();
  const rules = offered?.programme.association;
  if (!offered || !rules) return { view: () => html`` };
  const { in_a_row, lock_minutes } = offered.programme.tries;

  const form = createForm({
    id: 'association',
    fields: {
      client_id: () => t('association-client-id'),
      birth_year: () => t('association-birth-year'),
      ssn_last4: () => t('association-ssn-last4'),
    },
    send: (values, attempt) => associate({ ...values, attempt }),
    done: (account) => {
      form.clear();
      set({ account });
      replace('home', { associated: 'yes' });
    },
  });

  function use({ client_id, birth_date, ssn_last4 }: SampleCard): void {
    form.put('client_id', client_id);
    form.put('birth_year', birth_date.slice(0, 4));
    form.put('ssn_last4', ssn_last4);
    document.getElementById(form.field('ssn_last4').id)?.focus();
  }

  const fields = () => html`
    ${secretField(form.field('client_id'), {
      hint: html`${t('association-client-id-hint', { digits: rules.client_id_digits })} ${programmeText(offered, 'programme-client-id-help')}`,
    })}
    ${secretField(form.field('birth_year'), { hint: t('association-birth-year-hint'), maxlength: 8 })}
    ${secretField(form.field('ssn_last4'), { hint: t('association-ssn-last4-hint'), maxlength: 12 })}
    ${form.task.error ? nothing : html`<p class="form-note">${t('association-tries', { tries: in_a_row, minutes: lock_minutes })}</p>`}
  `;

  return {
    view: () => html`
      ${heading(t('association-title'), t('association-lead'))}
      ${formCard(form, {
        fields: fields(),
        submit: t('association-go'),
        waiting: t('association-waiting'),
        other: linkButton({ label: t('association-later'), href: '#/home', kind: 'secondary' }),
      })}
      ${alert({ kind: 'info', title: t('association-why-title'), body: html`<p>${t('association-why')}</p>` })}
      ${sampleCards(offered, use)}
    `,
  };
};
