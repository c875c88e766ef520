export { askFromExtension, askFromPage, askPage } from './ask.ts';
export { isFromExtension, isFromOurselves, isFromPage, listen, type Sender } from './listen.ts';
export { MAX_TEXT, type PageSettings } from './shapes.ts';
export * from './sidebar-port.ts';
export * from './to-background.ts';
export * from './to-page.ts';
