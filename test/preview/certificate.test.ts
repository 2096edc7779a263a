/** @jest-environment node */
import { X509Certificate } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { localhostCertificate } from "../../src/preview/certificate";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "preview-certificate-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000);

test("the certificate is for localhost and no authority", async () => {
  const certificate = new X509Certificate((await localhostCertificate(folder)).cert);
  expect(certificate.checkHost("localhost")).toBe("localhost");
  expect(certificate.checkIP("127.0.0.1")).toBe("127.0.0.1");
  expect(certificate.checkHost("contoso.example")).toBeUndefined();
  expect(certificate.ca).toBe(false);
});

test("it is kept, so that the browser asks only once", async () => {
  const first = await localhostCertificate(folder);
  expect(await localhostCertificate(folder)).toEqual(first);
});

test("it is renewed before it ends, and when it cannot be read", async () => {
  const first = await localhostCertificate(folder);
  expect((await localhostCertificate(folder, inDays(300))).cert).toBe(first.cert);
  expect((await localhostCertificate(folder, inDays(360))).cert).not.toBe(first.cert);
  writeFileSync(join(folder, "cert.pem"), "damaged");
  expect(new X509Certificate((await localhostCertificate(folder)).cert).subject).toBe("CN=localhost");
});
