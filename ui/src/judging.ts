// Rules of user ID and password, judged by the desktop while they are typed: the service goes by the same rules.

import { type CredentialsJudged, judgeCredentials } from './backend';
import type { Field } from './form';
import { update } from './render';

/** Nobody reads ticks that change with every letter of a quick typist. */
const PAUSE_MS = 120;

type Typed = { user_id: string; password: string };

export type Judging = {
  /** The rules with what holds for what is typed; absent until the first answer. */
  readonly judged: CredentialsJudged | null;
  /** A field whose every change is judged; `typed` tells all that is typed once it has changed. */
  watch(field: Field, typed: () => Typed): Field;
  /** Judges at once, as after something was put into the fields or taken out. */
  look(typed: Typed): Promise<void>;
  leave(): void;
};

export function createJudging(program: string): Judging {
  let judged: CredentialsJudged | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  async function look(typed: Typed): Promise<void> {
    clearTimeout(timer);
    asked += 1;
    const turn = asked;
    try {
      const answer = await judgeCredentials({ program, ...typed });
      // A slow answer must not untick what a later one has ticked.
      if (turn === asked) judged = answer;
    } catch {
      // The rules stay as they were; the service judges in any case.
    }
    update();
  }

  return {
    get judged() {
      return judged;
    },
    look,
    watch: (field, typed) => ({
      ...field,
      onInput(value) {
        field.onInput(value);
        clearTimeout(timer);
        timer = setTimeout(() => void look(typed()), PAUSE_MS);
      },
    }),
    leave: () => clearTimeout(timer),
  };
}
