import { render } from 'preact';
import titles from 'virtual:rule-titles';
import { Panel } from '../../components/panel/panel';
import { createCalls, findTabInAddress } from '../../components/popup/source';
import { send, sendToFrame } from '../../lib/messages/send';
import { findActiveTab } from '../../lib/platform/tabs';
import { onTabChange, openDashboard } from '../../lib/platform/ways';

const calls = createCalls({ send, sendToFrame, findActiveTab, openDashboard, onTabChange }, findTabInAddress(location.search));
render(<Panel calls={calls} titles={new Map(titles)} />, document.getElementById('view')!);
