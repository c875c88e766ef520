import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The manifest of a build; `npm run build` makes both. */
function manifestOf(build: string) {
  const file = new URL(`../../.output/${build}/manifest.json`, import.meta.url);
  if (!existsSync(file)) throw new Error(`.output/${build} is missing: npm run build`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

describe.each(['chrome-mv3', 'firefox-mv3'])('the manifest of %s', (build) => {
  const manifest = manifestOf(build);

  it('asks for these permissions and no others: docs/permissions.md gives the reason for each', () => {
    const own = build === 'chrome-mv3' ? ['sidePanel'] : [];
    expect(manifest.permissions.toSorted()).toEqual(
      ['activeTab', 'contextMenus', 'scripting', 'unlimitedStorage', ...own].toSorted(),
    );
    expect(manifest.host_permissions).toEqual(['*://*/*']);
    expect(manifest.optional_permissions).toEqual(['downloads']);
    expect(manifest.optional_host_permissions).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('runs nothing in pages by itself but the scout', () => {
    expect(manifest.content_scripts).toEqual([
      { matches: ['*://*/*'], run_at: 'document_idle', js: ['content-scripts/scout.js'] },
    ]);
  });

  it('lets pages load the sidebar’s document and nothing else', () => {
    const resources = manifest.web_accessible_resources.flatMap((entry: { resources: string[] }) => entry.resources);
    expect(resources).toEqual(['sidebar.html']);
  });

  it('lets its own pages load only what is its own', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe/);
    // What can be asked for over the network: data, for the reader's context. tests/unit/context/network.test.ts holds who asks.
    const elsewhere = policy.split('; ').filter((directive) => /https?:|\*/.test(directive));
    expect(elsewhere).toEqual(["connect-src 'self' https: http://localhost:* http://127.0.0.1:*"]);
  });
});

describe('the manifest of firefox-mv3', () => {
  it('says that no data is collected', () => {
    const { data_collection_permissions } = manifestOf('firefox-mv3').browser_specific_settings.gecko;
    expect(data_collection_permissions).toEqual({ required: ['none'], optional: ['websiteContent'] });
  });
});
