/** `node bench/reasons/learn.mjs`: learns from all phrasings that are here and writes `src/denials/learned/weights.json`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { inputsHash } from './inputs.mjs';
import { learn, ours } from './learning.mjs';
import { codePhrasings, ownPhrasings, quotedPhrasings, root, saidPhrasings } from './phrasings.mjs';

const phrasings = [...ownPhrasings(), ...saidPhrasings(), ...quotedPhrasings(), ...codePhrasings()];
const packed = learn(phrasings, await ours());
const file = path.join(root, 'src/denials/learned/weights.json');
writeFileSync(file, `${JSON.stringify({ inputs: inputsHash(), ...packed })}\n`);
process.stdout.write(`Learned from ${phrasings.length} phrasings: ${path.relative(root, file)}\n`);
