import { findEmployers, foldOrganization } from './employer';

/** A line that ends a letter, in the languages we read; what follows is who signs it. */
const SIGN_OFF = /^(?:--|(?:many |with |kind |best |warm |warmest )*(?:regards|wishes|best|cheers|sincerely|thanks|thank you|yours(?: truly)?)|(?:mit )?(?:viele|beste|freundliche|liebe|herzliche|schöne)n?r? gr(?:ü|ue)(?:ß|ss)en?|lg|vg|mfg|(?:bien )?cordialement|bien à vous|saludos(?: cordiales)?|un saludo|atentamente|abraços?|atenciosamente|cordiali saluti|(?:met )?vriendelijke groet(?:en)?)[\s,.!–—-]*$/iu;
const MOST_LINES = 8;

/**
 * The organizations that the signature of a letter names, folded: a part of a line that is nothing but a
 * name (`Ada Example | Acme Growth GmbH`), or a role there. Only what stands behind a closing line counts,
 * so that somebody who merely speaks of a vendor is not taken for its seller; what it begins with is a
 * person's name, and so is whatever is made of the words of `name`. At most twelve.
 */
export function findSignedFor(text: string, name = ''): string[] {
  const lines = text.slice(-1500).split(/\r\n|\n|\r/).map((line) => line.trim()).filter(Boolean);
  const end = lines.findLastIndex((line) => SIGN_OFF.test(line));
  const signature = lines.slice(end + 1);
  if (end < 0 || signature.length > MOST_LINES) return [];
  const found = new Set<string>();
  const own = new Set(foldOrganization(name).split(' '));
  for (const [at, line] of signature.entries()) {
    if (line.length > 120 || /:\/\/|@\S/.test(line) || /[.!?]\s+\p{Lu}/u.test(line)) continue;
    for (const part of line.split(/[|·•,;–—]|\s-\s/u).slice(at === 0 ? 1 : 0)) {
      const folded = foldOrganization(part);
      if (folded.length >= 2 && !folded.split(' ').every((word) => own.has(word))) found.add(folded);
    }
    for (const employer of findEmployers(line)) found.add(employer);
  }
  return [...found].slice(0, 12);
}
