import { useState } from 'preact/hooks';
import { Button } from '../button';
import { Empty } from '../empty';
import { SearchField } from '../field';
import { Glyph } from '../glyph';
import { useDesk } from '../popup/desk';
import { endPeer } from '../popup/item-acts';
import { formatDay } from '../popup/times';
import { say } from '../words/words';
import { useAnswer } from './use-answer';

const PAGE = 100;

/** The people the user trusts: who, since when and how, each to be let go again. */
export function Peers() {
  const desk = useDesk();
  const [search, setSearch] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const { answer, problem } = useAnswer('peer.find', { ...(search && { search: search.slice(0, 200) }), offset: 0, limit });
  return (
    <>
      <p class="room-lead">{say('peers.lead')}</p>
      {(search || (answer?.total ?? 0) > 0) && (
        <div class="room-bar">
          <SearchField label={say('peers.search')} value={search} field={{ current: null }} onText={setSearch} />
        </div>
      )}
      {problem && <p class="notice-trouble">{say('reading.trouble', { problem })}</p>}
      {answer?.total === 0 && <Empty glyph="peer" title={say(search ? 'peers.none-match' : 'peers.empty')} what={search ? undefined : say('peers.empty.what')} />}
      <ul class="cards">
        {answer?.rows.map((peer) => (
          <li key={peer.id} class="line">
            <Glyph name="peer" />
            <span class="line-words">
              <b dir="auto">{peer.name}</b>
              <small>{say(`peers.${peer.how}`, { date: formatDay(peer.since, desk.calls.now()) })}</small>
            </span>
            <Button look="quiet" onClick={() => void endPeer(desk, peer.keys[0]!, peer.name)}>
              {say('found.peer.end')}
            </Button>
          </li>
        ))}
      </ul>
      {answer && answer.total > answer.rows.length && (
        <Button look="quiet" onClick={() => setLimit(limit + PAGE)}>
          {say('list.more', { count: answer.total - answer.rows.length })}
        </Button>
      )}
    </>
  );
}
