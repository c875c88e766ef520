import type { Entity } from '../annotations.ts';

/** People by the last word of their name, where it belongs to one of them only. */
export type LastNames = ReadonlyMap<string, Entity>;

/** The last names by which a text may go on to call its people: a name that was not recognised again is one all the same. */
export function lastNamesOf(entities: readonly Entity[], isRole: (word: string) => boolean): LastNames {
  const found = new Map<string, Entity | null>();
  for (const entity of entities) {
    if (entity.kind !== 'person') continue;
    const last = entity.name.slice(entity.name.lastIndexOf(' ') + 1);
    if (!/^\p{Lu}[\p{L}’'-]{2,}$/u.test(last) || isRole(last.toLowerCase())) continue;
    found.set(last, found.has(last) ? null : entity);
  }
  return new Map([...found].flatMap(([last, entity]) => (entity ? [[last, entity] as const] : [])));
}
