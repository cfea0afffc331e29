/** `npm start -- --json`: a report that its schema accepts and nothing else on stdout; for bad input one line and a non-zero exit. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { buildSchemas } from '../../scripts/build.mjs';
import { claims, ensureBuilt, root } from './open.mjs';

let folder;
let validReport;
before(() => {
  ensureBuilt('chrome');
  buildSchemas();
  folder = mkdtempSync(path.join(tmpdir(), 'recourse-files-'));
  validReport = new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync(path.join(root, 'dist/report.schema.json'), 'utf8')));
});
after(() => rmSync(folder, { recursive: true, force: true }));

function file(name, content) {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
}

const saved = (slug) => path.join(root, 'test/pages', slug, 'source.html');

/** As a person types it: through npm, so that its own words would show on stdout. */
function start(...args) {
  return new Promise((ended) => {
    const npm = spawn('npm', ['start', '--', ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = { out: '', err: '' };
    npm.stdout.on('data', (bytes) => (said.out += bytes));
    npm.stderr.on('data', (bytes) => (said.err += bytes));
    npm.on('close', (code) => ended({ code, ...said }));
  });
}

async function reportOf(...args) {
  const { code, out, err } = await start('--json', ...args);
  assert.equal(code, 0, err);
  const report = JSON.parse(out);
  assert.ok(validReport(report), JSON.stringify(validReport.errors?.slice(0, 3)));
  return report;
}

test('a saved claim gives a report that its schema accepts, and nothing else on stdout', async () => {
  const report = await reportOf('--today', '2026-11-22', saved('portal-claim-medical-necessity'));
  const claim = claims.find(({ id }) => id === 'medical-necessity');
  assert.equal(report.today, '2026-11-22');
  assert.deepEqual(
    report.sources.map(({ id, file: name, outcome }) => [id, name, outcome]),
    [['s1', 'source.html', 'read']],
  );
  assert.deepEqual(
    report.claims.map(({ claimNumber }) => claimNumber),
    [claim.claimNumber],
  );
  assert.equal(report.claims[0].denials[0].category, 'medical_necessity');
});

test('several files are several sources in their order, claim pages or not', async () => {
  const list = file('my list.html', readFileSync(saved('portal-claim-list')));
  const report = await reportOf(
    '--today',
    '2026-11-22',
    list,
    saved('portal-inbox'),
    saved('portal-claim-prior-auth'),
    saved('portal-sign-in'),
    saved('portal-maintenance'),
  );
  assert.deepEqual(
    report.sources.map((source) => [source.file, source.outcome]),
    [
      ['my list.html', 'read'],
      ['source.html', 'not-a-claim-page'],
      ['source.html', 'read'],
      ['source.html', 'signed-out'],
      ['source.html', 'unavailable'],
    ],
  );
  const seen = report.claims.find(({ claimNumber }) => claimNumber === claims.find(({ id }) => id === 'prior-auth').claimNumber);
  assert.deepEqual(seen.seenIn, ['s1', 's3']);
});

test('a case file is taken into account', async () => {
  const { claimNumber } = claims.find(({ id }) => id === 'timely-filing');
  const told = file(
    'case.json',
    JSON.stringify({
      plan: { sponsor: 'employer' },
      entries: [{ kind: 'told', claim: claimNumber, told: { fact: 'notice-date', what: 'letter', day: '2026-10-01' } }],
    }),
  );
  const without = await reportOf('--today', '2026-11-22', saved('portal-claim-timely-filing'));
  const report = await reportOf('--today', '2026-11-22', '--case', told, saved('portal-claim-timely-filing'));
  assert.equal(report.plan.sponsor, 'employer');
  assert.equal(without.claims[0].deadlines.find(({ rule }) => rule === 'internal-appeal').state, 'date-needed');
  assert.deepEqual(report.claims[0].deadlines.find(({ rule }) => rule === 'internal-appeal').countedFrom, {
    day: '2026-10-01',
    what: 'letter',
  });
});

test('what was told by claim number counts also when the list was read first', async () => {
  const { claimNumber } = claims.find(({ id }) => id === 'prior-auth');
  const told = file(
    'told.json',
    JSON.stringify({ entries: [{ kind: 'told', claim: claimNumber, told: { fact: 'care', care: 'ongoing' } }] }),
  );
  const report = await reportOf('--today', '2026-11-22', '--case', told, saved('portal-claim-list'), saved('portal-claim-prior-auth'));
  assert.deepEqual(
    report.claims.filter(({ care }) => care === 'ongoing').map((claim) => claim.claimNumber),
    [claimNumber],
  );
});

test('a page that builds itself with scripts is read when it is built, in closed roots too', async () => {
  const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(readFileSync(saved('portal-claim-non-covered'), 'utf8'))[1];
  const late = `<!doctype html><title>Claim</title><body><claim-page></claim-page><script>
    setTimeout(() => { document.querySelector('claim-page').attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(body).replaceAll('<', '\\u003c')}; }, 600);
  </script>`;
  const report = await reportOf('--today', '2026-11-22', file('late.html', late));
  assert.deepEqual(
    report.claims.map(({ claimNumber }) => claimNumber),
    [claims.find(({ id }) => id === 'non-covered').claimNumber],
  );
});

test('a page whose script leads away is read without its scripts', async () => {
  const away = readFileSync(saved('portal-claim-prior-auth'), 'utf8').replace(
    '</head>',
    '<script>location.href = "/web/public/guest";</script></head>',
  );
  const report = await reportOf('--today', '2026-11-22', file('away.html', away));
  assert.equal(report.sources[0].outcome, 'read');
  assert.equal(report.claims.length, 1);
});

const bad = {
  'a missing file': () => [['--json', path.join(folder, 'nowhere.html')], /no such file/],
  'a folder': () => [['--json', folder], /folder/],
  'a binary': () => [['--json', file('picture.html', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))], /not a web page/],
  'an empty page': () => [['--json', file('empty.html', ' \n')], /empty/],
  '50 MB of HTML': () => [['--json', file('large.html', Buffer.alloc(50_000_000, '<p>Claim</p>'))], /up to 20 MB/],
  'a PDF': () => [['--json', file('letter.pdf', '%PDF-1.7')], /PDF files cannot be read yet/],
  'a day that does not exist': () => [['--json', '--today', '2026-02-30', saved('portal-claim-list')], /no such day/],
  'a day in another form': () => [['--json', '--today', '11/22/2026', saved('portal-claim-list')], /no such day/],
  'an unknown option': () => [['--jason', saved('portal-claim-list')], /jason/],
  'no file at all': () => [['--json'], /at least one/],
  'a case file that is missing': () => [['--json', '--case', path.join(folder, 'none.json'), saved('portal-claim-list')], /no such file/],
  'a case file that is not JSON': () => [['--json', '--case', file('case.txt', '{ plan'), saved('portal-claim-list')], /not JSON/],
  'a case file of another shape': () => [
    [
      '--json',
      '--case',
      file('odd.json', JSON.stringify({ entries: [{ kind: 'told', claim: null, told: { fact: 'notice-received', day: '2026-02-30' } }] })),
      saved('portal-claim-list'),
    ],
    /not understood at "entries\.0\.told\.day"/,
  ],
};

for (const [name, make] of Object.entries(bad)) {
  test(`${name}: one clear line, nothing on stdout, a non-zero exit`, async () => {
    const [args, wanted] = make();
    const { code, out, err } = await start(...args);
    assert.notEqual(code, 0);
    assert.equal(out, '');
    assert.match(err, wanted);
    assert.equal(err.trim().split('\n').length, 1, err);
  });
}
