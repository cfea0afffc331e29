/**
 * Outline → every text with a figure in it, and what is said over and beside it: headings, the heads of its row and column, the labels
 * before it. By the order in which a person reads, whatever the containers; a tile with its label below the figure is turned.
 */
import { hasFigure } from './plan-summary-figures.ts';
import { headedBy, isLimit, laidOver, silent, spokenOf, says, type Spoken } from './plan-summary-words.ts';
import { words, type Block, type Table } from './outline.ts';

export interface Place {
  text: string;
  about: Spoken;
}

export function placesIn(blocks: readonly Block[], context: Spoken = silent): Place[] {
  const places: Place[] = [];
  let now = context;
  const headings: { level: number; over: Spoken }[] = [];
  for (const block of joined(turned(blocks))) {
    if (block.kind === 'heading') {
      while (headings.length > 0 && headings.at(-1)!.level >= block.level) headings.pop();
      const over = headings.at(-1)?.over ?? context;
      now = headedBy(over, spokenOf(block.text));
      headings.push({ level: block.level, over: now });
      if (hasFigure(block.text)) places.push({ text: block.text, about: over });
    } else if (block.kind === 'group') places.push(...placesIn(block.blocks, now));
    else if (block.kind === 'pair') places.push(...valueUnder(block.value, laidOver(now, spokenOf(block.label))));
    else if (block.kind === 'table') places.push(...placesInTable(block, now));
    else now = wordsIn(block.parts.length > 1 && !isSentence(block.text) ? joinedTexts(block.parts) : [block.text], now, places);
  }
  return places;
}

/** Labels change what the next figure is about; figures are taken with it. Running text names itself. */
function wordsIn(parts: readonly string[], before: Spoken, places: Place[]): Spoken {
  let now = before;
  for (const text of parts) {
    if (answers(text)) {
      places.push({ text, about: now });
      // "Individual deductible: $1,500" is also what the next figure alone is about.
      const own = spokenOf(text);
      if (own.concept !== null && !isSentence(text)) now = { ...laidOver(now, own), aspect: null };
    } else if (text.length <= 80 && !isSentence(text)) now = laidOver(now, spokenOf(text));
  }
  return now;
}

const valueUnder = (text: string, about: Spoken): Place[] => (answers(text) ? [{ text, about }] : []);

/** It holds a figure, or says in words that there is none. */
const answers = (text: string): boolean =>
  hasFigure(text) || (text.length <= 60 && (says('none', text) || says('free', text) || says('noBenefit', text)));

function placesInTable({ caption, columns, rows }: Table, context: Spoken): Place[] {
  const over = headedBy(context, spokenOf(caption));
  const about = caption === '' ? context : over;
  const [first, ...others] = rows;
  const firstIsHead =
    columns.length === 0 && first !== undefined && first.cells.length > 2 && first.cells.every(({ text }) => !hasFigure(text));
  const heads = firstIsHead ? first.cells.map(({ text }) => text) : columns;
  const places: Place[] = [];
  let section = about;
  let rowBefore = about;
  for (const { cells, detail } of firstIsHead ? others : rows) {
    const texts = cells.map(({ text }) => text);
    const named = texts.findIndex((text) => answers(text));
    // All that stands before the first figure says what the row is about: "If you visit an office | Specialist visit | $60".
    const lead = (named < 0 ? texts : texts.slice(0, named)).filter((text) => text.trim() !== '');
    const own = lead.reduce((over, text) => laidOver(over, spokenOf(text)), section);
    // "Met to date" below "Deductible" is about that deductible.
    const row = own.aspect !== null && own.service === null && !isLimit(own.concept) ? { ...own, concept: rowBefore.concept } : own;
    if (lead.length > 0) rowBefore = row;
    if (named >= 0) {
      texts.forEach((text, at) => {
        if (at >= named) places.push(...valueUnder(text, besideHead(row, heads[at])));
      });
    } else if (lead.length === 1 && detail === undefined) section = headedBy(about, spokenOf(lead[0]!));
    if (detail) places.push(...placesIn(detail, row));
  }
  return places;
}

/** A column's head adds to its row: what the row is about stays. */
function besideHead(row: Spoken, head = ''): Spoken {
  const own = spokenOf(head);
  const over = laidOver(row, own);
  const keepsRow = row.service !== null || (row.concept !== null && (row.concept !== 'other' || own.concept === null));
  return keepsRow
    ? { ...over, concept: row.concept, service: row.service, scope: own.scope ?? row.scope, aspect: own.aspect ?? row.aspect }
    : over;
}

/** "$500.00", "met of", "$1,000.00" in three elements are one text. */
function joinedTexts(texts: readonly string[]): string[] {
  const whole: string[] = [];
  for (const text of texts) {
    const before = whole.at(-1);
    if (
      before !== undefined &&
      hasFigure(before) &&
      (/^(?:(?:met|spent|used|applied|paid)\s+)?(?:(?:out )?of\b|\/)/i.test(text.trim()) || /(?:\bof|\/)$/i.test(before))
    )
      whole[whole.length - 1] = `${before} ${text}`;
    else whole.push(text);
  }
  return whole;
}

/** The same for elements side by side. */
function joined(blocks: readonly Block[]): Block[] {
  const whole: Block[] = [];
  for (const block of blocks) {
    const before = whole.at(-1);
    const texts = before?.kind === 'words' && block.kind === 'words' ? joinedTexts([before.text, block.text]) : [];
    if (texts.length === 1) whole[whole.length - 1] = words(texts[0]!);
    else whole.push(block);
  }
  return whole;
}

/** A tile with its figure on top: the label behind it goes before it. */
function turned(blocks: readonly Block[]): readonly Block[] {
  const [figure, label, ...more] = blocks;
  if (more.length > 0 || figure?.kind !== 'words' || label?.kind !== 'words') return blocks;
  const isTile =
    hasFigure(figure.text) && spokenOf(figure.text).concept === null && !hasFigure(label.text) && spokenOf(label.text).concept !== null;
  return isTile ? [label, figure] : blocks;
}

const isSentence = (text: string): boolean => /[.!?]\s+\p{Lu}/u.test(text) || (text.split(/\s+/).length > 9 && /[.!?]$/.test(text.trim()));
