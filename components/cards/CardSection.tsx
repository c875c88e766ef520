import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  /** Said beside the title, more quietly. */
  note?: string;
  children: ComponentChildren;
}

/** A part of an open card under its own small heading. */
export function CardSection({ title, note, children }: Props) {
  return (
    <section class="card-section">
      <h4>
        {title}
        {note && <span>{note}</span>}
      </h4>
      {children}
    </section>
  );
}
