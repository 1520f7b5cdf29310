// Which account: cards by topic, in plain words, with whom to call; and practice with invented households.

import { html, nothing, type TemplateResult } from 'lit-html';
import {
  type OfferedProgramme,
  type ProgrammeChoice,
  programmes,
  startPractice,
  type Topic,
} from '../../backend';
import { alert, button, card, contactList, fault, heading, icon, loaded, waiting } from '../../components';
import { guard } from '../../guard';
import { programmeText, t, tFor } from '../../l10n';
import { go, type OpenPage } from '../../router';
import { set, state } from '../../store';
import { createLoaded, createTask } from '../../task';

const TOPICS: Topic[] = ['benefits', 'health', 'child-support'];

export const programmesPage: OpenPage = () => {
  const reading = createLoaded(async () => {
    const choice = await programmes();
    set({ choice });
    return choice;
  });

  const practise = createTask(async () => {
    const choice = await startPractice();
    set({ choice, status: { ...state.status, practice: true } });
    reading.put(choice);
  });

  function open(offered: OfferedProgramme): void {
    set({ chosen: offered });
    go('sign-in');
  }

  function programmeCard(offered: OfferedProgramme): TemplateResult {
    const { id, topic } = offered.programme;
    const name = programmeText(offered, 'programme-name');
    return html`<article class="card programme">
      <div class="programme-mark">${icon(topic)}</div>
      <div class="programme-text">
        <p class="above">${t(`topic-${topic}`)}</p>
        <h2 id="programme-${id}">${name}</h2>
        <p class="programme-agency">${programmeText(offered, 'programme-agency')}</p>
        <p>${programmeText(offered, 'programme-summary')}</p>
        ${button({
          // A guide may have words of its own for this.
          label: tFor(offered, 'programmes-open', { name }),
          icon: 'next',
          describedBy: `programme-${id}`,
          onClick: () => open(offered),
        })}
      </div>
      <div class="programme-contact">
        <h3>${t('contact-title')}</h3>
        ${contactList(offered)}
        <p class="contact-hours">${programmeText(offered, 'programme-contact-hours')}</p>
      </div>
    </article>`;
  }

  function offeredOnes(choice: ProgrammeChoice): TemplateResult {
    const inOrder = TOPICS.flatMap((topic) =>
      choice.programmes.filter(({ programme }) => programme.topic === topic && mayUse(programme.id)),
    );
    if (inOrder.length > 0) return html`<div class="programmes">${inOrder.map(programmeCard)}</div>`;
    return alert({
      kind: 'info',
      title: t('programmes-none-title'),
      body: html`<p>${t('programmes-none-text')}</p>`,
    });
  }

  function practice(): TemplateResult | typeof nothing {
    const choice = reading.data;
    // Not beside an account that is real.
    if (state.account) return nothing;
    // Without any answer the service cannot be asked; practice needs none.
    if (choice ? choice.practice || !choice.can_practise : !reading.task.error) return nothing;
    return card({
      title: t('programmes-practice-title'),
      icon: 'practice',
      body: html`<p>${t('programmes-practice-text')}</p>
        ${practise.error ? fault(practise.error) : nothing}
        ${
          practise.slow
            ? waiting(true, t('programmes-practice-waiting'))
            : button({
                label: t('programmes-practice-start'),
                kind: 'secondary',
                busy: practise.busy,
                onClick: () => void practise.run(),
              })
        }`,
    });
  }

  return {
    view: () => html`
      ${state.account ? html`<p class="back-link"><a href="#/home">${t('programmes-back-home')}</a></p>` : toPeople()}
      ${
        state.account
          ? heading(t('programmes-add-title'), t('programmes-add-lead'))
          : heading(t('programmes-title'), t('programmes-lead'))
      }
      ${state.account ? nothing : waitsForSignIn()}
      ${loaded(reading, { waiting: t('programmes-waiting'), show: offeredOnes })} ${practice()}
    `,
    refresh: reading.load,
  };
};

/** The computer's policy may offer some alone. */
function mayUse(id: string): boolean {
  const { programs } = state.policy;
  return programs === null || programs.includes(id);
}

function toPeople(): TemplateResult | typeof nothing {
  return state.people.length > 0 && guard('people') === 'people'
    ? html`<p class="back-link"><a href="#/people">${t('programmes-back-people')}</a></p>`
    : nothing;
}

/** Left in a hurry, without a device PIN: what is kept here opens by signing in. It is not said whose it is. */
function waitsForSignIn(): TemplateResult | typeof nothing {
  return state.people.some((person) => person.needs_sign_in)
    ? alert({ kind: 'info', body: html`<p>${t('programmes-sign-in-again')}</p>` })
    : nothing;
}
