/** Finds the browser that tests and demo need, installs it where it is missing and we may, and prints its path. */
import { ensureChromium, NoBrowser } from './install-chromium';

try {
  console.log(ensureChromium((line) => console.error(line)));
} catch (error) {
  if (!(error instanceof NoBrowser)) throw error;
  console.error(`browser: ${error.message}.`);
  process.exitCode = 2;
}
