import { RULE_GROUPS, type Rule, type RuleGroup } from './define-rule';

/**
 * What rules say together. One sign carries little from one author to the next; an offer beside a
 * request, or substance beside an offer, carries more. A combination is named by the groups that spoke:
 * `ask+offer` (both for marketing), `ask|substance` (marketing against peer), `private:ask`,
 * `public|substance`, `short:ask` (marketing in few words: a short text is small talk unless it asks for something), `signs:3` (how many rules spoke for marketing), `peer-signs:2`, …
 */
const COUNT = RULE_GROUPS.length;
const MOST_SIGNS = 4;

/** All combinations there can be, in a fixed order; their points stand in the model by name. */
export const COMBINATIONS: readonly string[] = buildNames();
const indexOf = new Map(COMBINATIONS.map((name, i) => [name, i]));
const pairIndex = table((a, b) => (a < b ? `${RULE_GROUPS[a]}+${RULE_GROUPS[b]}` : ''));
const crossIndex = table((a, b) => `${RULE_GROUPS[a]}|${RULE_GROUPS[b]}`);
const signIndex = ['', 'peer-', 'recruiting-', 'other-'].map((side) => Array.from({ length: MOST_SIGNS + 1 }, (_, signs) => indexOf.get(`${side}signs:${signs}`)!));
const shortIndex = RULE_GROUPS.map((group) => indexOf.get(`short:${group}`)!);
/** What only says that a text is short. */
const SHORT: ReadonlySet<string> = new Set(['is-very-short', 'is-one-short-line']);
/** How letters are written is a cause, but no sign beside others: a text in styled letters must weigh what it weighs in plain ones. */
const NO_SIGN: ReadonlySet<string> = new Set(['disguises-its-letters']);
const placeIndex = [true, false].map((isPrivate) => RULE_GROUPS.map((group) => [indexOf.get(`${isPrivate ? 'private' : 'public'}:${group}`)!, indexOf.get(`${isPrivate ? 'private' : 'public'}|${group}`)!] as const));

/** Adds to `found` the combinations of the rules that spoke. `found` is emptied first. */
export function findCombinations(spoke: readonly number[], rules: readonly Pick<Rule, 'id' | 'side' | 'group'>[], isPrivate: boolean, found: number[]): void {
  found.length = 0;
  let marketing = 0, peer = 0; // bit sets of groups
  let signs = 0, peerSigns = 0, recruiting = 0, other = 0;
  let short = false;
  for (const index of spoke) {
    const { id, side, group } = rules[index]!;
    if (NO_SIGN.has(id)) continue;
    const bit = 1 << RULE_GROUPS.indexOf(group);
    if (side === 'marketing') {
      marketing |= bit;
      signs++;
    } else if (side === 'peer') {
      peer |= bit;
      peerSigns++;
    } else if (side === 'recruiting') recruiting++;
    else {
      other++;
      if (group === 'shape' && SHORT.has(id)) short = true;
    }
  }
  const place = placeIndex[isPrivate ? 0 : 1]!;
  const highest = 32 - Math.clz32(marketing | peer);
  for (let a = 0; a < highest; a++) {
    if (peer & (1 << a)) found.push(place[a]![1]);
    if ((marketing & (1 << a)) === 0) continue;
    found.push(place[a]![0]);
    if (short) found.push(shortIndex[a]!);
    for (let b = a + 1; b < highest; b++) if (marketing & (1 << b)) found.push(pairIndex[a * COUNT + b]!);
    for (let b = 0; b < highest; b++) if (peer & (1 << b)) found.push(crossIndex[a * COUNT + b]!);
  }
  found.push(signIndex[0]![Math.min(signs, MOST_SIGNS)]!, signIndex[1]![Math.min(peerSigns, MOST_SIGNS)]!);
  if (recruiting > 0) found.push(signIndex[2]![Math.min(recruiting, MOST_SIGNS)]!);
  if (other > 0) found.push(signIndex[3]![Math.min(other, MOST_SIGNS)]!);
}

/** A combination taken apart, so that it can be said in any language. */
export type CombinationParts =
  | { readonly how: 'form' }
  | { readonly how: 'signs'; readonly kind: 'marketing' | 'peer' | 'recruiting' | 'other'; readonly many: 'none' | 'one' | 'several' | 'many' }
  | { readonly how: 'short'; readonly a: RuleGroup }
  | { readonly how: 'place'; readonly place: 'private' | 'public'; readonly a: RuleGroup }
  | { readonly how: 'and' | 'but'; readonly a: RuleGroup; readonly b: RuleGroup };

/** Takes the name of a combination apart; undefined for a name that is none. */
export function combinationParts(name: string): CombinationParts | undefined {
  if (name === 'form') return { how: 'form' };
  if (!indexOf.has(name)) return undefined;
  const signs = /^(?:(peer|recruiting|other)-)?signs:(\d)$/.exec(name);
  if (signs) return { how: 'signs', kind: (signs[1] as 'peer' | 'recruiting' | 'other' | undefined) ?? 'marketing', many: signs[2] === '0' ? 'none' : signs[2] === '1' ? 'one' : signs[2] === String(MOST_SIGNS) ? 'many' : 'several' };
  const [left, right] = name.split(/[+|:]/) as [RuleGroup, RuleGroup];
  if (left === ('short' as string)) return { how: 'short', a: right };
  if (left === ('private' as string) || left === ('public' as string)) return { how: 'place', place: left as unknown as 'private' | 'public', a: right };
  return { how: name.includes('|') ? 'but' : 'and', a: left, b: right };
}

function buildNames(): string[] {
  const names: string[] = [];
  RULE_GROUPS.forEach((a, i) => {
    for (const b of RULE_GROUPS.slice(i + 1)) names.push(`${a}+${b}`);
    for (const b of RULE_GROUPS) names.push(`${a}|${b}`);
    names.push(`private:${a}`, `public:${a}`, `private|${a}`, `public|${a}`, `short:${a}`);
  });
  for (const kind of ['signs', 'peer-signs', 'recruiting-signs', 'other-signs']) for (let n = 0; n <= MOST_SIGNS; n++) names.push(`${kind}:${n}`);
  return names;
}
function table(name: (a: number, b: number) => string): Int16Array {
  return Int16Array.from({ length: COUNT * COUNT }, (_, i) => indexOf.get(name(Math.floor(i / COUNT), i % COUNT)) ?? -1);
}
