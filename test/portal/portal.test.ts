import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { claims, foundingClaims, pageFor, practiceNotice, routes, styles } from './index.mjs';
import { savedPages } from './save-pages.mjs';
import { bothShares } from './words.mjs';

const detail = (index: number) => `/web/secure/my/claims/details?row=${index + 1}`;
const html = (path: string) => pageFor(path)?.html ?? '';

describe('every practice page', () => {
  it.each(routes.map(({ name, path }) => [name, path]))(
    '%s says that it is reconstructed, where it is seen and in a comment',
    (_name, path) => {
      const notices = html(path).split(practiceNotice);
      expect(notices.length - 1).toBeGreaterThanOrEqual(3);
      expect(html(path)).toContain(`<!-- ${practiceNotice} -->`);
    },
  );

  it.each(routes.map(({ name, path }) => [name, path]))('%s links only to pages of the portal and loads nothing', (_name, path) => {
    const targets = [...html(path).matchAll(/(?:href|action)="([^"]*)"/g)]
      .map((match) => match[1] ?? '')
      .filter((target) => target !== 'data:,');
    for (const target of targets) expect(pageFor(target), target).not.toBeNull();
    expect(html(path)).not.toMatch(/\bsrc=|url\(|@import|https?:\/\/|<script[^>]/i);
  });
});

describe('the practice portal', () => {
  it('leads from the list to each of the claims', () => {
    const links = [...html('/web/secure/my/claims').matchAll(/href="([^"]*row=[^"]*)"[^>]*>View Details</g)].map((match) => match[1] ?? '');
    expect(links.map((link) => /Claim # (\d+)/.exec(html(link))?.[1])).toEqual(claims.map((claim) => claim.claimNumber));
  });

  it('has no page for a path it does not know', () => {
    expect(pageFor('/web/secure/my/claims/details?row=25')).toBeNull();
    expect(pageFor('/elsewhere')).toBeNull();
  });

  it('offers an appeal control on two claims, named differently, and on no other', () => {
    const controls = claims.flatMap((_, index) => /<a class="button"[^>]*>([^<]*)</.exec(html(detail(index)))?.[1] ?? []);
    expect(controls).toEqual(['Appeal this decision', 'Dispute this claim']);
  });

  it('has twenty-four claims, of which the founding six are known by their numbers', () => {
    expect(claims).toHaveLength(24);
    expect(new Set(claims.map(({ claimNumber }) => claimNumber)).size).toBe(24);
    expect(foundingClaims.every((claim) => claims.includes(claim))).toBe(true);
    const days = claims.map((claim) =>
      claim.lines
        .map(({ day }) => day)
        .sort()
        .at(-1),
    );
    expect(days).toEqual([...days].sort().reverse());
  });

  it('prints sums that hold, as real claims do', () => {
    for (const { id, lines } of claims) {
      for (const { amounts: a } of lines.filter((line) => line.amounts.allowed !== undefined)) {
        const share = bothShares(a) ?? 0;
        expect((a.billed ?? 0) - (a.discount ?? 0) - (a.notCovered ?? 0), id).toBe(a.allowed);
        expect((a.planPaid ?? 0) + (a.coinsurance ?? 0), id).toBe((a.allowed ?? 0) - share);
        const owed = (a.patientResponsibility ?? 0) + (a.accountsPaid ?? 0) - share - (a.coinsurance ?? 0);
        expect([0, a.notCovered], id).toContain(owed);
      }
    }
  });

  it('refuses for every reason that we know, and refers to notes that exist', () => {
    const known = readdirSync(new URL('../../src/denials/categories/', import.meta.url)).map((file) => file.replace('.json', ''));
    const told = claims.flatMap(({ notes }) => notes.flatMap(({ category }) => category ?? []));
    expect([...new Set(told)].sort()).toEqual(known.sort());
    for (const { id, lines, notes } of claims)
      for (const line of lines) for (const note of line.notes) expect(notes[note], id).toBeDefined();
  });

  it('has six styles and more, each with a list and every claim', () => {
    expect(styles.length).toBeGreaterThanOrEqual(6);
    for (const { name } of styles) {
      const own = routes.filter(({ style }) => style === name);
      expect(own.filter(({ claim }) => claim !== null).map(({ claim }) => claim?.id)).toEqual(claims.map(({ id }) => id));
      expect(own.some(({ claim }) => claim === null)).toBe(true);
    }
  });

  it('prints each claim’s number and services in every style', () => {
    for (const { claim, make, name } of routes) {
      if (claim === null) continue;
      const words = make(1);
      for (const word of [claim.claimNumber, ...claim.lines.map(({ description }) => description)]) expect(words, name).toContain(word);
    }
  });

  it('names its blocks otherwise on another load, and says the same', () => {
    const path = '/web/secure/spans/claims';
    const words = (page: string) => page.replace(/class="[^"]*"/g, '');
    expect(html(`${path}?load=7`)).not.toBe(html(path));
    expect(words(html(`${path}?load=7`))).toBe(words(html(path)));
  });

  it.each(Object.entries(savedPages()))('%s is saved as it is served (else run save-pages.mjs)', (folder, page) => {
    const saved = (file: string) => readFileSync(new URL(`../pages/${folder}/${file}`, import.meta.url), 'utf8');
    expect(saved('source.html')).toBe(page.html);
    expect(JSON.parse(saved('expected.json'))).toEqual(page.expected);
    expect(saved('about.md')).toBe(page.about);
  });
});
