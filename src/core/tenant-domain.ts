// Knows: what a tenant's own domain tells without a label: itself, filled or not, and the GUID beside it.
// Refuses to know: values that need a label.
import { tokenEvidence } from "./evidence";
import type { Token } from "./tokens";
import { isForeign, type Reader, type ValueFound } from "./value-kinds";

const BESIDE = 6;

/** A tenant's own domain tells itself, filled or not, and with it the GUID beside it. */
export function ofTenant(
  tokens: readonly Token[],
  reader: Reader,
  texts: readonly string[],
): ValueFound | undefined {
  const domain = tokens.findIndex(
    (candidate) =>
      candidate.kind === "blank-domain" ||
      (candidate.kind === "domain" && /\.onmicrosoft\.(?:com|us|de|cn)$/.test(candidate.norm)),
  );
  if (reader.kind === "tenant-id" && domain >= 0) {
    const from = Math.max(0, domain - BESIDE);
    const id = tokens.slice(from, domain + BESIDE + 1).find(reader.fits);
    if (!id || isForeign(tokens.slice(0, tokens.indexOf(id)).slice(-6), reader)) return undefined;
    return { state: "found", evidence: tokenEvidence(id, texts) };
  }
  if (reader.kind !== "domain") return undefined;
  const token = tokens[domain];
  if (!token || isForeign(tokens.slice(0, tokens.indexOf(token)).slice(-6), reader)) return undefined;
  return { state: token.kind === "domain" ? "found" : "blank", evidence: tokenEvidence(token, texts) };
}
