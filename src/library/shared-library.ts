// Knows: how a library at an https address takes the place of the built-in one: fetched, checked whole, kept for offline use.
// Refuses to know: where the copy is kept, where the address is configured, and how any of it is shown.
import { compareVersions } from "./clause-record";
import { fetchFile, type Fetch, type FetchLimits } from "./fetch-file";
import type { Fitness } from "./fitness";
import type { Library } from "./library";
import type { LibraryFile } from "./problem";
import { openPublished } from "./publish";
import { parseStrictJson } from "./strict-json";

/** Where the library is, and whose signature it must bear. */
export interface SharedSetting {
  /** Begins with https:// and gives one published file. */
  readonly address: string;
  /** The public key as keygen prints it; without one, any published library at the address is accepted. */
  readonly key?: string;
}

/** A library that was found good, byte for byte as it was fetched. */
export interface KeptCopy {
  readonly text: string;
  readonly etag: string | undefined;
}

/** Keeps one good copy for each address. A promise that rejects is a store that does not work; nothing is lost but the copy. */
export interface CopyStore {
  read(address: string): Promise<KeptCopy | undefined>;
  write(address: string, copy: KeptCopy): Promise<void>;
}

export interface SharedLibrary {
  readonly library: Library;
  readonly digest: string;
  readonly copy: KeptCopy;
  /** The parts of the library, as the checks take them. */
  readonly files: readonly LibraryFile[];
}

export interface SharedTools {
  readonly fetch: Fetch;
  readonly store: CopyStore;
  /** What a new library must pass before it is used. */
  readonly fitness: Fitness;
  /** Today's ISO date. */
  readonly on: string;
  readonly limits?: FetchLimits;
}

/** Several times the built-in library, and what a slow line takes for it. */
const LIMITS: FetchLimits = { milliseconds: 15_000, bytes: 8 * 1024 * 1024 };

/** The copy that was kept, if it is still whole and signed as it must be; the network is not asked. */
export async function keptLibrary(
  setting: SharedSetting,
  { store }: Pick<SharedTools, "store">,
): Promise<SharedLibrary | undefined> {
  const copy = await store.read(setting.address).catch(() => undefined);
  if (copy === undefined) return undefined;
  const opened = await open(copy, setting);
  return "message" in opened ? undefined : opened;
}

/** What became of the question whether there is another library at the address. */
export type Update =
  | { readonly outcome: "unchanged" }
  | { readonly outcome: "updated"; readonly shared: SharedLibrary }
  /** Whatever was in use stays in use; `message` says why, with the way out where there is one. */
  | { readonly outcome: "refused"; readonly message: string };

/**
 * Asks the address for a library other than the one in use, and takes it only if it is fit, signed as configured and
 * newer. The copy of a library that was taken is kept. Never throws.
 */
export async function updatedLibrary(
  setting: SharedSetting,
  inUse: SharedLibrary | undefined,
  tools: SharedTools,
): Promise<Update> {
  const { fetch, store, fitness, on, limits = LIMITS } = tools;
  const fetched = await fetchFile(setting.address, inUse?.copy.etag, limits, fetch);
  if (fetched === "unchanged") return { outcome: "unchanged" };
  if ("message" in fetched) return refused(fetched.message);
  const opened = await open(fetched, setting);
  if ("message" in opened) return refused(opened.message);
  if (opened.digest === inUse?.digest) {
    await keep(setting, opened, store);
    return { outcome: "unchanged" };
  }
  const older = inUse && notNewer(opened.library, inUse.library);
  if (older !== undefined) return refused(older);
  const [fault, ...others] = await fitness(opened.files, on);
  if (fault !== undefined) {
    return refused(
      `It did not pass the checks: ${fault}${others.length === 0 ? "" : ` (and ${others.length} more)`}`,
    );
  }
  await keep(setting, opened, store);
  return { outcome: "updated", shared: opened };
}

function refused(message: string): Update {
  return { outcome: "refused", message };
}

/** A copy that cannot be kept is fetched again at the next start. */
async function keep({ address }: SharedSetting, { copy }: SharedLibrary, store: CopyStore): Promise<void> {
  await store.write(address, copy).catch(() => undefined);
}

/** Somebody who can only replay old files must not bring back a wording that was withdrawn. */
function notNewer(next: Library, { id, version }: Library): string | undefined {
  if (next.id !== id) return `It is the library "${next.id}", and "${id}" is in use.`;
  const order = compareVersions(next.version, version);
  if (order > 0) return undefined;
  return order < 0
    ? `It is the version ${next.version}, older than ${version}, which is in use.`
    : `It has the version ${version} of the one in use with another content; publish it under a higher version.`;
}

async function open(
  copy: KeptCopy,
  { address, key }: SharedSetting,
): Promise<SharedLibrary | { message: string }> {
  let content: unknown;
  try {
    content = parseStrictJson(copy.text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return { message: `The file is no JSON, or not all of it came. ${(error as Error).message}` };
  }
  const opened = await openPublished(fileName(address), content, key);
  if ("message" in opened) return opened;
  const { library, publication, files } = opened;
  return { library, digest: publication.digest, copy, files };
}

function fileName(address: string): string {
  return address.replace(/[?#].*$/, "").replace(/^.*\//, "");
}
