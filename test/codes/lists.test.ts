import { describe, expect, it } from 'vitest';
import carc from '../../src/codes/carc.json' with { type: 'json' };
import notes from '../../src/codes/cigna-notes.json' with { type: 'json' };
import { CignaNotes, CodeList, GroupCodes } from '../../src/codes/code.ts';
import groups from '../../src/codes/group-codes.json' with { type: 'json' };
import rarc from '../../src/codes/rarc.json' with { type: 'json' };
import { noteSaying } from '../../src/codes/cigna-notes.ts';
import { noAmounts, type Claim } from '../../src/claim/claim.ts';
import { denialsOf } from '../../src/denials/denials-of.ts';
import { categories } from '../../src/denials/index.ts';
import { gradeOf } from '../screens/reading-grade.ts';

const lists = [carc, rarc];
const codes = lists.flatMap((one) => one.codes);
const sentences = [...codes, ...notes, ...groups].flatMap((one) => [
  one.says.en,
  ...('limits' in one && one.limits !== null ? [one.limits.en] : []),
]);

describe('the code lists', () => {
  it('have the shape that is written down', () => {
    for (const list of lists) expect(CodeList.safeParse(list).error?.issues).toBeUndefined();
    expect(GroupCodes.safeParse(groups).error?.issues).toBeUndefined();
    expect(CignaNotes.safeParse(notes).error?.issues).toBeUndefined();
  });

  it('hold every code that was found, once', () => {
    expect(carc.codes).toHaveLength(405);
    expect(rarc.codes).toHaveLength(279);
    for (const { codes } of lists) expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length);
    expect(carc.codes.filter(({ retired }) => retired !== null)).toHaveLength(110);
  });

  it('name categories that exist, and codes that exist in place of retired ones', () => {
    const known = new Set([...categories.map(({ id }) => id), 'cost_share', 'informational', 'pending']);
    expect([...new Set(codes.map(({ category }) => category))].filter((id) => !known.has(id))).toEqual([]);
    const numbers = new Set(carc.codes.map(({ code }) => code));
    const named = carc.codes.flatMap(({ retired }) => retired?.instead?.split(/, | to /) ?? []);
    expect(named.length).toBeGreaterThan(90);
    expect(named.filter((code) => !numbers.has(code))).toEqual([]);
  });

  it('never call a share of the member, a notice or an open claim a refusal', () => {
    for (const { nature, category } of codes) {
      if (nature === 'cost-share') expect(category).toBe('cost_share');
      if (category === 'pending' || category === 'informational') expect(nature).not.toBe('denial');
    }
  });

  it('can be read: grade 6 in the middle, 9 at worst, no sentence over 20 words', () => {
    const grades = sentences.map((text) => ({ text, grade: gradeOf(text) })).toSorted((a, b) => a.grade - b.grade);
    expect(grades[Math.floor(grades.length / 2)]?.grade).toBeLessThanOrEqual(6);
    expect(grades.filter(({ grade }) => grade > 9)).toEqual([]);
    const long = sentences.filter((text) => text.split(/[.!?](?:\s|$)/).some((one) => one.split(/\s+/).length > 20));
    expect(long).toEqual([]);
  });

  it('state no right as lost and promise nothing', () => {
    for (const text of sentences) expect(text).not.toMatch(/guarantee|will be paid|cannot appeal|lost your|must pay/i);
  });
});

describe('notes that Cigna printed', () => {
  it.each(notes.map(({ text, nature, category }) => ({ text, nature, category })))(
    'on a claim are what they are: $text',
    ({ text, nature, category }) => {
      const claim = { ...emptyClaim(), notes: [{ code: 'Z9', text: text.toLowerCase() }] };
      expect(denialsOf(claim).notes[0]).toMatchObject({ nature, categories: category === null ? [] : [category] });
    },
  );

  it('name categories that exist', () => {
    const known = categories.map(({ id }) => id);
    for (const { category } of notes) if (category !== null) expect(known).toContain(category);
  });

  it('say nothing of a text that only begins like one', () => {
    expect(noteSaying('Your plan does not provide benefits for this service. It was paid as an exception.')).toBeNull();
    expect(
      noteSaying(
        'Per the terms and conditions of your coverage, treatment/services that are not documented as medically necessary are not covered. See below.',
      )?.codes,
    ).toEqual(['6']);
  });
});

const emptyClaim = (): Claim => ({
  claimNumber: null,
  coverage: 'unknown',
  patient: null,
  provider: null,
  serviceDates: null,
  dates: [],
  status: null,
  network: 'unknown',
  amounts: noAmounts(),
  lines: [],
  notes: [],
  sentences: [],
});
