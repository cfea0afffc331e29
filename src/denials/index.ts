/** Why payment was refused: the categories, and what a printed text says. */
export { categories, categoryById } from './categories.ts';
export type { Category } from './category.ts';
export { classify } from './classify.ts';
export type { Classified, Nature } from './classify.ts';
export { isStanding } from './standing.ts';
