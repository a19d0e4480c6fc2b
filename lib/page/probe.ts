import { fnv1a, hostKeys, mightContain, readBloom } from '../core/bloom';
import { keyOfCommunity } from '../core/community';
import type { Item } from '../core/item';
import type { ListHints, Probe } from '../core/probe';
import { PRIVATE_SURFACES } from '../core/vocabulary';
import { findEmployers, findMailHosts } from '../text/employer';
import { findSignedFor } from '../text/signature';
import { hostOf } from '../text/links';
import { phraseWords } from '../text/words';

/** The most keys that one question may hold. */
const MOST_KEYS = 8;

/** Says which items may concern the do-not-market list. Most don't, and then the background is not asked. */
export interface Prober {
  /** The question to ask about an item, or undefined when its author, links and words are surely not listed. */
  probeFor(item: Item): Probe | undefined;
}

/** Makes a prober from the hints of a briefing. The hints name nobody: they can only say "surely not". */
export function createProber(hints: ListHints): Prober {
  const bloom = readBloom(hints.bloom);
  const phrases = new Set(hints.phraseHashes);
  const listed = (key: string) => mightContain(bloom, hints.bloomHashes, key);
  return {
    probeFor(item) {
      if (hints.count === 0 || item.network === 'other') return undefined;
      // Who wrote, then for whom: employers are compared exactly with listed organizations.
      const employers = item.author.headline && item.author.kind !== 'organization' ? findEmployers(item.author.headline) : [];
      const signed = PRIVATE_SURFACES.includes(item.surface) && item.author.kind !== 'organization' ? findSignedFor(item.text, item.author.name) : [];
      const keys = [...item.author.keys, ...[...employers, ...signed].map((name) => `organization/${name}`)].filter(listed).slice(0, MOST_KEYS);
      const links = item.links.map((link) => hostOf(link.url)?.host).filter((host) => host !== undefined);
      const hosts = [...new Set([...links, ...findMailHosts(item.text)])].filter((host) => hostKeys(host).some(listed));
      const found = phrases.size > 0 ? phrasesIn(item.text, phrases, hints.phraseLengths) : [];
      if (keys.length + hosts.length + found.length === 0) return undefined;
      const community = keyOfCommunity(item);
      return { network: item.network, surface: item.surface, keys, hosts, phrases: found, ...(community !== undefined && { community }) };
    },
  };
}

function phrasesIn(text: string, hashes: ReadonlySet<number>, lengths: readonly number[]): string[] {
  const words = phraseWords(text.slice(0, 12_000));
  const found = new Set<string>();
  for (const length of lengths)
    for (let i = 0; i + length <= words.length && found.size < 20; i++) {
      const run = words.slice(i, i + length).join(' ');
      if (hashes.has(fnv1a(run))) found.add(run);
    }
  return [...found];
}
