// «Inscríbase aquí»: the programme's steps, one a page.

import { html } from 'lit-html';
import { heading, loaded } from '../../components';
import { programmeText, t } from '../../l10n';
import { rendered } from '../../render';
import { focusHeading, type OpenPage } from '../../router';
import { programme } from '../../store';
import { createLoaded } from '../../task';
import { openWizard } from '../../wizard/living';
import { wizardView } from '../../wizard/view';
import type { Wizard } from '../../wizard/wizard';

export const enrolPage: OpenPage = () => {
  const offered = programme();
  // The guard lets nobody in here without a programme.
  if (!offered) return { view: () => html`` };
  let left = false;
  const reading = createLoaded<Wizard>(async () => {
    const wizard = await openWizard(offered);
    if (!left) wizard.enter();
    return wizard;
  });

  // The heading of the step takes the place of the one that had the focus.
  async function startAtTheHeading(): Promise<void> {
    await rendered();
    if (!left) focusHeading();
  }
  void reading.ready.then(startAtTheHeading);

  return {
    view: () =>
      reading.data && !reading.task.error
        ? wizardView(reading.data, () => void reading.task.run().then(startAtTheHeading))
        : html`<p class="back-link"><a href="#/sign-in">${t('enrol-to-sign-in')}</a></p>
            ${heading(t('enrol-title'), undefined, programmeText(offered, 'programme-name'))}
            ${loaded(reading, { waiting: t('enrol-opening'), show: () => html`` })}`,
    ready: reading.ready,
    leave: () => {
      left = true;
      reading.data?.leave();
    },
  };
};
