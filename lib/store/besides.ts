import type { Beside } from '../core/beside';
import type { Besides } from '../core/transfer';
import { planCandidates, readCandidates, swapCandidates } from './candidates';
import type { openCircle } from './circle-calls';
import type { Keeper } from './keeper';
import { planKnown, readKnown, swapKnown } from './known';
import { swapped } from './shelf';

type Of<Name extends Beside['of']> = Extract<Beside, { of: Name }>;
const pick = <Name extends Beside['of']>(changes: readonly Beside[], of: Name) => changes.filter((change): change is Of<Name> => change.of === of);
const named = <Name extends Beside['of'], Change extends object>(of: Name, changes: readonly Change[]) => changes.map((change) => ({ of, ...change }));

/**
 * What lies beside the list and comes in with files: peers, posts to read, suggested senders and known
 * people. They are planned with the change of the list that they belong to and put right after it.
 */
export class BesideStore {
  readonly #keeper: Keeper;
  readonly #circle: Pick<ReturnType<typeof openCircle>, 'peers' | 'reading'>;

  constructor(keeper: Keeper, circle: Pick<ReturnType<typeof openCircle>, 'peers' | 'reading'>) {
    this.#keeper = keeper;
    this.#circle = circle;
  }

  /** What taking these in would change; changes nothing. */
  async plan({ peers, reading, candidates, known }: Besides): Promise<Beside[]> {
    const [ofPeers, ofReading, ofCandidates, ofKnown] = await Promise.all([this.#circle.peers.planRestore(peers), this.#circle.reading.planRestore(reading), planCandidates(this.#keeper, candidates), planKnown(this.#keeper, known)]);
    return [...named('peers', ofPeers), ...named('reading', ofReading), ...named('candidates', ofCandidates), ...named('known', ofKnown)];
  }

  /** Puts what some changes leave behind. Doing it twice comes to the same, and what was changed since stays. */
  async put(changes: readonly Beside[]): Promise<void> {
    const [peers, reading, candidates, known] = [pick(changes, 'peers'), pick(changes, 'reading'), pick(changes, 'candidates'), pick(changes, 'known')];
    if (peers.length > 0) await this.#circle.peers.swap(peers);
    if (reading.length > 0) await this.#circle.reading.swap(reading);
    if (candidates.length > 0) await swapCandidates(this.#keeper, candidates);
    if (known.length > 0) await swapKnown(this.#keeper, known);
  }

  /** The changes that take others back, without those of what was changed since. */
  async reverse(changes: readonly Beside[]): Promise<Beside[]> {
    const back = changes.map((change) => ({ ...change, before: change.after, after: change.before }) as Beside);
    const known = new Set(await readKnown(this.#keeper));
    return [
      ...swapped(await this.#circle.peers.all(), pick(back, 'peers')).fits,
      ...swapped(await this.#circle.reading.all(), pick(back, 'reading')).fits,
      ...swapped(await readCandidates(this.#keeper), pick(back, 'candidates')).fits,
      ...pick(back, 'known').filter(({ before, after }) => (before === null ? !known.has(after!) : known.has(before))),
    ];
  }
}
