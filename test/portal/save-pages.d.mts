/** Folder name → what the fixture folder must hold. */
export function savedPages(): Record<string, { html: string; expected: unknown; about: string }>;
