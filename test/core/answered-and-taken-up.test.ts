import type { LanguageCode } from "../../src/core";
import { signalsOf } from "./deal-in";
import { stateIn, statusIn } from "./passage-in-agreement";
import { GIVEN, lacking, proofIn, SIGNED } from "./proof-in";

describe("A paragraph takes up the terms that one before it names", () => {
  const named = "The Microsoft Customer Agreement applies to the cloud services.";
  const accepted = (which: string, ...between: string[]): string =>
    [
      named,
      ...between,
      `The Customer shall accept ${which} before the Supplier places the first order.`,
    ].join("\n");

  it.each(["that agreement", "those terms", "the said terms"])("as %s", (which) => {
    expect(statusIn("customer-agreement", "en", accepted(which))).toBe("incomplete");
    expect(stateIn("customer-agreement", "before-order", "en", accepted(which))).toBe("found");
  });

  it.each(["this agreement", "each agreement", "the order"])("not as %s", (which) => {
    expect(statusIn("customer-agreement", "en", accepted(which))).toBe("mentioned");
  });

  it("only where it stands shortly before", () => {
    const far = ["Fees are paid in May.", "Travel is paid at cost.", "Rooms are free."];
    expect(statusIn("customer-agreement", "en", accepted("that agreement", ...far))).toBe("mentioned");
  });

  it("and nothing where none is named", () => {
    const alone = accepted("that agreement").replace(`${named}\n`, "");
    expect(statusIn("customer-agreement", "en", alone)).toBe("missing");
  });
});

describe("A sentence behind a list goes on about the clause before the list", () => {
  const list = [
    "The Customer shall give the Supplier's engineers the following roles on named accounts:",
    "- Teams Administrator",
    "- Exchange Administrator",
    "- SharePoint Administrator",
  ];
  const term = (...behind: string[]): string | undefined =>
    stateIn("admin-access", "term", "en", [...list, ...behind].join("\n"));

  it("right behind it", () => {
    expect(term("They are held until this agreement ends.")).toBe("found");
  });

  it("not where other paragraphs stand between", () => {
    const between = ["The Supplier works from nine to five.", "The Customer pays within thirty days."];
    expect(term(...between, "They are held until this agreement ends.")).toBe("absent");
  });
});

describe("The first sentence before a table that announces it", () => {
  const table =
    "\n| Digital partner of record | The Supplier, Partner ID 4567890, on all Azure subscriptions, entered by the Customer's administrator |";

  it("binds its rows, whatever is said between", () => {
    const lead = "The parties agree the following terms. Any change of them is made in writing.";
    expect(statusIn("dpor", "en", lead + table)).toBe("present");
  });

  it("not where none does", () => {
    expect(statusIn("dpor", "en", `The parties agree in May. They met twice.${table}`)).toBe("mentioned");
  });
});

describe("How licences are bought is told by the answer that is ticked", () => {
  const asked = "The Supplier deploys Teams. // How does the Customer buy its licences?";
  const [agreement, online] = ["Enterprise Agreement", "Online from Microsoft's website"];

  it.each([
    ["in a line of its own", `// ☒ ${agreement} // ☐ ${online}`, "route:ea", "route:web-direct"],
    ["in the list below", `// - ☐ ${agreement} // - ☒ ${online}`, "route:web-direct", "route:ea"],
    ["in the same line", `☐ ${online} ☒ ${agreement}`, "route:ea", "route:web-direct"],
    ["between brackets", `// [x] ${agreement} // [ ] ${online}`, "route:ea", "route:web-direct"],
  ])("%s", (_, answers, told, untold) => {
    const signals = signalsOf(`${asked} ${answers}`);
    expect(signals).toContain(told);
    expect(signals).not.toContain(untold);
  });

  it("and by none if none is", () => {
    const signals = signalsOf(`${asked} // ☐ ${agreement} // ☐ ${online}`);
    expect(signals).not.toContain("any:route");
  });
});

describe("The partner sells", () => {
  it.each([
    "The Supplier sells the Customer Teams licences as its cloud solution provider.",
    "The Customer buys its licences from the Supplier.",
  ])("where it is said: %s", (sentence) => {
    expect(signalsOf(`The Supplier deploys Teams. // ${sentence}`)).toContain("sells:csp");
  });

  it.each([
    "As the Customer's CSP, the Supplier sees the number of seats that are assigned and used.",
    "The Customer has until now bought its licences from the Supplier.",
    "Up to now the Customer bought its Teams licences from the Supplier.",
  ])("not where it is told what it sees or has sold: %s", (sentence) => {
    expect(signalsOf(`The Supplier deploys Teams. // ${sentence}`)).not.toContain("sells:csp");
  });
});

describe("A managed service", () => {
  it.each(["The Supplier looks after the tenant.", "The Supplier looks after the tenant day and night."])(
    "is told by what the partner does: %s",
    (sentence) => {
      expect(signalsOf(`The Supplier deploys Teams. // ${sentence}`)).toContain("work:managed");
    },
  );

  it.each([
    "| Who looks after the tenant | IT Manager |",
    "| Contact for tenant administration | Ana Ruiz |",
    "| Contact for managed services | IT Manager |",
  ])("not by a row that asks for a contact: %s", (row) => {
    expect(signalsOf(`The Supplier deploys Teams. // ${row}`)).not.toContain("work:managed");
  });
});

describe("A confirmation of the services is no promise to sign what Microsoft asks for", () => {
  const CONFIRMS: [LanguageCode, string][] = [
    ["en", "The Customer confirms that it has engaged the Supplier for the services in section 1."],
    ["en", "The Customer acknowledges that the Supplier performs the work in section 1."],
    [
      "de",
      "Der Auftraggeber bestätigt, dass er den Auftragnehmer mit den Leistungen nach § 1 beauftragt hat.",
    ],
    ["fr", "Le Client confirme avoir confié au Prestataire les prestations de l'article 1."],
    ["es", "El Cliente confirma que ha encargado al Proveedor los servicios de la cláusula 1."],
    ["nl", "Klant bevestigt dat hij Leverancier opdracht heeft gegeven voor de diensten uit artikel 1."],
  ];

  it.each(CONFIRMS)("%s: %s", (language, confirms) => {
    expect(lacking(proofIn(language, GIVEN[language], confirms))).toEqual(["cooperation"]);
    expect(lacking(proofIn(language, GIVEN[language], confirms, SIGNED[language]))).toEqual([]);
  });
});
