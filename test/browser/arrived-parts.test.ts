import { beforeEach, describe, expect, it } from 'vitest';
import { dropAllParts, dropParts, keepPart, takeParts } from '../../src/browser/arrived-parts.ts';

const part = (at: number, text: string, { view = 'v', id = 'r' } = {}) => ({ view, id, at, text });

beforeEach(() => dropAllParts());

describe('the parts of a reading', () => {
  it('are one text once the last has come, and then gone', () => {
    expect(['one ', 'two '].map((text, at) => keepPart(1, part(at, text)))).toEqual([true, true]);
    expect(takeParts(1, 'v', { id: 'r', parts: 2 }, 'three')).toBe('one two three');
    expect(takeParts(1, 'v', { id: 'r', parts: 2 }, 'three')).toBeNull();
  });

  it('may come twice, when an answer got lost', () => {
    for (const at of [0, 0, 1, 1]) expect(keepPart(1, part(at, `${at} `))).toBe(true);
    expect(takeParts(1, 'v', { id: 'r', parts: 2 }, '2')).toBe('0 1 2');
  });

  it('are refused where one is missing: the worker was stopped between them', () => {
    keepPart(1, part(0, 'one '));
    dropAllParts();
    expect(keepPart(1, part(1, 'two '))).toBe(false);
    expect(takeParts(1, 'v', { id: 'r', parts: 2 }, 'three')).toBeNull();
    expect(keepPart(1, part(0, 'one '))).toBe(true);
    expect(keepPart(1, part(2, 'three '))).toBe(false);
    expect(takeParts(1, 'v', { id: 'r', parts: 2 }, 'three')).toBeNull();
  });

  it('of another reading, view or tab are never mixed', () => {
    keepPart(1, part(0, 'mine '));
    expect(keepPart(1, part(1, 'late', { id: 'before' }))).toBe(false);
    expect(keepPart(1, part(1, 'late', { view: 'before' }))).toBe(false);
    expect(keepPart(2, part(1, 'other tab'))).toBe(false);
    expect(takeParts(1, 'w', { id: 'r', parts: 1 }, '.')).toBeNull();
    keepPart(1, part(0, 'again ', { id: 'r2' }));
    expect(takeParts(1, 'v', { id: 'r', parts: 1 }, '.')).toBeNull();
    expect(takeParts(1, 'v', { id: 'r2', parts: 1 }, '.')).toBe('again .');
  });

  it('are forgotten with their tab', () => {
    keepPart(1, part(0, 'one'));
    dropParts(1);
    expect(takeParts(1, 'v', { id: 'r', parts: 1 }, '')).toBeNull();
  });
});
