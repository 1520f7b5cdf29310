// Stands in for @tauri-apps/api: the commands are answered here. `?as=copy` and the like choose the state.

import type { Status } from '../../src/backend/types';
import { commands, desk } from './desk';

export async function invoke(command: string, args: Record<string, unknown> = {}): Promise<unknown> {
  const answer = commands[command];
  if (!answer) throw new Error(`no such command: ${command}`);
  await new Promise((resolve) => setTimeout(resolve, desk.delay));
  return structuredClone(await answer(args));
}

export function listen(_name: 'status', then: (event: { payload: Status }) => void): Promise<() => void> {
  desk.tell = (status) => then({ payload: status });
  return Promise.resolve(() => {});
}
