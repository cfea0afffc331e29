/** The fields that a label can name, and the shape of each one's value (`labels.json`). */
import wordings from './labels.json' with { type: 'json' };

export type FieldName = keyof typeof wordings;
export type Shape = 'identifier' | 'text' | 'date' | 'code' | 'money' | 'pair-of-money' | 'refs' | 'sentence' | 'any';

export const fieldNames = Object.keys(wordings) as FieldName[];
export const shapeOf = (field: FieldName): Shape => wordings[field].shape as Shape;
export const isMoneyField = (field: FieldName): boolean => shapeOf(field) === 'money' || shapeOf(field) === 'pair-of-money';
export const isDateField = (field: FieldName): boolean => shapeOf(field) === 'date';
