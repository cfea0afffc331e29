import { describe, expect, it } from 'vitest';
import { noteIn, refsSaid } from '../../src/reading/printed-note.ts';

describe('codes that a text points to', () => {
  it.each([
    ['See remark B41', 'B41'],
    ['Tooth 30. Paid at 50%. Remark codes AA, MX', 'AA, MX'],
    ['Jump to reason PX-3', 'PX-3'],
    ['(see note A)', 'A'],
    ['Remarks: 01 and 72', '01 , 72'],
  ])('%s', (text, codes) => expect(refsSaid(text)).toBe(codes));

  it.each(['Messages 3', 'See the notes below', 'Notes', 'Please note the date', 'Read more about notes'])('none: %s', (text) =>
    expect(refsSaid(text)).toBeNull(),
  );
});

describe('a note with nothing but a blank behind its code', () => {
  it.each([
    ['NS1 Missed or canceled appointments are not covered services.', 'NS1'],
    ['QX The charge is more than your plan allows.', 'QX'],
  ])('%s', (text, code) => expect(noteIn(text)?.code).toBe(code));

  it.each(['NEW This is a new page, tell us more.', 'J3301 Triamcinolone injection given', 'CT The scan of your head was read twice.'])(
    'none: %s',
    (text) => expect(noteIn(text)).toBeNull(),
  );
});
