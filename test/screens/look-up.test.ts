// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { say } from '../../src/screens/say.ts';
import { fakePort } from './fake-port.ts';
import { openPopup, settle } from './open-popup.ts';
import { views } from './samples.ts';

const typed = say('code.typed');

async function lookUp(code: string) {
  const port = fakePort(views['medical-necessity']);
  const popup = await openPopup(port);
  await popup.type(typed, code);
  await popup.send(say('code.send'));
  // The lists come as a module of their own.
  for (let turn = 0; turn < 300 && popup.said() === ''; turn++) {
    await new Promise((done) => setTimeout(done, 10));
    await settle();
  }
  return { port, popup };
}

describe('“Look up a code”', () => {
  it('says what it means, who bears it and what to do, and keeps nothing', async () => {
    const { port, popup } = await lookUp('CO-197');
    expect(popup.text()).toContain('CO-197');
    expect(popup.text()).toContain('A network doctor should not bill you for it.');
    expect(popup.text()).toContain('Required prior approval or notice is not on file for this service.');
    expect(popup.text()).toContain(say('code.appeal-yes'));
    expect(popup.said()).toBe(say('code.found.one'));
    expect(port.asked).toEqual([]);
    expect(port.drafts.size).toBe(0);
  });

  it('shows each of several codes', async () => {
    const { popup } = await lookUp('CO 45 N130, PR 1');
    expect([...popup.place.querySelectorAll('.code h3')].map((one) => one.textContent)).toEqual(['CO-45', 'N130', 'PR-1']);
    expect(popup.text()).toContain(say('code.appeal-sum'));
  });

  it('takes a number alone for nothing certain', async () => {
    const { popup } = await lookUp('197');
    expect(popup.text()).toContain(say('code.only-if'));
    expect(popup.text()).toContain(say('code.if-listed'));
  });

  it('shows where a short code was seen, and that it proves nothing here', async () => {
    const { popup } = await lookUp('AA');
    expect(popup.text()).toContain(say('code.seen-elsewhere'));
    expect(popup.place.querySelector('.code blockquote')?.textContent).toContain('alternate benefit');
  });

  it('says that a code is retired, from one list only, or for other claims', async () => {
    expect((await lookUp('CO-15')).popup.text()).toContain('This code was retired on May 1, 2018. In its place stand: 16, 197, 284, 296.');
    expect((await lookUp('CO-300')).popup.text()).toContain(say('code.confidence-medium'));
    expect((await lookUp('CO-P4')).popup.text()).toContain(say('code.scope-property-casualty-or-workers-comp'));
    expect((await lookUp('CO-16')).popup.text()).toContain(say('code.lacks-remark'));
  });

  it('does not know what it does not know', async () => expect((await lookUp('CO-999')).popup.text()).toContain(say('code.unknown')));

  it('goes back to the field when that names no code', async () => {
    const { popup } = await lookUp('I paid them');
    expect(popup.text()).toContain(say('code.none'));
    expect(popup.field(typed).getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(popup.field(typed));
  });

  it.each(['not-on-mycigna', 'unknown-layout', 'list'] as const)('is there in the state %s', async (state) => {
    const view =
      state === 'not-on-mycigna'
        ? ({ state, typedReport: null } as const)
        : state === 'list'
          ? views['list']
          : ({ state, report: null } as const);
    const popup = await openPopup(fakePort(view));
    expect(popup.hasButton(say('code.title'))).toBe(true);
  });

  it('is the only way to the lists, and a late one: the popup starts without them', () => {
    const folder = join(import.meta.dirname, '../../src');
    const importers = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('codes/'))
      .filter((path) =>
        /^import (?!type)[^;]*codes\/(?:explain|listed-codes)|(?:carc|rarc)\.json/m.test(readFileSync(join(folder, path), 'utf8')),
      );
    expect(importers).toEqual([]);
  });
});
