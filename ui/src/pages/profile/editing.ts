// «Actualizar Mi Información»: what is typed, and what happens when somebody else was quicker.

import * as backend from '../../backend';
import { createForm, type Form } from '../../form';
import { t } from '../../l10n';
import { phoneInGroups } from './phone';

type Names =
  | 'address.street'
  | 'address.unit'
  | 'address.city'
  | 'address.state'
  | 'address.zip'
  | 'phone'
  | 'email'
  | 'language';

export type Editing = {
  form: Form<Names>;
  /** What is on file now, once a save was refused because it had changed. */
  readonly conflict: backend.Profile | null;
};

export function createEditing(profile: backend.Profile, done: (saved: backend.Profile) => void): Editing {
  let version = profile.version;
  let conflict: backend.Profile | null = null;

  /** The next save is against what the person has now been shown. */
  async function lookAgain(): Promise<void> {
    conflict = (await backend.profile()).data;
    version = conflict.version;
  }

  const form = createForm<Names, backend.Profile>({
    id: 'profile',
    fields: {
      'address.street': () => t('profile-street'),
      'address.unit': () => t('profile-unit'),
      'address.city': () => t('profile-city'),
      'address.state': () => t('profile-state'),
      'address.zip': () => t('profile-zip'),
      phone: () => t('profile-phone'),
      email: () => t('profile-email'),
      language: () => t('profile-language'),
    },
    values: {
      'address.street': profile.address.street,
      'address.unit': profile.address.unit,
      'address.city': profile.address.city,
      'address.state': profile.address.state,
      'address.zip': profile.address.zip,
      phone: phoneInGroups(profile.phone),
      email: profile.email,
      language: profile.language,
    },
    send: async (values, attempt) => {
      try {
        return await backend.saveProfile({ update: updateFrom(values), version, attempt });
      } catch (reason) {
        if (backend.toAppError(reason).code === 'changed-elsewhere') await lookAgain();
        throw reason;
      }
    },
    done,
  });

  return {
    form,
    get conflict() {
      return form.task.error?.code === 'changed-elsewhere' ? conflict : null;
    },
  };
}

function updateFrom(values: Record<Names, string>): backend.ProfileUpdate {
  return {
    address: {
      street: values['address.street'],
      unit: values['address.unit'],
      city: values['address.city'],
      state: values['address.state'],
      zip: values['address.zip'],
    },
    phone: values.phone,
    email: values.email,
    language: values.language === 'en-US' ? 'en-US' : 'es-US',
  };
}
