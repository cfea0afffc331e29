/** The house holds together: who may import whom, what runs in the portal's page, and that nothing is forgotten in a list. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../src/appeals/index.ts';
import { Rule } from '../src/appeals/rule.ts';
import adviceWords from '../src/advice/words/en.json' with { type: 'json' };
import steps from '../src/advice/steps.json' with { type: 'json' };
import { StepWords } from '../src/advice/steps.ts';
import { categories } from '../src/denials/categories.ts';
import { Category } from '../src/denials/category.ts';

const root = resolve(import.meta.dirname, '..');
const src = join(root, 'src');
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
const code = filesIn(src).filter((file) => /\.tsx?$/.test(file));
const text = (file: string) => readFileSync(file, 'utf8');

interface Import {
  /** A package, or a path from `src/`. */
  from: string;
  typesOnly: boolean;
}

function importsOf(file: string): Import[] {
  return [
    ...text(file).matchAll(/^\s*(?:import|export)\s+(type\s)?([^'";]*?)\sfrom\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm),
  ].map((match) => {
    const from = match[3] ?? match[4] ?? match[5]!;
    const names =
      /^\{(.*)\}$/s
        .exec(match[2]?.trim() ?? '')?.[1]
        ?.split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '') ?? [];
    return {
      from: from.startsWith('.') ? relative(src, resolve(dirname(file), from)) : from,
      typesOnly: match[1] !== undefined || (names.length > 0 && names.every((name) => name.startsWith('type '))),
    };
  });
}

/** Each room and the rooms that it may import. */
const rooms: Record<string, string[]> = {
  claim: [],
  codes: ['claim'],
  reading: ['claim', 'codes'],
  case: ['claim'],
  denials: ['claim', 'codes'],
  'cost-share': ['claim', 'codes'],
  'claim-errors': ['claim', 'codes', 'denials', 'cost-share'],
  appeals: ['claim', 'codes', 'denials', 'cost-share', 'claim-errors'],
  advice: ['claim', 'codes', 'case', 'denials', 'cost-share', 'claim-errors', 'appeals'],
};
const inner = Object.keys(rooms);
Object.assign(rooms, {
  papers: inner,
  reminders: inner,
  browser: [...inner, 'papers', 'reminders'],
  screens: [...inner, 'papers', 'reminders', 'browser'],
});
const roomOf = (path: string): string => path.split('/')[0]!;

describe('who may import whom', () => {
  it('every folder of src is a room of the plan', () => {
    const folders = readdirSync(src, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && filesIn(join(src, entry.name)).length > 0,
    );
    expect(folders.map((entry) => entry.name).filter((name) => !(name in rooms))).toEqual([]);
  });

  it('rooms import only what lies before them', () => {
    const wrong = code.flatMap((file) => {
      const own = roomOf(relative(src, file));
      if (own.includes('.')) return []; // The two entry files may import any room.
      const allowed = new Set([own, ...rooms[own]!]);
      return importsOf(file)
        .filter(({ from }) => existsSync(join(src, from)) && !allowed.has(roomOf(from)))
        .filter(({ typesOnly }) => !(own === 'browser' && typesOnly)) // `browser/` may import any of them for types.
        .map(({ from }) => `${relative(src, file)} → ${from}`);
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['webextension-polyfill', /^browser\/(?!page\/)/],
    ['preact', /^screens\//],
  ])('%s is imported in one place', (name, place) => {
    const importers = code
      .filter((file) => importsOf(file).some(({ from }) => from === name || from.startsWith(`${name}/`)))
      .map((file) => relative(src, file));
    expect(importers.length).toBeGreaterThan(0);
    expect(importers.filter((file) => !place.test(file))).toEqual([]);
  });

  it('nobody names the browser outside of browser/ and the page script', () => {
    const naming = code.filter(
      (file) =>
        !relative(src, file).startsWith('browser/') &&
        /\b(?:chrome|browser)\.(?:runtime|storage|tabs|alarms|action|scripting|permissions|dom)\b/.test(text(file)),
    );
    expect(naming.map((file) => relative(src, file))).toEqual([]);
  });

  it('the core asks no clock', () => {
    const asking = code.filter(
      (file) => inner.includes(roomOf(relative(src, file))) && /\bDate\.now\(|new Date\(\)|performance\.now\(/.test(text(file)),
    );
    expect(asking.map((file) => relative(src, file))).toEqual([]);
  });
});

describe('what runs in the portal’s page', () => {
  const reached = new Set<string>();
  const packages = new Set<string>();
  const follow = (file: string): void => {
    if (reached.has(file) || !existsSync(file)) return;
    reached.add(file);
    for (const { from, typesOnly } of /\.tsx?$/.test(file) ? importsOf(file) : []) {
      if (typesOnly) continue;
      if (existsSync(join(src, from))) follow(join(src, from));
      else packages.add(from);
    }
  };
  follow(join(src, 'content.iife.ts'));

  it('holds no library at all', () => {
    expect(reached.size).toBeGreaterThan(10);
    expect([...packages]).toEqual([]);
  });

  it('only looks: no label, no judgement, no word of advice travels there', () => {
    const files = [...reached].map((file) => relative(src, file));
    expect(files.filter((file) => /^(?:denials|appeals|advice|case|screens|reminders)\//.test(file) || file.endsWith('.json'))).toEqual([]);
  });

  it('writes nothing into it', () => {
    const writes =
      /\.(?:append|prepend|appendChild|insertBefore|replaceWith|replaceChildren|remove|setAttribute|removeAttribute|toggleAttribute|click|submit|dispatchEvent)\(|\.(?:textContent|innerText|className|id|value|title)\s*=[^=]|\.(?:style|dataset|classList)\b/;
    expect([...reached].filter((file) => writes.test(text(file))).map((file) => relative(src, file))).toEqual([]);
  });
});

describe('nothing is forgotten in a list', () => {
  const jsonIn = (folder: string) =>
    readdirSync(join(src, folder))
      .filter((file) => file.endsWith('.json'))
      .map((file) => file.slice(0, -5))
      .sort();
  const readme = (folder: string) => text(join(src, folder, 'README.md'));

  it('every category is in its list, checked, in the README, and leads to known steps', () => {
    expect(categories.map((category) => category.id).sort()).toEqual(jsonIn('denials/categories'));
    for (const category of categories) {
      expect(Category.safeParse(category).error?.issues).toBeUndefined();
      expect(readme('denials')).toContain(category.id);
      for (const step of category.steps) expect(Object.keys(steps)).toContain(step);
    }
  });

  it('every rule is in its list, checked, in the README, and has worked cases', () => {
    const cases = filesIn(join(root, 'test/appeals/cases')).map(text).join('\n');
    expect(rules.map((rule) => rule.id).sort()).toEqual(jsonIn('appeals/rules'));
    for (const rule of rules) {
      expect(Rule.safeParse(rule).error?.issues).toBeUndefined();
      expect(readme('appeals')).toContain(`\`${rule.id}\``);
      expect(cases.includes(`"${rule.ref}"`) || cases.includes(`"${rule.id}"`)).toBe(true);
    }
  });

  it('every step is checked and is used by a category or by the advice', () => {
    expect(StepWords.safeParse(steps).error?.issues).toBeUndefined();
    const used = new Set([
      ...categories.flatMap((category) => category.steps),
      ...[...text(join(src, 'advice/steps.ts')).matchAll(/'([a-z-]+)'/g)].map((match) => match[1]!),
    ]);
    expect(Object.keys(steps).filter((id) => !used.has(id))).toEqual([]);
  });

  it('every sentence of the advice is said by some file of it', () => {
    const said = filesIn(join(src, 'advice'))
      .filter((file) => file.endsWith('.ts'))
      .map(text)
      .join('\n');
    const unsaid = Object.keys(adviceWords).filter(
      (id) => !said.includes(`'${id}'`) && !said.includes(`'${id.replace(/^question\./, '')}'`),
    );
    expect(unsaid).toEqual([]);
  });

  it('every room tells what it holds, and no map names a file that is gone', () => {
    for (const room of Object.keys(rooms).filter((name) => existsSync(join(src, name)) && filesIn(join(src, name)).length > 1)) {
      const named = [...readme(room).matchAll(/`([\w./-]+\.(?:ts|tsx|json|css|html))`/g)].map((match) => match[1]!);
      const own = filesIn(join(src, room));
      const gone = named.filter(
        (name) => !own.some((file) => file.endsWith(`/${name}`)) && !existsSync(join(src, name)) && !existsSync(join(root, name)),
      );
      expect({ room, gone }).toEqual({ room, gone: [] });
    }
  });
});
