/** stand-in */
export const pageIdentity = (url: string, canonical?: string): string => canonical ?? url;
