import type { EnrolmentRules } from '../../backend';

/** How many secret questions all steps of an enrolment ask for. */
export function questionsAsked(rules: EnrolmentRules | null): number {
  const counts = (rules?.steps ?? []).map((step) => {
    if (step.kind === 'credentials') return step.questions;
    return step.kind === 'secret-questions' ? step.count : 0;
  });
  return counts.reduce((sum, count) => sum + count, 0);
}
