import { jsonText } from "../../../src/library";
import { library, libraryFolder } from "./library-folder";

const revise = async (made: ReturnType<typeof libraryFolder>, by: string, wording: object) =>
  library(
    ...["new-version", "cpor-standard", made.beside("w.json", jsonText(wording))],
    ...["--library", made.path, "--by", by, "--size", "minor", "--note", `By ${by}.`, "--on", "2026-12-01"],
  );
const withText = (text: string) => {
  const [heading, first] = libraryFolder().clause().body;
  return { body: [heading, first, { level: 2, text }] };
};

describe("export", () => {
  test("writes a whole library into one file that is the same library", async () => {
    const { path, beside } = libraryFolder();
    const one = beside("one.json", "");
    const { out } = await library("export", one, "--library", path);
    expect(out).toMatch(/one\.json: small 0\.1\.0, sha256-/);
    expect((await library("diff", path, one)).out).toBe("No clause differs.\n");
    const again = await library("export", one, "--library", one);
    expect(again.out).toBe(out);
  });
});

describe("import", () => {
  test("adds clauses with their sources, and takes in versions that go on where the library stands", async () => {
    const mine = libraryFolder();
    const theirs = libraryFolder(({ "pal.json": pal }) => {
      pal.sources.push({ ...pal.sources[0], id: "their-page" });
      pal.clauses.push({ ...pal.clauses[0], id: "pal-short", position: "short", sources: ["their-page"] });
    });
    await revise(theirs, "Grace", { title: "Theirs" });
    const { code, out } = await library("import", theirs.path, "--library", mine.path);
    expect([code, out]).toEqual([0, "cpor-standard 1.1.0: updated\npal-short 1.0.0: added\n"]);
    expect(mine.clause()).toEqual(theirs.clause());
    expect(mine.clause("pal", 1)).toMatchObject({ id: "pal-short" });
    expect(await library("import", theirs.path, "--library", mine.path)).toEqual({
      code: 0,
      out: "",
      err: "",
    });
  });

  test("joins changes that do not touch", async () => {
    const [mine, theirs] = [libraryFolder(), libraryFolder()];
    await revise(mine, "Ada", withText('to be named "Customer".'));
    await revise(theirs, "Grace", { title: "Theirs" });
    expect(await library("import", theirs.path, "--library", mine.path)).toMatchObject({
      code: 0,
      out: "cpor-standard 1.1.1: joined\n",
    });
    expect(mine.clause()).toMatchObject({ title: "Theirs", ...withText('to be named "Customer".') });
  });

  test("prints all three wordings of a contradiction and writes nothing, until somebody chooses", async () => {
    const [mine, theirs] = [libraryFolder(), libraryFolder()];
    await revise(mine, "Ada", withText('to be "Customer" of mine.'));
    await revise(theirs, "Grace", withText('to be "Customer" of theirs.'));
    const before = mine.read("cpor.json");
    const { code, out, err } = await library("import", theirs.path, "--library", mine.path);
    expect([code, err]).toEqual([1, expect.stringMatching(/contradictions in 1 clause/)]);
    for (const wording of ["to be called", "of mine", "of theirs"]) expect(out).toContain(wording);
    expect(mine.read("cpor.json")).toBe(before);
    expect(await library("import", theirs.path, "--library", mine.path, "--prefer", "theirs")).toMatchObject({
      code: 0,
    });
    expect(mine.clause().body[2].text).toBe('to be "Customer" of theirs.');
    expect(mine.clause().version).toBe("1.1.1");
  });

  test("refuses a call that cannot be understood, and a file that is no library", async () => {
    const { path, beside } = libraryFolder();
    const at = ["--library", path];
    expect(await library("import", path, ...at, "--prefer", "both")).toMatchObject({ code: 2 });
    expect(await library("import", path)).toMatchObject({ code: 2 });
    expect(await library("import", beside("x.json", "{}"), ...at)).toMatchObject({ code: 2 });
    expect(await library("export", ...at)).toMatchObject({ code: 2 });
  });
});

describe("impact", () => {
  test("names the agreements and the verdicts that change, and counts them", async () => {
    const { path, beside } = libraryFolder();
    const agreement = beside("sow.md", "The Supplier will move the Customer to Azure. A name stands here.");
    const changed = libraryFolder(({ "pal.json": pal }) => (pal.rule.levels[0].level = "recommended"));
    const { code, out } = await library("impact", path, changed.path, agreement);
    expect(code).toBe(0);
    expect(out).toBe(
      `${agreement}\n  pal: level required -> recommended\nVerdicts change in 1 of 1 agreements.\n`,
    );
    const { out: json } = await library("impact", path, changed.path, agreement, "--json");
    expect(JSON.parse(json)).toMatchObject({ file: agreement, families: [{ family: "pal" }] });
    expect((await library("impact", path, path, agreement)).out).toBe(
      "Verdicts change in 0 of 1 agreements.\n",
    );
  });

  test("tells elements that come, go or are read otherwise", async () => {
    const { path, beside } = libraryFolder();
    const agreement = beside("sow.md", "The Supplier will move the Customer to Azure.");
    const without = libraryFolder(({ "pal.json": pal }) => {
      pal.rule.elements.pop();
      pal.elements.pop();
    });
    expect((await library("impact", path, without.path, agreement)).out).toMatch(
      /pal: notice absent -> not asked/,
    );
  });

  test("goes on after an agreement that cannot be read, and says so", async () => {
    const { path, beside } = libraryFolder();
    const broken = beside("x.docx", "PK");
    const ended = await library("impact", path, "built-in", broken, beside("a.txt", "Azure"));
    expect(ended).toMatchObject({ code: 2, err: expect.stringContaining("x.docx") });
    expect(ended.out).toMatch(/of 1 agreements/);
    expect(await library("impact", path, path)).toMatchObject({ code: 2 });
    expect(await library("impact", path, "none.json", broken)).toMatchObject({ code: 2 });
    expect(await library("impact", "none.json", path, broken)).toMatchObject({ code: 2 });
  });
});
