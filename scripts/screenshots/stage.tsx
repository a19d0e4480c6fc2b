import { render } from 'preact';
import { Dashboard } from '../../components/dashboard/dashboard';
import { describeRules } from '../../components/dashboard/describe-rules';
import { nameRules } from '../../components/rule-titles';
import { findLanguage, speak } from '../../components/words/words';
import { RULES } from '../../lib/rules/index';
import { BOOK, judgeInvented } from './invented-rules';
import { Panel } from '../../components/panel/panel';
import { Popup } from '../../components/popup/popup';
import { inventCalls, type Scene } from './invented';
import { inventedFiles } from './invented-register';

// The page that the screenshots look at: one of ours, with the scene written in its address.
const parameters = new URLSearchParams(location.search);
if (parameters.has('page')) document.documentElement.dataset.page = '';
const scene = JSON.parse(parameters.get('scene') ?? '{}') as Scene;
const calls = inventCalls(scene);
const which = parameters.get('which') ?? 'popup';
const language = findLanguage();
await speak(language);
const titles = nameRules(RULES.map(({ id, title }) => [id, title]));
const book = await describeRules(BOOK, language);
// No language of the interface is written so yet: this shows that one could be.
if (parameters.has('rtl')) document.documentElement.dir = 'rtl';
const views = {
  popup: () => <Popup calls={calls} titles={titles} />,
  panel: () => <Panel calls={calls} titles={titles} />,
  dashboard: () => <Dashboard calls={calls} titles={titles} tools={{ book, judge: judgeInvented, foldAt: 91.4, files: inventedFiles }} />,
};
render(views[which as keyof typeof views](), document.getElementById('view')!);
