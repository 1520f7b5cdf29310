// What people are called who keep accounts on this computer.

import type { KeptPerson } from './backend';
import { t } from './l10n';
import { state } from './store';

/** The name that the person asked for, else a number that stays the same whoever was in last. */
export function nameOf(person: KeptPerson): string {
  if (person.name !== null) return person.name;
  const inOrder = state.people.map(({ slot }) => slot).sort();
  return t('people-number', { n: inOrder.indexOf(person.slot) + 1 });
}

/** Who is in, where anything is kept. */
export function whoIsIn(): KeptPerson | null {
  return (state.account && state.people[0]) ?? null;
}
