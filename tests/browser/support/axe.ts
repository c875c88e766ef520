import axe, { type Result } from 'axe-core';
import type { View } from './test-browser.ts';

/** What axe finds in a page of the extension, in a line each: the rule, and the elements it is about. */
export async function axeFindings(view: View): Promise<string[]> {
  // Given as a function, the library is no script of the page's, which its policy would refuse.
  await view.evaluate(new Function(axe.source) as () => void);
  const violations = await view.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(document, {
      // Needs more than one page to know.
      rules: { 'page-has-heading-one': { enabled: true }, bypass: { enabled: false } },
    });
    return violations.map(({ id, help, nodes }) => ({ id, help, targets: nodes.map(({ target }) => String(target)) }));
  });
  return violations.map(({ id, help, targets }: Pick<Result, 'id' | 'help'> & { targets: string[] }) =>
    [id, help, ...targets.slice(0, 4)].join(' | '),
  );
}
