/** What is built and would be shipped: its permissions, its policy, its size, and that no code in it can send. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { test } from 'node:test';
import { builtFor, ensureBuilt } from './open.mjs';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; worker-src 'self'; connect-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

const filesOf = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile());

for (const browser of ['chrome', 'firefox']) {
  ensureBuilt(browser);
  const folder = builtFor(browser);
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));

  test(`${browser}: the manifest asks for what the README explains and no more`, () => {
    assert.equal(manifest.manifest_version, 3);
    assert.deepEqual(manifest.permissions, ['storage', 'unlimitedStorage', 'alarms', 'scripting']);
    assert.deepEqual(manifest.optional_permissions, ['notifications']);
    assert.deepEqual(manifest.host_permissions, ['https://my.cigna.com/*']);
    assert.equal(manifest.content_scripts.length, 1);
    const [script] = manifest.content_scripts;
    assert.deepEqual(script.matches, ['https://my.cigna.com/*']);
    assert.equal(script.js.length, 1);
    assert.equal(script.css, undefined);
    assert.notEqual(script.all_frames, true);
    assert.notEqual(script.world, 'MAIN');
    assert.equal('web_accessible_resources' in manifest, false);
    assert.equal(manifest.incognito, 'not_allowed');
    assert.deepEqual(manifest.content_security_policy, { extension_pages: policy });
    assert.ok(manifest.commands._execute_action.suggested_key.default);
    if (browser === 'chrome') assert.deepEqual(manifest.externally_connectable, { ids: [] });
    else assert.deepEqual(manifest.browser_specific_settings.gecko.data_collection_permissions, { required: ['none'] });
  });

  test(`${browser}: the script in the page is one file of at most 40 kB that imports nothing`, () => {
    const file = path.join(folder, manifest.content_scripts[0].js[0]);
    const text = readFileSync(file, 'utf8');
    assert.ok(statSync(file).size <= 40_000, `${statSync(file).size} bytes`);
    assert.doesNotMatch(text, /\bimport\s*\(|\bfrom\s*["']|getURL/);
    assert.doesNotMatch(text, /innerHTML|insertAdjacent|appendChild|\.append\(|attachShadow|createElement|\.click\(\)/);
  });

  test(`${browser}: no built file can send, load or run what is not in the package`, () => {
    const scripts = filesOf(folder).filter((file) => file.endsWith('.js'));
    assert.ok(scripts.length >= 3);
    for (const file of scripts) {
      const text = readFileSync(file, 'utf8');
      assert.doesNotMatch(
        text,
        /\bfetch\s*\(|XMLHttpRequest|WebSocket|sendBeacon|new Image\b|EventSource|RTCPeer|WebTransport|importScripts|\beval\s*\(|new Function\b/,
        path.basename(file),
      );
    }
  });

  test(`${browser}: popup and casebook are in the package, and neither names anything outside of it`, () => {
    for (const name of ['popup', 'casebook']) {
      const html = readFileSync(path.join(folder, `src/screens/${name}.html`), 'utf8');
      const named = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, place]) => place);
      assert.ok(named.length >= 2, name);
      for (const place of named) assert.ok(statSync(path.join(folder, place)).isFile(), place);
    }
  });

  test(`${browser}: the packed extension has at most 400 kB`, () => {
    const packed = filesOf(folder).reduce(
      (sum, file) => sum + deflateRawSync(readFileSync(file), { level: 9 }).length + 2 * path.relative(folder, file).length + 100,
      0,
    );
    assert.ok(packed <= 400_000, `${packed} bytes`);
  });
}
