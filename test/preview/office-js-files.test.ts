import { readFileSync } from "node:fs";
import { join } from "node:path";
import { officeJsFile } from "../../src/preview/office-js-files";

const onDisk = (name: string) =>
  readFileSync(join(process.cwd(), "node_modules/@microsoft/office-js/dist", name));

describe("a file of office.js", () => {
  it("is served as Microsoft wrote it, whatever the case of its path", () => {
    const file = officeJsFile("en-US/Office_Strings.js?v=1");
    expect(file?.contentType).toBe("text/javascript");
    expect(Buffer.from(file!.body)).toEqual(onDisk("en-us/office_strings.js"));
  });

  it.each(["word-web-16.00.js", "word-win32-16.01.js"])("%s is followed by the supplement", (name) => {
    const body = String(officeJsFile(name)?.body);
    expect(body.startsWith(onDisk(name).toString("utf8"))).toBe(true);
    expect(body.slice(onDisk(name).length)).toContain("installSupplement");
  });

  it.each(["no-such-file.js", "../package.json", "en-us", ""])("%j is not served", (path) => {
    expect(officeJsFile(path)).toBeUndefined();
  });
});
