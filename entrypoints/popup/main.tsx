import { render } from 'preact';
import titles from 'virtual:rule-titles';
import { Popup } from '../../components/popup/popup';
import { createCalls, findTabInAddress } from '../../components/popup/source';
import { send, sendToFrame } from '../../lib/messages/send';
import { findActiveTab } from '../../lib/platform/tabs';

const namedTab = findTabInAddress(location.search);
// Opened as a tab of its own, the page takes the width it gets; as a popup it sets the width itself.
if (namedTab !== undefined || location.search.includes('page')) document.documentElement.dataset.page = '';

render(<Popup calls={createCalls({ send, sendToFrame, findActiveTab }, namedTab)} titles={new Map(titles)} />, document.getElementById('view')!);
