// «¿Quién es usted?»: several people keep accounts on this computer.

import { html, nothing, type TemplateResult } from 'lit-html';
import { type KeptPerson, openPerson } from '../../backend';
import { fault, heading, type IconName, icon, waiting } from '../../components';
import { t } from '../../l10n';
import { beginAnew } from '../../opening';
import { nameOf } from '../../people';
import { go, type OpenPage } from '../../router';
import { set, state } from '../../store';
import { createTask } from '../../task';

export const peoplePage: OpenPage = () => {
  const opening = createTask(async (person: KeptPerson) => {
    if (person.slot === state.status.locked?.slot) set({ someoneElse: false });
    else await beginAnew(await openPerson(person.slot), 'home');
  });

  function choose(person: KeptPerson): void {
    if (person.needs_sign_in && !person.has_pin) go('programmes');
    else void opening.run(person);
  }

  return {
    view: () => html`
      ${heading(t('people-title'), t('people-lead'))}
      ${opening.error ? fault(opening.error) : nothing}
      <ul class="people">
        ${state.people.map((person) => tile('profile', nameOf(person), how(person), () => choose(person)))}
        ${tile('add', t('people-other'), t('people-other-text'), () => go('programmes'))}
      </ul>
      ${opening.slow ? waiting(true, t('people-opening')) : nothing}
    `,
  };
};

function how(person: KeptPerson): string {
  if (person.has_pin) return t('people-by-pin');
  return t(person.needs_sign_in ? 'people-by-sign-in' : 'people-open');
}

function tile(picture: IconName, name: string, text: string, onClick: () => void): TemplateResult {
  return html`<li>
    <button type="button" class="person" @click=${onClick}>
      ${icon(picture)}
      <span><span class="person-name">${name}</span> <span class="person-how">${text}</span></span>
    </button>
  </li>`;
}
