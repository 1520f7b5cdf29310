import { tag } from './index';

const formats = new Map<string, Intl.NumberFormat>();

/** Whole cents as dollars: $1,234.50 in both languages, as people here read it. */
export function money(cents: number): string {
  let format = formats.get(tag());
  if (!format) {
    format = new Intl.NumberFormat(tag(), { style: 'currency', currency: 'USD' });
    formats.set(tag(), format);
  }
  return format.format(cents / 100);
}
