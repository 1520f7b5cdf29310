// Stands in for @tauri-apps/api: the commands are answered here. `?as=copy` and the like choose the state.

import { commands, desk } from './desk';
import { work } from './enrolling';

export async function invoke(command: string, args: Record<string, unknown> = {}): Promise<unknown> {
  const answer = commands[command];
  if (!answer) throw new Error(`no such command: ${command}`);
  await new Promise((resolve) => setTimeout(resolve, desk.delay));
  return structuredClone(await answer(args));
}

export function listen(name: string, then: (event: { payload: unknown }) => void): Promise<() => void> {
  if (name === 'status') desk.tell = (status) => then({ payload: status });
  if (name === 'work') work.tell = (percent) => then({ payload: { percent } });
  return Promise.resolve(() => {
    if (name === 'work') work.tell = () => {};
  });
}
