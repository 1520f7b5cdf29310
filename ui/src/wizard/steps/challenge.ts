// The security image and, equal beside it, the way without a puzzle (MA-11).

import { html, nothing, type TemplateResult } from 'lit-html';
import { ref } from 'lit-html/directives/ref.js';
import { onWork, type Step, securityImage, stopWork, toAppError, workInstead } from '../../backend';
import { alert, button, buttonRow, errorSummary, fault, icon, textField } from '../../components';
import { t } from '../../l10n';
import { rendered, update } from '../../render';
import { createTask } from '../../task';
import { uuid } from '../../uuid';
import { cancelNote, otherWays } from '../buttons';
import { draw } from '../image';
import { createStepForm } from '../step-form';
import type { StepPage, Wizard } from '../wizard';

type Asked = Extract<Step, { kind: 'challenge' }>;

export function challengePage(wizard: Wizard, { characters }: Asked): StepPage {
  let image: string | null = null;
  let canvas: Element | undefined;
  let percent = 0;
  let stopped = false;

  /** Called with every canvas that is put on the page: also after help or settings were open. */
  function paint(element: Element | undefined): void {
    canvas = element;
    if (image) void draw(element, image);
  }

  const fetching = createTask(async () => {
    image = (await securityImage()).image;
    form.put('text', '');
    await draw(canvas, image);
  });

  const { form, ...page } = createStepForm(wizard, {
    id: 'challenge',
    fields: { text: () => t('enrol-image-label') },
    secrets: ['text'],
    check: ({ text = '' }) => (text.trim() === '' ? { text: 'missing' } : {}),
    typed: ({ text = '' }) => ({ kind: 'challenge', text }),
    // An image is good for one answer.
    refused: () => void fetching.run(),
  });

  const working = createTask(async () => {
    percent = 0;
    stopped = false;
    const unheard = onWork((done) => {
      percent = done.percent;
      update();
    });
    try {
      // Stopped, it answers with the enrolment as it was.
      wizard.moved(await workInstead(uuid()));
    } catch (reason) {
      if (stopped) return;
      const error = toAppError(reason);
      await wizard.met(error);
      // A field of an earlier step that is wrong is shown there.
      if (error.fields.length > 0) return;
      throw error;
    } finally {
      unheard();
    }
    if (!stopped) wizard.next();
  });

  // The button that was pressed makes room for the other, which takes the focus.
  async function work(): Promise<void> {
    const done = working.run();
    await rendered();
    document.getElementById('work-stop')?.focus();
    await done;
    await rendered();
    if (stopped || working.error) document.getElementById('work-start')?.focus();
  }

  function stop(): void {
    stopped = true;
    // If the desktop does not hear it, the work ends by itself.
    stopWork().catch(() => undefined);
  }

  const imageWay = (): TemplateResult => html`<form class="card way" novalidate @submit=${form.submit}>
    <h2>${icon('image')}<span>${t('enrol-image-title')}</span></h2>
    ${errorSummary(form)}
    <p>${t('enrol-image-text')}</p>
    <div class="security-image">
      <canvas role="img" aria-label=${t('enrol-image-alt', { characters })} ${ref(paint)}></canvas>
      ${button({
        label: t('enrol-image-renew'),
        icon: 'renew',
        kind: 'secondary',
        busy: fetching.busy,
        onClick: () => void fetching.run(),
      })}
    </div>
    ${fetching.error ? fault(fetching.error, fetching) : nothing}
    ${fetching.slow ? html`<p class="form-note" role="status">${t('enrol-image-waiting')}</p>` : nothing}
    ${textField(form.field('text'), { hint: t('enrol-image-hint'), plain: true, width: 'medium', maxlength: 32 })}
    ${buttonRow(button({ label: t('enrol-image-go'), busy: form.task.busy }))}
  </form>`;

  const otherWay = (): TemplateResult => html`<section class="card way" aria-labelledby="without-image">
    <h2 id="without-image">${icon('gear')}<span>${t('enrol-work-title')}</span></h2>
    <p>${t('enrol-work-text')}</p>
    ${working.error ? fault(working.error) : nothing}
    ${
      working.busy
        ? html`<label class="work" for="work">${t('enrol-work-progress', { percent })}</label>
            <progress id="work" max="100" value=${percent}></progress>
            ${buttonRow(
              button({
                label: t('enrol-work-stop'),
                id: 'work-stop',
                kind: 'secondary',
                onClick: stop,
              }),
            )}`
        : buttonRow(button({ label: t('enrol-work-start'), id: 'work-start', onClick: () => void work() }))
    }
    <p class="usa-sr-only" role="status">${working.busy ? t('enrol-work-running') : ''}</p>
  </section>`;

  const passed = (): TemplateResult => html`<div class="form card card-strong">
    ${alert({ kind: 'success', body: html`<p>${t('enrol-challenge-passed')}</p>` })}
    ${buttonRow(button({ label: t('enrol-next'), onClick: () => wizard.next() }), otherWays(wizard))} ${cancelNote()}
  </div>`;

  return {
    ...page,
    enter: () => {
      if (!wizard.isAnswered) void fetching.run();
    },
    leave: () => {
      if (working.busy) stop();
      form.task.clear();
      page.leave?.();
    },
    view: () =>
      wizard.isAnswered
        ? passed()
        : html`<div class="ways">${imageWay()} ${otherWay()}</div>
            ${buttonRow(otherWays(wizard))} ${cancelNote()}`,
  };
}
