/** Ways to show the notes that lines refer to by code, one function a way. */
import { escaped, type Ink } from './ink.ts';

export type NoteLayout = (notes: readonly { code: string; text: string }[], ink: Ink) => string;

const table: NoteLayout = (notes, ink) =>
  ink.el(
    'table',
    `<tbody>${notes.map((note) => ink.el('tr', ink.el('td', note.code) + ink.el('td', escaped(note.text)))).join('\n')}</tbody>`,
  );

const headedTable: NoteLayout = (notes, ink) =>
  ink.el(
    'table',
    `<thead><tr><th>${ink.random.pick(['Code', 'Note'])}</th><th>${ink.random.pick(['Description', 'Meaning', 'Explanation'])}</th></tr></thead><tbody>${notes.map((note) => ink.el('tr', ink.el('td', note.code) + ink.el('td', escaped(note.text)))).join('\n')}</tbody>`,
  );

const describedList: NoteLayout = (notes, ink) =>
  ink.el('dl', notes.map((note) => ink.el('dt', note.code) + ink.el('dd', escaped(note.text))).join('\n'));

const list: NoteLayout = (notes, ink) => {
  const glue = ink.random.pick([' - ', ': ', ' – ']);
  return ink.el('ul', notes.map((note) => ink.el('li', `${note.code}${glue}${escaped(note.text)}`)).join('\n'));
};

const paragraphs: NoteLayout = (notes, ink) => {
  const glue = ink.random.pick([' - ', ': ', ' – ', ' = ']);
  const bold = ink.random.chance(0.5);
  return ink.el(
    'div',
    notes.map((note) => ink.el('p', `${bold ? `<b>${note.code}</b>` : note.code}${glue}${escaped(note.text)}`)).join('\n'),
  );
};

const sideBySide: NoteLayout = (notes, ink) =>
  ink.el('div', notes.map((note) => ink.el('div', `${ink.el('span', note.code)} ${ink.el('span', escaped(note.text))}`)).join('\n'));

export const noteLayouts = { table, headedTable, describedList, list, paragraphs, sideBySide } satisfies Record<string, NoteLayout>;
