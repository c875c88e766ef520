import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  manifest: ({ browser }) => ({
    name: 'Randnotiz',
    description:
      'Context in the margin of the news: people, organisations, places and figures, with your own notes. Nothing leaves your machine.',
    homepage_url: 'https://randnotiz.example',
    permissions: ['activeTab', 'scripting', 'contextMenus', 'unlimitedStorage'],
    host_permissions: ['*://*/*'],
    action: { default_title: 'Randnotiz' },
    commands: {
      'open-sidebar': {
        suggested_key: { default: 'Alt+Shift+R' },
        description: 'Open or close the margin',
      },
    },
    web_accessible_resources: [
      {
        resources: ['sidebar.html'],
        matches: ['*://*/*'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'randnotiz@randnotiz.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
