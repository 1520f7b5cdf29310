// A page for every kind of step that a definition can list.

import type { MakePage } from '../wizard';
import { agreementPage } from './agreement';
import { challengePage } from './challenge';
import { credentialsPage } from './credentials';
import { identityPage } from './identity';
import { namePage } from './name';
import { questionsPage } from './questions';
import { reviewPage } from './review';

export const makePage: MakePage = (wizard, step) => {
  switch (step.kind) {
    case 'agreement':
      return agreementPage(wizard, step.points);
    case 'name-and-email':
      return namePage(wizard, step.email);
    case 'identity':
      return identityPage(wizard, step.client_id_digits);
    case 'credentials':
      return credentialsPage(wizard, step);
    case 'secret-questions':
      return questionsPage(wizard, step.count);
    case 'challenge':
      return challengePage(wizard, step);
    case 'review':
      return reviewPage(wizard);
  }
};
