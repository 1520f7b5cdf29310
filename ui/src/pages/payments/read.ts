// What the address asks for, and reading it.

import * as backend from '../../backend';

export type Period = Pick<backend.PaymentsAsked, 'year' | 'from' | 'to'>;

export type Answer = { asked: backend.PaymentsAsked; page: backend.PaymentsPage; cases: backend.Case[] };

export function directionOf(query: URLSearchParams): backend.Direction | null {
  const view = query.get('view');
  return view === 'made' || view === 'sent' ? view : null;
}

export function periodOf(query: URLSearchParams): Period {
  const year = Number(query.get('year'));
  return { year: year > 0 ? year : null, from: query.get('from'), to: query.get('to') };
}

/** The address's query for a view and a period. */
export function queryFor(direction: backend.Direction, period: Period): Record<string, string> {
  return {
    view: direction,
    ...(period.year !== null && { year: String(period.year) }),
    ...(period.from !== null && { from: period.from }),
    ...(period.to !== null && { to: period.to }),
  };
}

/** Without a view in the address, who only pays sees what they paid; everybody else what was sent to them. */
function usual(cases: backend.Case[]): backend.Direction {
  return cases.length > 0 && cases.every((one) => one.role === 'pays') ? 'made' : 'sent';
}

export async function read(
  direction: backend.Direction | null,
  period: Period,
  page: number,
): Promise<backend.Reading<Answer>> {
  const { data: cases } = await backend.cases();
  const asked = { direction: direction ?? usual(cases), ...period, page };
  const { data, status } = await backend.payments(asked);
  return { data: { asked, page: data, cases }, status };
}
