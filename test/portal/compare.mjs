/**
 * What was read against what is printed, fact by fact, in the form of `test/pages/expected-page.ts`. A fact is read, wrong (something else was
 * taken for it), missing (nothing was), or invented (taken from what was never printed).
 */

/** `{ printed, read, wrong, missing, invented, inventedClaims }`; the lists name what and where. */
export function comparePages(expected, found) {
  const score = { printed: 0, read: 0, wrong: [], missing: [], invented: [], inventedClaims: [] };
  const left = [...found.claims];
  for (const claim of expected.claims) {
    const at = left.findIndex((other) => sameClaim(claim, other));
    compareFacts(score, nameOf(claim), factsOf(claim), at < 0 ? new Map() : factsOf(left.splice(at, 1)[0], claim));
  }
  score.inventedClaims.push(...left.map(nameOf));
  const pageFacts = ({ outcome, kind, rowsStated, appealControls }) => ({
    outcome,
    kind,
    rowsStated,
    appealControls: appealControls.join('|'),
  });
  compareFacts(score, 'page', known(pageFacts(expected)), known(pageFacts(found)));
  return score;
}

function compareFacts(score, where, printed, read) {
  for (const [name, value] of printed) {
    score.printed += 1;
    if (read.get(name) === value) score.read += 1;
    else if (!read.has(name)) score.missing.push(`${where} ${name}: ${value}`);
    else score.wrong.push(`${where} ${name}: ${read.get(name)} for ${value}`);
  }
  for (const [name, value] of read) if (!printed.has(name)) score.invented.push(`${where} ${name}: ${value}`);
}

const nameOf = (claim) => claim.claimNumber ?? `${claim.provider} ${claim.serviceDates?.from}`;

const sameClaim = (a, b) =>
  a.claimNumber !== null && b.claimNumber !== null
    ? a.claimNumber === b.claimNumber
    : a.provider === b.provider && a.serviceDates?.from === b.serviceDates?.from && a.amounts.billed === b.amounts.billed;

/** Every fact of a claim by name. `like`: the claim whose order of lines counts. */
function factsOf(claim, like = claim) {
  const { claimNumber, patient, provider, network, status, serviceDates, dates, amounts, notes } = claim;
  const facts = known({
    claimNumber,
    patient,
    provider,
    network: network === 'unknown' ? null : network,
    status,
    days: days(serviceDates),
  });
  for (const { what, day } of dates) facts.set(`${what} ${day}`, day);
  for (const [name, cents] of Object.entries(amounts)) facts.set(name, cents);
  for (const { code, text } of notes) facts.set(`note ${text || code}`, code ?? 'no code');
  linesInOrder(claim.lines, like.lines).forEach((line, at) => {
    if (line === undefined) return;
    const said = {
      days: days(line.serviceDates),
      description: line.description,
      notes: line.notes.map((note) => notes[note].text || notes[note].code).join('|'),
    };
    for (const [name, value] of known({ ...said, ...line.amounts })) if (value !== '') facts.set(`line ${at + 1} ${name}`, value);
  });
  return facts;
}

const known = (facts) => new Map(Object.entries(facts).filter(([, value]) => value !== null && value !== undefined));
const days = (range) => range && `${range.from} - ${range.to}`;

/** The lines, each at the place of the one that it tells of; those that tell of none at the end. */
function linesInOrder(lines, like) {
  if (lines === like || lines.length === like.length) return lines;
  const left = [...lines];
  const placed = like.map((wanted) => {
    const at = left.findIndex((line) => line.description === wanted.description || line.amounts.billed === wanted.amounts.billed);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  });
  return [...placed, ...left];
}

/** A kept reading in the form of a fixture's `expected.json`. */
export function asPage({ source, claims }) {
  const printed = (amounts) => Object.fromEntries(Object.entries(amounts).filter(([, cents]) => cents !== null));
  const { outcome, kind, rowsStated, unread, appealControls } = source;
  return {
    outcome,
    kind,
    rowsStated,
    unread: unread.length,
    appealControls,
    claims: claims.map((claim) => ({
      ...claim,
      amounts: printed(claim.amounts),
      lines: claim.lines.map((line) => ({ ...line, amounts: printed(line.amounts) })),
    })),
  };
}
