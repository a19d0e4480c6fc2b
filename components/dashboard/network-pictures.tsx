import { useRef, useState } from 'preact/hooks';
import type { DayTally } from '../../lib/core/tally';
import { NETWORK_IDS, SURFACES, VERDICT_KINDS, type Surface } from '../../lib/core/vocabulary';
import { Behind } from '../charts/behind';
import { StackedArea } from '../charts/stacked-area';
import { Chips } from '../tabs';
import { say } from '../words/words';
import { sumWeeks } from './weeks';

interface NetworkPicturesProps {
  readonly days: readonly DayTally[];
  readonly weeks: readonly number[];
  /** What stands under each week. */
  readonly labels: readonly string[];
}
type Place = Exclude<Surface, 'email' | 'sms'>;
const PLACES = SURFACES.filter((surface): surface is Place => surface !== 'email' && surface !== 'sms');

/** The kinds over time, one small picture for each network, of all places or of one. */
export function NetworkPictures({ days, weeks, labels }: NetworkPicturesProps) {
  const pictures = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place | 'all'>('all');
  const places = PLACES.filter((one) => days.some(({ surface }) => surface === one));
  const here = place === 'all' ? days : days.filter(({ surface }) => surface === place);
  const networks = NETWORK_IDS.filter((id) => here.some(({ network }) => network === id));
  return (
    <section class="block" aria-labelledby="networks-title">
      <h2 id="networks-title">{say('stats.networks')}</h2>
      {places.length > 1 && <Chips<Place | 'all'> label={say('stats.places')} chosen={place} tabs={[{ id: 'all', words: say('list.all') }, ...places.map((id) => ({ id, words: say(`settings.surface.${id}`) }))]} onChoose={setPlace} />}
      <div class="multiples" ref={pictures}>
        {networks.map((network) => {
          const sums = sumWeeks(here.filter((day) => day.network === network), weeks);
          const bands = VERDICT_KINDS.map((kind) => ({ id: kind, words: say(`kind.${kind}`), values: sums.get(kind)! }));
          return (
            <figure key={network}>
              <figcaption>{say(`network.${network}`)}</figcaption>
              <StackedArea small height={120} bands={bands} labels={labels} title={`${say(`network.${network}`)}: ${say('today.weeks')}`} />
            </figure>
          );
        })}
      </div>
      <Behind name="places" head={[say('stats.place'), ...VERDICT_KINDS.map((kind) => say(`kind.${kind}`))]} rows={placeRows(days)} picture={pictures} />
    </section>
  );
}

/** Network and surface per row, kinds per column. */
function placeRows(days: readonly DayTally[]): (string | number)[][] {
  return NETWORK_IDS.flatMap((network) =>
    SURFACES.flatMap((surface) => {
      const own = days.filter((day) => day.network === network && day.surface === surface && day.act !== 'reveal');
      if (!own.length) return [];
      return [[`${say(`network.${network}`)}, ${say(`surface.${surface}`)}`, ...VERDICT_KINDS.map((kind) => own.reduce((sum, day) => sum + (day.kind === kind ? day.count : 0), 0))]];
    }),
  );
}
