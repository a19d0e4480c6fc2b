import { keptCandidateSchema, type KeptCandidate } from '../core/candidate';
import type { EntryDraft } from '../core/draft';
import { Problem } from '../core/problem';
import { told } from '../core/told-words';
import type { Candidate, CANDIDATE_WORDS, ProposedCandidate } from '../core/transfer';
import { makeId } from '../platform/identifier';
import type { Keeper } from './keeper';
import { readKeepsake, writeKeepsake } from './keepsake';
import { readKnown } from './known';
import type { Peers } from './peers';
import { addEntry } from './register';
import { swapped, type Swap } from './shelf';

type PeerKeys = Pick<Peers, 'byKey'>;
type Word = (typeof CANDIDATE_WORDS)[number];
/** Pages propose; a page gone wild must not fill the disk. */
const MOST = 2000;
const LATER = 30 * 24 * 60 * 60 * 1000;

/** Collects senders whose messages were marketing. Whoever is listed, known or a peer is left out; each item counts once. */
export function proposeCandidates(keeper: Keeper, proposed: readonly ProposedCandidate[], peers?: PeerKeys): Promise<{ collected: number }> {
  return keeper.inTurn(async () => {
    const all = await readCandidates(keeper);
    const known = new Set([...(await readKnown(keeper)), ...((await peers?.byKey())?.keys() ?? [])]);
    const byKey = new Map(all.flatMap((one) => one.keys.map((key) => [key, one] as const)));
    const ledger = await keeper.ledger();
    let collected = 0;
    for (const { at, itemHash, keys, rules, wroteWith, ...who } of proposed) {
      if (keys.length === 0 || keys.some((key) => known.has(key)) || (await ledger.entriesWith(keys, false)).length > 0) continue;
      const when = Math.min(at, keeper.clock.now());
      let one = keys.map((key) => byKey.get(key)).find((found) => found !== undefined);
      if (!one) {
        if (all.length >= MOST) continue;
        one = { ...who, id: makeId(), keys: [], pitches: 0, firstAt: when, lastAt: when, rules: [], wroteWith, items: [] };
        all.push(one);
      }
      if (one.items.includes(itemHash)) continue;
      one.items = [...one.items, itemHash].slice(-50);
      one.keys = [...new Set([...one.keys, ...keys])].slice(0, 8);
      one.rules = [...new Set([...one.rules, ...rules])].slice(0, 12);
      one.pitches += 1;
      one.lastAt = Math.max(one.lastAt, when);
      one.wroteWith ||= wroteWith;
      for (const key of keys) byKey.set(key, one);
      collected += 1;
    }
    if (collected > 0) await writeKeepsake(keeper, 'candidates', all);
    return { collected };
  });
}

/** The review queue: who pitched most first. People the user knows by now, or has listed, are left out. */
export async function findCandidates(keeper: Keeper, limit: number, peers?: PeerKeys): Promise<{ candidates: Candidate[]; total: number; pitches: number; wroteWith: number }> {
  const known = new Set([...(await readKnown(keeper)), ...((await peers?.byKey())?.keys() ?? [])]);
  const open = (await readCandidates(keeper)).filter((one) => isOpen(one, keeper.clock.now()) && !one.keys.some((key) => known.has(key))).sort((a, b) => b.pitches - a.pitches || b.lastAt - a.lastAt);
  const listed = new Set((await (await keeper.ledger()).entriesWith(open.flatMap(({ keys }) => keys), false)).flatMap(({ identities }) => identities.map(({ key }) => key)));
  const left = open.filter(({ keys }) => !keys.some((key) => listed.has(key)));
  return { candidates: left.slice(0, limit).map(shown), total: left.length, pitches: left.reduce((sum, { pitches }) => sum + pitches, 0), wroteWith: left.filter(({ wroteWith }) => wroteWith).length };
}

/** The user's word on a candidate. `list` puts it on the list, as one change that can be taken back. */
export async function decideCandidate(keeper: Keeper, operation: string, id: string, word: Word | 'open'): Promise<{ entryId?: string }> {
  const one = (await readCandidates(keeper)).find((candidate) => candidate.id === id);
  if (!one) throw new Problem(told('problem.candidate-gone'));
  const entry = word === 'list' ? (await addEntry(keeper, operation, draftOf(one))).entry : undefined;
  await keeper.inTurn(async () => {
    const all = await readCandidates(keeper);
    const { word: _word, until: _until, ...rest } = all.find((candidate) => candidate.id === id) ?? one;
    const decided: KeptCandidate = { ...rest, ...(word !== 'open' && { word }), ...(word === 'later' && { until: keeper.clock.now() + LATER }) };
    await writeKeepsake(keeper, 'candidates', all.map((candidate) => (candidate.id === id ? decided : candidate)));
  });
  return entry ? { entryId: entry.id } : {};
}

function draftOf(one: KeptCandidate): EntryDraft {
  return { kind: one.kind, name: one.name, identities: one.keys.map((key, at) => ({ key, ...(at === 0 && one.url && { label: one.url.slice(0, 300) }) })), reason: one.pitches > 1 ? 'kept-following-up' : 'sent-a-pitch', ...(one.sellsFor && { sellsFor: one.sellsFor }) };
}
const isOpen = ({ word, until }: KeptCandidate, now: number) => word === undefined || (word === 'later' && until !== undefined && until <= now);
const shown = ({ items: _items, word: _word, until: _until, ...candidate }: KeptCandidate): Candidate => candidate;

/** All of them, also those the user has decided about; for backups. */
export async function readCandidates(keeper: Keeper): Promise<KeptCandidate[]> {
  const stored = await readKeepsake(keeper, 'candidates');
  return (Array.isArray(stored) ? stored : []).map((one) => keptCandidateSchema.safeParse(one).data).filter((one) => one !== undefined);
}

/** What taking in candidates of a backup changes, beside those there are. A word that was given stays, whichever side gave it. */
export async function planCandidates(keeper: Keeper, kept: readonly KeptCandidate[]): Promise<Swap<KeptCandidate>[]> {
  const all = await readCandidates(keeper);
  const old = new Map(all.map((one) => [one.id, one]));
  const byKey = new Map(all.flatMap((one) => one.keys.map((key) => [key, one] as const)));
  const put = new Map<string, KeptCandidate>();
  let count = all.length;
  for (const one of kept) {
    const found = one.keys.map((key) => byKey.get(key)).find((known) => known !== undefined);
    if (found ? found.word || !one.word : count >= MOST || one.keys.length === 0 || old.has(one.id)) continue;
    const after = found ? { ...found, word: one.word, ...(one.until !== undefined && { until: one.until }) } : one;
    if (!found) count += 1;
    for (const key of after.keys) byKey.set(key, after);
    put.set(after.id, after);
  }
  return [...put.values()].map((after) => ({ before: old.get(after.id) ?? null, after }));
}

/** Puts what changes leave behind; a candidate that pages have added to since stays. */
export function swapCandidates(keeper: Keeper, changes: readonly Swap<KeptCandidate>[]): Promise<void> {
  return keeper.inTurn(async () => {
    const all = await readCandidates(keeper);
    const { put, remove } = swapped(all, changes);
    const gone = new Set([...remove, ...put.map(({ id }) => id)]);
    if (gone.size > 0) await writeKeepsake(keeper, 'candidates', [...all.filter(({ id }) => !gone.has(id)), ...put]);
  });
}
