// Every page by the name in its address. Names of the programme's pages are those of its definition.

import type { Page } from '../backend';
import type { OpenPage } from '../router';
import { casePage } from './case';
import { hearingsPage } from './hearings';
import { homePage } from './home';
import { noticesPage } from './notices';
import { otherPartyPage } from './other-party';
import { paymentsPage } from './payments';
import { profilePage } from './profile';
import { securityPage } from './security';

const ofProgrammes: Record<Page, OpenPage> = {
  home: homePage,
  payments: paymentsPage,
  hearings: hearingsPage,
  case: casePage,
  notices: noticesPage,
  profile: profilePage,
  'other-party': otherPartyPage,
  security: securityPage,
};

export const pages: Record<string, OpenPage> = { ...ofProgrammes };
