import type { Counterfactual } from '../core/verdict';
import { KINDS, type Kind } from '../core/vocabulary';
import type { Judgement } from './classify';
import type { Evidence, Scales, Weighed } from './weigh';

interface Candidate {
  readonly points: number;
  readonly named: Omit<Counterfactual, 'kind'>;
  readonly evidence: Evidence;
}
/** Each is weighed anew; more than this would only repeat itself. */
const MOST = 40;

/**
 * What would have to be missing for another verdict: the smallest single cause of the leading side, or all of
 * its links together, without which the kind changes. Undefined when no single one does. Everything is weighed
 * anew without it, combinations included, so the answer is exact.
 */
export function findCounterfactual(evidence: Evidence, weighed: Weighed, judgement: Judgement, scales: Scales): Counterfactual | undefined {
  const side = KINDS.reduce((best, kind) => (weighed.probabilities[kind] > weighed.probabilities[best] ? kind : best), KINDS[0]);
  const candidates = [...rulesOf(evidence, side, judgement, scales), ...phrasesOf(evidence, side, judgement, scales), ...ownOf(evidence, side)]
    .sort((a, b) => a.points - b.points)
    .slice(-MOST);
  for (const { named, evidence: rest } of candidates) {
    const { kind } = scales.weigh(rest);
    if (kind !== weighed.kind) return { ...named, kind };
  }
  return undefined;
}

function rulesOf(evidence: Evidence, side: Kind, { rules }: Judgement, scales: Scales): Candidate[] {
  const speaking = evidence.spoke.map((index) => ({ index, ...scales.pointsOf(index) })).filter((one) => one.side === side);
  const single = speaking.map(({ index, points }) => ({ points, named: { without: rules[index]!.id, source: 'rule' as const }, evidence: without(evidence, { spoke: evidence.spoke.filter((one) => one !== index) }) }));
  const links = speaking.filter(({ index }) => rules[index]!.group === 'links');
  if (links.length < 2) return single;
  const points = links.reduce((sum, one) => sum + one.points, 0);
  const gone = new Set(links.map(({ index }) => index));
  return [...single, { points, named: { without: 'links', source: 'links' }, evidence: without(evidence, { spoke: evidence.spoke.filter((one) => !gone.has(one)) }) }];
}

function phrasesOf(evidence: Evidence, side: Kind, judgement: Judgement, scales: Scales): Candidate[] {
  return evidence.phrases.flatMap((index) => {
    const lead = scales.pointsOfPhrase(index, evidence.phrases.length);
    const place = evidence.places?.get(judgement.rules.length * 2 + index)?.[0];
    if (lead.side !== side || !place) return [];
    const [start, end] = place;
    return [{ points: lead.points, named: { without: evidence.item.text.slice(start, Math.min(end, start + 80)), source: 'phrase' as const }, evidence: without(evidence, { phrases: evidence.phrases.filter((one) => one !== index) }) }];
  });
}

function ownOf(evidence: Evidence, side: Kind): Candidate[] {
  return evidence.own
    .filter((one) => one.side === side)
    .map((hit) => ({ points: hit.points, named: { without: hit.name, source: 'user' as const }, evidence: without(evidence, { own: evidence.own.filter((one) => one !== hit) }) }));
}

/** The same evidence less something; places are not asked for, since nothing of it is shown. */
function without({ places: _, ...evidence }: Evidence, less: Partial<Evidence>): Evidence {
  return { ...evidence, ...less };
}
