import { browser } from 'wxt/browser';

/** Firefox has a permission of its own for sending what is read. */
const dataCollection = import.meta.env.FIREFOX ? { data_collection: ['websiteContent'] } : {};

/**
 * Asks the browser for access to these hosts, in the click with which the reader agreed. Where it has been given there is nothing to see; where
 * this page may not ask (a frame in Firefox), the request is made as any web page could make it.
 */
export async function requestAccess(hosts: string[]): Promise<boolean> {
  const origins = hosts.map((host) => `*://${host.replace(/:\d+$/, '')}/*`);
  try {
    return (await browser.permissions?.request({ origins, ...dataCollection })) ?? true;
  } catch {
    return true;
  }
}
