/** Pages that a member saved to disk: looked at before a browser is started, and served from there. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Trouble } from './setup.mjs';

const largestMegabytes = 20;

/** `{ file, name, bytes, type }` or one line of trouble. */
export function openSavedPage(file) {
  const name = path.basename(file);
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) throw new Trouble(`${file}: there is no such file.`);
  if (found.isDirectory())
    throw new Trouble(`${file}: this is a folder. Name the saved page itself, such as ${path.join(file, 'claim.html')}.`);
  if (!found.isFile()) throw new Trouble(`${file}: this is not a file.`);
  if (found.size > largestMegabytes * 1_000_000) {
    throw new Trouble(`${file}: ${Math.ceil(found.size / 1_000_000)} MB is too large; a saved page may have up to ${largestMegabytes} MB.`);
  }
  const bytes = readBytes(file);
  const head = bytes.subarray(0, 2048).toString('latin1');
  if (/\.pdf$/i.test(name) || head.startsWith('%PDF'))
    throw new Trouble(`${file}: PDF files cannot be read yet. Save the claim's web page as HTML and name that.`);
  if (/^content-type:\s*multipart\/related/im.test(head))
    throw new Trouble(`${file}: this is a web archive (MHTML). Save the page again as "Webpage, Complete" or "HTML only".`);
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!wide && bytes.includes(0)) throw new Trouble(`${file}: this is not a web page (it is binary).`);
  if (bytes.toString(wide ? 'utf16le' : 'latin1').trim() === '' || /^\uFEFF?\s*$/.test(bytes.toString('utf8')))
    throw new Trouble(`${file}: the file is empty.`);
  return { file, name, bytes, type: isUtf8(bytes) ? 'text/html; charset=utf-8' : 'text/html' };
}

function readBytes(file) {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Trouble(`${file}: the file cannot be opened (${error.code ?? 'unknown reason'}).`);
  }
}

function isUtf8(bytes) {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * The n-th page lives at `/saved/n/`, what the browser saved beside it (`NAME_files/`) below that. `still`: numbers of pages
 * whose scripts are not to run, because they lead away from the page.
 */
export function servePages(pages, still = new Set()) {
  return ({ pathname }) => {
    const [, number, rest] = /^\/saved\/(\d+)\/(.*)$/.exec(pathname) ?? [];
    const page = pages[Number(number)];
    if (page === undefined) return null;
    const headers = still.has(Number(number)) ? { 'content-security-policy': "script-src 'none'; sandbox allow-same-origin" } : {};
    return rest === '' ? { status: 200, type: page.type, body: page.bytes, headers } : besideIt(page, decodeURIComponent(rest));
  };
}

const kinds = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
  '.gif': 'image/gif',
  '.html': 'text/html',
};

function besideIt(page, wanted) {
  const folder = `${page.file.replace(/\.[^.]*$/, '')}_files`;
  const file = path.join(path.dirname(page.file), wanted);
  if (path.relative(folder, file).startsWith('..') || path.isAbsolute(path.relative(folder, file))) return null;
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return null;
  return { status: 200, type: kinds[path.extname(file).toLowerCase()] ?? 'application/octet-stream', body: readFileSync(file) };
}
