/**
 * A single-page portal of about 2026: custom elements with shadow roots, labels and values in different trees, rows that stream in, a filter
 * with Apply, more rows on scrolling, routes without a load. Once with open roots, once with closed ones; the same page serves every route.
 */
import { claims } from '../../claims/index.mjs';
import { asScript, dayRange, shortDay } from '../../words.mjs';
import { pathsOf } from '../paths.mjs';
import { shell } from '../shell.mjs';
import { app } from './app.mjs';
import { elements } from './elements.mjs';
import { look } from './look.mjs';
import { printedClaim } from './printed-claim.mjs';

const amounts = ['billed', 'discount', 'notCovered', 'allowed', 'copay', 'deductible', 'planPaid', 'coinsurance', 'patientResponsibility'];

/** How many rows are shown at first and added each time. */
export const rowsAtOnce = 10;

function elementsStyle(mode) {
  const name = `elements-${mode}`;
  const { listPath, detailPath } = pathsOf(name);
  const page = () =>
    shell({
      title: 'Claims',
      listPath,
      look,
      main: `<main><portal-frame><template shadowrootmode="${mode}">${frameRoot}</template><member-app></member-app></portal-frame></main>`,
      script: [
        `const mode = '${mode}', listPath = '${listPath}', atOnce = ${rowsAtOnce};`,
        `const claims = ${asScript(claims.map((claim) => ({ path: detailPath(claim), days: dayRange(claim, shortDay, ' – '), ...printedClaim(claim) })))};`,
        elements,
        app,
      ].join('\n'),
    });
  return {
    name,
    listPath,
    detailPath,
    list: page,
    detail: page,
    /** The page goes on without a load: more rows when it is scrolled to its end. */
    growsBy: rowsAtOnce,
    prints: {
      list: { facts: ['claimNumber', 'patient', 'provider', 'status'], amounts: ['billed', 'planPaid', 'patientResponsibility'] },
      detail: { facts: ['claimNumber', 'patient', 'provider', 'network', 'status'], amounts, noteCodes: true },
    },
  };
}

/** Declared in the HTML; what the member came for is slotted into it. */
const frameRoot = `<style>.crumbs{font-size:13px;color:#57707b;margin-bottom:10px}</style><div class="crumbs">Home / Claims</div><slot></slot>`;

export const elementsOpen = elementsStyle('open');
export const elementsClosed = elementsStyle('closed');
