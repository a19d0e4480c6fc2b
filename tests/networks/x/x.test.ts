// @vitest-environment happy-dom
import { x } from '../../../lib/networks/x';
import { describeFixtures } from '../harness';

describeFixtures(x);
