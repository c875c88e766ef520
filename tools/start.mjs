// npm start: everything from a bare checkout to an article open in a browser with the extension. tools/open.ts does the rest.
import { handOver, installDependencies } from './hand-over.mjs';

if (installDependencies()) process.exitCode = handOver('open.ts', process.argv.slice(2));
else {
  console.error('The dependencies could not be installed: see what npm says above.');
  process.exitCode = 1;
}
