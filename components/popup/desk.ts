import { createContext } from 'preact';
import { useContext, useRef, useState } from 'preact/hooks';
import { SendError, ToldError } from '../../lib/messages/send';
import type { RuleTitles } from '../rule-titles';
import type { ToastState } from '../toast';
import { sayTold } from '../words/say-told';
import { say } from '../words/words';
import type { Calls } from './source';

/** What an act did, in words, and how it is taken back; `undo` returns why when it could not be. */
export interface Act {
  readonly words: string;
  readonly undo?: () => Promise<string | undefined>;
}
export interface Acts {
  readonly toast?: ToastState;
  /** Counts every act, so that views know when to read again. */
  readonly version: number;
  /** Does it, says what was done and offers the undo; a failure is said with what is safe and "try again". */
  run(work: () => Promise<Act | undefined>): Promise<boolean>;
  undo(): void;
  offer(): void;
  dismiss(): void;
  /** Lets views read again what stands there. */
  readAgain(): void;
  /** Says why a key or button can do nothing here. */
  explain(words: string): void;
}
/** What every view of the popup works with. */
export interface Desk {
  readonly calls: Calls;
  readonly acts: Acts;
  readonly titles: RuleTitles;
}

const DeskContext = createContext<Desk | undefined>(undefined);
export const DeskProvider = DeskContext.Provider;

/** The desk of the popup around this view. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('A view of the popup stands outside of it.');
  return desk;
}

/** What went wrong, in the reader's language where it is one of our sentences, else in the words of whoever refused. Without its full stop: a sentence goes on behind it. */
export function sayProblem(error: unknown): string {
  const words = (error instanceof ToldError ? sayTold(error.told) : undefined) ?? (error instanceof Error ? error.message : '');
  return openEnded(words).slice(0, 250) || say('problem.unknown');
}
/** True of an answer that never came: what was asked for may have been done all the same. */
export const isSilence = (error: unknown): boolean => error instanceof SendError && error.code !== 'refused';
const openEnded = (words: string) => words.trim().replace(/\.$/, '');

/** Keeps the acts of this visit: the newest is shown with its undo, the ones before wait behind it. */
export function useActs(): Acts {
  const [toast, setToast] = useState<ToastState>();
  const [version, setVersion] = useState(0);
  const done = useRef<Act[]>([]);
  const again = useRef<() => void>(undefined);

  const readAgain = () => setVersion((count) => count + 1);

  const run: Acts['run'] = async (work) => {
    try {
      const act = await work();
      if (!act) return true;
      if (act.undo) done.current.push(act);
      setToast({ words: act.words, tone: 'done', offer: act.undo ? 'undo' : undefined });
      readAgain();
      return true;
    } catch (error) {
      again.current = () => void run(work);
      setToast({ words: say(isSilence(error) ? 'act.not-known' : 'act.not-saved', { problem: sayProblem(error) }), tone: 'problem', offer: 'again' });
      if (isSilence(error)) readAgain();
      return false;
    }
  };
  const undo = async () => {
    const act = done.current.pop();
    if (!act?.undo) return;
    try {
      const why = await act.undo();
      setToast(why ? { words: say('act.not-undone', { why }), tone: 'problem' } : { words: say('act.undone'), tone: 'done', offer: done.current.length ? 'undo' : undefined });
      readAgain();
    } catch (error) {
      done.current.push(act);
      again.current = () => void undo();
      setToast({ words: isSilence(error) ? say('act.undo-not-known', { problem: sayProblem(error) }) : say('act.not-undone', { why: sayProblem(error) }), tone: 'problem', offer: 'again' });
      if (isSilence(error)) readAgain();
    }
  };
  return {
    toast,
    version,
    run,
    undo: () => void undo(),
    offer: () => (toast?.offer === 'again' ? again.current?.() : void undo()),
    readAgain,
    dismiss: () => setToast(undefined),
    explain: (words) => setToast({ words, tone: 'problem' }),
  };
}

/** The undo of one operation of the list. */
export function takeBack(calls: Calls, operation: string): () => Promise<string | undefined> {
  const undoing = calls.operation();
  return async () => {
    const { undone, why } = await calls.call('list.undo', { operation: undoing, undo: operation });
    return undone ? undefined : openEnded((why && sayTold(why)) ?? say('act.newer'));
  };
}
