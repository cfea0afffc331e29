/** A note in one text: its code in front, then its sentence. "VPA - CIGNA NETWORK DISCOUNT APPLIED.", "(A1) Your plan …", " - If you have any questions". */

const codeFirst =
  /^[\s*†‡ⓘℹ]*(?:(?:[Nn][Oo][Tt][Ee]|[Rr]eason|[Rr]emark|[Mm]essage|[Cc]ode)\s*)?[([]?([A-Z0-9]{1,4}|[A-Z]{1,3}-\d{1,4})[)\]]?\s*(?:[–—:=]|-(?=\s)|\)(?=\s))\s*(\S[\s\S]{7,})$/;
/** "NS1 Missed appointments are not covered.", "MRC The charge is …": nothing but a blank between the code and a whole sentence. */
const blankFirst =
  /^\s*([A-Z]{1,3}\d{1,3}|[A-Z]{2,4}(?= (?:The|This|These|Your|You|We|Our|It|An?|No|Services?|Charges?|Claims?)\s))\s+(\p{Lu}\p{Ll}*(?:\s+\S+){3}[\s\S]*[.!])$/u;
/** With a full stop it may be an initial ("K. Amundsen, MD"): a whole sentence must follow. */
const stopFirst = /^\s*([A-Z0-9]{1,4})\.\s+(\S+(?:\s+\S+){3}[\s\S]*)$/;
const bracketFirst = /^\s*[([]([A-Z0-9]{1,4}|[a-z])[)\]]\s+(\S[\s\S]{7,})$/;

/** "* The provider has agreed …", "† This service …": a mark as footnotes have it. */
const markFirst = /^\s*([*†‡§]{1,3})\s*(\S+(?:\s+\S+){3}[\s\S]*)$/;

/** "We combined two claims into this one. (note S3)": the code stands behind. */
const codeBehind = /^(\S[\s\S]*[.!])\s*\((?:note|code|remark|reason)\s*:?\s*([A-Z0-9]{1,4})\)\.?$/i;

/** The code and the sentence; null when the text does not begin with a code of Cigna's kind. */
export function noteIn(text: string): { code: string; text: string } | null {
  const behind = codeBehind.exec(text);
  if (behind) return { code: behind[2]!, text: behind[1]!.trim() };
  const [, code, sentence] =
    codeFirst.exec(text) ?? bracketFirst.exec(text) ?? stopFirst.exec(text) ?? markFirst.exec(text) ?? blankFirst.exec(text) ?? [];
  if (code === undefined || sentence === undefined || !/\p{L}{2}/u.test(sentence)) return null;
  // "EOB - …" or "HMO: …" explain a word; a single number is a list's count ("1. Call us").
  if (
    /^(?:EOB|HMO|PPO|PCP|HRA|HSA|FSA|ID|PDF|FAQ|NOTE|COB|MRC|TOLL|FREE|CALL|FAX|TTY|AND|FOR|THE|WHY|HOW|YOU|NEW|TIP|PDF|MRI|CT|ER|US)$/i.test(
      code,
    )
  )
    return null;
  return { code, text: sentence.trim() };
}

/** A legend in one text, a note a line; empty where not every line is one. */
export function notesByLine(text: string): { code: string; text: string }[] {
  const notes = text.split('\n').map(noteIn);
  const found = notes.filter((note) => note !== null);
  return found.length > 1 && found.length === notes.length ? found : [];
}

/** A sentence without code can begin with the dash that stood behind an empty one. */
export const noteStart = (text: string): string =>
  text
    .replace(/^\s*[-–—:=•→]\s*(?=\S)/u, '')
    .replace(
      /^(?:(?:a )?(?:note|remark|reason|message|explanation)s?(?: from (?:us|\p{L}+))?\s*[:–-]|why\?|about this (?:service|line|charge|claim)\s*:)\s+(?=\S+\s)/iu,
      '',
    )
    .trim();

/** A sentence of its own, such as stands beside a service to explain it. */
export const isSentenceOfNote = (text: string): boolean => /[.!]$/.test(text.trim()) && text.trim().split(/\s+/).length >= 4;

const codeNamed = String.raw`(?:[A-Z]{0,3}-?\d{1,4}[A-Z]?|[A-Z]{1,4})`;
const refsBehind = new RegExp(
  String.raw`(?:^|[\s.(])(?:[Ss]ee |[Jj]ump to |[Gg]o to |[Rr]ead )?(?:[Nn]ote|[Rr]emark|[Rr]eason|[Mm]essage|[Ee]xplanation)s?(?: [Cc]odes?| [Nn]umbers?)?\s*[:#]?\s+(${codeNamed}(?:(?:,| and| &|\/|,\s*and)\s*${codeNamed})*)[.)]*$`,
);

/** "See remark B41", "Tooth 30. Paid at 50%. Remark codes AA, MX": the codes that a text points to at its end; null when it points to none. */
export const refsSaid = (text: string): string | null =>
  // "Messages 3" counts them.
  text.length <= 200 && !/^\p{L}+s \d+$/u.test(text.trim()) ? (refsBehind.exec(text.trim())?.[1]?.replace(/\band\b/g, ',') ?? null) : null;
