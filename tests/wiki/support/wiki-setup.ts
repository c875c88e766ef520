import type { TestProject } from 'vitest/node';
import { missingWiki } from '../../../tools/wiki/install.ts';
import { startWiki } from '../../../tools/wiki/start.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the wiki's Action API; empty where there is none. */
    wikiApi: string;
  }
}

/** One wiki for all the tests of this project. Where none can be had the tests are skipped, and say why. */
export default async function setup(project: TestProject) {
  const missing = missingWiki();
  if (missing) {
    console.log(`The tests against a real wiki are skipped. ${missing}`);
    project.provide('wikiApi', '');
    return undefined;
  }
  const wiki = await startWiki();
  project.provide('wikiApi', wiki.api);
  return () => wiki.close();
}
