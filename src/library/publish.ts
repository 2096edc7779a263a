// Knows: what a published library is: one file with the digest of its content and, if the publisher signs, a signature.
// Refuses to know: where keys are kept, how a file is fetched, and whether the wordings do what they say (the bench).
import * as v from "valibot";
import { closedObject } from "./closed-object";
import { digestOf } from "./digest";
import type { Library } from "./library";
import { loadLibrary } from "./load";
import { isWholeLibrary, partsOf, wholeLibrary } from "./one-file";
import type { LibraryFile } from "./problem";
import { PUBLIC_KEY, signatureFault, signatureOf, type Signature } from "./signature";
import { digest, isoDate } from "./texts";
import { standingOf } from "./vetting";

/** What publication adds to a library file, under `published`. */
export interface Publication {
  /** {@link digestOf} the library, as a scan names it. */
  readonly digest: string;
  /** The ISO date of publication. */
  readonly on: string;
  /** Over the canonical JSON of the file without this signature. */
  readonly signature?: Signature;
}

const PublicationSchema = closedObject({
  digest,
  on: isoDate,
  signature: v.optional(
    closedObject({
      algorithm: v.literal("Ed25519"),
      key: v.pipe(v.string(), v.regex(PUBLIC_KEY)),
      value: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{86}$/)),
    } satisfies Record<keyof Signature, unknown>),
  ),
} satisfies Record<keyof Publication, unknown>);

/** The content of the published file; signed where a private key in PEM is given. */
export async function publishedLibrary(
  library: Library,
  on: string,
  privateKey?: string,
): Promise<{ content: object } | { message: string }> {
  const published: Publication = { digest: await digestOf(library), on };
  const content = { ...wholeLibrary(library), published };
  if (privateKey === undefined) return { content };
  const signature = await signatureOf(content, privateKey);
  if ("message" in signature) return signature;
  return { content: { ...content, published: { ...published, signature } } };
}

/** Why a library's own policy forbids its publication; none where it may be published. */
export async function policyFaults({ families, policy }: Library): Promise<string[]> {
  if (!policy.insertOnlyVetted) return [];
  const clauses = Object.values(families).flatMap((family) => family.clauses);
  const standings = await Promise.all(
    clauses.map(async (clause) => [clause.id, await standingOf(clause)] as const),
  );
  return standings
    .filter(([, standing]) => standing !== "vetted" && standing !== "retired")
    .map(([id, standing]) => `${id} is ${standing}, and the policy lets only vetted wordings be inserted.`);
}

/** A published library that is what it says it is. */
export interface PublishedLibrary {
  readonly library: Library;
  readonly publication: Publication;
  /** The parts that it was loaded from. */
  readonly files: readonly LibraryFile[];
}

/**
 * Opens a published file: its parts load, its content has the digest that it names, and the holder of the pinned key
 * signed it, where one is pinned. Never throws, whatever JSON it is given.
 */
export async function openPublished(
  file: string,
  content: unknown,
  pinnedKey?: string,
): Promise<PublishedLibrary | { message: string }> {
  if (!isWholeLibrary(content)) return { message: "It is no library in one file." };
  const raw = "published" in content ? content.published : undefined;
  if (raw === undefined)
    return { message: "It is no published library: it names no digest. Write it with the publish command." };
  const parsed = v.safeParse(PublicationSchema, raw);
  if (!parsed.success) return { message: 'What it says under "published" cannot be read.' };
  const publication = parsed.output as Publication;
  const files = partsOf(file, content);
  const loaded = loadLibrary(files);
  if ("problems" in loaded) {
    const [first, ...others] = loaded.problems;
    const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
    return { message: `It has faults: ${first!.path}: ${first!.message}${more}` };
  }
  const { library } = loaded;
  const fault = await publicationFault(library, publication, pinnedKey);
  return fault === undefined ? { library, publication, files } : { message: fault };
}

async function publicationFault(
  library: Library,
  { signature, ...published }: Publication,
  pinnedKey: string | undefined,
): Promise<string | undefined> {
  const found = await digestOf(library);
  if (found !== published.digest) {
    return `Its content has the digest ${found}, and not ${published.digest}: it was changed after it was published.`;
  }
  if (pinnedKey === undefined) return undefined;
  if (signature === undefined) return "It is not signed, and only a signed library is accepted.";
  return signatureFault({ ...wholeLibrary(library), published }, signature, pinnedKey);
}
