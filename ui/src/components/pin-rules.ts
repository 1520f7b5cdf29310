import type { TemplateResult } from 'lit-html';
import type { PinRules } from '../backend';
import { t } from '../l10n';
import { keptRules, type PinRule } from '../pin';
import { ruleList } from './rule-list';

const RULES: PinRule[] = ['length', 'repeated', 'run', 'common'];

/** Shown before typing, ticked while typing; the last two only the service can judge. */
export function pinRules(typed: string, rules: PinRules, history: number): TemplateResult {
  const kept = keptRules(typed, rules);
  const args = { min: rules.min, max: rules.max };
  return ruleList({
    id: 'pin-rules',
    title: t('pin-rules-title'),
    rules: [
      ...RULES.map((rule) => ({ words: t(`pin-rule-${rule}`, args), kept: kept[rule] })),
      { words: t('pin-rule-personal') },
      { words: t('pin-rule-history', { n: history }) },
    ],
  });
}
