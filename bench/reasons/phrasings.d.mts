export interface Phrasing {
  text: string;
  /** Null for a mere cue of a category. */
  nature: string | null;
  category: string;
  /** In tables: further categories that are right too. */
  others?: string[];
}
export function readPhrasings(file: string): Phrasing[];
