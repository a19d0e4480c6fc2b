import { render } from 'preact';
import titles from 'virtual:rule-titles';
import { Popup } from '../../components/popup/popup';
import { createCalls, findTabInAddress } from '../../components/popup/source';
import { nameRules } from '../../components/rule-titles';
import { drawInLanguage } from '../../components/words/in-language';
import { send, sendToFrame } from '../../lib/messages/send';
import { findActiveTab, isOwnTab } from '../../lib/platform/tabs';
import { hasPanel, openDashboard, openPanel } from '../../lib/platform/ways';

// As a popup the page sets its width itself; in a tab of its own it takes the width it gets.
void isOwnTab().then((own) => own && (document.documentElement.dataset.page = ''));

// What files are made with weighs more than the popup: it is loaded when one is saved.
const loadFiles = async () => ({ backup: (await import('../../lib/portable/backup')).writeBackup });
const calls = createCalls({ send, sendToFrame, findActiveTab, openDashboard, loadFiles, ...(hasPanel() && { openPanel }) }, findTabInAddress(location.search));
const view = document.getElementById('view')!;
void drawInLanguage((key) => render(<Popup key={key} calls={calls} titles={nameRules(titles)} />, view), send('settings.read', null));
