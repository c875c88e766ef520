// The little of Firefox's own window that the driver uses (https://searchfox.org, browser/base/content/browser.js).
interface FirefoxExtension {
  terminateBackground(): Promise<void>;
}
declare const WebExtensionPolicy: {
  getByID(id: string): { mozExtensionHostname: string; extension: FirefoxExtension };
};
declare const ChromeUtils: {
  importESModule(url: 'resource://gre/modules/AddonManager.sys.mjs'): {
    AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
  };
  importESModule(url: 'resource://gre/modules/ExtensionParent.sys.mjs'): {
    ExtensionParent: {
      apiManager: {
        global: {
          tabTracker: { getId(tab: unknown): number; getTab(id: number): unknown };
          browserActionFor(extension: FirefoxExtension): {
            action: { getProperty(tab: unknown, name: 'badgeText'): string | null };
          };
        };
      };
    };
  };
};
declare const gBrowser: { selectedTab: unknown; addTab(url: string, options: object): unknown };
declare const Services: {
  scriptSecurityManager: { getSystemPrincipal(): unknown };
  prefs: { setIntPref(name: string, value: number): void };
};
