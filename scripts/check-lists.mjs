/** Part of `npm run build`: the lists in `src/codes/` have the shape that is written down there. A list that does not fails the build. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';
import { Trouble, main, root } from './setup.mjs';

const load = async (file) => (await runnerImport(path.join(root, 'src/codes', file), { configFile: false, logLevel: 'error' })).module;

await main(async () => {
  const { CodeList, GroupCodes, CignaNotes } = await load('code.ts');
  const { ServiceKinds } = await load('service-kind.ts');
  const { BehavioralWords } = await load('behavioral.ts');
  const shapes = {
    carc: CodeList,
    rarc: CodeList,
    'group-codes': GroupCodes,
    'cigna-notes': CignaNotes,
    'service-kinds': ServiceKinds,
    behavioral: BehavioralWords,
  };
  for (const [name, shape] of Object.entries(shapes)) {
    const listed = JSON.parse(readFileSync(path.join(root, 'src/codes', `${name}.json`), 'utf8'));
    const issue = shape.safeParse(listed).error?.issues[0];
    if (issue !== undefined) throw new Trouble(`src/codes/${name}.json: ${issue.path.join('.')}: ${issue.message}`);
  }
});
