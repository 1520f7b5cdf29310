import { beforeEach, expect, test, vi } from 'vitest';
import type { Case, OtherPartyForm } from '../src/backend';
import { otherPartyPage } from '../src/pages/other-party';
import { createReport, type Report } from '../src/pages/other-party/report';

const sent: OtherPartyForm[] = [];
const one = { id: 'c1', number: '0190000123', status: 'order-in-force', other_party: null } as Case;

vi.mock('../src/backend', async (original) => ({
  ...(await original<typeof import('../src/backend')>()),
  cases: async () => ({ data: [one], status: {} }),
  reportOtherParty: async (form: OtherPartyForm) => void sent.push(form),
}));

let made: Report | undefined;

vi.mock('../src/pages/other-party/report', async (original) => {
  const real = await original<typeof import('../src/pages/other-party/report')>();
  const createReport: typeof real.createReport = (...given) => {
    made = real.createReport(...given);
    return made;
  };
  return { ...real, createReport };
});

beforeEach(() => {
  Object.assign(globalThis, {
    document: { getElementById: () => null, querySelector: () => null, body: {} },
    window: { scrollTo: () => {} },
  });
  sent.length = 0;
});

/** All text that a template would write. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(' ');
  if (typeof value === 'object' && value !== null && 'values' in value) return textOf(value.values);
  return typeof value === 'string' ? value : '';
}

test('cw_07 with one case there is nothing to choose, with several one must be chosen', async () => {
  expect(createReport([one], () => {}).values.case_id).toBe('c1');
  const report = createReport([one, { ...one, id: 'c2' }], () => {});
  report.submit();
  await vi.waitFor(() => expect(report.problems).toHaveLength(1));
  expect(sent).toEqual([]);
});

async function pageWith(details: string) {
  const page = otherPartyPage(new URLSearchParams());
  await vi.waitFor(() => expect(textOf(page.view())).toContain('other-party-details'));
  made?.field('details').onInput(details);
  expect(textOf(page.view())).toContain(details);
  return page;
}

test('cw_07 what was told is nowhere to be read once it is sent', async () => {
  const page = await pageWith('Trabaja en Taller Ruiz');
  made?.submit();
  await vi.waitFor(() => expect(textOf(page.view())).toContain('other-party-thanks'));
  expect(sent[0]?.report.details).toBe('Trabaja en Taller Ruiz');
  expect(textOf(page.view())).not.toContain('Taller');
  expect(made?.values.details).toBe('');
});

test('cw_07 what was typed and not sent goes when the page is left', async () => {
  const page = await pageWith('Trabaja en Taller Ruiz');
  page.leave?.();
  expect(made?.values.details).toBe('');
  expect(textOf(page.view())).not.toContain('Taller');
});
