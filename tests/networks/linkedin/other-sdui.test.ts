// @vitest-environment happy-dom
import { linkedin } from '../../../lib/networks/linkedin';
import { describeFixtures } from '../harness';

describeFixtures(linkedin, /^(?!feed-).*sdui/);
