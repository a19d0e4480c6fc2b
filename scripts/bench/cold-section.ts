import { toBase64 } from '../../lib/core/base64';
import { packTables } from '../../lib/engine/encode';
import type { Model } from '../../lib/engine/model';
import type { Section } from './bench';
import { tablesOf } from './contenders';
import { inPageCode, openPage, withBrowser, withProfile } from './browser';
import { median } from './rounds';
import { shippedJudgement } from './shipped';
import { least, most } from './targets';
import { spread } from './texts';

type Started = { readonly load: number; readonly first: number };
const FRESH = 15;
/** After a page was opened the browser is busy for a while, with a process for the next one among others: milliseconds. */
const SETTLED = 700;
const BLANK = '<!doctype html><title>Cold</title>';

/**
 * T9: a page that has judged nothing yet, in real Chromium; every time another site and so another process. The pass
 * stands beside the alternation with the same 1,000 rules; what the whole judgement takes is told besides.
 */
export const coldSection = (model: Model): Section => ({
  ids: ['T9'],
  async measure({ posts, phrases }) {
    const judgement = shippedJudgement(model);
    const first = spread(posts, 20);
    const thousand = phrases.slice(0, 1_000);
    const letters = judgement.slice(0, judgement.indexOf('\n'));
    const starts = {
      pass: { call: 'startPass', given: [letters, toBase64(packTables(tablesOf(thousand)))] },
      alternation: { call: 'startAlternation', given: [`\\b(?:${thousand.join('|')})\\b`] },
      verdicts: { call: 'startCold', given: [judgement] },
    } as const;
    const code = await inPageCode();
    const started: Record<keyof typeof starts, Started[]> = { pass: [], alternation: [], verdicts: [] };
    await withProfile((profile) =>
      withBrowser(profile, async (context) => {
        for (let i = 0; i < FRESH; i++) {
          for (const [name, { call, given }] of Object.entries(starts) as [keyof typeof starts, { call: string; given: readonly string[] }][]) {
            const page = await openPage(context, `https://cold-${i}-${name}.example/`, BLANK);
            await page.evaluate(code);
            await page.waitForTimeout(SETTLED);
            started[name].push(await page.evaluate(([call, given, texts]) => (window as unknown as { benchInPage: Record<string, (...given: unknown[]) => Started> }).benchInPage[call]!(...given, texts), [call, given, first] as const));
            await page.close();
          }
        }
      }),
    );
    const of = (name: keyof typeof starts, what: keyof Started) => median(started[name].map((one) => one[what]));
    return {
      targets: [{ id: 'T9', what: 'cold start in Chromium, 1,000 rules', parts: [most('tables loaded', of('pass', 'load'), 1, 'ms'), most('first 20 posts', of('pass', 'first'), 2, 'ms'), least('one alternation, first 20 posts', of('alternation', 'first') / of('pass', 'first'), 4)] }],
      rows: [
        { name: 'one alternation, first 20 posts', value: of('alternation', 'first'), unit: 'ms' },
        { name: 'the whole judgement, every rule of ours, loaded', value: of('verdicts', 'load'), unit: 'ms' },
        { name: 'the whole judgement, verdicts on the first 20 posts', value: of('verdicts', 'first'), unit: 'ms' },
      ],
    };
  },
});
