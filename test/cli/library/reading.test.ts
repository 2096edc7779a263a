import { jsonText } from "../../../src/library";
import { library, libraryFolder } from "./library-folder";

describe("list", () => {
  test("shows every clause with version, standing, owner and review date, and marks what is overdue", async () => {
    const { path } = libraryFolder(({ "pal.json": pal }) => (pal.clauses[0].reviewBy = "2026-12-01"));
    const { code, out } = await library("list", "--library", path, "--on", "2026-12-02");
    expect(code).toBe(0);
    expect(out.split("\n")).toHaveLength(10);
    expect(out).toMatch(/^cpor-standard +1\.0\.0 +draft +Ada +2027-11-22$/m);
    expect(out).toMatch(/^pal-standard .* 2026-12-01 OVERDUE$/m);
    const overdue = await library("list", "--library", path, "--on", "2026-12-02", "--overdue", "--json");
    expect(JSON.parse(overdue.out)).toMatchObject([{ id: "pal-standard", overdue: true, standing: "draft" }]);
    expect((await library("list", "--library", path, "--on", "2026-12-01", "--overdue")).out).not.toMatch(
      /pal/,
    );
  });

  test("calls a vetting void whose wording is another, and names who can vet", async () => {
    const { path } = libraryFolder(({ "library.json": header, "cpor.json": cpor }) => {
      header.policy = { insertOnlyVetted: true, vetters: ["Ada", "Grace"] };
      const digest = `sha256-${"0".repeat(64)}`;
      cpor.clauses[0].vetting = { state: "vetted", by: "Grace", on: "2026-11-23", digest };
    });
    const { out } = await library("list", "--library", path, "--json");
    expect(JSON.parse(out)[0]).toMatchObject({ standing: "voided", canVet: ["Grace"] });
  });
});

describe("search", () => {
  test("shows where each word was found", async () => {
    const { path } = libraryFolder(({ "pal.json": pal }) => {
      pal.clauses[0].title = "Partner Admin Link";
      pal.clauses[0].body[1].text = `${"So many words before it. ".repeat(8)}The Customer links {{pal-id}} by {{pal-route}}.`;
    });
    const { code, out } = await library("search", "--library", path, "customer", "LINK");
    expect(code).toBe(0);
    expect(out).toMatch(
      /^pal-standard 1\.0\.0 {2}Partner Admin Link\n {2}title: Partner Admin \[Link\]\n {2}text: ….*\[Customer\] \[link\]s/,
    );
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(102);
    const { out: json } = await library("search", "--library", path, "Admin Link", "--json");
    expect(JSON.parse(json)).toMatchObject([
      { id: "pal-standard", matches: [{ where: "title", words: [[8, 18]] }] },
    ]);
  });

  test("exits with 1 where nothing is found", async () => {
    const { path } = libraryFolder();
    expect(await library("search", "--library", path, "unicorn")).toEqual({
      code: 1,
      out: "",
      err: "search: No clause holds unicorn.\n",
    });
    expect(await library("search")).toMatchObject({ code: 2 });
  });
});

describe("show", () => {
  test("prints a clause in full", async () => {
    const { path } = libraryFolder(({ "library.json": header, "cpor.json": cpor }) => {
      header.policy = { insertOnlyVetted: true, vetters: ["Ada", "Grace"] };
      cpor.clauses[0].body.push(
        { level: 1, text: "Second." },
        { header: ["Fact", "Value"], rows: [["ID", ""]] },
      );
    });
    const { out } = await library("show", "cpor-standard", "--library", path);
    for (const line of [
      "Standing:      draft",
      "Can vet it:    Grace",
      'Insertion:     Only vetted wordings may be inserted, and "A clause" is a draft. Grace can vet it.',
      "Says:          Mechanism",
      "1. The Customer agrees with {{cpor-id}} by {{cpor-route}}:",
      '   (a) to be called "Customer".',
      "2. Second.",
      "   | Fact | Value |",
      "   | ID |  |",
      "  {{cpor-id}} Partner ID (partner-id): Which one? For example 4567890",
      "  1.0.0  2026-11-22  Ada: First.",
      "  A page, checked on 2026-11-22",
    ])
      expect(out.split("\n")).toContain(line);
  });

  test("refuses a clause and a version that are not there", async () => {
    const { path } = libraryFolder();
    expect(await library("show", "none", "--library", path)).toMatchObject({ code: 2 });
    expect(await library("show", "cpor-standard", "--of", "9.0.0", "--library", path)).toMatchObject({
      code: 2,
      err: 'show: "cpor-standard" has no version 9.0.0; choose from 1.0.0.\n',
    });
  });
});

describe("diff", () => {
  const changed = async () => {
    const made = libraryFolder();
    const [first, second, ...others] = made.clause().body;
    const body = [first, { ...second, text: second.text.replace("agrees", "consents") }, ...others];
    const wording = made.beside(
      "w.json",
      jsonText({
        title: "Another clause",
        body,
        fillIns: made
          .clause()
          .fillIns.map((fillIn: { name: string; label: string }) =>
            fillIn.name === "cpor-id" ? { ...fillIn, label: "ID" } : fillIn,
          ),
      }),
    );
    const options = ["--size", "patch", "--note", "N", "--by", "Ada", "--library", made.path];
    expect(await library("new-version", "cpor-standard", wording, ...options)).toMatchObject({ code: 0 });
    return made;
  };

  test("shows the words that differ between two versions", async () => {
    const { path } = await changed();
    const { out } = await library("diff", "--clause", "cpor-standard", "--library", path);
    expect(out).toBe(
      [
        "cpor-standard 1.0.0 -> 1.0.1",
        "  title: [-A-]{+Another+} clause",
        "  The Customer [-agrees-]{+consents+} with {{cpor-id}} by {{cpor-route}}:",
        "  {{cpor-id}} [-Partner -]ID (partner-id): Which one?",
        "",
      ].join("\n"),
    );
    const old = await library("show", "cpor-standard", "--of", "1.0.0", "--library", path);
    expect(old.out).toMatch(/^cpor-standard 1\.0\.0\n\nTitle: A clause\n/);
  });

  test("shows what differs between two libraries", async () => {
    const { path } = await changed();
    const other = libraryFolder(({ "pal.json": pal, "poe.json": poe }) => {
      pal.clauses[0].tags = ["other"];
      poe.clauses.push({ ...poe.clauses[0], id: "poe-short", position: "short" });
    });
    const { out } = await library("diff", path, other.path);
    expect(out).toMatch(/cpor-standard 1\.0\.1 -> 1\.0\.0\n {2}title: \[-Another-\]\{\+A\+\} clause/);
    expect(out).toMatch(/pal-standard 1\.0\.0 -> 1\.0\.0\n {2}The wording is the same\./);
    expect(out).toMatch(/poe-short 1\.0\.0: new/);
    expect((await library("diff", other.path, path)).out).toMatch(/poe-short 1\.0\.0: gone/);
    expect((await library("diff", path, path)).out).toBe("No clause differs.\n");
  });

  test("refuses what is not there", async () => {
    const { path } = libraryFolder();
    const versions = ["diff", "--clause", "cpor-standard", "--library", path];
    expect(await library(...versions)).toMatchObject({
      code: 2,
      err: expect.stringMatching(/no version before 1\.0\.0/),
    });
    expect(await library(...versions, "--from", "0.1.0")).toMatchObject({ code: 2 });
    expect(await library("diff", "--clause", "none", "--library", path)).toMatchObject({ code: 2 });
    expect(await library("diff", path)).toMatchObject({ code: 2 });
    expect(await library("diff", path, "none.json")).toMatchObject({ code: 2 });
  });
});
