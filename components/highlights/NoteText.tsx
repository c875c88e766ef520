import { lexer, type Token, type Tokens } from 'marked';
import type { ComponentChildren } from 'preact';

/** What a link in a note may open. */
const LINK = /^(https?:|mailto:)/i;

/** A note's Markdown, made into elements: no HTML of a note is ever parsed, and no picture of it loaded. */
export function NoteText({ note }: { note: string }) {
  return <div class="note-text">{lexer(note, { gfm: true, breaks: true }).map(render)}</div>;
}

function render(token: Token, index: number): ComponentChildren {
  const inner = 'tokens' in token && token.tokens ? token.tokens.map(render) : 'text' in token ? token.text : token.raw;
  switch (token.type) {
    case 'space':
    case 'def':
      return null;
    case 'heading':
      return (
        <p key={index} class="note-heading">
          {inner}
        </p>
      );
    case 'paragraph':
      return <p key={index}>{inner}</p>;
    case 'blockquote':
      return <blockquote key={index}>{inner}</blockquote>;
    case 'list':
      return <List key={index} {...(token as Tokens.List)} />;
    case 'code':
      return <pre key={index}>{token.text}</pre>;
    case 'hr':
      return <hr key={index} />;
    case 'strong':
      return <strong key={index}>{inner}</strong>;
    case 'em':
      return <em key={index}>{inner}</em>;
    case 'del':
      return <del key={index}>{inner}</del>;
    case 'codespan':
      return <code key={index}>{token.text}</code>;
    case 'br':
      return <br key={index} />;
    case 'link':
      return (
        <Link key={index} href={token.href}>
          {inner}
        </Link>
      );
    case 'image':
      return (
        <Link key={index} href={token.href}>
          {token.text || token.href}
        </Link>
      );
    case 'text':
    case 'escape':
      return inner;
    // HTML and tables are shown as they were written.
    default:
      return token.raw;
  }
}

function List({ ordered, start, items }: Tokens.List) {
  const children = items.map((item, index) => (
    <li key={index}>
      {item.task && <input type="checkbox" checked={item.checked === true} disabled />}
      {item.tokens.map(render)}
    </li>
  ));
  return ordered ? <ol start={Number(start) || 1}>{children}</ol> : <ul>{children}</ul>;
}

function Link({ href, children }: { href: string; children: ComponentChildren }) {
  if (!LINK.test(href)) return <>{children}</>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
