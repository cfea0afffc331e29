/** Pages made to hurt by what they do: they never rest, hold frames in frames, or take themselves apart. */
import { around, claim, claimPage, listHead, listRow } from './hostile-pages.mjs';

const script = (code) => `<script>${code}</script>`;
const quoted = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');
const body = quoted(claim());

export const restless = {
  'a ticker, sixty times a second': claimPage(
    {},
    { after: `<p id="tick">0</p>${script(`setInterval(() => { tick.textContent = 'Tick ' + performance.now(); }, 16);`)}` },
  ),
  'an element that comes and goes with each frame': claimPage(
    {},
    {
      after: script(`let one = null; const step = () => {
        if (one) { one.remove(); one = null; } else { one = document.createElement('p'); one.textContent = 'now'; document.body.append(one); }
        requestAnimationFrame(step); }; step();`),
    },
  ),
  'classes that change for ever': claimPage(
    {},
    { after: script(`setInterval(() => { for (const one of document.querySelectorAll('td')) one.classList.toggle('on'); }, 16);`) },
  ),
  'an address that changes for ever': claimPage(
    {},
    { after: script(`let at = 0; setInterval(() => history.replaceState(null, '', location.pathname + '#' + at++), 100);`) },
  ),
  'a body replaced each 200 ms': around(
    `${claim()}${script(`setInterval(() => { const next = document.createElement('body'); next.innerHTML = ${body}; document.body.replaceWith(next); }, 200);`)}`,
  ),
  'a frame that goes elsewhere all the time': claimPage(
    {},
    { after: `<iframe id="f"></iframe>${script(`let at = 0; setInterval(() => { f.srcdoc = '<p>page ' + at++; }, 50);`)}` },
  ),
};

/** A row each 50 ms for 8 s. */
export const growing = around(
  `<table id="rows">${listHead}</table>${script(`let at = 0;
  const rows = ${quoted(Array.from({ length: 160 }, (_, at) => listRow(at)))};
  const timer = setInterval(() => {
    rows[at] && document.getElementById('rows').tBodies[0].insertAdjacentHTML('beforeend', rows[at++]);
    if (at === rows.length) { clearInterval(timer); document.title = 'all there'; }
  }, 50);`)}`,
);

const inFrame = (html) => `<iframe srcdoc="${html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;
const framesIn = (depth) => (depth === 0 ? '<p>the last</p>' : inFrame(`<p>level ${depth}</p>${framesIn(depth - 1)}`));
export const framed = {
  '200 frames': claimPage({}, { after: '<iframe srcdoc="<p>one</p>"></iframe>'.repeat(200) }),
  'frames of other origins': claimPage(
    {},
    { after: '<iframe src="data:text/html,<p>far"></iframe><iframe sandbox srcdoc="<p>shut"></iframe>' },
  ),
  'frames in frames': claimPage({}, { after: framesIn(6) }),
  'a frame that shows the page again and again': claimPage(
    {},
    {
      after: script(`const level = self === top ? 0 : Number(frameElement.dataset.level);
        if (level < 4) { const one = document.createElement('iframe'); one.dataset.level = level + 1; one.src = location.pathname + '?' + level; document.body.append(one); }`),
    },
  ),
  'a claim in a frame whose document has an image named body': around(inFrame(`<img name="body" hidden>${claim()}`)),
};

/** What a script does to its own page once it was read; then the amount that is shown is another one. */
const changed = `${body}.replace('$1,234.00', '$1,555.00')`;
export const undone = {
  'the loading stopped, a line changed': `window.stop(); document.querySelector('#claimDetail').innerHTML = document.querySelector('#claimDetail').innerHTML.replace('$1,234.00', '$1,555.00');`,
  'the document opened and written anew': `document.open(); document.write('<!doctype html><title>New</title><body>' + ${changed}); document.close();`,
  'the body taken away and put back': `const gone = document.body; gone.remove(); setTimeout(() => { gone.innerHTML = ${changed}; document.documentElement.append(gone); }, 700);`,
  'the root element replaced': `const next = document.createElement('html'); next.innerHTML = '<head></head><body></body>';
    next.querySelector('body').innerHTML = ${changed}; document.replaceChild(next, document.documentElement);`,
};

/** What is no page of HTML. */
export const otherDocuments = {
  'an image': {
    type: 'image/svg+xml',
    body: '<svg xmlns="http://www.w3.org/2000/svg"><title>Claim # 4471200093</title><text y="20">Claim # 4471200093 $5.00</text></svg>',
  },
  'a document of XML': { type: 'text/xml', body: '<claims><claim number="4471200093"><billed>$5.00</billed></claim></claims>' },
  'a plain text': { type: 'text/plain', body: 'Practice. Claim # 4471200093\nAmount billed $5.00\n' },
  'an empty page': { type: 'text/html', body: '' },
  'a set of frames': { type: 'text/html', body: '<frameset cols="*,*"><frame src="about:blank"><frame src="about:blank"></frameset>' },
};
