import tests from 'virtual:rule-tests';
import { facebook } from '../lib/networks/facebook';
import { runInFrame } from '../lib/page/run';

// An unlisted script: WXT's own content-script wrapper would post our id to the page.
export default defineUnlistedScript(() => void runInFrame(facebook, tests));
