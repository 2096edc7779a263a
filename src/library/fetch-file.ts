// Knows: how one JSON file is fetched from an https address: only if it changed, in bounded time and size, whole.
// Refuses to know: what the file holds.

/** The part of `fetch` that is used, so that a test or a proxy can stand in. */
export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

export interface FetchLimits {
  /** From the request to the last byte. */
  readonly milliseconds: number;
  readonly bytes: number;
}

/** `unchanged`: the file is still the one that had `etag`. */
export type Fetched =
  { readonly text: string; readonly etag: string | undefined } | "unchanged" | { readonly message: string };

/** Fetches the file, or says why it cannot be had. `etag` is that of the copy at hand, if there is one. Never throws. */
export async function fetchFile(
  address: string,
  etag: string | undefined,
  limits: FetchLimits,
  fetch: Fetch,
): Promise<Fetched> {
  if (!/^https:\/\//i.test(address))
    return { message: "Only an address that begins with https:// is fetched." };
  const ended = new AbortController();
  const timer = setTimeout(() => ended.abort(), limits.milliseconds);
  try {
    const response = await request(address, etag, ended.signal, fetch);
    if (response.status === 304 && etag !== undefined) return "unchanged";
    if (response.status !== 200) return { message: `The server answered ${response.status}.` };
    if (response.redirected && new URL(response.url).origin !== new URL(address).origin)
      return { message: `The address leads on to ${new URL(response.url).origin}; configure that one.` };
    const text = await textWithin(response, limits.bytes);
    if (text === undefined) return { message: `The file has more than ${limits.bytes} bytes.` };
    return { text, etag: response.headers.get("etag") ?? undefined };
  } catch (error) {
    if (ended.signal.aborted)
      return {
        message: `The server did not send the whole file within ${limits.milliseconds / 1000} seconds.`,
      };
    if ((error as Error).name === "EncodingError") return { message: "The file is no UTF-8 text." };
    return { message: "The server could not be reached, or broke off." };
  } finally {
    clearTimeout(timer);
    // Ends a transfer that is not wanted any more.
    ended.abort();
  }
}

/**
 * The condition is a header that a browser asks the other server's leave for. A server that gives none is asked without
 * it; the browser's own cache then saves the transfer.
 */
async function request(
  address: string,
  etag: string | undefined,
  signal: AbortSignal,
  fetch: Fetch,
): Promise<Response> {
  const plain: RequestInit = {
    signal,
    cache: "no-cache",
    credentials: "omit",
    referrerPolicy: "no-referrer",
  };
  if (etag === undefined) return fetch(address, plain);
  try {
    return await fetch(address, { ...plain, headers: { "If-None-Match": etag } });
  } catch (error) {
    if (signal.aborted) throw error;
    return fetch(address, plain);
  }
}

/** The body as text; undefined where it is longer than allowed. */
async function textWithin({ headers, body }: Response, most: number): Promise<string | undefined> {
  if (Number(headers.get("content-length")) > most) return undefined;
  if (body === null) return "";
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > most) return undefined;
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw Object.assign(new Error("no UTF-8"), { name: "EncodingError" });
  }
}
