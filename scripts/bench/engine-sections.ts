import { featuresOf } from '../../lib/engine/prepare';
import type { Model } from '../../lib/engine/model';
import { RULES } from '../../lib/rules/index';
import { perPost, type Section } from './bench';
import { over, overEach, scanWith, tablesOf, verdicts } from './contenders';
import { readFloor, walkFloor } from './floors';
import { ahocorasick, alternation, alternationPipeline, learners, monyone, naivePipeline, nestedMaps, regexLoop } from './rivals';
import { race } from './rounds';
import { least, most } from './targets';
import { spread } from './texts';

/** The engine beside floors and rivals; every race holds a scan of its own, so that ratios are of one moment. */
const floors: Section = {
  ids: ['T1'],
  async measure({ posts, phrases, judgement, effort }) {
    const times = await race([
      { name: 'charCodeAt loop', run: () => readFloor(posts) },
      { name: 'automaton walk', run: () => walkFloor(posts) },
      over('one pass, 1,000 rules', posts, scanWith(tablesOf(phrases.slice(0, 1_000)))),
    ], { rounds: 25 * effort });
    const ours = await race([over('one pass, every rule of ours', posts, scanWith(judgement.tables)), verdicts('verdict with causes', posts, judgement)], { rounds: 9 * effort });
    return {
      targets: [{ id: 'T1', what: 'one pass for 1,000 rules beside a floor', parts: [most('charCodeAt loop', times.ratio('one pass, 1,000 rules', 'charCodeAt loop'), 6), most('automaton walk', times.ratio('one pass, 1,000 rules', 'automaton walk'), 3)] }],
      rows: [...times.names.map((name) => perPost(name, times.of(name), posts)), ...ours.names.map((name) => perPost(name, ours.of(name), posts))],
    };
  },
};

const loops: Section = {
  ids: ['T2'],
  async measure({ posts, phrases, effort }) {
    const thousand = phrases.slice(0, 1_000);
    const some = spread(posts, 100);
    const few = spread(posts, 20);
    const small = await race([over('ours', some, scanWith(tablesOf(thousand))), over('loop', some, regexLoop(thousand))], { rounds: 7 * effort });
    const large = await race([over('ours', few, scanWith(tablesOf(phrases))), over('loop', few, regexLoop(phrases))], { rounds: 3 * effort });
    return {
      targets: [{ id: 'T2', what: 'beside a regular expression per rule', parts: [least('1,000 rules', small.ratio('loop', 'ours'), 80), least('10,000 rules', large.ratio('loop', 'ours'), 2_500)] }],
      rows: [perPost('a regular expression per rule, 1,000', small.of('loop'), some), perPost('a regular expression per rule, 10,000', large.of('loop'), few)],
    };
  },
};

const alternations: Section = {
  ids: ['T3'],
  async measure({ posts, phrases, effort }) {
    const some = spread(posts, 150);
    const against = (count: number) => race([over('ours', some, scanWith(tablesOf(phrases.slice(0, count)))), over('alternation', some, alternation(phrases.slice(0, count)))], { rounds: 9 * effort });
    const thousand = await against(1_000);
    const all = await against(phrases.length);
    return {
      targets: [{ id: 'T3', what: 'beside one alternation', parts: [most('1,000 rules', thousand.ratio('ours', 'alternation'), 1.2), least('10,000 rules', all.ratio('alternation', 'ours'), 10)] }],
      rows: [perPost('one alternation, 1,000 rules', thousand.of('alternation'), some), perPost('one alternation, 10,000 rules', all.of('alternation'), some)],
    };
  },
};

const automata: Section = {
  ids: ['T4'],
  async measure({ posts, phrases, effort }) {
    const thousand = phrases.slice(0, 1_000);
    const rivals = { '@monyone/aho-corasick/fast': monyone, ahocorasick, 'nested maps': nestedMaps };
    const times = await race([over('ours', posts, scanWith(tablesOf(thousand))), ...Object.entries(rivals).map(([name, make]) => over(name, posts, make(thousand)))], { rounds: 15 * effort });
    const goals = { '@monyone/aho-corasick/fast': 4, ahocorasick: 6, 'nested maps': 2 };
    return {
      targets: [{ id: 'T4', what: 'faster than other automata, 1,000 rules', parts: Object.entries(goals).map(([name, goal]) => least(name, times.ratio(name, 'ours'), goal)) }],
      rows: Object.keys(goals).map((name) => perPost(`${name}, 1,000 rules`, times.of(name), posts)),
    };
  },
};

const classifiers: Section = {
  ids: ['T5'],
  async measure({ corpus, posts, phrases, effort }) {
    const thousand = phrases.slice(0, 1_000);
    const some = spread(posts, 100);
    const rivals = await learners(spread(corpus.rows.filter(({ text }) => text.length < 2_000), 1_000), thousand);
    const times = await race([over('ours', some, scanWith(tablesOf(thousand))), ...Object.entries(rivals).map(([name, find]) => overEach(name, some, find))], { rounds: 7 * effort });
    return {
      targets: [{ id: 'T5', what: 'faster than classifiers and language tools', parts: [least('bayes', times.ratio('bayes', 'ours'), 15), least('compromise/one', times.ratio('compromise/one', 'ours'), 200)] }],
      rows: Object.keys(rivals).map((name) => perPost(name, times.of(name), some)),
    };
  },
};

const pipelines = (model: Model): Section => ({
  ids: ['T6'],
  async measure({ posts, judgement, effort }) {
    const few = spread(posts, 8);
    const [whole] = featuresOf(RULES, model);
    const times = await race([verdicts('ours', few, judgement), over('naive', few, naivePipeline(whole)), over('alternation', few, alternationPipeline(whole))], { rounds: 3 * effort });
    return {
      targets: [{ id: 'T6', what: 'whole verdicts beside whole pipelines, every rule of ours', parts: [least('naive pipeline', times.ratio('naive', 'ours'), 30), least('alternation pipeline', times.ratio('alternation', 'ours'), 3.5)] }],
      rows: [perPost('naive pipeline, every rule of ours', times.of('naive'), few), perPost('alternation pipeline, every rule of ours', times.of('alternation'), few)],
    };
  },
});

/** T1 to T6. */
export const engineSections = (model: Model): readonly Section[] => [floors, loops, alternations, automata, classifiers, pipelines(model)];
