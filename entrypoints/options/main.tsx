import '../../lib/core/no-eval';
import { render } from 'preact';
import book from 'virtual:rule-book';
import tests from 'virtual:rule-tests';
import titles from 'virtual:rule-titles';
import { Dashboard } from '../../components/dashboard/dashboard';
import { describeRules } from '../../components/dashboard/describe-rules';
import type { Tools } from '../../components/dashboard/rooms';
import { createCalls } from '../../components/popup/source';
import { nameRules } from '../../components/rule-titles';
import { findLanguage, speak } from '../../components/words/words';
import { makeTextJudge, readFoldAt } from '../../lib/engine/judge-text';
import { send, sendToFrame } from '../../lib/messages/send';
import { findLinkedProfile } from '../../lib/networks/profile-link';
import { findActiveTab } from '../../lib/platform/tabs';
import { makeFileTools } from '../../lib/portable/file-tools';

const calls = createCalls({ send, sendToFrame, findActiveTab }, undefined);
const settings = await send('settings.read', null).catch(() => undefined);
const language = settings?.language ?? findLanguage();
const [described] = await Promise.all([describeRules(book, language), speak(language)]);
const files = makeFileTools(findLinkedProfile);
const view = document.getElementById('view')!;
const draw = (judged: Pick<Tools, 'judge' | 'foldAt'>) => render(<Dashboard calls={calls} titles={nameRules(titles)} tools={{ book: described, files, ...judged }} />, view);
draw({});
// The judgement weighs more than all the rest: the page is drawn first.
send('page.judgement', null).then(({ judgement }) => draw({ judge: makeTextJudge(judgement, tests), foldAt: readFoldAt(judgement) }), () => undefined);
