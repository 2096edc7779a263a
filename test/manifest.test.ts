import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const manifest = readFileSync("manifest.xml", "utf8");
const addresses = (JSON.parse(readFileSync("package.json", "utf8")) as { config: Record<string, string> })
  .config;

/** Width and height of a PNG in pixels, from its IHDR chunk (PNG specification, section 11.2.2). */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("the manifest", () => {
  it("is read by Microsoft's own tool as a task pane add-in for Word", () => {
    const info = execFileSync("node_modules/.bin/office-addin-manifest", ["info", "manifest.xml"], {
      encoding: "utf8",
    });
    expect(info).toMatch(/^ *Type: TaskPaneApp$/m);
    expect(info).toMatch(/^ *Hosts: Document$/m);
    expect(info).toMatch(/^ *Name: Partner Clauses$/m);
    expect(info).toMatch(/^ *Permissions: ReadWriteDocument$/m);
  });

  it("asks for no more than WordApi 1.3, the oldest Word that the add-in runs in", () => {
    const sets = [...manifest.matchAll(/Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(
      ([, name, version]) => `${name} ${version}`,
    );
    expect(new Set(sets)).toEqual(new Set(["WordApi 1.3"]));
  });

  it("opens the pane from a ribbon button called Partner clauses", () => {
    expect(manifest).toContain('<bt:String id="Open.Label" DefaultValue="Partner clauses" />');
    expect(manifest).toContain('<Action xsi:type="ShowTaskpane">');
  });

  it("names only addresses below the development address that package.json gives", () => {
    const used = [...manifest.matchAll(/DefaultValue="(https:[^"]+)"/g)].map(([, address]) => address!);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((address) => !address.startsWith(addresses["developmentAddress"]!))).toEqual([]);
  });

  it.each([16, 32, 64, 80])("has a square icon of %i pixels, as it names it", (size) => {
    expect(manifest).toContain(`/assets/icon-${size}.png`);
    expect(pngSize(`assets/icon-${size}.png`)).toEqual([size, size]);
  });
});
