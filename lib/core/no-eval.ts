import { z } from 'zod';

// Our pages forbid code from strings. zod tries it once for every schema it makes, and the browser reports
// us: so this is the first import of an entrypoint that carries schemas.
z.config({ jitless: true });
