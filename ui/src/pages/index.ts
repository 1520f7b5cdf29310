// Every page by the name in its address. Names of the programme's pages are those of its definition.

import type { Page } from '../backend';
import type { OpenPage } from '../router';
import { casePage } from './case';
import { changePinPage, pinPage } from './change-pin';
import { hearingsPage } from './hearings';
import { helpPage } from './help';
import { homePage } from './home';
import { letterPage } from './letter';
import { noticesPage } from './notices';
import { otherPartyPage } from './other-party';
import { paymentsPage } from './payments';
import { profilePage } from './profile';
import { programmesPage } from './programmes';
import { securityPage } from './security';
import { settingsPage } from './settings';
import { signInPage } from './sign-in';
import { signedOutPage } from './signed-out';
import { startPage } from './start';

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

export const pages: Record<string, OpenPage> = {
  ...ofProgrammes,
  start: startPage,
  programmes: programmesPage,
  'sign-in': signInPage,
  letter: letterPage,
  'change-pin': changePinPage,
  pin: pinPage,
  'signed-out': signedOutPage,
  settings: settingsPage,
  help: helpPage,
};
