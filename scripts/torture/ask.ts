import type { BackgroundCalls } from '../../lib/messages/protocol';
import type { Desk } from '../browser/open-extension';
import { rest } from './kill';

/** Asks the background as patiently as our own pages do: a worker that is just starting is no error. */
export async function ask<Name extends keyof BackgroundCalls>(desk: Desk, name: Name, request: BackgroundCalls[Name]['request']): Promise<BackgroundCalls[Name]['response']> {
  for (let pause = 50; ; pause *= 2) {
    try {
      return await desk.call(name, request);
    } catch (error) {
      if (pause > 2_000) throw error;
      await rest(pause);
    }
  }
}
