import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    // Content scripts run in pages that owe us nothing: no preload helper that touches their DOM. Styles stay as the oldest browsers that
    // we run in read them: rewritten, light-dark() would follow the system and not what the reader has chosen.
    build: { modulePreload: false, sourcemap: false, cssTarget: ['chrome128', 'firefox140'] },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'scripting',
      'contextMenus',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: ['*://*/*'],
    optional_permissions: ['downloads'],
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 96: 'icons/96.png', 128: 'icons/128.png' },
    action: { default_title: 'Randnotiz' },
    commands: {
      'open-sidebar': {
        suggested_key: { default: 'Alt+Shift+R' },
        description: '__MSG_commandOpenSidebar__',
      },
    },
    web_accessible_resources: [
      {
        resources: ['sidebar.html'],
        matches: ['*://*/*'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    // The development server needs more than this; what is shipped does not.
    ...(mode === 'production' && {
      // The background fetches from the wiki that the reader chose, which may be a newsroom's or one on this machine.
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self' https: http://localhost:* http://127.0.0.1:*; base-uri 'none'; form-action 'none'",
      },
    }),
    ...(browser === 'firefox'
      ? {
          sidebar_action: { default_panel: 'sidebar.html?panel=', default_title: 'Randnotiz', open_at_install: false },
          browser_specific_settings: {
            gecko: {
              id: 'randnotiz@randnotiz.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
            },
          },
        }
      : { minimum_chrome_version: '128', side_panel: { default_path: 'sidebar.html?panel=' } }),
  }),
});
