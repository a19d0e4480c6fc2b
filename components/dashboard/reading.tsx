import { useState } from 'preact/hooks';
import type { Reading as Post } from '../../lib/core/reading';
import { Button } from '../button';
import { Empty } from '../empty';
import { SearchField } from '../field';
import { Menu } from '../menu';
import { useDesk, type Desk } from '../popup/desk';
import { formatDay } from '../popup/times';
import { Chips } from '../tabs';
import { say } from '../words/words';
import { saveText } from './save-file';
import { writeReading, type ReadingFormat } from './reading-files';
import { useAnswer } from './use-answer';

const PAGE = 100;
type State = 'unread' | 'read' | 'all';

/** Posts kept for later: unread first to hand, each with its address; taken along as a file. */
export function Reading() {
  const desk = useDesk();
  const [state, setState] = useState<State>('unread');
  const [search, setSearch] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const { answer, problem } = useAnswer('reading.find', { ...(state !== 'all' && { state }), ...(search && { search: search.slice(0, 200) }), offset: 0, limit });
  const save = async (format: ReadingFormat) => {
    const { rows } = await desk.calls.call('reading.find', { offset: 0, limit: 5000 });
    saveText(`unbadger-reading.${format}`, writeReading(rows, format));
  };
  return (
    <>
      <div class="room-bar">
        <SearchField label={say('reading.search')} value={search} field={{ current: null }} onText={setSearch} />
        <Menu
          side="end"
          glyph="download"
          label={say('reading.save')}
          choices={[
            { id: 'md', words: say('reading.save.md') },
            { id: 'opml', words: say('reading.save.opml') },
            { id: 'csv', words: say('reading.save.csv') },
          ]}
          onChoose={(id) => void save(id as ReadingFormat)}
        />
      </div>
      <Chips<State>
        label={say('reading.filter')}
        chosen={state}
        tabs={(['unread', 'read', 'all'] as const).map((id) => ({ id, words: say(`reading.${id}`), ...(id === 'unread' && answer && { count: answer.unread }) }))}
        onChoose={setState}
      />
      {problem && <p class="notice-trouble">{say('reading.trouble', { problem })}</p>}
      {answer && answer.total === 0 && <Empty glyph="keep" title={say(search ? 'reading.none-match' : state === 'unread' ? 'reading.empty' : 'reading.none')} what={search ? undefined : say('reading.empty.what')} />}
      <ul class="cards">
        {answer?.rows.map((post) => (
          <PostLine key={post.id} post={post} />
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

function PostLine({ post }: { readonly post: Post }) {
  const desk = useDesk();
  const isRead = post.readAt !== undefined;
  return (
    <li class={`post ${isRead ? 'post-read' : ''}`}>
      <p class="post-who">
        <b dir="auto">{post.author}</b>
        <span>
          {say(`network.${post.network}`)} · {say('reading.kept', { date: formatDay(post.at, desk.calls.now()) })}
        </span>
      </p>
      <p class="post-opening" dir="auto">
        {post.opening || say('found.no-words')}
      </p>
      <div class="post-acts">
        {post.url && (
          <a class="button button-plain" href={post.url} target="_blank" rel="noreferrer" onClick={() => !isRead && void markRead(desk, post, true)}>
            {say('reading.open')}
          </a>
        )}
        <Button look="quiet" onClick={() => void markRead(desk, post, !isRead)}>
          {say(isRead ? 'reading.mark-unread' : 'reading.mark-read')}
        </Button>
        <Button look="quiet" glyph="remove" label={say('reading.remove', { name: post.author })} onClick={() => void remove(desk, post)} />
      </div>
    </li>
  );
}

function markRead({ calls, acts }: Desk, post: Post, read: boolean): Promise<boolean> {
  const [operation, undoing] = [calls.operation(), calls.operation()];
  return acts.run(async () => {
    await calls.call('reading.change', { operation, id: post.id, read });
    return {
      words: say(read ? 'reading.marked-read' : 'reading.marked-unread', { name: post.author }),
      undo: async () => {
        await calls.call('reading.change', { operation: undoing, id: post.id, read: !read });
        return undefined;
      },
    };
  });
}

function remove({ calls, acts }: Desk, post: Post): Promise<boolean> {
  const [operation, undoing] = [calls.operation(), calls.operation()];
  return acts.run(async () => {
    const { reading } = await calls.call('reading.remove', { operation, id: post.id });
    return {
      words: say('reading.removed', { name: post.author }),
      undo: async () => {
        if (reading) await calls.call('reading.restore', { operation: undoing, reading });
        return undefined;
      },
    };
  });
}
