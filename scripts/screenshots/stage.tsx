import { render } from 'preact';
import { Popup } from '../../components/popup/popup';
import { inventCalls, type Scene } from './invented';

// The page that the screenshots look at: the popup with the scene written in its address.
const parameters = new URLSearchParams(location.search);
if (parameters.has('page')) document.documentElement.dataset.page = '';
const scene = JSON.parse(parameters.get('scene') ?? '{}') as Scene;
const titles = new Map([
  ['links-to-a-calendar', 'calendar link'],
  ['asks-for-a-call', 'asks for a call'],
]);
render(<Popup calls={inventCalls(scene)} titles={titles} />, document.getElementById('view')!);
