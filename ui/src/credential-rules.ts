// The rules of a user ID and of a password, in words.

import { nothing, type TemplateResult } from 'lit-html';
import type { CredentialsJudged, OfferedProgramme, PasswordRules } from './backend';
import { ruleList, type ShownRule } from './components';
import { duration, t } from './l10n';

export function userIdRules(
  offered: OfferedProgramme,
  judged: CredentialsJudged | null,
): TemplateResult | typeof nothing {
  const rules = offered.programme.sign_in.identifiers.find((one) => one.kind === 'user-id');
  if (rules?.kind !== 'user-id' || !judged) return nothing;
  return ruleList({
    id: 'user-id-rules',
    title: t('user-id-rules-title'),
    rules: judged.user_id.map(([rule, kept]) => ({
      words: t(`user-id-rule-${rule}`, { min: rules.min, max: rules.max }),
      kept,
    })),
  });
}

/** `change` of a password that there is already: what it was before and when it was changed count, too. */
export function passwordRules(
  offered: OfferedProgramme,
  judged: CredentialsJudged | null,
  change?: 'recovered' | 'changed',
): TemplateResult | typeof nothing {
  const { secret, history } = offered.programme.sign_in;
  if (secret.kind !== 'password' || !judged) return nothing;
  return ruleList({
    id: 'password-rules',
    title: t('password-rules-title'),
    rules: [
      ...judged.password.map(([rule, kept]) => ({
        words: t(`password-rule-${rule}`, { min: secret.min, max: secret.max }),
        kept,
      })),
      ...(secret.classes.length === 0 ? [{ words: t('password-rules-free') }] : []),
      ...(change ? ofTheService(secret, history, change) : []),
    ],
  });
}

function ofTheService(secret: PasswordRules, history: number, change: 'recovered' | 'changed'): ShownRule[] {
  const rules: ShownRule[] = [];
  if (history > 0) rules.push({ words: t('password-rules-history', { n: history }) });
  if (change === 'changed' && secret.hours_between > 0) {
    rules.push({ words: t('password-rules-between', { time: duration(secret.hours_between * 3600) }) });
  }
  return rules;
}
