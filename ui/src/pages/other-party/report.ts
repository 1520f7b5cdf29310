// What the person tells about the other party.

import * as backend from '../../backend';
import { createForm, type Form } from '../../form';
import { t } from '../../l10n';

export type Report = Form<keyof backend.OtherPartyReport>;

export const LIMITS = { address: 200, employer: 120, details: 1_000 };

export function createReport(cases: backend.Case[], done: () => void): Report {
  return createForm<keyof backend.OtherPartyReport, void>({
    id: 'other-party',
    fields: {
      case_id: () => t('other-party-case'),
      address: () => t('other-party-address'),
      phone: () => t('other-party-phone'),
      employer: () => t('other-party-employer'),
      details: () => t('other-party-details'),
    },
    // With one case there is nothing to choose.
    values: { case_id: cases.length === 1 ? (cases[0]?.id ?? '') : '' },
    check: (values) => (values.case_id === '' ? { case_id: 'missing' } : {}),
    send: (values, attempt) => backend.reportOtherParty({ report: { ...values }, attempt }),
    done,
  });
}
