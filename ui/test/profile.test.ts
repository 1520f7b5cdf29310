import { beforeEach, expect, test, vi } from 'vitest';
import { appError, type Profile, type ProfileForm } from '../src/backend';
import { createEditing } from '../src/pages/profile/editing';
import { phoneInGroups } from '../src/pages/profile/phone';

const sent: ProfileForm[] = [];
let onFile: Profile;

vi.mock('../src/backend', async (original) => ({
  ...(await original<typeof import('../src/backend')>()),
  profile: async () => ({ data: onFile, status: {} }),
  saveProfile: async (form: ProfileForm) => {
    sent.push(form);
    if (form.version !== onFile.version) throw appError('changed-elsewhere');
    return { ...onFile, ...form.update, version: form.version + 1 };
  },
}));

beforeEach(() => {
  Object.assign(globalThis, { document: { getElementById: () => null, body: {} } });
  sent.length = 0;
  onFile = {
    first_name: 'Ana',
    last_name: 'Ruiz',
    participant_id: '••••••3456',
    address_valid: true,
    version: 3,
    address: { street: '12 Peña St', unit: '', city: 'Fresno', state: 'CA', zip: '93721' },
    phone: '5595550142',
    email: '',
    language: 'es-US',
  };
});

test('cw_07 a change that somebody else made meanwhile is shown, and what was typed is kept for the next save', async () => {
  let saved: Profile | undefined;
  const editing = createEditing(onFile, (profile) => {
    saved = profile;
  });
  editing.form.field('address.city').onInput('Salinas');
  onFile = { ...onFile, version: 4, phone: '5595550177' };

  editing.form.submit();
  await vi.waitFor(() => expect(editing.conflict?.phone).toBe('5595550177'));
  expect(editing.form.values['address.city']).toBe('Salinas');
  expect(saved).toBeUndefined();

  editing.form.submit();
  await vi.waitFor(() => expect(saved?.address.city).toBe('Salinas'));
  expect(sent.map((form) => form.version)).toEqual([3, 4]);
  expect(sent[1]?.attempt).not.toBe(sent[0]?.attempt);
  expect(editing.conflict).toBeNull();
});

test('a telephone number is read in groups, anything else as it is', () => {
  expect(phoneInGroups('5595550142')).toBe('(559) 555-0142');
  expect(phoneInGroups('555-0142')).toBe('555-0142');
});
