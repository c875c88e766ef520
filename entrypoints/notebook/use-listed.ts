import { useRef } from 'preact/hooks';
import type { Found } from '../../lib/notebook/library/messages.ts';
import type { Noted } from '../../lib/notebook/records.ts';

/** A part of the list whose highlights have been read. */
interface Listed {
  found: Found;
  byId: ReadonlyMap<string, Noted>;
}

/** What is to be shown: the last part that was read as a whole, so that nothing flickers while the next one is on its way. */
export function useListed(found: Found | null, rows: Noted[] | null): Listed | null {
  const last = useRef<Listed | null>(null);
  const byId = new Map((rows ?? []).map((noted) => [noted.highlight.id, noted]));
  const [first] = found?.ids ?? [];
  const isRead = rows !== null && (first === undefined || byId.has(first));
  if (found && isRead) last.current = { found, byId };
  return last.current;
}
