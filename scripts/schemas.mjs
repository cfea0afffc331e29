/** Prints the shapes of `src/advice/report.ts` and `src/claim/entry.ts` as JSON Schema into `dist/`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';
import * as z from 'zod/mini';
import { root } from './setup.mjs';

const load = async (file) => (await runnerImport(path.join(root, 'src', file), { configFile: false, logLevel: 'error' })).module;
const { Report } = await load('advice/report.ts');
const { CaseFile } = await load('claim/entry.ts');

mkdirSync(path.join(root, 'dist'), { recursive: true });
write('report', z.toJSONSchema(Report, { override: sayDays }));
// What may be left out of a case file is filled in; a default that is made anew each time (an id) has no place in a schema.
write('case-file', z.toJSONSchema(CaseFile, { io: 'input', override: (at) => (delete at.jsonSchema.default, sayDays(at)) }));

function write(name, schema) {
  writeFileSync(path.join(root, `dist/${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
}

/** JSON Schema has no word for a refinement such as "a day that exists"; the form at least is said. */
function sayDays({ zodSchema, jsonSchema }) {
  const refusals = zodSchema._zod.def.checks?.map((check) => check._zod.def.error?.({})) ?? [];
  if (refusals.some((text) => text?.includes('calendar day'))) jsonSchema.pattern = '^\\d{4}-\\d\\d-\\d\\d$';
}
