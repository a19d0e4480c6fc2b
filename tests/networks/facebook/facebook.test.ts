// @vitest-environment happy-dom
import { facebook } from '../../../lib/networks/facebook';
import { describeFixtures } from '../harness';

describeFixtures(facebook);
