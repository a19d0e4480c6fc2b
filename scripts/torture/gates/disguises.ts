import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DISGUISES, type Disguise } from '../../evaluate/disguises';
import { readRowFiles, toItem, type Row } from '../../rows/row';
import type { Gate } from '../gate';

const CORPUS = join(import.meta.dirname, '../../../tests/corpus');

/** Every labelled text in every disguise: what is marketing stays marketing, and nobody honest is taken for disguised. */
export const disguises: Gate = {
  id: 'G7',
  title: 'texts in disguise',
  longOnly: true,
  async run(rig) {
    const { createEngine, prepare, RULES, model } = await rig.product();
    const engine = createEngine(prepare(RULES, model as never));
    const files = rig.texts.length > 0 ? rig.texts : readdirSync(CORPUS).filter((name) => name.endsWith('.jsonl')).sort().map((name) => join(CORPUS, name));
    const rows = readRowFiles(files, true).filter((_, at) => at % rig.many(8, 1) === 0);
    const isMarketing = (row: Row, text = row.text) => engine.classify(toItem({ ...row, text })).kind === 'marketing';
    const marketing = rows.filter((row) => isMarketing(row));
    /** The share, in percent, of what is read as marketing that is still read so. */
    const shareOf = ({ name, apply }: Disguise): number => {
      const still = marketing.filter((row) => isMarketing(row, apply(row.text))).length;
      if (still < marketing.length) console.log(`     ${name}: ${still} of ${marketing.length}`);
      return (still / marketing.length) * 100;
    };
    const shares = DISGUISES.map((disguise) => ({ isSpaced: disguise.family === 'spaced', share: shareOf(disguise) }));
    const of = (isSpaced: boolean) => shares.filter((one) => one.isSpaced === isSpaced).map(({ share }) => share);
    const honest = rows.filter(({ label }) => label !== 'marketing');
    const mistaken = honest.filter((row) => engine.read(toItem(row)).signals.disguises > 0 && isMarketing(row)).length;
    return [
      { what: 'texts read as marketing', value: marketing.length, least: rig.many(100, 1_000) },
      { what: 'disguises', value: DISGUISES.length, least: 34 },
      // An address or a placeholder in disguised letters is none any more, and cannot be followed; the verdict may hang on it.
      { what: 'still read so in the worst disguise of letters', value: Math.min(...of(false)), least: 99.5, unit: '%' },
      { what: 'in spaced letters, dots, numbers and emoji, on average', value: mean(of(true)), unit: '%' },
      { what: 'honest texts in seven languages', value: honest.length, least: rig.many(250, 2_000) },
      // The most by which reading through disguises can have raised what is wrongly read as marketing.
      { what: 'of them taken for disguised marketing', value: (mistaken / honest.length) * 100, most: 0.1, unit: '%' },
    ];
  },
};

const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;
