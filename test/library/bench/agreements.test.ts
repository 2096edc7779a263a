import { CLAUSE_FAMILIES } from "../../../src/core";
import { builtInLibrary } from "../../../src/library";
import { agreementsIn } from "../../../src/library/bench/agreements";
import { Stand } from "../../../src/library/bench/stand";

const stand = new Stand(builtInLibrary());

describe.each(["en-GB", "de-DE"])("the real-looking agreements in %s", (language) => {
  test("have the families present that they say, and no adverse one", () => {
    for (const host of agreementsIn(language)) {
      const { findings, language: read } = stand.before(host);
      expect(read).toBe(host.language);
      const present = findings.filter(({ status }) => status === "present").map(({ family }) => family);
      expect([host.name, present]).toEqual([
        host.name,
        [...host.present].sort((a, b) => CLAUSE_FAMILIES.indexOf(a) - CLAUSE_FAMILIES.indexOf(b)),
      ]);
      expect(findings.filter(({ status }) => status === "adverse")).toEqual([]);
    }
  });

  test("leave every family to be made present in two of them, and to be defeated in one", () => {
    const hosts = agreementsIn(language);
    expect(hosts).toHaveLength(3);
    expect(hosts.flatMap(({ present }) => present).sort()).toEqual([...CLAUSE_FAMILIES].sort());
  });
});

test("there are none in other languages", () => {
  expect(agreementsIn("fr-FR")).toEqual([]);
});
