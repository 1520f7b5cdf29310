// What this computer keeps of the account, the device PIN that shuts it, and what the person is called here.

import { html, nothing, type TemplateResult } from 'lit-html';
import { type KeptPerson, namePerson } from '../../backend';
import {
  alert,
  button,
  buttonRow,
  card,
  errorSummary,
  fault,
  linkButton,
  stateTag,
  textField,
} from '../../components';
import { createForm } from '../../form';
import { hasDevicePin } from '../../guard';
import { t } from '../../l10n';
import { lockNow } from '../../locking';
import { nameOf, whoIsIn } from '../../people';
import { address } from '../../router';
import { set, state } from '../../store';
import { createTask } from '../../task';

export function createComputer(): { view: () => TemplateResult } {
  let named: 'yes' | 'no' | null = null;
  const form = createForm({
    id: 'name',
    fields: { name: () => t('security-name-label') },
    values: { name: whoIsIn()?.name ?? '' },
    check: ({ name }) => (name.trim() === '' ? { name: 'missing' } : {}),
    send: ({ name }) => namePerson(name.trim()),
    done: (people) => {
      named = 'yes';
      set({ people });
    },
  });
  const unname = createTask(async () => {
    const people = await namePerson(null);
    named = 'no';
    form.put('name', '');
    set({ people });
  });

  function name(person: KeptPerson): TemplateResult {
    return card({
      title: t('security-name'),
      icon: 'profile',
      body: html`<p>
          ${person.name === null ? t('security-name-none', { name: nameOf(person) }) : t('security-name-now', { name: person.name })}
        </p>
        <p>${t('security-name-text')}</p>
        ${named ? alert({ kind: 'success', body: html`<p>${t(`security-name-saved-${named}`)}</p>`, live: true }) : nothing}
        <form class="form" novalidate @submit=${form.submit}>
          ${errorSummary(form)} ${textField(form.field('name'), { maxlength: 40, width: 'medium' })}
          ${unname.error ? fault(unname.error) : nothing}
          ${buttonRow(
            button({ label: t('security-name-save'), kind: 'secondary', busy: form.task.busy }),
            person.name === null
              ? nothing
              : button({
                  label: t('security-name-remove'),
                  kind: 'plain',
                  busy: unname.busy,
                  onClick: () => void unname.run(),
                }),
          )}
        </form>`,
    });
  }

  return {
    view: () => {
      const person = hasDevicePin() ? whoIsIn() : null;
      return html`${kept()} ${person ? html`${devicePin(person)} ${name(person)}` : nothing}`;
    },
  };
}

function kept(): TemplateResult {
  return card({
    title: t('security-computer'),
    icon: 'computer',
    body: html`<p>${t(`security-keeping-${state.status.keeping}`)}</p>
      <p>${t('security-computer-erase')}</p>`,
    footer: html`<a href="#/settings">${t('security-computer-settings')}</a>`,
  });
}

function devicePin({ has_pin }: KeptPerson): TemplateResult {
  return card({
    title: t('security-device-pin'),
    icon: 'lock',
    body: html`<p>${stateTag(t(has_pin ? 'security-device-pin-on' : 'security-device-pin-off'), has_pin ? 'good' : 'plain')}</p>
      <p>${t(has_pin ? 'security-device-pin-on-text' : 'security-device-pin-off-text')}</p>
      <p class="quiet">${t('security-device-pin-other')}</p>
      ${lockNow.error ? fault(lockNow.error) : nothing}`,
    footer: has_pin
      ? buttonRow(
          button({
            label: t('lock-now'),
            icon: 'lock',
            busy: lockNow.busy,
            onClick: () => void lockNow.run(),
          }),
          linkButton({ label: t('security-device-pin-change'), href: '#/device-pin', kind: 'secondary' }),
          html`<a href=${address('device-pin', { remove: 'yes' })}>${t('security-device-pin-remove')}</a>`,
        )
      : linkButton({ label: t('security-device-pin-set'), href: '#/device-pin' }),
  });
}
