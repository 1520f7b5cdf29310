// The invented desktop: what each command answers, by the state that the address asks for.
//
// ?as=   new | none | out | temporary | in (default) | copy | empty | ended
//        no-case | code | associated: accounts of the programme that people enrol in (see enrolling.ts)
// &lang= es | en | en-XA   &theme= light | dark   &text= 100…200   &fail= an error code for every read
// &who= pays   &keeping= keychain | memory-no-keychain | …   &erased= damaged | foreign | too-old | key-lost   &practice
// More of what is on the computer, and of how accounts are shut and left: safe.ts.

import { appError } from '../../src/backend/error';
import type {
  Account,
  AppError,
  DevicePinForm,
  ErrorCode,
  FieldProblem,
  LetterForm,
  Notice,
  OtherPartyForm,
  PaymentsAsked,
  PinForm,
  ProfileForm,
  Settings,
  SignInForm,
  Start,
  Status,
  UnlockForm,
} from '../../src/backend/types';
import * as enrolling from './enrolling';
import * as receiving from './household';
import * as paying from './paying';
import { offered } from './programme';
import * as safe from './safe';

const asked = new URLSearchParams(location.search);
const as = asked.get('as') ?? 'in';
const household = asked.get('who') === 'pays' ? paying : receiving;

export const desk: { delay: number; tell: (status: Status) => void } = {
  delay: Number(asked.get('delay') ?? 5),
  tell: () => {},
};

let settings: Settings = {
  language: asked.get('lang') === 'en' ? 'en-US' : 'es-US',
  theme: (asked.get('theme') as Settings['theme'] | null) ?? 'light',
  text_size: Number(asked.get('text') ?? 100),
  computer: as === 'new' ? null : safe.isShared ? 'shared' : 'own',
};

let signedIn = ['in', 'copy', 'empty', 'ended', 'temporary', 'no-case', 'code', 'associated'].includes(as);

let status: Status = {
  source: as === 'copy' || as === 'ended' ? 'copy' : signedIn ? 'live' : 'nothing',
  as_of: as === 'copy' ? '2026-11-20T23:40:00Z' : new Date().toISOString(),
  trouble: as === 'copy' ? appError('no-network') : null,
  session: as === 'ended' ? 'ended' : signedIn ? 'active' : 'none',
  keeping:
    (asked.get('keeping') as Status['keeping'] | null) ?? (safe.isShared ? 'memory-shared' : 'keychain'),
  copy_erased: asked.get('erased') as Status['copy_erased'],
  practice: asked.has('practice'),
  network: as === 'copy' && !asked.has('network') ? 'away' : safe.network,
  inspected_by: safe.inspectedBy,
  locked: safe.lockedAtStart,
  ends_in: null,
};

function tell(changes: Partial<Status>): Status {
  status = { ...status, ...changes };
  desk.tell(status);
  return status;
}

const soon = (name: string, then: () => void) => asked.has(name) && setTimeout(then, 400);
soon('ends', () => tell({ ends_in: Number(asked.get('ends')) }));
setTimeout(
  () =>
    asked.has('lock-in') &&
    tell({ locked: { reason: 'idle', slot: '3a' }, source: 'nothing', session: 'none' }),
  Number(asked.get('lock-in') ?? 0) * 1_000,
);

let left = asked.has('receipt');

function start(): Start {
  const receipt = left ? safe.receipt((asked.get('receipt') as 'idle' | null) ?? 'signed-out') : null;
  const isIn = signedIn && !status.locked && !left;
  return {
    version: '0.1.0',
    settings,
    policy: safe.policy,
    first_start: as === 'new',
    people: left ? [] : safe.people,
    account: isIn ? (enrolling.account(as) ?? account(as === 'temporary')) : null,
    others: isIn ? safe.others : [],
    receipt,
    status: left ? { ...status, session: 'none', source: 'nothing' } : status,
  };
}

function unlock(form: UnlockForm): Start {
  try {
    safe.judge(form);
  } catch (reason) {
    if ((reason as AppError).code === 'device-pin-erased') {
      signedIn = false;
      tell({ locked: null, copy_erased: 'pin-missed', session: 'none', source: 'nothing' });
    }
    throw reason;
  }
  status = { ...status, locked: null, source: 'live', session: 'active' };
  return start();
}

let practising = asked.has('practice');
let wrong = 0;

function account(must_change_pin: boolean): Account {
  const { first_name, last_name, participant_id } = household.profile;
  return {
    offered,
    participant: must_change_pin ? null : { first_name, last_name, participant_id, address_changed_on: null },
    must_change_pin,
    case: 'open',
  };
}

function refuse(code: ErrorCode, more: Partial<AppError> = {}): never {
  throw { ...appError(code), ...more };
}

function read<T>(data: T, empty: T) {
  const code = asked.get('fail') as ErrorCode | null;
  if (code) refuse(code, { retry_after: 1_500 });
  return { data: as === 'empty' ? empty : data, status };
}

function live<T>(data: T): T {
  if (as === 'copy') refuse('copy-only');
  const code = asked.get('refuse') as ErrorCode | null;
  if (code) {
    asked.delete('refuse');
    refuse(code);
  }
  return data;
}

function choice() {
  return {
    programmes: as === 'none' && !practising ? [] : [offered, enrolling.offered],
    practice: practising,
    samples: practising
      ? [
          {
            program: offered.programme.id,
            name: 'María Elena Torres Aguilar',
            identifier: '3100204718',
            secret: '602915',
            shows: {
              'es-US': 'Primera vez, con el PIN de una carta.',
              'en-US': 'First time, with a letter’s PIN.',
            },
          },
          ...enrolling.samples,
        ]
      : [],
    cards: practising ? enrolling.cards : [],
    can_practise: true,
  };
}

function signIn(form: SignInForm): Account {
  const code = asked.get('fail') as ErrorCode | null;
  if (code) refuse(code, { retry_after: 1_500 });
  if (form.identifier === '')
    refuse('invalid-fields', { fields: [{ field: 'identifier', code: 'missing' }] });
  if (form.program === enrolling.offered.programme.id) return enrolling.signIn(form);
  if (!/^\d*$/.test(form.secret))
    refuse('invalid-fields', { fields: [{ field: 'secret', code: 'pin-not-digits' }] });
  if (form.secret === '000000') return account(true);
  if (form.secret === '4815') {
    status = { ...status, source: 'live', as_of: new Date().toISOString(), session: 'active' };
    return account(false);
  }
  wrong += 1;
  if (wrong >= 3) refuse('credentials-locked', { retry_after: 1_800 });
  refuse('credentials-wrong', { tries_left: 3 - wrong });
}

function changePin(form: PinForm): Account {
  if (form.new !== form.again)
    refuse('invalid-fields', { fields: [{ field: 'again', code: 'not-the-same' }] });
  if (form.new === '4242') refuse('invalid-fields', { fields: [{ field: 'new', code: 'pin-used-before' }] });
  status = { ...status, source: 'live', as_of: new Date().toISOString() };
  return account(false);
}

function letter(form: LetterForm) {
  if (form.identifier.startsWith('9')) refuse('mail-not-possible');
  if (form.identifier.startsWith('8')) refuse('letters-exhausted', { retry_after: 700_000 });
  const last = form.identifier.startsWith('7');
  return {
    arrives_from: '2026-11-29',
    arrives_to: '2026-12-02',
    letters_left: last ? 0 : 2,
    next_letter_at: last ? '2026-12-12T18:00:00Z' : null,
  };
}

let profile = household.profile;

/** Moving to Salinas meets a change that somebody else made meanwhile; a ZIP code and a street are checked. */
function saveProfile({ update, version }: ProfileForm) {
  const fields: FieldProblem[] = [];
  if (update.address.street === '') fields.push({ field: 'address.street', code: 'missing' });
  if (!/^\d{5}$/.test(update.address.zip)) fields.push({ field: 'address.zip', code: 'not-a-zip' });
  if (fields.length > 0) refuse('invalid-fields', { fields });
  if (update.address.city === 'Salinas' && version === household.profile.version) {
    profile = { ...profile, phone: '5595550177', version: version + 1 };
    refuse('changed-elsewhere');
  }
  profile = live({ ...profile, ...update, address_valid: true, version: version + 1 });
  return profile;
}

function report({ report }: OtherPartyForm): void {
  const given = [report.address, report.phone, report.employer, report.details].some((text) => text !== '');
  if (!given) refuse('invalid-fields', { fields: [{ field: 'details', code: 'nothing-given' }] });
  live(undefined);
}

let notices: Notice[] = household.notices;
const sessions = [
  {
    id: 's1',
    current: true,
    began_at: '2026-11-22T16:00:00Z',
    used_at: '2026-11-22T16:20:00Z',
    system: 'Linux',
  },
  {
    id: 's2',
    current: false,
    began_at: '2026-11-21T02:10:00Z',
    used_at: '2026-11-21T02:40:00Z',
    system: 'Windows',
  },
];

type Answer = (args: Record<string, unknown>) => unknown;

export const commands: Record<string, Answer> = {
  start,
  save_settings: (args) => {
    settings = args.settings as Settings;
    return settings;
  },
  programmes: () => {
    const code = asked.get('fail') as ErrorCode | null;
    if (code) refuse(code, { retry_after: 1_500 });
    return choice();
  },
  start_practice: () => {
    practising = true;
    status = { ...status, practice: true };
    return choice();
  },
  sign_in: (args) => signIn(args.form as SignInForm),
  change_pin: (args) => live(changePin(args.form as PinForm)),
  ask_for_letter: (args) => letter(args.form as LetterForm),
  sign_out: () => {
    if (asked.has('refused-out')) refuse('internal');
    left = true;
  },
  remembered_user: () => (asked.has('remembered') ? 'canela77' : null),
  forget_user: () => undefined,
  open_person: (args) => {
    const person = safe.people.find(({ slot }) => slot === args.slot);
    if (person?.has_pin) status = { ...status, locked: { reason: 'asked', slot: person.slot } };
    else signedIn = true;
    return start();
  },
  unlock: (args) => unlock(args.form as UnlockForm),
  lock: () => void tell({ locked: { reason: 'asked', slot: '3a' } }),
  forget_person: () => {
    signedIn = false;
    status = { ...status, locked: null, session: 'none', source: 'nothing' };
    return safe.forget();
  },
  set_device_pin: (args) => safe.setPin(args.form as DevicePinForm),
  name_person: (args) => safe.change({ name: args.name as string | null }),
  switch_account: () => start(),
  present: () => void tell({ ends_in: null }),
  quick_exit: () => undefined,
  sign_ins: () => live(safe.signIns),
  ...enrolling.commands,
  home: () =>
    read(household.home, {
      next_hearing: null,
      payments: [],
      cases: [],
      unread_notices: 0,
      news: [],
      since: null,
      agenda: [],
    }),
  payments: (args) => {
    const page = household.payments(args.asked as PaymentsAsked);
    return read(page, { ...page, years: [], months: [], total: 0, payments: [], count: 0 });
  },
  cases: () => read(household.cases, []),
  hearings: () => read(household.hearings, []),
  notices: () => read(notices, []),
  read_notice: (args) => {
    notices = notices.map((notice) => (notice.id === args.id ? { ...notice, read: true } : notice));
    return read(notices, []);
  },
  profile: () => (as === 'copy' ? refuse('copy-only') : read(profile, profile)),
  save_profile: (args) => saveProfile(args.form as ProfileForm),
  report_other_party: (args) => report(args.form as OtherPartyForm),
  sessions: () => live(sessions),
  end_session: (args) => live(sessions.filter((session) => session.id !== args.id)),
  status: () => status,
  check_again: () => status,
  save_report: () => 'Documentos/mi-cuenta-20261122-101500.txt',
  check_connection: () => safe.connectionCheck(as === 'copy'),
  quit: () => undefined,
};
