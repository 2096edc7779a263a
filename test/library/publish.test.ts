import { createPrivateKey, createPublicKey, verify } from "node:crypto";
import { canonicalJson, digestOf, partsOf, wordingDigest } from "../../src/library";
import { openPublished, policyFaults, publishedLibrary } from "../../src/library/publish";
import { newKeyPair, signatureFault, signatureOf } from "../../src/library/signature";
import { aClause, aLibrary } from "./a-clause";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests break the content in ways that no type allows
async function content(privateKey?: string): Promise<any> {
  const published = await publishedLibrary(aLibrary(), "2026-12-01", privateKey);
  if ("message" in published) throw new Error(published.message);
  return JSON.parse(JSON.stringify(published.content));
}
async function keys() {
  const pair = await newKeyPair();
  if ("message" in pair) throw new Error(pair.message);
  return pair;
}
async function refusal(file: unknown, key?: string): Promise<string> {
  const opened = await openPublished("library.json", file, key);
  return "message" in opened ? opened.message : "";
}

describe("A published library", () => {
  test("is one file with every part, its digest and its date", async () => {
    const file = await content();
    expect(partsOf("f", file)).toHaveLength(9);
    expect(file.published).toEqual({ digest: await digestOf(aLibrary()), on: "2026-12-01" });
    expect(await openPublished("f", file)).toEqual({
      library: aLibrary(),
      publication: file.published,
      files: partsOf("f", file),
    });
  });

  test("is accepted under the key that it was signed with", async () => {
    const { publicKey, privateKey } = await keys();
    const file = await content(privateKey);
    expect(file.published.signature).toMatchObject({ algorithm: "Ed25519", key: publicKey });
    expect(await openPublished("f", file, publicKey)).toMatchObject({ library: aLibrary() });
    expect(await openPublished("f", file)).toMatchObject({ library: aLibrary() });
  });

  test("is signed so that OpenSSL agrees", async () => {
    const { publicKey, privateKey } = await keys();
    const { published, ...rest } = await content(privateKey);
    const { signature, ...signed } = published;
    const key = createPublicKey(createPrivateKey(privateKey));
    expect(`ed25519-${key.export({ format: "jwk" }).x}`).toBe(publicKey);
    const bytes = Buffer.from(canonicalJson({ ...rest, published: signed }));
    expect(verify(null, bytes, key, Buffer.from(signature.value, "base64url"))).toBe(true);
  });

  test("is refused once a word of it is another, whether or not a key is pinned", async () => {
    const { publicKey, privateKey } = await keys();
    const file = await content(privateKey);
    file.families[0].clauses[0].guidance = "Never.";
    expect(await refusal(file)).toMatch(/was changed after it was published/);
    file.published.digest = /digest (sha256-\w+)/.exec(await refusal(file))![1];
    expect(await refusal(file)).toBe("");
    expect(await refusal(file, publicKey)).toMatch(/the file was changed after it was signed/);
  });

  test("is refused with another date than the signed one", async () => {
    const { publicKey, privateKey } = await keys();
    const file = await content(privateKey);
    file.published.on = "2027-12-01";
    expect(await refusal(file, publicKey)).toMatch(/changed after it was signed/);
  });

  test("is refused under another key, and unsigned where a key is pinned", async () => {
    const [{ privateKey }, other] = [await keys(), await keys()];
    expect(await refusal(await content(privateKey), other.publicKey)).toMatch(
      /is signed with the key ed25519-.*, and not with/,
    );
    expect(await refusal(await content(), other.publicKey)).toMatch(/is not signed/);
  });

  test.each<[string, (file: ReturnType<typeof Object>) => unknown, RegExp]>([
    ["no library", () => [], /no library in one file/],
    ["null", () => null, /no library in one file/],
    ["not published", (file) => ({ ...file, published: undefined }), /names no digest/],
    ["published in another form", (file) => ({ ...file, published: { by: "me" } }), /cannot be read/],
    [
      "a library with a fault",
      (file) => ({ ...file, version: "one" }),
      /^It has faults: version: Write a version/,
    ],
    ["a library with faults", (file) => ({ ...file, version: "one", id: "" }), /\(and 1 more\)$/],
  ])("is refused as it is %s", async (_, broken, why) => {
    expect(await refusal(broken(await content()))).toMatch(why);
  });
});

describe("A key", () => {
  const nothing = { algorithm: "Ed25519", value: "A".repeat(86) } as const;

  test("that is none is refused", async () => {
    expect(await signatureOf({}, "secret")).toMatchObject({
      message: expect.stringMatching(/no private key in PEM/),
    });
    const noKey = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----";
    expect(await signatureOf({}, noKey)).toMatchObject({ message: expect.stringMatching(/no Ed25519 key/) });
    expect(await publishedLibrary(aLibrary(), "2026-12-01", noKey)).toHaveProperty("message");
    expect(await signatureFault({}, { ...nothing, key: "ed25519-A" }, "ed25519-A")).toMatch(
      /is no Ed25519 key/,
    );
  });

  test("is made, used and checked nowhere that Ed25519 is not known: the refusal says so", async () => {
    const { publicKey, privateKey } = await keys();
    const unknown = Object.assign(new Error("Unrecognized name."), { name: "NotSupportedError" });
    const spies = (["generateKey", "importKey"] as const).map((name) =>
      jest.spyOn(crypto.subtle, name).mockRejectedValue(unknown),
    );
    expect(await newKeyPair()).toMatchObject({
      message: expect.stringMatching(/neither made nor checked here/),
    });
    expect(await signatureOf({}, privateKey)).toMatchObject({
      message: expect.stringMatching(/neither made/),
    });
    expect(await signatureFault({}, { ...nothing, key: publicKey }, publicKey)).toMatch(/neither made/);
    for (const spy of spies) spy.mockRestore();
  });
});

describe("A library that lets vetted wordings in only", () => {
  test("is not published while any wording in use is not vetted", async () => {
    const strict = { ...aLibrary(), policy: { insertOnlyVetted: true, vetters: [] } };
    expect(await policyFaults(aLibrary())).toEqual([]);
    expect(await policyFaults(strict)).toHaveLength(8);
    const vetted = aClause({
      vetting: { state: "vetted", by: "Grace", on: "2026-12-01", digest: await wordingDigest(aClause()) },
    });
    const retired = aClause({
      id: "cpor-old",
      vetting: { state: "retired", by: "Grace", on: "2026-12-01", reason: "Ended." },
    });
    const cpor = {
      ...strict.families.cpor,
      clauses: [vetted, retired, { ...vetted, id: "cpor-x", title: "X" }],
    };
    const faults = await policyFaults({ ...strict, families: { ...strict.families, cpor } });
    expect(faults).toHaveLength(8);
    expect(faults[0]).toBe("cpor-x is voided, and the policy lets only vetted wordings be inserted.");
  });
});
