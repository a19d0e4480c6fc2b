import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packClasses, renderClasses } from './pack';

// `npm run letters`: works out anew what every character counts as.
writeFileSync(join(import.meta.dirname, '../../lib/text/letter-classes.ts'), renderClasses(packClasses()));
console.log(`lib/text/letter-classes.ts is of Unicode ${process.versions['unicode']}`);
