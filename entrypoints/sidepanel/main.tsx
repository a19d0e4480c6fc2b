import { render } from 'preact';
import titles from 'virtual:rule-titles';
import { Panel } from '../../components/panel/panel';
import { createCalls, findTabInAddress } from '../../components/popup/source';
import { nameRules } from '../../components/rule-titles';
import { drawInLanguage } from '../../components/words/in-language';
import { send, sendToFrame } from '../../lib/messages/send';
import { findActiveTab } from '../../lib/platform/tabs';
import { onTabChange, openDashboard } from '../../lib/platform/ways';

const calls = createCalls({ send, sendToFrame, findActiveTab, openDashboard, onTabChange }, findTabInAddress(location.search));
const view = document.getElementById('view')!;
void drawInLanguage((key) => render(<Panel key={key} calls={calls} titles={nameRules(titles)} />, view), send('settings.read', null));
