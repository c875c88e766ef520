// What functions see that run in a page or the worker of the extension.
declare const chrome: import('webextension-polyfill').Browser;
