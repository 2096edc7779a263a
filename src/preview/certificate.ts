// Knows: how to keep one self-signed certificate for localhost, so that a browser is asked to trust it only once.
// Refuses to know: what is served with it.

import { X509Certificate } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { generate } from "selfsigned";

/** PEM texts, as `https.createServer` takes them. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const DAY = 24 * 60 * 60 * 1000;
const LIFETIME = 365 * DAY;
/** A certificate that ends within this time is renewed, so that it does not end while a preview is open. */
const RENEW_BEFORE = 7 * DAY;

const DNS_NAME = 2;
const IP_ADDRESS = 7;

/** The certificate kept in `folder` (made when absent, unreadable or about to expire); valid for localhost only. */
export async function localhostCertificate(folder: string, now = new Date()): Promise<Certificate> {
  return (await keptCertificate(folder, now)) ?? (await newCertificate(folder, now));
}

async function keptCertificate(folder: string, now: Date): Promise<Certificate | undefined> {
  try {
    const key = await readFile(path.join(folder, "key.pem"), "utf8");
    const cert = await readFile(path.join(folder, "cert.pem"), "utf8");
    const end = Date.parse(new X509Certificate(cert).validTo);
    return end - now.getTime() > RENEW_BEFORE ? { key, cert } : undefined;
  } catch {
    return undefined;
  }
}

async function newCertificate(folder: string, now: Date): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    algorithm: "sha256",
    notBeforeDate: new Date(now.getTime() - DAY),
    notAfterDate: new Date(now.getTime() + LIFETIME),
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: DNS_NAME, value: "localhost" },
          { type: IP_ADDRESS, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, "key.pem"), key, { mode: 0o600 });
  await writeFile(path.join(folder, "cert.pem"), cert);
  return { key, cert };
}
