import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { claims, pageFor, practiceNotice, routes } from './index.mjs';
import { savedPages } from './save-pages.mjs';

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
    expect(html(path)).not.toMatch(/\bsrc=|url\(|@import|https?:\/\/|<script/i);
  });
});

describe('the practice portal', () => {
  it('leads from the list to each of the six claims', () => {
    const links = [...html('/web/secure/my/claims').matchAll(/href="([^"]*row=[^"]*)"[^>]*>View Details</g)].map((match) => match[1] ?? '');
    expect(links.map((link) => /Claim # (\d+)/.exec(html(link))?.[1])).toEqual(claims.map((claim) => claim.claimNumber));
  });

  it('has no page for a path it does not know', () => {
    expect(pageFor('/web/secure/my/claims/details?row=7')).toBeNull();
    expect(pageFor('/elsewhere')).toBeNull();
  });

  it('offers an appeal control on two claims, named differently, and on no other', () => {
    const controls = claims.flatMap(
      (_claim, index) => /<a class="button"[^>]*>([^<]*)</.exec(html(`/web/secure/my/claims/details?row=${index + 1}`))?.[1] ?? [],
    );
    expect(controls).toEqual(['Appeal this decision', 'Dispute this claim']);
  });

  it('prints sums that hold, as real claims do', () => {
    for (const { id, lines } of claims) {
      for (const { amounts: a } of lines.filter((line) => line.amounts.allowed !== undefined)) {
        const share = a.copayAndDeductible ?? (a.copay ?? 0) + (a.deductible ?? 0);
        expect((a.billed ?? 0) - (a.discount ?? 0) - (a.notCovered ?? 0), id).toBe(a.allowed);
        expect((a.planPaid ?? 0) + (a.coinsurance ?? 0), id).toBe((a.allowed ?? 0) - share);
      }
    }
  });

  it.each(Object.entries(savedPages()))('%s is saved as it is served (else run save-pages.mjs)', (folder, page) => {
    const saved = (file: string) => readFileSync(new URL(`../pages/${folder}/${file}`, import.meta.url), 'utf8');
    expect(saved('source.html')).toBe(page.html);
    expect(JSON.parse(saved('expected.json'))).toEqual(page.expected);
    expect(saved('about.md')).toBe(page.about);
  });
});
