// Secret questions: each chosen from what is left of the list, with its answer (MA-10, HU-09).

import { html, type TemplateResult } from 'lit-html';
import type { OfferedProgramme, TypedQuestion } from './backend';
import { secretField, selectField } from './components';
import type { Field, Form } from './form';
import { programmeText, t } from './l10n';

const places = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

/** Fields of a form that asks for so many, with their labels. */
export function questionLabels(count: number): Record<string, () => string> {
  const labels = places(count).flatMap((n): [string, () => string][] => [
    [`question-${n}`, () => t('question-label', { n, count })],
    [`answer-${n}`, () => t('question-answer-label', { n, count })],
  ]);
  return Object.fromEntries(labels);
}

/** What was chosen before, as values of a form. */
export function questionValues(chosen: string[]): Record<string, string> {
  return Object.fromEntries(chosen.map((id, at) => [`question-${at + 1}`, id]));
}

/** Answers are not kept in a form that is left. */
export const answerNames = (count: number) => places(count).map((n) => `answer-${n}`);

export function questionText(offered: OfferedProgramme, id: string): string {
  return programmeText(offered, `programme-question-${id}`);
}

export function typedQuestions(
  offered: OfferedProgramme,
  values: Record<string, string>,
  count: number,
): TypedQuestion[] {
  return places(count).map((n) => {
    const question = values[`question-${n}`] ?? '';
    return {
      question,
      words: question === '' ? '' : questionText(offered, question),
      answer: values[`answer-${n}`] ?? '',
    };
  });
}

/** Those of the list that no earlier place has taken. */
export function leftFor(n: number, list: string[], values: Record<string, string>): string[] {
  const taken = places(n - 1).map((before) => values[`question-${before}`]);
  return list.filter((id) => !taken.includes(id));
}

export function questionFields(form: Form<string>, offered: OfferedProgramme, count: number): TemplateResult {
  const list = offered.programme.enrolment?.questions ?? [];
  return html`${places(count).map(
    (n) => html`<fieldset class="usa-fieldset question">
      <legend class="usa-sr-only">${t('question-legend', { n, count })}</legend>
      ${selectField(freeing(form, n, count), [
        { value: '', label: t('question-choose') },
        ...leftFor(n, list, form.values).map((id) => ({ value: id, label: questionText(offered, id) })),
      ])}
      ${secretField(form.field(`answer-${n}`), { numeric: false, hint: t('question-answer-hint'), maxlength: 60 })}
    </fieldset>`,
  )}`;
}

/** What is chosen above is free below no more. */
function freeing(form: Form<string>, n: number, count: number): Field {
  const field = form.field(`question-${n}`);
  return {
    ...field,
    onInput(value) {
      for (const later of places(count).slice(n)) {
        if (form.values[`question-${later}`] === value) form.put(`question-${later}`, '');
      }
      field.onInput(value);
    },
  };
}
