import { ContextSection } from './ContextSection.tsx';
import { useContextBook } from './context-book.ts';

/** The context of one card, where the surface has any. */
export function CardContext({ id, name }: { id: string; name: string }) {
  const book = useContextBook();
  if (!book) return null;
  return (
    <ContextSection
      id={id}
      name={name}
      findings={book.findings[id] ?? []}
      outside={book.outside[id] ?? null}
      asking={book.asking.has(id)}
      actions={book.actions}
    />
  );
}
