/** Builds `dist/BROWSER` from the one `manifest.json`; what differs between browsers stands here and nowhere else. */
import preact from '@preact/preset-vite';
import { crx } from '@crxjs/vite-plugin';
import type { ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

const browser = process.env['BROWSER'] === 'firefox' ? 'firefox' : 'chrome';

const forChrome = { ...manifest, minimum_chrome_version: '120' };

/** Firefox has event pages in place of workers, and knows no `externally_connectable` (nobody can connect there anyway). */
const { externally_connectable: _, ...shared } = manifest;
const forFirefox = {
  ...shared,
  background: { scripts: [manifest.background.service_worker], type: 'module' },
  browser_specific_settings: {
    gecko: { id: 'recourse@recourse.example', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
  },
};

export default defineConfig({
  plugins: [
    preact(),
    crx({
      manifest: (browser === 'firefox' ? forFirefox : forChrome) as ManifestV3Export,
      browser,
      contentScripts: { standaloneFiles: ['src/content.iife.ts'] },
    }),
  ],
  build: {
    target: browser === 'firefox' ? 'firefox142' : 'chrome120',
    outDir: `dist/${browser}`,
    emptyOutDir: true,
    modulePreload: false,
    rolldownOptions: { input: { casebook: 'src/screens/casebook.html' } },
  },
});
