import * as v from 'valibot';
import type { Failure } from './context.ts';

/** Why a request gave nothing. `retryAfter` is in seconds, where the server said so. */
export class AskError extends Error {
  failure: Failure;
  retryAfter: number | undefined;
  constructor(failure: Failure, retryAfter?: number) {
    super(`no answer: ${failure}`);
    this.failure = failure;
    this.retryAfter = retryAfter;
  }
}

/** A request as the log keeps it: `asked` is what the host learns, in words. */
export interface Asked {
  host: string;
  asked: string[];
  /** The whole address. */
  url: string;
}

/** The one way out. Every request goes through it, is logged before it leaves, and throws an `AskError` when it fails. */
export interface Asker {
  json<T>(url: URL, asked: string[], schema: v.GenericSchema<unknown, T>): Promise<T>;
  text(url: URL, asked: string[]): Promise<string>;
  /** As a `data:` URL. */
  image(url: URL, asked: string[]): Promise<string>;
}

interface Options {
  fetch: typeof globalThis.fetch;
  /** Called before a request leaves; it does not leave when this fails. */
  log: (asked: Asked) => Promise<void>;
  /** Sent as `Api-User-Agent`, so that a wiki's operators can tell who asks. */
  userAgent: string;
  /** Milliseconds until a request counts as lost. */
  timeout?: number;
}

const TIMEOUT_MS = 10_000;
const MAX_BYTES = 2_000_000;
const IMAGE_TYPES = /^image\/(png|jpeg|webp|gif)\b/;

/** An asker that sends no cookies, follows no redirect and reads no more than 2 MB. */
export function createAsker({ fetch, log, userAgent, timeout = TIMEOUT_MS }: Options): Asker {
  async function get(url: URL, asked: string[], headers: Record<string, string> = {}) {
    await log({ host: url.host, asked, url: url.href });
    const signal = AbortSignal.timeout(timeout);
    try {
      const response = await fetch(url.href, {
        headers,
        signal,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'manual',
        cache: 'no-store',
      });
      check(response);
      return { type: response.headers.get('content-type') ?? '', bytes: await readAll(response) };
    } catch (cause) {
      if (cause instanceof AskError) throw cause;
      throw new AskError(signal.aborted ? 'timeout' : 'unreachable');
    }
  }

  return {
    async json(url, asked, schema) {
      const { type, bytes } = await get(url, asked, { 'Api-User-Agent': userAgent });
      // A sign-in page of a hotel's network answers every request, with a page.
      if (/html/.test(type)) throw new AskError('portal');
      const parsed = v.safeParse(v.pipe(v.string(), v.parseJson()), new TextDecoder().decode(bytes));
      const answer = parsed.success ? v.safeParse(schema, parsed.output) : parsed;
      if (!answer.success) throw new AskError('malformed');
      return answer.output as v.InferOutput<typeof schema>;
    },
    text: async (url, asked) => new TextDecoder().decode((await get(url, asked)).bytes),
    async image(url, asked) {
      const { type, bytes } = await get(url, asked);
      const [kind] = IMAGE_TYPES.exec(type) ?? [];
      if (!kind) throw new AskError('malformed');
      let binary = '';
      for (const byte of bytes) binary += String.fromCharCode(byte);
      return `data:${kind};base64,${btoa(binary)}`;
    },
  };
}

function check(response: Response): void {
  // A redirect is not followed: nobody but the host that the reader agreed to gets a request.
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400))
    throw new AskError('portal');
  if (response.ok) return;
  const retryAfter = secondsOf(response.headers.get('retry-after'));
  if (response.status === 429 || response.status === 503) throw new AskError('busy', retryAfter);
  throw new AskError(response.status >= 500 ? 'server' : 'refused', retryAfter);
}

/** `Retry-After` in seconds: it says a number or a date. */
export function secondsOf(header: string | null, now = Date.now()): number | undefined {
  if (!header) return undefined;
  const seconds = /^\d{1,9}$/.test(header.trim()) ? Number(header) : (Date.parse(header) - now) / 1000;
  return Number.isFinite(seconds) && seconds > 0 ? seconds : undefined;
}

async function readAll(response: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    size += next.value.length;
    if (size > MAX_BYTES) {
      await reader?.cancel();
      throw new AskError('tooLarge');
    }
    parts.push(next.value);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
