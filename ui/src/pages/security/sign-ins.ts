// The last sign-ins of the account, from wherever, with those that were refused.

import { html, type TemplateResult } from 'lit-html';
import type { ListedSignIn } from '../../backend';
import { stateTag, table } from '../../components';
import { moment, t } from '../../l10n';

export function signInList(tries: ListedSignIn[]): TemplateResult {
  if (tries.length === 0) return html`<p class="quiet">${t('security-sign-ins-none')}</p>`;
  return table<ListedSignIn>({
    caption: t('security-sign-ins-caption'),
    hideCaption: true,
    columns: [
      { label: t('security-sign-in-at'), cell: ({ at }) => moment(at), header: true },
      {
        label: t('security-session-system'),
        cell: ({ system }) => system || t('security-session-unknown'),
      },
      { label: t('security-sign-in-outcome'), cell: outcome },
    ],
    rows: tries,
  });
}

function outcome({ outcome: how }: ListedSignIn): TemplateResult {
  return stateTag(t(`security-sign-in-${how}`), how === 'signed-in' ? 'good' : 'notice');
}
