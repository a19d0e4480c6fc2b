import { useEffect, useState } from 'preact/hooks';
import type { OwnCalls } from '../../lib/messages/protocol';
import { sayProblem, useDesk } from '../popup/desk';

interface Answered<T> {
  readonly answer?: T;
  readonly problem?: string;
}

/** Asks the background and asks anew after each act of the user; the former answer stands until the new one is there. */
export function useAnswer<Name extends keyof OwnCalls>(name: Name, request: OwnCalls[Name]['request']): Answered<OwnCalls[Name]['response']> {
  const { calls, acts } = useDesk();
  const [state, setState] = useState<Answered<OwnCalls[Name]['response']>>({});
  const question = JSON.stringify(request);
  useEffect(() => {
    let stopped = false;
    calls.call(name, request).then(
      (answer) => !stopped && setState({ answer }),
      (error: unknown) => !stopped && setState((before) => ({ ...before, problem: sayProblem(error) })),
    );
    return () => {
      stopped = true;
    };
  }, [calls, name, question, acts.version]);
  return state;
}
