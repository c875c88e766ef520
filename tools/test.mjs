// npm test: everything from a bare checkout to one line that counts what passed and failed. tools/check.ts does the rest.
import { handOver, installDependencies } from './hand-over.mjs';

if (installDependencies()) process.exitCode = handOver('check.ts', []);
else {
  console.error('The dependencies could not be installed: see what npm says above.');
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
