// Components: functions that take what they show and return a template. They keep no state and know no page.
//
// Conventions for pages
// - A page is `pages/<topic>/index.ts` with `export const <topic>Page: OpenPage` (see router.ts). Its state lives in
//   the closure; `view()` is pure. Register it in `pages/index.ts`.
// - What is read: `const reading = createLoaded(() => backend.home())`, drawn by `loaded(reading, { waiting, show })`,
//   with `refresh: reading.load`. It shows waiting, faults and the status line by itself.
// - What is sent: `createForm` (form.ts): `errorSummary(form)` first in the form, then `textField(form.field('phone'))`
//   and so on, then `button({ label, busy: form.task.busy })`. The form focuses its summary when refused, keeps one
//   `attempt` for one try, and refuses double clicks. Lesser actions: `createTask` (task.ts).
// - Words: `t('<page>-<what>')`, in locales/<tag>/<page>.ftl, shared ones in common.ftl. An id is a literal, or a
//   template literal with a literal beginning (`payments-method-${method}`), so that unused ids can be found.
// - No inline style (the CSP refuses it): classes, or SVG attributes.
// - After a change on the page: `set(...)` for the store, `update()` for the closure's state.

export { type AlertKind, alert } from './alert';
export { autofill } from './autofill';
export { birthDate } from './birth-date';
export { button, buttonRow, linkButton } from './button';
export { checkField, TICKED } from './check-field';
export { choices, type Option, selectField } from './choice';
export { contactList, contacts } from './contacts';
export { dialog } from './dialog';
export { errorSummary } from './error-summary';
export { fault } from './fault';
export { donePage, formCard, formPage } from './form-page';
export { type IconName, icon } from './icon';
export { loaded, waiting } from './loading';
export { pinRules } from './pin-rules';
export { ruleList, type ShownRule } from './rule-list';
export { type SecretOptions, secretField } from './secret-field';
export { type Column, pagination, table } from './table';
export { card, cards, empty, facts, figure, heading, stateTag, type TagKind } from './text';
export { textArea, textField } from './text-field';
