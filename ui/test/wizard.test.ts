import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type AccountMade, type AppError, appError, type Enrolment, type StepForm } from '../src/backend';
import { createStepForm } from '../src/wizard/step-form';
import { makePage } from '../src/wizard/steps';
import { createWizard, type StepPage, type Wizard } from '../src/wizard/wizard';
import { offered } from './fake/second';

const rules = offered.programme.enrolment;
const MINUTE = 60_000;

let sent: StepForm[] = [];
let answers: (Partial<Enrolment> | AppError)[] = [];
let enrolment: Enrolment;
let finished: (AccountMade | AppError)[] = [];
let cancelFails = false;

vi.mock('../src/backend', async (original) => ({
  ...(await original<typeof import('../src/backend')>()),
  answerStep: async (form: StepForm) => {
    sent.push(form);
    const answer = answers.shift() ?? { next: enrolment.next + 1 };
    if ('code' in answer) throw answer;
    enrolment = { ...enrolment, ...answer };
    return enrolment;
  },
  livingEnrolment: async () => enrolment,
  cancelEnrolment: async () => {
    if (cancelFails) throw appError('no-network');
  },
  finishEnrolment: async () => {
    const answer = finished.shift();
    if (!answer || 'code' in answer) throw answer;
    return answer;
  },
}));

beforeEach(() => {
  Object.assign(globalThis, {
    document: { getElementById: () => null, querySelector: () => null, body: {} },
    window: { scrollTo: () => {} },
  });
  sent = [];
  answers = [];
  finished = [];
  cancelFails = false;
  enrolment = {
    id: 'e1',
    program: offered.programme.id,
    next: 0,
    entered: {
      first_name: '',
      last_name: '',
      suffix: null,
      birth_date: '',
      client_id: '',
      email: '',
      user_id: '',
      questions: [],
    },
    tries_left: 3,
    ends_at: new Date(Date.now() + 29 * MINUTE).toISOString(),
  };
});

afterEach(() => vi.useRealTimers());

/** A page with one field and one secret for each step, named after its kind. */
const plainPage = (
  wizard: Wizard,
  kind: string,
): StepPage & { form: ReturnType<typeof createStepForm>['form'] } => {
  const { form, ...page } = createStepForm(wizard, {
    id: kind,
    fields: {
      [kind]: () => kind,
      [`${kind}-secret`]: () => kind,
      ...(kind === 'credentials' && { user_id: () => '' }),
    },
    secrets: [`${kind}-secret`],
    typed: () => ({ kind: 'agreement', agreed: true }),
  });
  return { ...page, form, view: () => '' };
};

function begin(at = 0) {
  enrolment = { ...enrolment, next: at };
  const ended: string[] = [];
  const pages = new Map<string, ReturnType<typeof plainPage>>();
  const wizard = createWizard(offered, enrolment, {
    makePage: (one, { kind }) => {
      const page = plainPage(one, kind);
      pages.set(kind, page);
      return page;
    },
    made: () => ended.push('made'),
    over: () => ended.push('over'),
  });
  wizard.enter();
  void wizard.page;
  const open = () => pages.get(rules?.steps[wizard.place]?.kind ?? '');
  const send = async () => {
    const form = open()?.form;
    form?.submit();
    await vi.waitFor(() => expect(form?.task.busy).toBe(false));
    await new Promise((later) => setTimeout(later, 5));
    void wizard.page;
  };
  return { wizard, ended, pages, open, send };
}

describe('the steps of a definition', () => {
  test('come in its order, each once', async () => {
    const { wizard, send } = begin();
    const seen: number[] = [];
    while (wizard.place < 5) {
      seen.push(wizard.place);
      await send();
    }
    expect(seen).toEqual([0, 1, 2, 3, 4]);
    expect(wizard.isLast).toBe(true);
  });

  test('one that is answered and left as it is is not sent again', async () => {
    const { wizard, send, open } = begin();
    await send();
    wizard.back();
    expect(wizard.place).toBe(0);
    await send();
    expect([wizard.place, sent.length]).toEqual([1, 1]);
    wizard.back();
    open()?.form.put('agreement', 'changed');
    await send();
    expect(sent.length).toBe(2);
  });

  test('hu_10 «Previo» keeps what was typed, and no secret', () => {
    const { wizard, pages, open } = begin(2);
    open()?.form.put('credentials', 'canela77');
    open()?.form.put('credentials-secret', 'Canela#77');
    wizard.back();
    expect(wizard.place).toBe(1);
    expect(pages.get('credentials')?.form.values).toMatchObject({
      credentials: 'canela77',
      'credentials-secret': '',
    });
  });

  test('after the last one the account is made', async () => {
    const { wizard, ended, send } = begin(5);
    answers = [{ next: 6 }];
    finished = [appError('no-network'), { account: {} as AccountMade['account'], recovery_code: null }];
    await send();
    expect([wizard.place, wizard.finish.error?.code, ended]).toEqual([6, 'no-network', []]);
    await wizard.finish.run();
    expect(ended).toEqual(['over', 'made']);
  });

  test('every kind of step has a page', () => {
    const wizard = createWizard(offered, enrolment, { makePage, made: () => {}, over: () => {} });
    const pages = rules?.steps.map((step) => makePage(wizard, step)) ?? [];
    expect(pages.length).toBe(6);
    expect(pages.every((page) => page.names.length > 0)).toBe(true);
  });
});

describe('what the service says about an enrolment', () => {
  test('hu_07 a mismatch keeps the page, with the tries that are left', async () => {
    const { wizard, send } = begin(1);
    answers = [{ ...appError('identity-not-matched'), tries_left: 1 }];
    await send();
    expect([wizard.place, wizard.enrolment.tries_left, wizard.end]).toEqual([1, 1, null]);
  });

  test('hu_07 the same wrong data again is the same try', async () => {
    const { send, open } = begin(1);
    const refused = { ...appError('identity-not-matched'), tries_left: 2 };
    answers = [refused, refused, refused];
    await send();
    await send();
    open()?.form.put('identity', 'other');
    await send();
    expect(sent[1]?.attempt).toBe(sent[0]?.attempt);
    expect(sent[2]?.attempt).not.toBe(sent[0]?.attempt);
  });

  test('hu_08 once the form is closed nothing of it is left', async () => {
    const { wizard, ended, send } = begin(1);
    answers = [appError('identity-closed')];
    await send();
    expect([wizard.end, wizard.page, ended]).toEqual(['closed', null, ['over']]);
  });

  test('a user ID that is taken is told where it was typed', async () => {
    const { wizard, send, pages } = begin(2);
    await send();
    await send();
    expect(wizard.place).toBe(4);
    answers = [{ ...appError('invalid-fields'), fields: [{ field: 'user_id', code: 'user-id-taken' }] }];
    enrolment = { ...enrolment, next: 2 };
    await send();
    expect(wizard.place).toBe(2);
    expect(pages.get('credentials')?.form.problems.map(({ id }) => id)).toEqual(['credentials-user-id']);
    expect(wizard.isAnswered).toBe(false);
  });

  test('a step out of order opens the one whose turn it is', async () => {
    const { wizard, send } = begin(1);
    answers = [appError('step-out-of-order')];
    enrolment = { ...enrolment, next: 3 };
    await send();
    expect(wizard.place).toBe(3);
  });
});

describe('leaving', () => {
  test('ma_13 «Cancelar» keeps nothing, and says whether the service knows', async () => {
    const first = begin(2);
    expect(await first.wizard.cancel()).toBe(true);
    expect([first.wizard.page, first.ended]).toEqual([null, ['over']]);
    cancelFails = true;
    expect(await begin(2).wizard.cancel()).toBe(false);
  });

  test.each([
    ['right', 29],
    ['an hour fast', -31],
    ['a day slow', 24 * 60 + 29],
  ])('when the time is up nothing is kept, with a clock that is %s', (_, minutes) => {
    vi.useFakeTimers();
    enrolment = { ...enrolment, ends_at: new Date(Date.now() + minutes * MINUTE).toISOString() };
    const { wizard, ended } = begin(2);
    vi.advanceTimersByTime(20 * MINUTE);
    expect([wizard.soon, wizard.end]).toEqual([false, null]);
    vi.advanceTimersByTime(5.5 * MINUTE);
    expect([wizard.soon, wizard.end]).toEqual([true, null]);
    vi.advanceTimersByTime(5 * MINUTE);
    expect([wizard.end, wizard.page, ended]).toEqual(['over', null, ['over']]);
  });
});
