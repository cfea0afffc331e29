import type { AmountName } from '../../src/claim/claim.ts';

export interface PracticeLine {
  day: string;
  description: string;
  amounts: Partial<Record<AmountName, number>>;
  percent: number | null;
  notes: number[];
}

export interface PracticeClaim {
  id: string;
  claimNumber: string;
  patient: string;
  provider: string;
  network: 'in' | 'out';
  status: string;
  received: string | null;
  processed: string | null;
  letter?: string;
  processedAs: 'sentence' | 'label' | null;
  showsDiscount: boolean;
  splitsCopay: boolean;
  lines: PracticeLine[];
  notes: { code: string; text: string; category: string | null }[];
  standing: string[];
  appealControl: string | null;
}

export interface Route {
  path: string;
  name: string;
  status: number;
  style: string | null;
  claim: PracticeClaim | null;
  make: (load?: number) => string;
}

export interface Style {
  name: string;
  listPath: string;
  detailPath(claim: PracticeClaim): string;
}

export const claims: PracticeClaim[];
export const foundingClaims: PracticeClaim[];
export const styles: Style[];
export const practiceDay: string;
export const practiceNotice: string;
export const listPath: string;
export function detailPath(claim: PracticeClaim): string;
export const routes: Route[];
export function pageFor(path: string): { status: number; html: string } | null;
