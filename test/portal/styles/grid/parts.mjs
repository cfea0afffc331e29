/** Rows and cells of an ARIA grid, drawn on blocks. */
export const row = (cells, { at, kind = '' } = {}) =>
  `<div role="row"${at === undefined ? '' : ` aria-rowindex="${at}"`} class="row ${kind}">${cells.join('')}</div>`;

export const head = (text, { over = 1, kind = '' } = {}) =>
  `<div role="columnheader" class="cell ${kind}"${over > 1 ? ` aria-colspan="${over}" style="grid-column:span ${over}"` : ''}>${text}</div>`;

export const cell = (text, kind = '') => `<div role="gridcell" class="cell ${kind}">${text}</div>`;
