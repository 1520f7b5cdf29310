// The form of a step: what is typed is sent, and the next step opens.

import type { FieldCode, TypedStep } from '../backend';
import { createForm, type Form } from '../form';
import type { StepPage, Wizard } from './wizard';

type Options = {
  id: string;
  fields: Record<string, () => string>;
  values?: Record<string, string>;
  /** Fields that are emptied when the page is left. */
  secrets?: string[];
  /** An answered step that is left as it is need not be answered again. */
  keeps?: boolean;
  check?: (values: Record<string, string>) => Partial<Record<string, FieldCode>>;
  typed: (values: Record<string, string>) => TypedStep;
  /** It was sent, and not accepted. */
  refused?: () => void;
};

export type StepForm = { form: Form<string> } & Pick<StepPage, 'names' | 'refuse' | 'leave'>;

export function createStepForm(wizard: Wizard, options: Options): StepForm {
  const names = Object.keys(options.fields);
  const isLeft = () => options.keeps !== false && wizard.isAnswered && !form.touched;
  const form: Form<string> = createForm<string, void>({
    id: options.id,
    fields: options.fields,
    values: options.values,
    check: (values) => (isLeft() ? {} : (options.check?.(values) ?? {})),
    send: async (values, attempt) => {
      try {
        await wizard.answer(isLeft() ? null : options.typed(values), attempt);
      } catch (reason) {
        options.refused?.();
        throw reason;
      }
    },
    done: () => wizard.next(),
  });
  return {
    form,
    names,
    refuse: form.refuse,
    leave: () => form.wipe(...(options.secrets ?? [])),
  };
}
