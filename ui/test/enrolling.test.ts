import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CredentialsJudged, CredentialsTyped } from '../src/backend';
import { createForm } from '../src/form';
import { guard, openPages } from '../src/guard';
import { createJudging } from '../src/judging';
import { load, speakFor, t, tFor } from '../src/l10n';
import { questionsAsked } from '../src/pages/questions/asked';
import { leftFor, typedQuestions } from '../src/question-fields';
import { state } from '../src/store';
import { dateOf } from '../src/wizard/card-picture';
import { emailLabels, emailValues } from '../src/wizard/email';
import { bytesOf } from '../src/wizard/image';
import { offered as withPin } from './fake/programme';
import { offered } from './fake/second';

let judge: (typed: CredentialsTyped) => Promise<CredentialsJudged>;

vi.mock('../src/backend', async (original) => ({
  ...(await original<typeof import('../src/backend')>()),
  judgeCredentials: (typed: CredentialsTyped) => judge(typed),
}));

beforeEach(() => {
  Object.assign(globalThis, { document: { getElementById: () => null, body: {} } });
});

describe('rules are ticked while typing', () => {
  const judged = (kept: boolean): CredentialsJudged => ({ user_id: [['length', kept]], password: [] });

  test('by what is typed in the end, not with every letter', async () => {
    const asked: string[] = [];
    judge = async ({ user_id }) => {
      asked.push(user_id);
      return judged(user_id.length > 4);
    };
    const form = createForm({ id: 'f', fields: { user_id: () => '' }, send: async () => {}, done: () => {} });
    const judging = createJudging('p');
    const typed = () => ({ user_id: form.values.user_id, password: '' });
    for (const part of ['c', 'ca', 'can', 'cane', 'canel'])
      judging.watch(form.field('user_id'), typed).onInput(part);
    await vi.waitFor(() => expect(judging.judged).toEqual(judged(true)));
    expect(asked).toEqual(['canel']);
  });

  test('a slow answer does not untick what a later one has ticked', async () => {
    const waiting: ((answer: CredentialsJudged) => void)[] = [];
    judge = () => new Promise((answer) => waiting.push(answer));
    const judging = createJudging('p');
    const looks = [
      judging.look({ user_id: 'a', password: '' }),
      judging.look({ user_id: 'abcde', password: '' }),
    ];
    waiting[1]?.(judged(true));
    waiting[0]?.(judged(false));
    await Promise.all(looks);
    expect(judging.judged).toEqual(judged(true));
  });
});

describe('ma_10 secret questions', () => {
  const list = ['pet', 'street', 'teacher', 'dish'];

  test('what is chosen above is not offered again', () => {
    const values = { 'question-1': 'street', 'question-2': 'dish', 'question-3': '' };
    expect(leftFor(1, list, values)).toEqual(list);
    expect(leftFor(2, list, values)).toEqual(['pet', 'teacher', 'dish']);
    expect(leftFor(3, list, values)).toEqual(['pet', 'teacher']);
  });

  test('each is sent with its words, which an answer may not repeat', () => {
    const values = { 'question-1': 'pet', 'answer-1': 'Canela', 'question-2': '', 'answer-2': '' };
    expect(typedQuestions(offered, values, 2)).toEqual([
      { question: 'pet', words: '¿Cómo se llamaba su primera mascota?', answer: 'Canela' },
      { question: '', words: '', answer: '' },
    ]);
  });

  test('as many as all steps ask for', () => {
    expect(questionsAsked(offered.programme.enrolment)).toBe(3);
    expect(questionsAsked(null)).toBe(0);
  });
});

test.each([
  ['1985', '2', '28', true],
  ['1985', '2', '31', false],
  ['85', '2', '28', false],
  ['1985', '', '28', false],
  [' 1985 ', '02', '08', true],
])(
  'hu_06 what will be sent shows a date that there is: %s-%s-%s',
  (birth_year, birth_month, birth_day, there) => {
    expect(dateOf({ birth_year, birth_month, birth_day }) !== '').toBe(there);
  },
);

test('ma_06 hu_09 an e-mail address is not asked for, asked for once, or twice', () => {
  expect(['no', 'optional', 'twice'].map((asked) => Object.keys(emailLabels(asked as 'no')))).toEqual([
    [],
    ['email'],
    ['email', 'email_again'],
  ]);
  expect(emailValues('twice', 'a@b.c')).toEqual({ email: 'a@b.c', email_again: 'a@b.c' });
});

test('a security image is read from its text', () => {
  expect([...bytesOf('iVBORw==')]).toEqual([0x89, 0x50, 0x4e, 0x47]);
});

describe('a programme with words of its own', () => {
  test('they stand in place of the interface’s while it is open', async () => {
    await load('es-US');
    const general = t('recover-link');
    expect(general).toBe('¿Olvidó su nombre de usuario o su contraseña?');
    speakFor(() => offered);
    expect(t('recover-link')).toBe('¿Olvidó su Nombre de Usuario o Contraseña?');
    expect(t('menu-home')).toBe('Inicio');
    speakFor(() => null);
    expect(t('recover-link')).toBe(general);
    expect(tFor(offered, 'recover-link')).toBe('¿Olvidó su Nombre de Usuario o Contraseña?');
  });

  test('messages know by what people sign in', async () => {
    await load('es-US');
    expect(tFor(offered, 'security-title')).toBe('Contraseña y seguridad');
    expect(tFor(withPin, 'security-title')).toBe('PIN y seguridad');
  });
});

describe('ma_04 signed in, no case yet', () => {
  const signedIn = (access: 'open' | 'not-associated' | 'code-needed') => {
    state.account = { offered, participant: null, must_change_pin: false, case: access };
    return state.account;
  };

  test('only what shows nothing of a case is open, and the way to one', () => {
    expect(openPages(signedIn('not-associated'))).toEqual(['home', 'security', 'account']);
    expect(['case', 'notices', 'association', 'case-code', 'password', 'pin'].map(guard)).toEqual([
      'home',
      'home',
      'association',
      'home',
      'password',
      'home',
    ]);
  });

  test('a mailed code is asked for before anything of a case', () => {
    signedIn('code-needed');
    expect(['case', 'association', 'case-code'].map(guard)).toEqual(['home', 'home', 'case-code']);
  });

  test('with a case everything of the programme is', () => {
    expect(openPages(signedIn('open'))).toEqual(offered.programme.pages);
    expect(['association', 'case-code', 'questions'].map(guard)).toEqual(['home', 'home', 'questions']);
  });

  test('a recovery code comes before everything but help', () => {
    signedIn('open');
    state.recoveryCode = 'RKQ7';
    expect(['home', 'help'].map(guard)).toEqual(['recovery-code', 'help']);
    state.recoveryCode = null;
    state.account = null;
  });

  test('enrolment and recovery are open where the programme has them', () => {
    state.account = null;
    state.chosen = offered;
    expect(['enrol', 'recover'].map(guard)).toEqual(['enrol', 'recover']);
    state.chosen = withPin;
    expect(['enrol', 'recover'].map(guard)).toEqual(['programmes', 'programmes']);
    state.chosen = null;
  });
});
