/** @jest-environment node */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPreview } from "../../src/preview/server";

const root = mkdtempSync(join(tmpdir(), "preview-server-"));
beforeAll(() => {
  mkdirSync(join(root, "src/preview"), { recursive: true });
  writeFileSync(join(root, "src/preview/host.html"), "<h1>Host</h1>");
});
afterAll(() => rmSync(root, { recursive: true }));

const fetchText = (address: string) =>
  new Promise<{ status?: number; text: string }>((resolve, reject) => {
    get(address, { rejectUnauthorized: false }, (response) => {
      let text = "";
      response.on("data", (piece) => (text += piece));
      response.on("end", () => resolve({ status: response.statusCode, text }));
    }).on("error", reject);
  });

test("the preview answers at its address over https, and says so where there is nothing", async () => {
  const preview = await startPreview({ port: 0, build: false, root });
  expect(preview.address).toMatch(/^https:\/\/localhost:\d+\/$/);
  expect(await fetchText(preview.address)).toEqual({ status: 200, text: "<h1>Host</h1>" });
  expect((await fetchText(`${preview.address}secret`)).status).toBe(404);
  await preview.close();
});

test("a port that is taken is named, with the way out", async () => {
  const first = await startPreview({ port: 0, build: false, root });
  const port = Number(new URL(first.address).port);
  await expect(startPreview({ port, build: true, root })).rejects.toThrow(
    `Port ${port} is in use by another program. Choose another one with --port, for example --port ${port + 1}.`,
  );
  await first.close();
});

test("a build that fails says what webpack says, and leaves nothing running", async () => {
  await expect(startPreview({ port: 0, root })).rejects.toThrow(
    /The pane could not be built; webpack says:\n.*webpack/s,
  );
});
