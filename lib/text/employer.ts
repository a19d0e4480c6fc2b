/** What stands between a role and who it is for, in the languages that headlines are written in. */
const BETWEEN = /(?:^|[\s|·•–—,;(/-])(?:@|at|bei|beim|chez|presso|bij|para|en|na|no|em|c\/o|of|von|for|für|pour|per|voor)\s+|(?:^|\s)@\s*(?=[\p{L}\p{N}])/giu;
const ENDS = /[|·•–—,;()\[\]{}/"“”\n\r]|\s-\s|\s(?:and|und|et|y|e|en|&(?=\sex))\s|\bex[-\s]|(?:^|\s)@/iu;
/** Words before the name that say it is over. */
const PAST = new Set('ex former formerly previously past ehem ehemals früher ancien ancienne anciennement antes anteriormente già voorheen'.split(' '));
const LEGAL = new Set('gmbh ag kg ug se inc incorporated ltd limited llc llp plc corp corporation co company sa sas sarl srl spa bv nv ab as oy oyj aps pty pvt ltda lda eirl sl slu kft sro doo pte gbr ohg ev mbh'.split(' '));

/** More employers than these nobody has. */
const MOST = 6;

/** An organization's name as it is compared: lower case, without accents, signs and legal form. '' when nothing is left. */
export function foldOrganization(name: string): string {
  const words = name.slice(0, 300).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ß/g, 'ss').replace(/[.'’]/g, '').replace(/&/g, ' and ').replace(/[^\p{L}\p{N}]+/gu, ' ').trim().split(' ');
  while (words.length > 1 && (LEGAL.has(words.at(-1)!) || (words.at(-1) === 'and' && words.length > 2))) words.pop();
  return words.join(' ');
}

/**
 * The organizations a headline says its owner works for now (`Growth at Acme | ex-Kontor` gives `acme`),
 * folded, at most six. A guess too many does no harm: it is compared exactly with names that the user
 * put on the list.
 */
export function findEmployers(headline: string): string[] {
  const found = new Set<string>();
  for (const name of employersAsWritten(headline)) {
    if (found.size === MOST) break;
    found.add(foldOrganization(name));
  }
  return [...found];
}

/** The first employer of a headline as it was written, for people to read. */
export function nameEmployer(headline: string): string | undefined {
  return employersAsWritten(headline).next().value?.trim();
}

/** Each name twice: up to the next sign, and up to the end of its part, since names hold signs too. */
function* employersAsWritten(headline: string): Generator<string, undefined> {
  const text = headline.slice(0, 600);
  for (const match of text.matchAll(BETWEEN)) {
    const start = match.index + match[0].length;
    const before = text.slice(0, match.index).split(/[|·•,;\n]/).at(-1)!;
    if (saysPast(before)) continue;
    const rest = text.slice(start, start + 100);
    for (const name of [rest.slice(0, ENDS.exec(rest)?.index), rest.split(/[|·•,;()\n]/, 1)[0]!]) if (foldOrganization(name).length >= 2) yield name;
  }
}

/** True when one of the last five words says that it is over, and only words stand behind it. */
function saysPast(before: string): boolean {
  for (const word of before.trimEnd().split(/[\s-]+/).slice(-5).reverse()) {
    const last = word.replace(/\.$/, '').split(/[^\p{L}\p{N}]/u).at(-1)!;
    if (PAST.has(last.toLowerCase())) return true;
    if (!/^[\p{L}\p{N}.&'’]+$/u.test(word)) return false;
  }
  return false;
}

/** The hosts of e-mail addresses in a text, at most ten: a signature says for whom somebody writes. */
export function findMailHosts(text: string): string[] {
  const hosts = new Set<string>();
  const head = text.slice(0, 12_000);
  for (let at = head.indexOf('@'); at >= 0 && hosts.size < 10; at = head.indexOf('@', at + 1)) {
    const host = /[\w.+-]/.test(head.charAt(at - 1)) && /^(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}\b/i.exec(head.slice(at + 1, at + 300));
    if (host) hosts.add(host[0].toLowerCase());
  }
  return [...hosts];
}
