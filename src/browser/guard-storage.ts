/** Shuts `storage.local` to scripts in pages, which could read it by default. Chrome forgets this, so it is said at each start; Firefox has no such word. */
import browser from 'webextension-polyfill';

interface Guarded {
  setAccessLevel?: (level: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
}

export function guardStorage(): void {
  void (browser.storage.local as Guarded).setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
