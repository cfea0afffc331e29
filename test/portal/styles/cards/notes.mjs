/**
 * The accordion of notes, in the three ways in which portals build one: a panel that stands open, `details` that are there and folded, and
 * (on `lateNotes`) a panel that is not made before the member opens it.
 */
import { asScript, escape } from '../../words.mjs';

/** The claim whose notes are not on the page before they are asked for. */
export const lateNotes = 'second-opinion';

const openOn = ['medical-necessity', 'out-of-network', 'bundled', 'emergency-room', 'dental-fillings', 'nothing-refused'];

const paragraphs = (claim) => claim.notes.map(({ code, text }) => `<p>${code} - ${escape(text)}</p>`).join('\n');

export function notesSection(claim) {
  if (claim.notes.length === 0) return '';
  if (claim.id === lateNotes)
    return '<button class="fold" type="button" aria-expanded="false" aria-controls="claim-notes">Notes</button><div id="claim-notes"></div>';
  if (openOn.includes(claim.id))
    return `<button class="fold" type="button" aria-expanded="true" aria-controls="claim-notes">Notes</button><div id="claim-notes" class="panel">${paragraphs(claim)}</div>`;
  return `<details><summary>Notes</summary><div class="panel">${paragraphs(claim)}</div></details>`;
}

export function notesScript(claim) {
  if (claim.notes.length === 0) return '';
  return `
const button = document.querySelector('.fold'), panel = document.querySelector('#claim-notes');
button?.addEventListener('click', () => {
  const open = button.getAttribute('aria-expanded') === 'false';
  button.setAttribute('aria-expanded', String(open));
  panel.className = 'panel';
  if (open && !panel.firstChild) panel.innerHTML = ${asScript(paragraphs(claim))};
  panel.hidden = !open;
});
`;
}
