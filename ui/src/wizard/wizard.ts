// An enrolment from its first step to its account, as the programme's definition lists the steps (MA-14, HU-04 to HU-10).

import {
  type AccountMade,
  type AppError,
  answerStep,
  cancelEnrolment,
  type Enrolment,
  finishEnrolment,
  livingEnrolment,
  type OfferedProgramme,
  type Step,
  type TypedStep,
  toAppError,
} from '../backend';
import { rendered, update } from '../render';
import { focusHeading } from '../router';
import { createTask, type Task } from '../task';
import { uuid } from '../uuid';

/** Why there is nothing to go on with. */
export type End = 'over' | 'closed' | 'left';

/** A step's page. What is typed lives in it, so that it is there again after «Previo», help, or a visit elsewhere. */
export type StepPage = {
  view: () => unknown;
  /** The form's fields: what is refused later is shown where it was typed. */
  names: string[];
  refuse: (error: AppError) => void;
  /** The page comes into view. */
  enter?: () => void;
  /** It goes out of view: secrets are not kept. */
  leave?: () => void;
};

export type MakePage = (wizard: Wizard, step: Step) => StepPage;

export type Wizard = {
  readonly offered: OfferedProgramme;
  readonly steps: Step[];
  readonly enrolment: Enrolment;
  /** The step that is open, from 0; as many as there are steps while the account is being made. */
  readonly place: number;
  readonly page: StepPage | null;
  readonly end: End | null;
  /** The enrolment is over in a few minutes. */
  readonly soon: boolean;
  readonly finish: Task<[]>;
  /** Whether the open step was answered before. */
  readonly isAnswered: boolean;
  readonly isLast: boolean;
  /** Sends what was typed, or nothing where an answered step is left as it is. */
  answer(typed: TypedStep | null, attempt: string): Promise<void>;
  /** Takes over an enrolment that something else than `answer` brought further. */
  moved(enrolment: Enrolment): void;
  /** Acts on what an error says about the enrolment itself; the error is the caller's to show. */
  met(error: AppError): Promise<void>;
  /** To the next step, once this one is answered. */
  next(): void;
  /** To an earlier step. */
  back(to?: number): void;
  /** Keeps nothing, on either side; false where the service could not be told, and will forget by itself. */
  cancel(): Promise<boolean>;
  /** The page comes into view, or goes out of it. */
  enter(): void;
  leave(): void;
};

const MINUTE_MS = 60_000;
const SOON_MS = 5 * MINUTE_MS;

type Options = {
  makePage: MakePage;
  /** The account is there. */
  made: (made: AccountMade) => void;
  /** There is nothing to come back to. */
  over: () => void;
};

export function createWizard(offered: OfferedProgramme, begun: Enrolment, options: Options): Wizard {
  const rules = offered.programme.enrolment;
  const steps = rules?.steps ?? [];
  const longest = (rules?.minutes ?? 0) * MINUTE_MS;
  let enrolment = begun;
  // All answered, and not finished: the last one leads there.
  let place = Math.min(begun.next, steps.length - 1);
  let end: End | null = null;
  let soon = false;
  let pages = new Map<number, StepPage>();
  let timers: ReturnType<typeof setTimeout>[] = [];

  function page(): StepPage | null {
    const step = steps[place];
    if (!step || end) return null;
    const known = pages.get(place);
    if (known) return known;
    const made = options.makePage(wizard, step);
    pages.set(place, made);
    return made;
  }

  function turn(to: number): void {
    page()?.leave?.();
    place = to;
    page()?.enter?.();
    void rendered().then(focusHeading);
  }

  function stop(why: End): void {
    page()?.leave?.();
    end = why;
    pages = new Map();
    timers.forEach(clearTimeout);
    options.over();
    update();
  }

  /** What was typed is not kept longer here than there, however wrong the clock of this computer is. */
  function watch(): void {
    const left = new Date(enrolment.ends_at).getTime() - Date.now();
    const time = left > 0 && left <= longest ? left : longest;
    timers.forEach(clearTimeout);
    timers = [
      setTimeout(
        () => {
          soon = true;
          update();
        },
        Math.max(0, time - SOON_MS),
      ),
      setTimeout(() => {
        stop('over');
        void rendered().then(focusHeading);
      }, time),
    ];
  }

  async function met(error: AppError): Promise<void> {
    if (error.code === 'identity-not-matched') enrolment = { ...enrolment, tries_left: error.tries_left };
    if (error.code === 'identity-closed' || error.code === 'enrolment-over') {
      stop(error.code === 'identity-closed' ? 'closed' : 'over');
      void rendered().then(focusHeading);
    }
    if (error.code === 'step-out-of-order') await lookAgain();
    if (error.code === 'invalid-fields') await showWhereTyped(error);
  }

  /** Another window has brought it further, or what was entered in between has changed the order. */
  async function lookAgain(): Promise<void> {
    const now = await livingEnrolment();
    if (now === null) return stop('over');
    enrolment = now;
    turn(Math.min(now.next, steps.length - 1));
  }

  /** A user ID that is taken is told only after a later step. */
  async function showWhereTyped(error: AppError): Promise<void> {
    const isOf = (one: StepPage | null | undefined) =>
      error.fields.some(({ field }) => one?.names.includes(field) === true);
    if (isOf(page())) return;
    const at = [...pages].find(([, one]) => isOf(one))?.[0];
    if (at === undefined) return lookAgain();
    enrolment = (await livingEnrolment().catch(() => null)) ?? { ...enrolment, next: at };
    turn(at);
    page()?.refuse(error);
  }

  async function watched<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (reason) {
      const error = toAppError(reason);
      await met(error);
      throw error;
    }
  }

  // The same request until it is answered; what is wrong with it is never cured by asking again.
  let attempt = uuid();
  const finish = createTask(async () => {
    try {
      const made = await watched(() => finishEnrolment(attempt));
      stop('left');
      options.made(made);
    } catch (reason) {
      if (toAppError(reason).fields.length > 0) attempt = uuid();
      throw reason;
    }
  });

  const wizard: Wizard = {
    offered,
    steps,
    get enrolment() {
      return enrolment;
    },
    get place() {
      return place;
    },
    get page() {
      return page();
    },
    get end() {
      return end;
    },
    get soon() {
      return soon;
    },
    finish,
    get isAnswered() {
      return place < enrolment.next;
    },
    get isLast() {
      return place === steps.length - 1;
    },
    async answer(typed, attempt) {
      if (typed === null && place < enrolment.next) return;
      if (typed !== null) enrolment = await watched(() => answerStep({ typed, attempt }));
    },
    met,
    moved(now) {
      enrolment = now;
    },
    next() {
      const to = Math.min(place + 1, enrolment.next);
      turn(to);
      if (to === steps.length) void finish.run();
    },
    back(to = place - 1) {
      finish.clear();
      turn(Math.max(0, to));
    },
    async cancel() {
      stop('left');
      try {
        await cancelEnrolment();
        return true;
      } catch {
        return false;
      }
    },
    enter() {
      watch();
      page()?.enter?.();
    },
    leave() {
      page()?.leave?.();
    },
  };
  return wizard;
}
