/** The name of a control by which a member would ask for another decision; not the way to a part of the portal ("Appeals & grievances"). */
import listed from './appeal-words.json' with { type: 'json' };

const ask = '(?:ask|asks|request|requests|want|start|begin|get|need|seek|send|submit)';
const about = `(?:${listed.objects})`;
const alone = new RegExp(listed.alone, 'u');
const notAsking = new RegExp(listed.notAsking, 'u');
const asking = new RegExp(
  [
    `(?<!\\p{L})(?:${listed.nouns})(?!\\p{L})`,
    `\\b(?:start|file|begin|make|submit|send|open)\\b.*\\b(?:appeals?|grievances?)\\b`,
    `\\b(?:contest|challenge|object to)\\b (?:\\p{L}+ ){0,3}${about}\\b`,
    `\\b${ask}\\b.*\\b(?:second|another|fresh|new|closer) look\\b`,
    `\\b${ask}\\b.*\\breviews?\\b(?!.*\\b(?:authorization|medication|benefits|wellness)\\b)`,
    `\\breview\\b.*\\bagain\\b`,
    `\\b(?:disagree|don't agree|do not agree)\\b`,
    `\\b(?:think|believe)\\b.*\\b(?:claim|decision|result|denial|outcome|refusal)\\b.*\\b(?:wrong|mistake|incorrect|not right|unfair|error)\\b`,
  ].join('|'),
  'u',
);

export function speaksOfAppeal(name: string): boolean {
  const spoken = name
    .slice(0, 200)
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
  return alone.test(spoken) || (!notAsking.test(spoken) && asking.test(spoken));
}
