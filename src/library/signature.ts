// Knows: how a value is signed with Ed25519 and how a signature is checked against a pinned key, by Web Crypto.
// Refuses to know: what is signed, and where keys are kept.
import { canonicalJson } from "./digest";

export interface Signature {
  readonly algorithm: "Ed25519";
  /** The public key, as it is pinned. */
  readonly key: string;
  /** 64 bytes in base64url. */
  readonly value: string;
}

/** The form of a public key: "ed25519-" and its 32 bytes in base64url. */
export const PUBLIC_KEY = /^ed25519-[A-Za-z0-9_-]{43}$/;

const NAME = "Ed25519";
const NOT_THERE =
  "Ed25519 signatures can be neither made nor checked here; use Node 20 or later, or a browser of 2025 or later.";

/** A new key pair: the public key as it is pinned, and the private one in PEM (PKCS #8), as OpenSSL reads and writes it. */
export async function newKeyPair(): Promise<{ publicKey: string; privateKey: string } | { message: string }> {
  const pair = await supported(crypto.subtle.generateKey(NAME, true, ["sign", "verify"]));
  if (pair === undefined) return { message: NOT_THERE };
  const { publicKey, privateKey } = pair as CryptoKeyPair;
  const pkcs8 = btoa(binary(await crypto.subtle.exportKey("pkcs8", privateKey)));
  return {
    publicKey: await publicText(publicKey),
    privateKey: `-----BEGIN PRIVATE KEY-----\n${pkcs8.replace(/.{64}(?=.)/g, "$&\n")}\n-----END PRIVATE KEY-----\n`,
  };
}

/** Signs the canonical JSON of a value with a private key in PEM. */
export async function signatureOf(
  value: unknown,
  privateKey: string,
): Promise<Signature | { message: string }> {
  const pem = /^\s*-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END PRIVATE KEY-----\s*$/.exec(
    privateKey,
  );
  if (pem === null)
    return { message: "This is no private key in PEM (PKCS #8); make one with the keygen command." };
  let key: CryptoKey | undefined;
  try {
    // Extractable, because the public key is got from it.
    const bytes = bytesOf(atob(pem[1]!.replace(/\s/g, "")));
    key = await supported(crypto.subtle.importKey("pkcs8", bytes, NAME, true, ["sign"]));
  } catch {
    return { message: "This is no Ed25519 key; make one with the keygen command." };
  }
  if (key === undefined) return { message: NOT_THERE };
  const { x } = await crypto.subtle.exportKey("jwk", key);
  const signed = await crypto.subtle.sign(NAME, key, textBytes(value));
  return { algorithm: NAME, key: `ed25519-${x!}`, value: base64url(binary(signed)) };
}

/** Why a signature does not show that the holder of the pinned key signed this very value; undefined where it does. */
export async function signatureFault(
  value: unknown,
  signature: Signature,
  pinned: string,
): Promise<string | undefined> {
  if (signature.key !== pinned) return `It is signed with the key ${signature.key}, and not with ${pinned}.`;
  let key: CryptoKey | undefined;
  try {
    const bytes = bytesOf(atob(pinned.slice("ed25519-".length).replace(/-/g, "+").replace(/_/g, "/")));
    key = await supported(crypto.subtle.importKey("raw", bytes, NAME, true, ["verify"]));
  } catch {
    return `${pinned} is no Ed25519 key.`;
  }
  if (key === undefined) return NOT_THERE;
  const bytes = bytesOf(atob(signature.value.replace(/-/g, "+").replace(/_/g, "/")));
  const isGood = await crypto.subtle.verify(NAME, key, bytes, textBytes(value));
  return isGood ? undefined : "The signature does not fit: the file was changed after it was signed.";
}

/** Undefined where the host does not know Ed25519, which Web Crypto says with an error of this name. */
async function supported<Value>(work: Promise<Value>): Promise<Value | undefined> {
  try {
    return await work;
  } catch (error) {
    if ((error as Error).name === "NotSupportedError") return undefined;
    throw error;
  }
}

async function publicText(key: CryptoKey): Promise<string> {
  return `ed25519-${base64url(binary(await crypto.subtle.exportKey("raw", key)))}`;
}

function textBytes(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonicalJson(value)) as Uint8Array<ArrayBuffer>;
}

function binary(buffer: ArrayBuffer): string {
  return Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join("");
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function base64url(text: string): string {
  return btoa(text).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}
