// Every page by the name in its address. Names of the programme's pages are those of its definition.
//
// The first pages that most people see come with the program; the others when they are asked for.

import type { Page } from '../backend';
import { later, type OpenPage } from '../router';
import { homePage } from './home';
import { programmesPage } from './programmes';
import { signInPage } from './sign-in';

const ofProgrammes: Record<Page, OpenPage> = {
  home: homePage,
  payments: later(async () => (await import('./payments')).paymentsPage),
  hearings: later(async () => (await import('./hearings')).hearingsPage),
  case: later(async () => (await import('./case')).casePage),
  notices: later(async () => (await import('./notices')).noticesPage),
  profile: later(async () => (await import('./profile')).profilePage),
  'other-party': later(async () => (await import('./other-party')).otherPartyPage),
  security: later(async () => (await import('./security')).securityPage),
  account: later(async () => (await import('./account')).accountPage),
};

export const pages: Record<string, OpenPage> = {
  ...ofProgrammes,
  programmes: programmesPage,
  'sign-in': signInPage,
  start: later(async () => (await import('./start')).startPage),
  people: later(async () => (await import('./people')).peoplePage),
  letter: later(async () => (await import('./letter')).letterPage),
  enrol: later(async () => (await import('./enrol')).enrolPage),
  recover: later(async () => (await import('./recover')).recoverPage),
  'recovery-code': later(async () => (await import('./recovery-code')).recoveryCodePage),
  association: later(async () => (await import('./association')).associationPage),
  'case-code': later(async () => (await import('./case-code')).caseCodePage),
  'change-pin': later(async () => (await import('./change-pin')).changePinPage),
  pin: later(async () => (await import('./change-pin')).pinPage),
  password: later(async () => (await import('./password')).passwordPage),
  questions: later(async () => (await import('./questions')).questionsPage),
  'device-pin': later(async () => (await import('./device-pin')).devicePinPage),
  deleted: later(async () => (await import('./account')).deletedPage),
  receipt: later(async () => (await import('./receipt')).receiptPage),
  connection: later(async () => (await import('./connection')).connectionPage),
  settings: later(async () => (await import('./settings')).settingsPage),
  help: later(async () => (await import('./help')).helpPage),
};
