/** Lower case, without accents, so that "Koln" finds "Köln"; ß is ss. */
export const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');

/** The words of a text, folded. */
export const foldedWords = (text: string) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The key under which an entity is one and the same in all articles that name it so. */
export const entityKey = (name: string) => foldedWords(name).join(' ');
