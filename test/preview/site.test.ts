/** @jest-environment node */
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OFFICE_JS_CDN, siteFile, type SiteSources } from "../../src/preview/site";

const root = mkdtempSync(join(tmpdir(), "preview-site-"));
const folder = (name: string) => join(root, name);
const sources: SiteSources = {
  hostPage: folder("page"),
  hostBundle: folder("bundle"),
  pane: folder("pane"),
  samples: folder("samples"),
  officeJs: (path) => (path === "office.js" ? { body: "office", contentType: "text/javascript" } : undefined),
};

const PAGE = `<meta content="script-src 'self' https://appsforoffice.microsoft.com"><script src="${OFFICE_JS_CDN}office.js"></script>`;
const BUNDLE = `const cdn = "${OFFICE_JS_CDN}office.js"; // \u00e9`;

beforeAll(() => {
  const files: Record<string, string> = {
    "page/host.html": "<h1>Host</h1>",
    "page/host.css": "body {}",
    "page/server.ts": "source",
    "bundle/host.js": "host",
    "pane/taskpane.html": PAGE,
    "pane/taskpane.js": BUNDLE,
    "samples/lease.docx": "PK",
    "secret.txt": "secret",
    "pane-secret/key.pem": "secret",
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(root, name, ".."), { recursive: true });
    writeFileSync(join(root, name), content);
  }
});
afterAll(() => rmSync(root, { recursive: true }));

const textAt = async (address: string) => {
  const file = await siteFile(sources, address);
  return file && Buffer.from(file.body).toString("utf8");
};

test("the host page, its bundle, the samples and Office.js share one origin", async () => {
  expect(await textAt("/?doc=lease")).toBe("<h1>Host</h1>");
  expect(await textAt("/host.css")).toBe("body {}");
  expect(await textAt("/host/host.js")).toBe("host");
  expect(await textAt("/samples/lease.docx")).toBe("PK");
  expect(await textAt("/office-js/office.js")).toBe("office");
});

test("in the pane's page only the address of Office.js is another one", async () => {
  expect(await textAt("/pane/taskpane.html?x=1")).toBe(
    PAGE.replace(`${OFFICE_JS_CDN}office.js`, "/office-js/office.js"),
  );
});

test("every other file of the pane is served byte for byte", async () => {
  expect(await textAt("/pane/taskpane.js")).toBe(BUNDLE);
});

test.each([
  "/pane/../secret.txt",
  "/pane/..%2fsecret.txt",
  "/pane/%2e%2e/secret.txt",
  "/pane/../pane-secret/key.pem",
  "/pane//etc/passwd",
  "/samples/..\\secret.txt",
  "/server.ts",
  "/page/server.ts",
  "/office-js/none.js",
  "/pane/",
  "/pane",
  "/%",
])("%s leads nowhere", async (address) => {
  expect(await siteFile(sources, address)).toBeUndefined();
});

test("files say what they are", async () => {
  expect((await siteFile(sources, "/samples/lease.docx"))?.contentType).toContain("wordprocessingml");
  expect((await siteFile(sources, "/pane/taskpane.js"))?.contentType).toBe("text/javascript; charset=utf-8");
});
