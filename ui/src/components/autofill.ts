import { isShared } from '../store';

/** What the browser may fill in by itself: nothing, where other people use the computer. */
export function autofill(wanted: string | undefined): string {
  return isShared() ? 'off' : (wanted ?? 'off');
}
