import { html, nothing, type TemplateResult } from 'lit-html';
import { t } from '../l10n';

export type Column<R> = {
  label: string;
  cell: (row: R) => unknown;
  /** Amounts line up on the right. */
  numeric?: boolean;
  /** The column that names the row. */
  header?: boolean;
};

/**
 * A table with a caption; on a narrow window each row becomes a small list with the column names repeated. The roles
 * say once more what it is, for some engines forget it once `display` changes.
 */
export function table<R>(options: {
  caption: string;
  hideCaption?: boolean;
  columns: Column<R>[];
  rows: R[];
  foot?: unknown[];
}): TemplateResult {
  const { columns } = options;
  return html`<table class="usa-table usa-table--borderless usa-table--stacked" role="table">
    <caption class=${options.hideCaption ? 'usa-sr-only' : ''}>${options.caption}</caption>
    <thead>
      <tr role="row">${columns.map((c) => html`<th scope="col" role="columnheader" class=${c.numeric ? 'numeric' : ''}>${c.label}</th>`)}</tr>
    </thead>
    <tbody>
      ${options.rows.map((row) => html`<tr role="row">${columns.map((column) => cell(column, row))}</tr>`)}
    </tbody>
    ${
      options.foot
        ? html`<tfoot>
            <tr role="row">${options.foot.map((value, at) => footCell(columns[at], value))}</tr>
          </tfoot>`
        : nothing
    }
  </table>`;
}

function cell<R>(column: Column<R>, row: R): TemplateResult {
  const classes = column.numeric ? 'numeric' : '';
  return column.header
    ? html`<th scope="row" role="rowheader" data-label=${column.label} class=${classes}>${column.cell(row)}</th>`
    : html`<td role="cell" data-label=${column.label} class=${classes}>${column.cell(row)}</td>`;
}

function footCell<R>(column: Column<R> | undefined, value: unknown): TemplateResult {
  return html`<td role="cell" data-label=${column?.label ?? ''} class=${column?.numeric ? 'numeric' : ''}>${value}</td>`;
}

/** Earlier and later pages; `page` counts from 0. */
export function pagination(options: {
  label: string;
  page: number;
  pages: number;
  onPage: (page: number) => void;
}): TemplateResult | typeof nothing {
  const { page, pages } = options;
  if (pages < 2) return nothing;
  return html`<nav class="pages" aria-label=${options.label}>
    <button type="button" class="usa-button usa-button--outline" ?disabled=${page === 0} @click=${() => options.onPage(page - 1)}>
      ${t('pagination-newer')}
    </button>
    <span aria-live="polite">${t('pagination-where', { page: page + 1, pages })}</span>
    <button type="button" class="usa-button usa-button--outline" ?disabled=${page >= pages - 1} @click=${() => options.onPage(page + 1)}>
      ${t('pagination-older')}
    </button>
  </nav>`;
}
