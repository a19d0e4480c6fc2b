import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { prepare } from '../../lib/engine/prepare';
import type { Model } from '../../lib/engine/model';
import { RULES } from '../../lib/rules/index';
import { readArguments, Refusal, USAGE, type Arguments } from './arguments';
import type { Bench, Measured, Section } from './bench';
import { argumentsApart, measureApart } from './apart';
import { bundleBench } from './bundle';
import { checkCounters } from './check';
import { coldSection } from './cold-section';
import { engineSections } from './engine-sections';
import { growthSection } from './growth-section';
import { listSection } from './list-section';
import { pageSections } from './page-section';
import { drawGrowth } from './picture';
import { popupSection } from './popup-section';
import { makePhrases } from './synthetic';
import { ROOT } from './root';
import { printMeasured } from './table';
import { joinTargets, linesOf } from './targets';
import { inventedCorpus, postsOf, readCorpus } from './texts';
import { weightSections } from './weight-sections';

const model = JSON.parse(readFileSync(join(ROOT, 'lib/engine/model.json'), 'utf8')) as Model;
const sections: readonly Section[] = [...engineSections(model), growthSection, ...weightSections, coldSection(model), ...pageSections(model), listSection, popupSection];

const IDS = [...new Set(sections.flatMap(({ ids }) => ids))];

/** Everything is compiled once; texts and phrases are the same for all sections. */
function prepareBench({ texts, extension, posts: feed }: Arguments): Bench {
  const corpus = texts.length > 0 ? readCorpus(texts) : inventedCorpus();
  const posts = postsOf(corpus, 400);
  return { corpus, posts, phrases: makePhrases(posts, 10_000), judgement: prepare(RULES, model), effort: 1, feed, extension };
}

/** Measures one target and prints it for the process that asked. */
async function runApart(given: Arguments): Promise<void> {
  const bench = prepareBench(given);
  const measured: Measured[] = [];
  for (const section of sections.filter(({ ids }) => ids.some((id) => given.only.includes(id)))) measured.push(await section.measure(bench));
  console.log(JSON.stringify(measured));
}
async function run(given: Arguments): Promise<void> {
  const bench = prepareBench(given);
  if (!given.json) console.log(`Node ${process.versions.node}, ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores; ${bench.posts.length} posts of ${bench.corpus.name}, ${Math.round(bench.posts.reduce((sum, text) => sum + text.length, 0) / bench.posts.length)} characters on average\n`);
  const all: Measured[] = [];
  const file = await bundleBench();
  for (const id of given.only.length > 0 ? given.only : IDS) {
    const measured = await measureApart(id, file, argumentsApart(given));
    if (!given.json) measured.forEach(printMeasured);
    all.push(...measured);
  }
  if (given.picture) writeFileSync(given.picture, drawGrowth(all.flatMap(({ growth = [] }) => growth)));
  if (given.json) console.log(JSON.stringify({ targets: joinTargets(all.flatMap(({ targets }) => targets)).flatMap(linesOf) }, undefined, 1));
}

/** Not at the top of the module: the bench also runs as one file that is none. */
async function main(): Promise<void> {
  try {
    const given = readArguments(process.argv.slice(2), IDS);
    if (given.check) process.exitCode = await checkCounters(given.accept);
    else if (given.raw) await runApart(given);
    else await run(given);
  } catch (error) {
    console.error(`bench: ${(error as Error).message}`);
    if (error instanceof Refusal) console.error(USAGE);
    process.exitCode = error instanceof Refusal ? 2 : 1;
  }
}
void main();
