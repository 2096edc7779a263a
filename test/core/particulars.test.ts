// Knows: what particulars (a table, bullets, numbered items or lines) say, and which sentence beside them agrees to them.
import type { ClauseFamily, LanguageCode, Status } from "../../src/core";
import { stateIn, statusIn } from "./passage-in-agreement";

type Fields = readonly (readonly [label: string, value: string])[];

/** The same particulars as people lay them out; `behind` stands below them, `before` between their title and them. */
const LAYOUTS: Readonly<Record<string, (title: string, fields: Fields, before?: string) => string>> = {
  "a table under a title": (title, fields, before) =>
    [`### ${title}`, before, "| Item | Entry |", "|---|---|", ...rowsOf(fields)].filter(Boolean).join("\n"),
  bullets: (title, fields, before) =>
    [title, before, ...linesOf(fields).map((line) => `- ${line}`)].filter(Boolean).join("\n"),
  "numbered items": (title, fields, before) =>
    [title, before, ...linesOf(fields).map((line, at) => `${at + 1}. ${line}.`)].filter(Boolean).join("\n"),
  lines: (title, fields, before) => [title, before, ...linesOf(fields)].filter(Boolean).join("\n"),
};
const rowsOf = (fields: Fields): string[] => fields.map(([label, value]) => `| ${label} | ${value} |`);
const linesOf = (fields: Fields): string[] => fields.map(([label, value]) => `${label}: ${value}`);
const layouts = Object.keys(LAYOUTS);

const ACCESS: Fields = [
  ["Way in", "GDAP relationship, approved by the Customer"],
  ["Roles", "Exchange Administrator, Intune Administrator"],
  ["Duration", "until 31 December 2026"],
];
const LINK: Fields = [
  ["Identity", "guest account of the Supplier's engineer, opened by the Customer"],
  ["Role", "Contributor"],
  ["Scope", "subscription Prod-01"],
  ["Partner ID linked by the Supplier to the account", "5908955"],
  ["Duration", "until the end of this Agreement"],
];

describe.each(layouts)("Particulars in %s", (layout) => {
  test.each([
    "The Customer agrees to the above.",
    "The Customer confirms these entries.",
    "The Customer shall put the above into effect before the work begins.",
    "The parties confirm these particulars.",
    "By signing below the Customer agrees to the contents of this section.",
  ])("are agreed where behind them stands: %s", (behind) => {
    expect(
      statusIn("admin-access", "en", `${LAYOUTS[layout]!("Administrative access", ACCESS)}\n${behind}`),
    ).toBe("present");
    expect(statusIn("pal", "en", `${LAYOUTS[layout]!("Partner Admin Link", LINK)}\n${behind}`)).toBe(
      "present",
    );
  });

  test.each([
    "",
    "The Customer will consider the above.",
    "The Customer does not agree to the above.",
    "The Customer shall pay the invoices for the above within 30 days.",
    "The Customer shall read these particulars.",
    "The Supplier keeps these entries up to date.",
    "The parties agree that these entries are not binding.",
  ])("are only mentioned where behind them stands: %s", (behind) => {
    expect(statusIn("pal", "en", `${LAYOUTS[layout]!("Partner Admin Link", LINK)}\n${behind}`)).toBe(
      "mentioned",
    );
  });

  test("leave a field open", () => {
    const open = LINK.map(([label, value]) => [label, label === "Scope" ? "TBC" : value] as const);
    const passage = `${LAYOUTS[layout]!("Partner Admin Link", open)}\nThe Customer agrees to the above.`;
    expect(stateIn("pal", "scope", "en", passage)).toBe("blank");
  });

  test("are agreed where a sentence before them says so", () => {
    expect(
      statusIn(
        "admin-access",
        "en",
        LAYOUTS[layout]!("Administrative access", ACCESS, "The Customer agrees to the following:"),
      ),
    ).toBe("present");
  });
});

describe("Particulars in numbered items", () => {
  const numbered = LAYOUTS["numbered items"]!;
  test.each([
    "The Customer shall carry out points 1 to 3.",
    "Points 1 to 3 are binding on the Customer.",
    "The Customer confirms all three points.",
  ])("are agreed by their numbers: %s", (behind) => {
    expect(statusIn("admin-access", "en", `${numbered("Administrative access", ACCESS)}\n${behind}`)).toBe(
      "present",
    );
  });
});

const ELSEWHERE: readonly (readonly [LanguageCode, ClauseFamily, string, Fields, string])[] = [
  [
    "de",
    "admin-access",
    "Administrativer Zugriff",
    [
      ["Weg", "GDAP-Beziehung, vom Auftraggeber genehmigt"],
      ["Rollen", "Exchange-Administrator"],
      ["Dauer", "bis 31. Dezember 2026"],
    ],
    "Der Auftraggeber stimmt dem Vorstehenden zu.",
  ],
  [
    "fr",
    "admin-access",
    "Accès administratif",
    [
      ["Voie", "relation GDAP, approuvée par le Client"],
      ["Rôles", "Administrateur Exchange"],
      ["Durée", "jusqu'au 31 décembre 2026"],
    ],
    "Le Client accepte ce qui précède.",
  ],
  [
    "es",
    "admin-access",
    "Acceso administrativo",
    [
      ["Vía", "relación GDAP, aprobada por el Cliente"],
      ["Roles", "Administrador de Exchange"],
      ["Duración", "hasta el 31 de diciembre de 2026"],
    ],
    "El Cliente acepta lo anterior.",
  ],
  [
    "nl",
    "admin-access",
    "Beheertoegang",
    [
      ["Weg", "GDAP-relatie, goedgekeurd door Opdrachtgever"],
      ["Rollen", "Exchange-beheerder"],
      ["Duur", "tot 31 december 2026"],
    ],
    "Opdrachtgever stemt in met het bovenstaande.",
  ],
];

describe.each(layouts)("In %s", (layout) => {
  test.each(ELSEWHERE)("%s: %s is agreed as a whole", (language, family, title, fields, behind) => {
    expect(statusIn(family, language, `${LAYOUTS[layout]!(title, fields)}\n${behind}`)).toBe("present");
  });
});

describe("What the clause must say", () => {
  const rows =
    "| Document | Microsoft Customer Agreement |\n| Accepted for the Customer by | Ada Quist, CFO, a.quist@fabrikam.example |\n| When | before the first order |";
  test("may stand in a row beside the name", () => {
    expect(
      statusIn(
        "customer-agreement",
        "en",
        `| Item | Entry |\n|---|---|\n${rows}\nThe Customer confirms these entries.`,
      ),
    ).toBe("present");
  });
  test("stands nowhere where no row has it", () => {
    const bare =
      "| Item | Entry |\n|---|---|\n| Document | Microsoft Customer Agreement |\n| Language | English |";
    expect(
      statusIn("customer-agreement", "en", `${bare}\nThe Customer shall put the above into effect.`),
    ).toBe("mentioned");
  });
  test("stands nowhere where no line around has it", () => {
    const bare = "The fees are fixed.\nDocument: Microsoft Customer Agreement";
    const behind = "The Customer shall put the above into effect.";
    expect(statusIn("customer-agreement", "en", `${bare}\n${behind}`)).toBe("mentioned");
  });
  test("may stand in the sentence that agrees", () => {
    const bare = "| Item | Entry |\n|---|---|\n| Document | Microsoft Customer Agreement |";
    expect(statusIn("customer-agreement", "en", `${bare}\nThe Customer accepts this document.`)).not.toBe(
      "missing",
    );
  });
});

describe("A sentence right behind a row", () => {
  const row =
    "| Item | Entry |\n|---|---|\n| Partner Admin Link | guest account, Contributor, Partner ID 5908955 |";
  const cases: readonly (readonly [string, Status])[] = [
    ["The Customer consents to this.", "incomplete"],
    ["The fee rises by 3 %. The Customer consents to this.", "mentioned"],
    ["The Customer consents to the end of this Schedule.", "mentioned"],
  ];
  test.each(cases)("takes it up by a word alone only there: %s", (behind, status) => {
    expect(statusIn("pal", "en", `${row}\n${behind}`)).toBe(status);
  });
});
