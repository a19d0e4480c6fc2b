import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { de } from '../../components/words/de';
import { en } from '../../components/words/en';
import { es } from '../../components/words/es';
import { fr } from '../../components/words/fr';
import { pt } from '../../components/words/pt';
import { say } from '../../components/words/words';
import { ACTION_IDS, ENFORCEMENTS, ENTRY_KINDS, ENTRY_REASONS, ENTRY_STATES, ITEM_NETWORKS, SURFACES, VERDICT_KINDS } from '../../lib/core/vocabulary';
import { DECISION_REASONS } from '../../lib/core/decision';
import { TOLD_WORDS } from '../../lib/core/told-words';

const files = readdirSync('components', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !file.startsWith('words'));
const source = files.map((file) => readFileSync(`components/${file}`, 'utf8')).join('\n');
const whole = new Set([...source.matchAll(/'([a-z-]+\.[a-z0-9.-]+)'/g)].map((match) => match[1]!));
/** Sources whose sentences the interface says for them; see told-words.ts. */
const tellers = ['store', 'messages', 'core'].flatMap((room) => readdirSync(`lib/${room}`, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && file !== 'told-words.ts').map((file) => readFileSync(`lib/${room}/${file}`, 'utf8'))).join('\n');
const told = new Set([...tellers.matchAll(/'((?:storage\.told|problem|identity|expected|undo)\.[a-z-]+)'/g)].map((match) => match[1]!));
const begun = [...source.matchAll(/say\(`([a-z.-]+)\$\{/g)].map((match) => match[1]!);

describe('the words of the interface', () => {
  it('has every text that a view says', () => {
    const said = [...source.matchAll(/\bsay\(\s*'([^']+)'/g)].map((match) => match[1]!);
    expect(said.length).toBeGreaterThan(80);
    expect(said.filter((key) => !(key in en))).toEqual([]);
  });
  it.each(Object.entries({ en, de, fr, es, pt }))('has in %s all that the background tells', (_language, words) => {
    expect(told.size).toBeGreaterThan(25);
    expect([...told].filter((key) => !(key in words))).toEqual([]);
    expect([...told].filter((key) => !(key in TOLD_WORDS))).toEqual([]);
  });
  it('says each key in one part alone', () => {
    const parts = readdirSync('components/words').filter((file) => /^en(-[a-z-]+)?\.ts$/.test(file)).map((file) => [file, [...readFileSync(`components/words/${file}`, 'utf8').matchAll(/^  '([^']+)':/gm)].map((match) => match[1]!)] as const);
    const seen = new Map<string, string>();
    const twice = parts.flatMap(([file, keys]) => keys.flatMap((key) => (seen.has(key) ? [`${key}: ${seen.get(key)} and ${file}`] : (seen.set(key, file), []))));
    expect(twice).toEqual([]);
  });
  it('holds no text that nobody says', () => {
    expect(Object.keys(en).filter((key) => !whole.has(key) && !told.has(key) && !begun.some((start) => key.startsWith(start)))).toEqual([]);
  });
  it.each([
    ['kind', VERDICT_KINDS],
    ['surface', SURFACES],
    ['network', ITEM_NETWORKS],
    ['enforcement', ENFORCEMENTS],
    ['party', ENTRY_KINDS],
    ['reason', ENTRY_REASONS],
    ['state', ENTRY_STATES],
    ['done', ACTION_IDS],
    ['because', DECISION_REASONS],
  ])('has a word for every %s', (family, ids: readonly string[]) => {
    expect(ids.filter((id) => !(`${family}.${id}` in en))).toEqual([]);
  });
  it('never calls a person names', () => {
    const rude = /\b(spam|spammers?|scam|scammers?|stalkers?|offenders?|badger(er|s|ed|ing)?|annoying|idiots?|block(ed|list)?|blacklist|junk|sleazy)\b/i;
    expect(Object.entries(en).filter(([, text]) => rude.test(JSON.stringify(text).replace(/CAN-SPAM|anti-spam/g, '')))).toEqual([]);
  });
  it('writes one and many differently, and numbers with their groups', () => {
    expect([1, 2, 2000].map((count) => say('list.count', { count }))).toEqual(['1 entry', '2 entries', '2,000 entries']);
  });
  it('keeps what is filled in as it is, braces and dollars too', () => {
    expect(say('act.listed', { name: '{name} $& $1' })).toBe('{name} $& $1 is on your list.');
  });
});
