/** Five hundred expressions written to hang, from every family of such. Built, not listed: they vary by size. */
export function inventEvilPatterns(): readonly string[] {
  const atoms = ['a', '\\w', '[a-z]', '.', '\\d', '(?:a|a)', '(?:a|ab)', '\\s', '[^x]', 'a?', '\\p{L}', '(?:\\w| )', 'é', '(?:xy)', '[a-zA-Z0-9_]'];
  const families: ((atom: string, size: number) => string)[] = [
    (a) => `(${a}+)+$`,
    (a) => `(${a}*)*b`,
    (a) => `(${a}|${a})*c`,
    (a) => `(${a}+)+(${a}+)+z`,
    (a, n) => `${`${a}*`.repeat(Math.min(n, 30))}y`,
    (a, n) => `(?:${a}?){${n}}${a}{${n}}`,
    (a, n) => `(${a}{1,${n}}){${Math.max(2, Math.floor(900 / n))}}q`,
    (a, n) => `((${a}{${n}}){${n}}){${n}}`,
    (a) => `^(${a}+)*\\1$`,
    (a) => `(?=${a}+)${a}+!`,
    (a, n) => `.*${a}{${n},}.*${a}{${n},}.*k`,
    (a) => `(.*)(.*)(.*)(.*)${a}(.*)(.*)(.*)z{3}`,
    (a) => `(${a}+\\s?)+$`,
    (a, n) => `${'('.repeat(n % 40)}${a}${'+)'.repeat(n % 40)}#`,
    (a) => `(${a}+[._-])*${a}+@(${a}+\\.)+${a}{9}`,
  ];
  const sizes = [3, 12, 40, 150, 999];
  const all = sizes.flatMap((size) => families.flatMap((family) => atoms.map((atom) => family(atom, size))));
  return [...new Set(all)].filter((pattern) => pattern.length <= 200).slice(0, 500);
}
/** Texts of twelve thousand characters to hang on. */
export const LONG_TEXTS: readonly string[] = [
  'a'.repeat(12_000), `${'a'.repeat(11_999)}!`, 'ab '.repeat(4_000), '0'.repeat(12_000), 'a.'.repeat(6_000), `${'x a '.repeat(2_999)}\n!`, 'ä'.repeat(12_000), 'a\n'.repeat(6_000),
];
