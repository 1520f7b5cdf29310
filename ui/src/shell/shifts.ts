// Three presses of Shift alone: a way out that needs no pointer and no reading, and that typing never is.

/** The third press comes at most so long after the first. */
const WITHIN_MS = 1_500;
const PRESSES = 3;

type Press = Pick<
  KeyboardEvent,
  'key' | 'repeat' | 'timeStamp' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing'
>;

export type Shifts = {
  /** Whether this key completes the three. */
  down: (press: Press) => boolean;
  forget: () => void;
};

export function createShifts(): Shifts {
  let presses: number[] = [];
  return {
    down({ key, repeat, timeStamp, ctrlKey, altKey, metaKey, isComposing }) {
      // Held down, it says so again and again.
      if (key === 'Shift' && repeat) return false;
      if (key !== 'Shift' || ctrlKey || altKey || metaKey || isComposing) {
        presses = [];
        return false;
      }
      presses = [...presses.filter((at) => timeStamp - at <= WITHIN_MS), timeStamp];
      if (presses.length < PRESSES) return false;
      presses = [];
      return true;
    },
    forget() {
      presses = [];
    },
  };
}
