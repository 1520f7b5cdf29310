// Enrolment and what comes after it, in the second invented programme. No rule is judged as the desktop judges it: what
// is typed decides what is answered.
//
// &as=   no-case | code | associated: signed in there   &at=3: an enrolment lives at that step   &own-name, &modern: see second.ts
// Client ID 000000000 does not match; 111111111 has an account. User ID «ocupado1» is taken. Answers «no» are wrong.

import { appError } from '../../src/backend/error';
import type {
  Account,
  AccountForm,
  AppError,
  AssociationForm,
  CaseAccess,
  CaseCodeForm,
  CredentialsJudged,
  CredentialsTyped,
  DeletionForm,
  Enrolment,
  ErrorCode,
  FieldProblem,
  NewPasswordForm,
  OwnAccount,
  PasswordForm,
  QuestionsForm,
  RecoveryForm,
  SampleAccount,
  SampleCard,
  SignInForm,
  StepForm,
} from '../../src/backend/types';
import { picture } from './picture';
import { offered } from './second';

export { offered };

const asked = new URLSearchParams(globalThis.location?.search ?? '');
const program = offered.programme.id;
const steps = offered.programme.enrolment?.steps ?? [];

function refuse(code: ErrorCode, more: Partial<AppError> = {}): never {
  throw { ...appError(code), ...more };
}

function wrong(...fields: FieldProblem[]): void {
  if (fields.length > 0) refuse('invalid-fields', { fields });
}

const ACCESS: Record<string, CaseAccess> = {
  'no-case': 'not-associated',
  code: 'code-needed',
  associated: 'open',
};

function made(access: CaseAccess): Account {
  const participant_id = access === 'not-associated' ? '' : '•••••4567';
  return {
    offered,
    participant: { first_name: 'José', last_name: 'Peña Ruiz', participant_id, address_changed_on: null },
    must_change_pin: false,
    case: access,
  };
}

export function account(as: string): Account | null {
  const access = ACCESS[as];
  return access ? made(access) : null;
}

let failed = 0;

export function signIn({ identifier, secret }: SignInForm): Account {
  if (identifier === '') wrong({ field: 'identifier', code: 'missing' });
  if (secret === 'Canela#77') return made('not-associated');
  failed += 1;
  if (failed >= 3) refuse('credentials-locked', { retry_after: 1_800 });
  refuse('credentials-wrong', { tries_left: 3 - failed });
}

export const samples: SampleAccount[] = [
  {
    program,
    name: 'José Peña Ruiz',
    identifier: 'canela77',
    secret: 'Canela#77',
    shows: { 'es-US': 'Una cuenta sin caso.', 'en-US': 'An account without a case.' },
  },
];

export const cards: SampleCard[] = [
  {
    program,
    first_name: 'José',
    last_name: 'Peña Ruiz',
    suffix: 'jr',
    birth_date: '1985-02-28',
    client_id: '001234567',
    ssn_last4: '4321',
    shows: { 'es-US': 'Dos apellidos y un sufijo.', 'en-US': 'Two last names and a suffix.' },
  },
  {
    program,
    first_name: 'Ana María',
    last_name: 'O’Brien-Núñez',
    suffix: null,
    birth_date: '1990-11-05',
    client_id: '000000000',
    ssn_last4: '',
    shows: { 'es-US': 'No coincide con nada.', 'en-US': 'Matches nothing.' },
  },
];

const nothing = {
  first_name: '',
  last_name: '',
  suffix: null,
  birth_date: '',
  client_id: '',
  email: '',
  user_id: '',
  questions: [],
};

function begun(next: number): Enrolment {
  const entered =
    next === 0
      ? nothing
      : {
          first_name: 'José',
          last_name: 'Peña Ruiz',
          suffix: 'jr' as const,
          birth_date: '1985-02-28',
          client_id: '001234567',
          email: 'jose@example.com',
          user_id: 'canela77',
          questions: ['pet', 'street', 'teacher'],
        };
  const minutes = asked.has('soon') ? 4.99 : 29;
  const ends_at = new Date(Date.now() + minutes * 60_000).toISOString();
  return { id: 'e1', program, next, entered: next > 1 ? entered : nothing, tries_left: 3, ends_at };
}

let living: Enrolment | null = asked.has('at') ? begun(Number(asked.get('at'))) : null;

function enrolment(): Enrolment {
  if (!living || asked.has('over')) refuse('enrolment-over');
  return living;
}

function answered(kind: string, more: Partial<Enrolment['entered']> = {}): Enrolment {
  const now = enrolment();
  const at = steps.findIndex((step) => step.kind === kind);
  living = { ...now, next: Math.max(now.next, at + 1), entered: { ...now.entered, ...more } };
  return living;
}

function answer({ typed }: StepForm): Enrolment {
  const now = enrolment();
  const missing = (...names: string[]) =>
    wrong(
      ...names
        .filter((name) => !(typed as Record<string, unknown>)[name])
        .map((field): FieldProblem => ({ field, code: 'missing' })),
    );
  switch (typed.kind) {
    case 'agreement':
      return answered(typed.kind);
    case 'name-and-email': {
      missing('first_name', 'last_name');
      const { first_name, last_name, email } = typed;
      return answered(typed.kind, { first_name, last_name, email });
    }
    case 'identity': {
      missing('first_name', 'last_name', 'client_id');
      if (/\d/.test(typed.last_name)) wrong({ field: 'last_name', code: 'digits-in-name' });
      if (typed.birth_day === '31') wrong({ field: 'birth_date', code: 'no-such-date' });
      if (typed.client_id === '111111111') refuse('already-enrolled');
      if (typed.client_id === '000000000') {
        living = { ...now, tries_left: (now.tries_left ?? 0) - 1 };
        if (living.tries_left === 0) {
          living = null;
          refuse('identity-closed', { retry_after: 1_800 });
        }
        refuse('identity-not-matched', { tries_left: living.tries_left });
      }
      const { first_name, last_name, suffix, client_id } = typed;
      const birth_date = `${typed.birth_year}-${typed.birth_month.padStart(2, '0')}-${typed.birth_day.padStart(2, '0')}`;
      return answered(typed.kind, { first_name, last_name, suffix, client_id, birth_date });
    }
    case 'credentials': {
      missing('user_id', 'password');
      if (typed.password !== typed.password_again) wrong({ field: 'password_again', code: 'not-the-same' });
      return answered(typed.kind, { user_id: typed.user_id, email: typed.email });
    }
    case 'secret-questions':
      wrong(
        ...typed.questions.flatMap(({ question, answer }, at): FieldProblem[] => [
          ...(question === '' ? [{ field: `question-${at + 1}`, code: 'missing' as const }] : []),
          ...(answer === '' ? [{ field: `answer-${at + 1}`, code: 'missing' as const }] : []),
        ]),
      );
      return answered(typed.kind, { questions: typed.questions.map(({ question }) => question) });
    case 'challenge':
      if (typed.text !== 'K7M?4R') wrong({ field: 'text', code: 'image-wrong' });
      return untaken(() => answered(typed.kind));
    case 'review':
      return answered(typed.kind);
  }
}

/** A user ID that somebody has is told only now. */
function untaken(then: () => Enrolment): Enrolment {
  const now = enrolment();
  if (now.entered.user_id !== 'ocupado1') return then();
  living = { ...now, next: steps.findIndex(({ kind }) => kind === 'credentials') };
  refuse('invalid-fields', { fields: [{ field: 'user_id', code: 'user-id-taken' }] });
}

export const work = { tell: (_percent: number): void => {}, stopped: false };

async function workInstead(): Promise<Enrolment> {
  work.stopped = false;
  for (let percent = 0; percent <= 100; percent += 4) {
    work.tell(percent);
    await new Promise((later) => setTimeout(later, Number(asked.get('work') ?? 40)));
    if (work.stopped) refuse('internal');
  }
  return untaken(() => answered('challenge'));
}

function judge({ user_id, password }: CredentialsTyped): CredentialsJudged {
  const has = (pattern: RegExp) => pattern.test(password);
  return {
    user_id: [
      ['length', user_id.length >= 5 && user_id.length <= 15],
      ['plain', /^[a-z0-9]+$/i.test(user_id)],
      ['without-name', user_id !== '' && !/jos[eé]|pe[nñ]a|ruiz/i.test(user_id)],
    ],
    password: [
      ['length', password.length >= 9 && password.length <= 15],
      ['digit', has(/\d/)],
      ['upper', has(/[A-Z]/)],
      ['lower', has(/[a-z]/)],
      ['special', has(/[^\p{L}\d\s]/u)],
      ['allowed', password !== '' && !has(/[\sáéíóúñ]/i)],
      ['without-user-id', password !== '' && (user_id === '' || !password.includes(user_id))],
    ],
  };
}

let own: OwnAccount = {
  user_id: 'canela77',
  name_is_matched: asked.has('matched'),
  client_id: asked.get('as') === 'no-case' ? '' : '•••••4567',
  questions: ['pet', 'street'],
  version: 1,
  first_name: 'José',
  last_name: 'Peña Ruiz',
  email: 'jose@example.com',
  language: 'es-US',
};

function recover(form: NewPasswordForm) {
  if (form.new !== form.again) wrong({ field: 'again', code: 'not-the-same' });
  if (form.answers.some(({ answer }) => answer === 'no')) refuse('answers-wrong', { tries_left: 1 });
  return { recovery_code: asked.has('modern') ? 'RKQ7-2MHD-9XTW-4PAC' : null };
}

function changePassword(form: PasswordForm): Account {
  if (form.current !== 'Canela#77')
    refuse('invalid-fields', { fields: [{ field: 'current', code: 'wrong-password' }], tries_left: 2 });
  return made('open');
}

function associate({ client_id, ssn_last4 }: AssociationForm): Account {
  if (ssn_last4.length > 4) wrong({ field: 'ssn_last4', code: 'not-last-four' });
  if (client_id !== '001234567') refuse('association-not-matched', { tries_left: 1 });
  return made('code-needed');
}

type Answer = (args: Record<string, unknown>) => unknown;

export const commands: Record<string, Answer> = {
  begin_enrolment: () => {
    living = begun(0);
    return living;
  },
  enrolment: () => living,
  answer_step: (args) => answer(args.form as StepForm),
  cancel_enrolment: () => {
    living = null;
    if (asked.has('unheard')) refuse('no-network');
  },
  security_image: () => ({ image: picture('K7M?4R') }),
  work_instead: workInstead,
  stop_work: () => {
    work.stopped = true;
  },
  finish_enrolment: () => {
    if (asked.has('unfinished')) refuse('no-network');
    living = null;
    return {
      account: made('not-associated'),
      recovery_code: asked.has('modern') ? 'RKQ7-2MHD-9XTW-4PAC' : null,
    };
  },
  judge_credentials: (args) => judge(args.typed as CredentialsTyped),
  associate: (args) => associate(args.form as AssociationForm),
  enter_case_code: (args) =>
    (args.form as CaseCodeForm).code === '12345678'
      ? made('open')
      : refuse('case-code-wrong', { tries_left: 2 }),
  ask_for_case_code: () => ({
    arrives_from: '2026-11-29',
    arrives_to: '2026-12-02',
    letters_left: 2,
    next_letter_at: null,
  }),
  recovery_questions: (args) =>
    (args.form as RecoveryForm).user_id === '' ? refuse('internal') : { questions: ['street', 'pet'] },
  recover_password: (args) => recover(args.form as NewPasswordForm),
  change_password: (args) => changePassword(args.form as PasswordForm),
  change_questions: (args) => {
    if ((args.form as QuestionsForm).password !== 'Canela#77')
      wrong({ field: 'password', code: 'wrong-password' });
  },
  own_account: () => own,
  save_account: (args) => {
    const { details, version } = args.form as AccountForm;
    own = { ...own, ...details, version: version + 1 };
    return own;
  },
  delete_account: (args) => {
    if ((args.form as DeletionForm).password !== 'Canela#77')
      wrong({ field: 'password', code: 'wrong-password' });
  },
};
