import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';

/** A document without a browser. Parsed by the standard's rules first, since linkedom alone loses the body of pages whose markup is out of order. */
export function parsePage(html: string): Document {
  return parseHTML(serialize(parse(html))).document;
}
