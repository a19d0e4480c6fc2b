import type { Page } from 'playwright-core';

/** The context of our content script in a page: what a page's process that was taken over could do, it can. */
export interface IsolatedWorld {
  evaluate<Answer>(expression: string): Promise<Answer>;
  close(): Promise<void>;
}
interface Context {
  readonly id: number;
  readonly name: string;
  readonly origin: string;
  readonly auxData?: { readonly type?: string };
}

/** Finds the world of our content script in the top frame of a page. Throws when our script does not run there. */
export async function enterIsolatedWorld(page: Page, extension: string): Promise<IsolatedWorld> {
  const session = await page.context().newCDPSession(page);
  const contexts: Context[] = [];
  session.on('Runtime.executionContextCreated', ({ context }: { context: Context }) => contexts.push(context));
  await session.send('Runtime.enable');
  const ours = contexts.find(({ auxData, origin, name }) => auxData?.type === 'isolated' && (origin.includes(extension) || name === 'Unbadger'));
  if (!ours) throw new Error('our script does not run in this page');
  return {
    async evaluate(expression) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', { contextId: ours.id, expression, awaitPromise: true, returnByValue: true });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as never;
    },
    close: () => session.detach(),
  };
}
