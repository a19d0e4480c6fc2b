import { facebookDemo } from './facebook';
import { linkedinDemo } from './linkedin';
import type { DemoPage } from './page';
import { xDemo } from './x';

export type { DemoPage };

/** The pages of the demo, in the order in which they are opened. */
export const DEMO_PAGES: readonly DemoPage[] = [linkedinDemo, xDemo, facebookDemo];
