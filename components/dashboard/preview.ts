import type { DecisionReason } from '../../lib/core/decision';
import type { PreviewItem } from '../../lib/core/preview';
import type { Settings } from '../../lib/core/settings';
import type { ActionId, NetworkId, Surface } from '../../lib/core/vocabulary';

/** The steps of a slider. */
export type Step = 'mark' | 'dim' | 'fold';
/** What the user said, trusts or listed holds whatever a slider says. */
const SETTLED: readonly DecisionReason[] = ['listed', 'contacted-again', 'known-person', 'said-fine', 'own-conversation', 'paused'];
const AS_MARKETING: readonly DecisionReason[] = ['marketing', 'said-marketing'];

/** What decides beside the step itself. */
export interface Policy {
  /** From how many hundredths on marketing is sure; undefined while the judgement is not loaded: nothing is sure then. */
  readonly foldAt: number | undefined;
  readonly recruiting: Settings['recruiting'];
}

/** What a step does in one place, shown on what was seen there. */
export interface Preview {
  /** How many items of the place stand in open tabs, and how many of them the step touches. */
  readonly seen: number;
  readonly touched: number;
  /** The newest one that it touches, or else the newest at all. */
  readonly shown?: { readonly item: PreviewItem; readonly act: ActionId };
}

/**
 * What a step would do with an item: only marketing that is sure enough, and for a reason that has a name, is dimmed or folded; the rest keeps
 * its mark. Whether an offer of work holds a word of the user's is known only where the page has acted on it.
 */
export function actAt(item: PreviewItem, step: Step, { foldAt, recruiting }: Policy): ActionId {
  if (SETTLED.includes(item.reason)) return item.act;
  if (item.reason === 'said-marketing') return step;
  if (item.reason === 'promoted') return item.act === 'mark' || item.act === 'none' ? item.act : step;
  const isUnwanted = recruiting === 'like-marketing' || (recruiting === 'matching' && (item.act === 'dim' || item.act === 'fold'));
  if (!AS_MARKETING.includes(item.reason) && !(item.reason === 'recruiting' && isUnwanted)) return item.act;
  const isSure = foldAt !== undefined && (item.marketing + (isUnwanted ? item.recruiting : 0)) * 100 >= foldAt;
  return isSure && item.named[isUnwanted ? 'offer' : 'marketing'] ? step : 'mark';
}

/** What a step does with what was seen in one place of one network. */
export function previewStep(items: readonly PreviewItem[], network: NetworkId, surface: Surface, step: Step, policy: Policy): Preview {
  const here = items.filter((item) => item.network === network && item.surface === surface).map((item) => ({ item, act: actAt(item, step, policy) }));
  const touches = ({ item, act }: (typeof here)[number]) => (step === 'mark' ? AS_MARKETING.includes(item.reason) : act === step);
  const touched = here.filter(touches);
  const shown = touched[0] ?? here[0];
  return { seen: here.length, touched: touched.length, ...(shown && { shown }) };
}
