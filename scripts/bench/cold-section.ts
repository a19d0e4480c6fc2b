import type { Model } from '../../lib/engine/model';
import type { Section } from './bench';
import { inPageCode, openPage, withBrowser, withProfile } from './browser';
import { median } from './rounds';
import { shippedJudgement } from './shipped';
import { least, most } from './targets';
import { spread } from './texts';

type Started = { readonly load: number; readonly first: number };
const FRESH = 7;
const BLANK = '<!doctype html><title>Cold</title>';

/** T9: a page that has judged nothing yet, in real Chromium; every time another site and so another process. */
export const coldSection = (model: Model): Section => ({
  ids: ['T9'],
  async measure({ posts, phrases }) {
    const judgement = shippedJudgement(model);
    const first = spread(posts, 20);
    const source = `\\b(?:${phrases.slice(0, 1_000).join('|')})\\b`;
    const code = await inPageCode();
    const ours: Started[] = [];
    const rival: Started[] = [];
    await withProfile((profile) =>
      withBrowser(profile, async (context) => {
        for (let i = 0; i < FRESH; i++) {
          for (const [into, call] of [[ours, ['startCold', judgement]], [rival, ['startAlternation', source]]] as const) {
            const page = await openPage(context, `https://cold-${into.length}-${call[0].toLowerCase()}.example/`, BLANK);
            await page.evaluate(code);
            into.push(await page.evaluate(([name, data, texts]) => (window as unknown as { benchInPage: Record<string, (data: string, texts: readonly string[]) => Started> }).benchInPage[name]!(data, texts), [...call, first] as const));
            await page.close();
          }
        }
      }),
    );
    const of = (all: readonly Started[], what: keyof Started) => median(all.map((one) => one[what]));
    return {
      targets: [{ id: 'T9', what: 'cold start in Chromium', parts: [most('tables loaded', of(ours, 'load'), 1, 'ms'), most('first 20 posts', of(ours, 'first'), 2, 'ms'), least('one alternation, 1,000 rules, first 20 posts', of(rival, 'first') / of(ours, 'first'), 4)] }],
      rows: [{ name: 'one alternation, first 20 posts', value: of(rival, 'first'), unit: 'ms' }],
    };
  },
});
