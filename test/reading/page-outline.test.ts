// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findControl } from '../../src/reading/find-control.ts';
import { flatBlocks, type Block, type Table } from '../../src/reading/outline.ts';
import { outlinePage } from '../../src/reading/page-outline.ts';
import { outlineOf } from './read-page.ts';

const page = (body: string) => outlineOf(`<html><head><title>Claims</title></head><body>${body}</body></html>`);
const texts = (body: string): string[] =>
  [...flatBlocks(page(body).blocks)].map((block) =>
    block.kind === 'table' ? 'table' : block.kind === 'pair' ? `${block.label}=${block.value}` : block.text,
  );
const table = (body: string): Table => page(body).blocks.find((block): block is Table => block.kind === 'table')!;
const grid = (body: string) => ({ columns: table(body).columns, rows: table(body).rows.map((row) => row.cells.map((cell) => cell.text)) });

describe('text', () => {
  it('of elements side by side stands apart; words within a sentence stay together', () => {
    expect(texts('<div><span>What I owe</span><span>$35.00</span></div><p>Your <b>claim</b> was <i>denied</i>.</p>')).toEqual([
      'What I owe',
      '$35.00',
      'Your claim was denied.',
    ]);
  });

  it('of a price that the markup cuts is one price', () => {
    expect(texts('<div><span>$</span><span>1,250</span><sup>.00</sup></div>')).toEqual(['$1,250.00']);
  });

  it('that is not shown is not read', () => {
    expect(
      texts(
        '<p hidden>a</p><p style="display:none">b</p><template><p>c</p></template><script>d</script><style>e</style><noscript>f</noscript><nav>g</nav><p>shown</p>',
      ),
    ).toEqual(['shown']);
  });

  it('in a folded part is read', () =>
    expect(texts('<details><summary>Notes</summary><p>NT - Not covered here.</p></details>')).toEqual(['Notes', 'NT - Not covered here.']));

  it('is freed of direction marks and zero-width signs', () =>
    expect(texts('<p>Am\u200Bount \u202Ebilled\u202C</p>')).toEqual(['Amount billed']));

  it('of help buttons is left out, of links it is kept', () => {
    expect(
      texts('<div><span>Amount billed</span><button aria-label="What is this?">?</button></div><div><a href="#x">1234567890</a></div>'),
    ).toEqual(['Amount billed', '1234567890']);
  });

  it('that the member types is never read; a fixed field is', () => {
    expect(
      texts('<input value="secret"><input type="password" value="secret"><textarea>secret</textarea><input readonly value="$35.00">'),
    ).toEqual(['$35.00']);
    expect(page('<input type="password">').asksForPassword).toBe(true);
  });
});

describe('labels that attributes carry', () => {
  it.each([
    ['<span id="l">What I owe</span><b aria-labelledby="l">$35.00</b>', 'What I owe=$35.00'],
    ['<b aria-label="Amount billed">$90.00</b>', 'Amount billed=$90.00'],
    [
      '<abbr title="Your plan does not provide benefits for this service.">NT</abbr>',
      'NT=Your plan does not provide benefits for this service.',
    ],
  ])('%s', (body, pair) => expect(texts(body)).toContain(pair));

  it('are no label where they only repeat what is shown', () => expect(texts('<b aria-label="$90.00">$90.00</b>')).toEqual(['$90.00']));
});

describe('tables', () => {
  it('with grouped and stacked heads, and a title over all', () => {
    expect(
      grid(
        '<table><tr><th colspan="3">Your claim</th></tr><tr><th rowspan="2">Service Date</th><th colspan="2">Charges</th></tr><tr><th>Amount Billed</th><th>Amount Not Covered</th></tr><tr><td>01/02/2026</td><td>$5.00</td><td>$0.00</td></tr></table>',
      ).columns,
    ).toEqual(['Service Date', 'Charges\nAmount Billed', 'Charges\nAmount Not Covered']);
  });

  it('with a head of plain cells, and one that comes again', () => {
    const head = '<tr><td>Service Date</td><td>Type</td><td>Amount billed</td></tr>';
    const row = '<tr><td>01/02/2026</td><td>LAB</td><td>$5.00</td></tr>';
    expect(grid(`<table>${head}${row}${head}${row}</table>`)).toEqual({
      columns: ['Service Date', 'Type', 'Amount billed'],
      rows: [
        ['01/02/2026', 'LAB', '$5.00'],
        ['01/02/2026', 'LAB', '$5.00'],
      ],
    });
  });

  it('with cells that span rows and columns', () => {
    expect(
      grid(
        '<table><tr><th>A</th><th>B</th><th>C</th></tr><tr><td rowspan="2">x</td><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr><tr><td colspan="2">TOTALS</td><td>5</td></tr></table>',
      ).rows,
    ).toEqual([
      ['x', '1', '2'],
      ['x', '3', '4'],
      ['TOTALS', '', '5'],
    ]);
  });

  it('in ARIA roles, with columns that the page numbers', () => {
    expect(
      grid(
        '<div role="grid"><div role="row"><span role="columnheader">A</span><span role="columnheader">B</span><span role="columnheader">C</span></div><div role="rowgroup"><div role="row"><span role="gridcell">1</span><span role="gridcell" aria-colindex="3">3</span></div></div></div>',
      ),
    ).toEqual({ columns: ['A', 'B', 'C'], rows: [['1', '', '3']] });
  });

  it('of bare elements, an empty one included', () => {
    const row = (...cells: string[]) => `<div>${cells.map((cell) => `<span>${cell}</span>`).join('')}</div>`;
    expect(
      grid(
        `<section>${row('Service date', 'Provider', 'Billed')}${row('01/02/2026', '', '$5.00')}${row('01/03/2026', 'Dr. Yarrow', '$6.00')}</section>`,
      ),
    ).toEqual({
      columns: ['Service date', 'Provider', 'Billed'],
      rows: [
        ['01/02/2026', '', '$5.00'],
        ['01/03/2026', 'Dr. Yarrow', '$6.00'],
      ],
    });
  });

  it('of cells without rows, as a CSS grid has them', () => {
    const cells = ['Service date', 'Type', 'Billed', 'You owe', '01/02/2026', 'Lab', '$5.00', '', '01/03/2026', '', '$6.00', '$1.00'];
    expect(grid(`<div>${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`)).toEqual({
      columns: cells.slice(0, 4),
      rows: [cells.slice(4, 8), cells.slice(8)],
    });
  });

  it('that only lay out a page are read as what they hold', () => {
    expect(texts('<table><tr><td><h2>Claim # 123456</h2><p>Hello there</p></td><td><p>Side</p></td></tr></table>')).toEqual([
      'Claim # 123456',
      'Hello there',
      'Side',
    ]);
  });
});

describe('shadow roots and slots', () => {
  it('are read as composed, in order', () => {
    document.documentElement.innerHTML = '<body><x-row><span slot="label">What I owe</span><b>$35.00</b></x-row></body>';
    const root = document.querySelector('x-row')!.attachShadow({ mode: 'closed' });
    root.innerHTML = '<div><slot name="label"></slot></div><div><slot></slot></div>';
    const walk = outlinePage(document, { rootOf: (element) => (element.localName === 'x-row' ? root : null) });
    let step = walk.next();
    while (!step.done) step = walk.next();
    expect([...flatBlocks(step.value.blocks)].map((block) => (block as { text: string }).text)).toEqual(['What I owe', '$35.00']);
  });
});

describe('controls', () => {
  it('are known by their accessible name and found again by it', () => {
    const { controls } = page(
      '<a href="#a" aria-label="Appeal this decision"><i></i></a><button><span>Dispute</span> claim</button><div role="button" title="File a grievance"></div><input type="submit" value="Send">',
    );
    expect(controls.map((control) => control.name)).toEqual(['Appeal this decision', 'Dispute claim', 'File a grievance', 'Send']);
    for (const { name } of controls) expect(findControl(document, { rootOf: (element) => element.shadowRoot }, name)).not.toBeNull();
    expect(findControl(document, { rootOf: (element) => element.shadowRoot }, 'Nothing of that name')).toBeNull();
  });

  it('that fold a panel without text are counted', () => {
    expect(
      page(
        '<button aria-expanded="false" aria-controls="p">Line 2</button><div id="p" hidden></div><button aria-expanded="false" aria-haspopup="menu" aria-controls="m">Menu</button><div id="m"></div>',
      ).foldedPanels,
    ).toBe(1);
  });
});

describe('a page made to hurt', () => {
  it('cannot shadow what we read by', () => {
    expect(
      texts(
        '<form><input name="childNodes"><input name="getAttribute"><input name="tagName"><input name="nodeType"><p>What I owe</p><p>$35.00</p></form>',
      ),
    ).toEqual(expect.arrayContaining(['What I owe', '$35.00']));
  });

  it('cannot hide its own body or title, nor stop a reading', () => {
    const shadowed = { get: () => document.createElement('form'), configurable: true };
    document.documentElement.innerHTML = '<head><title>Claims</title></head><body><p>What I owe</p></body>';
    Object.defineProperty(document, 'body', shadowed);
    Object.defineProperty(document, 'title', shadowed);
    try {
      const walk = outlinePage(document, { rootOf: () => null });
      let step = walk.next();
      while (!step.done) step = walk.next();
      expect(step.value).toMatchObject({ title: 'Claims', blocks: [{ text: 'What I owe' }] });
    } finally {
      delete (document as { body?: unknown }).body;
      delete (document as { title?: unknown }).title;
    }
  });

  it('of a form that shadows how folds are found is read', () => {
    document.documentElement.innerHTML = '<body><form><p>What I owe</p></form></body>';
    const form = document.querySelector('form')!;
    Object.defineProperty(form, 'closest', { value: 'an input' });
    Object.defineProperty(form, 'nodeType', { value: 'an input' });
    Object.defineProperty(form, 'checkVisibility', { value: 'an input' });
    const walk = outlinePage(document, { rootOf: () => null });
    let step = walk.next();
    while (!step.done) step = walk.next();
    expect(step.value.blocks).toMatchObject([{ text: 'What I owe' }]);
  });

  it('that takes out what the walk stands at, while it pauses, is read to its end', () => {
    document.documentElement.innerHTML = `<body>${'<p>x</p>'.repeat(100)}<p>last</p></body>`;
    const met: Element[] = [];
    const walk = outlinePage(document, { rootOf: () => null, visible: (element) => met.push(element) > 0 });
    let step = walk.next();
    for (; !step.done; step = walk.next()) met.at(-1)?.nextElementSibling?.remove();
    expect(step.value.blocks.at(-1)).toMatchObject({ text: 'last' });
  });

  it('is cut at the budget, and says so', () => {
    document.documentElement.innerHTML = `<body>${'<p>x</p>'.repeat(500)}</body>`;
    const walk = outlinePage(document, { rootOf: () => null, budget: 100 });
    let step = walk.next();
    while (!step.done) step = walk.next();
    expect(step.value.cutShort).toBe(true);
    expect([...flatBlocks(step.value.blocks)].length).toBeLessThan(100);
  });

  it('of great depth is read to its limit', () => {
    const deep = page(`${'<div>'.repeat(450)}<p>deep</p>${'</div>'.repeat(450)}<p>near</p>`);
    expect([...flatBlocks(deep.blocks)].map((block: Exclude<Block, { kind: 'group' }>) => ('text' in block ? block.text : ''))).toEqual([
      'near',
    ]);
  });
});
