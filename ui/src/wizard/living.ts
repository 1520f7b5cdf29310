// The enrolment that lives in this window: who comes back to it goes on where it was.

import { beginEnrolment, livingEnrolment, type OfferedProgramme } from '../backend';
import { lookAround } from '../opening';
import { replace } from '../router';
import { set } from '../store';
import { uuid } from '../uuid';
import { makePage } from './steps';
import { createWizard, type Wizard } from './wizard';

let living: Wizard | null = null;

/** Goes on with the programme's enrolment, or begins one. */
export async function openWizard(offered: OfferedProgramme): Promise<Wizard> {
  const now = await livingEnrolment();
  if (living && now?.id === living.enrolment.id) {
    living.moved(now);
    return living;
  }
  const { id } = offered.programme;
  const begun = now?.program === id ? now : await beginEnrolment({ program: id, attempt: uuid() });
  const wizard = createWizard(offered, begun, {
    makePage,
    made: ({ account, recovery_code }) => {
      const userId = wizard.enrolment.entered.user_id.toLowerCase();
      set({ account, chosen: null, userId, recoveryCode: recovery_code, receipt: null });
      void lookAround();
      replace('home');
    },
    over: () => {
      if (living === wizard) living = null;
    },
  });
  living = wizard;
  return wizard;
}
