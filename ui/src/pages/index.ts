// Every page by the name in its address. Names of the programme's pages are those of its definition.

import type { Page } from '../backend';
import type { OpenPage } from '../router';
import { accountPage, deletedPage } from './account';
import { associationPage } from './association';
import { casePage } from './case';
import { caseCodePage } from './case-code';
import { changePinPage, pinPage } from './change-pin';
import { enrolPage } from './enrol';
import { hearingsPage } from './hearings';
import { helpPage } from './help';
import { homePage } from './home';
import { letterPage } from './letter';
import { noticesPage } from './notices';
import { otherPartyPage } from './other-party';
import { passwordPage } from './password';
import { paymentsPage } from './payments';
import { profilePage } from './profile';
import { programmesPage } from './programmes';
import { questionsPage } from './questions';
import { recoverPage } from './recover';
import { recoveryCodePage } from './recovery-code';
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
  account: accountPage,
};

export const pages: Record<string, OpenPage> = {
  ...ofProgrammes,
  start: startPage,
  programmes: programmesPage,
  'sign-in': signInPage,
  letter: letterPage,
  enrol: enrolPage,
  recover: recoverPage,
  'recovery-code': recoveryCodePage,
  association: associationPage,
  'case-code': caseCodePage,
  'change-pin': changePinPage,
  pin: pinPage,
  password: passwordPage,
  questions: questionsPage,
  deleted: deletedPage,
  'signed-out': signedOutPage,
  settings: settingsPage,
  help: helpPage,
};
