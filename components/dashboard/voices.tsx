import { useState } from 'preact/hooks';
import type { Voice, VoicePost } from '../../lib/core/voice';
import { Button } from '../button';
import { Sparkline } from '../charts/sparkline';
import { Empty } from '../empty';
import { Glyph } from '../glyph';
import { HomeLinks } from '../home-links';
import { useDesk } from '../popup/desk';
import { formatDay } from '../popup/times';
import type { RuleTitles } from '../rule-titles';
import { say, sayPercent } from '../words/words';
import { Chips } from '../tabs';
import { Peers } from './peers';
import { useAnswer } from './use-answer';

const WEEKS = 12;
const PAGE = 25;

/** Who is worth following among all that was seen, and the peers the user has named. */
export function Voices() {
  const [side, setSide] = useState<'voices' | 'peers'>('voices');
  return (
    <>
      <Chips<'voices' | 'peers'>
        label={say('voices.side')}
        chosen={side}
        tabs={[
          { id: 'voices', words: say('voices.ranked') },
          { id: 'peers', words: say('voices.peers') },
        ]}
        onChoose={setSide}
      />
      {side === 'voices' ? <Ranked /> : <Peers />}
    </>
  );
}

function Ranked() {
  const { calls, acts } = useDesk();
  const [limit, setLimit] = useState(PAGE);
  const [open, setOpen] = useState<string>();
  const { answer, problem } = useAnswer('voice.find', { weeks: WEEKS, limit });
  const forget = (voice: Voice) =>
    void acts.run(async () => {
      await calls.call('voice.forget', { operation: calls.operation(), author: voice.author });
      return { words: say('voices.forgotten', { name: voice.name }) };
    });
  if (problem) return <p class="notice-trouble">{say('reading.trouble', { problem })}</p>;
  if (!answer) return null;
  if (!answer.total) return <Empty glyph="voices" title={say('voices.empty')} what={say('voices.empty.what')}><HomeLinks /></Empty>;
  return (
    <>
      <p class="room-lead">{say('voices.lead', { weeks: WEEKS })}</p>
      <ol class="cards voices">
        {answer.voices.map((voice, at) => (
          <VoiceLine key={voice.author} voice={voice} rank={at + 1} isOpen={open === voice.author} onOpen={() => setOpen(open === voice.author ? undefined : voice.author)} onForget={() => forget(voice)} />
        ))}
      </ol>
      {answer.total > answer.voices.length && (
        <Button look="quiet" onClick={() => setLimit(limit + PAGE)}>
          {say('list.more', { count: answer.total - answer.voices.length })}
        </Button>
      )}
    </>
  );
}

interface VoiceLineProps {
  readonly voice: Voice;
  readonly rank: number;
  readonly isOpen: boolean;
  onOpen(): void;
  onForget(): void;
}

function VoiceLine({ voice, rank, isOpen, onOpen, onForget }: VoiceLineProps) {
  const { calls, titles } = useDesk();
  const now = calls.now();
  const weeksSeen = voice.weeks.filter((count) => count > 0).length;
  return (
    <li class="voice">
      <div class="voice-line">
        <span class="voice-rank">{say('app.number', { value: rank })}</span>
        <span class="voice-who">
          <Glyph name={voice.authorKind === 'organization' ? 'organization' : 'person'} label={say(voice.authorKind === 'organization' ? 'party.organization' : 'party.person')} />
          <b dir="auto">{voice.name}</b>
          <small>{describeVoice(voice)}</small>
        </span>
        <Sparkline values={voice.weeks} title={say('voices.presence', { count: weeksSeen, weeks: voice.weeks.length })} />
        <Button look="quiet" after="down" aria-expanded={isOpen} onClick={onOpen}>
          {say('voices.posts', { count: voice.posts.length })}
        </Button>
      </div>
      {isOpen && (
        <div class="voice-more">
          <dl class="voice-facts">
            <Share words={say('voices.original')} value={voice.original} />
            <Share words={say('voices.curated')} value={voice.curated} />
            <Share words={say('voices.conversation')} value={voice.conversation} />
            <Share words={say('voices.marketing')} value={voice.marketing} />
            <Share words={say('voices.worth')} value={voice.worth} />
          </dl>
          {voice.communities.length > 0 && <p class="why-small">{say('voices.communities', { names: voice.communities.join(', ') })}</p>}
          <ul class="voice-posts">
            {voice.posts.map((post) => (
              <li key={post.itemHash}>
                {post.url ? (
                  <a href={post.url} target="_blank" rel="noreferrer">
                    {say('voices.post', { date: formatDay(post.at, now) })}
                  </a>
                ) : (
                  <span>{say('voices.post', { date: formatDay(post.at, now) })}</span>
                )}
                <small>{describePost(post, titles)}</small>
              </li>
            ))}
          </ul>
          <p class="voice-acts">
            {voice.url && (
              <a class="button button-plain" href={voice.url} target="_blank" rel="noreferrer">
                {say('voices.profile')}
              </a>
            )}
            <MakePeer voice={voice} />
            <Button look="quiet" onClick={onForget}>
              {say('voices.forget')}
            </Button>
          </p>
        </div>
      )}
    </li>
  );
}

function MakePeer({ voice }: { readonly voice: Voice }) {
  const { calls, acts } = useDesk();
  const make = () => {
    const [operation, undoing] = [calls.operation(), calls.operation()];
    void acts.run(async () => {
      const { peer, existed } = await calls.call('peer.add', { operation, draft: { name: voice.name, keys: [voice.author], how: 'suggested' } });
      if (existed) return { words: say('act.peer-already', { name: voice.name }) };
      return { words: say('act.peer', { name: voice.name }), undo: async () => void (await calls.call('peer.remove', { operation: undoing, id: peer.id })) };
    });
  };
  return <Button onClick={make}>{say('found.peer')}</Button>;
}

function Share({ words, value }: { readonly words: string; readonly value: number }) {
  return (
    <div>
      <dt>{words}</dt>
      <dd>{sayPercent(value)}</dd>
    </div>
  );
}

/** Whether it is the author's own, and why it is worth reading; a number only where no rule can say it. */
function describePost({ form, why = [], worth }: VoicePost, titles: RuleTitles): string {
  const reasons = why.map((rule) => titles.get(rule) ?? rule.replaceAll('-', ' '));
  return [...(form ? [say(`voices.form.${form}`)] : []), ...(reasons.length > 0 ? reasons : [say('voices.worth.share', { share: sayPercent(worth / 100) })])].join(' · ');
}

/** The two most telling facts in words. */
function describeVoice(voice: Voice): string {
  const facts: [number, string][] = [
    [voice.original, say('voices.fact.original')],
    [voice.curated + 0.1, say('voices.fact.curated')],
    [voice.conversation + 0.15, say('voices.fact.conversation')],
    [voice.presence, say('voices.fact.present')],
  ];
  const best = facts.sort((a, b) => b[0] - a[0]).slice(0, 2).map(([, words]) => words);
  return [say('voices.seen', { count: voice.seen }), ...best, ...(voice.marketing >= 0.2 ? [say('voices.fact.marketing')] : [])].join(' · ');
}
