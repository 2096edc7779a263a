import { agreementFrom } from "./agreement-from";
import { readWhole } from "./read-whole";

/** Whose each of the names is, in an agreement of these lines. */
function sidesOf(names: readonly string[], lines: readonly string[]): (string | undefined)[] {
  const { aliases } = readWhole(agreementFrom(lines.join("\n")));
  return names.map((name) => aliases.find(({ words }) => words.join(" ") === name)?.side);
}

/** The same for names of which only the first word is given. */
function beginningWith(firsts: readonly string[], lines: readonly string[]): (string | undefined)[] {
  const { aliases } = readWhole(agreementFrom(lines.join("\n")));
  return firsts.map((first) => aliases.find(({ words }) => words[0] === first)?.side);
}

describe("the partner and the customer are told apart", () => {
  test.each([
    {
      by: "a letterhead and a table under the heading of the bill, in which a buyer is named too",
      partner: "wingtip",
      customer: "coho",
      lines: [
        "# ORDER FORM",
        "Wingtip Cloud Supply, Inc. · 12 Pier Road, Salem · orders@wingtip.example",
        "| Bill to / Customer | |",
        "| Company | Coho Toy Imports Corp. |",
        "| Buyer | Dana Birkby, Purchasing |",
        "We sell you the Microsoft 365 seats below. You pay in 20 days.",
      ],
    },
    {
      by: "what they do, where each is called by a business that customers mostly are",
      partner: "operator",
      customer: "group",
      lines: [
        "# Frame agreement",
        "Contoso Service Works Ltd of Leicester (the Operator) and Graphite Rail Holdings plc of York (the Group).",
        "The Operator provides the service desk and supports Microsoft 365.",
        "The Group pays the charges each month.",
      ],
    },
    {
      by: "what they do, beside an earlier paper that has a short name",
      partner: "datum",
      customer: "humboldt",
      lines: [
        "# Amendment No. 2",
        'to the Managed Desktop Agreement dated September 1, 2024 (the "MDA")',
        'Humboldt Insurance Company ("Humboldt") and Datum Desktop Services Corp. ("Datum") change it as follows.',
        "Datum provides the monthly report. Humboldt pays the fee.",
      ],
    },
    {
      by: "who sold to whom, on the first lines",
      partner: "tailspin",
      customer: "fabrikam",
      lines: [
        '**Tailspin Office Tech LLC** – 212 Mill Street, Dayton – "we", "us"',
        '**Sold to:** Fabrikam Dental Group, P.C., Dayton – "you"',
        "You order 46 seats through us.",
      ],
    },
    {
      by: "the address of a letter",
      partner: "adatum",
      customer: "blackstone",
      lines: [
        "Adatum Desktop Works Ltd",
        "Unit 4, Quayside Park, Gateshead",
        "To: Mrs Judith Lowe, Practice Director, Blackstone Surveyors Ltd",
        "Dear Judith",
        "We look after your hosted desktops. You pay us monthly.",
      ],
    },
    {
      by: "the two columns of a table of parties",
      partner: "proseware",
      customer: "lucerne",
      lines: [
        "| Supplier | Customer |",
        "| Proseware Consulting GmbH | Lucerne Publishing AG |",
        "Proseware rolls out Teams.",
      ],
    },
    {
      by: "two rows of a table of parties",
      partner: "proseware",
      customer: "lucerne",
      lines: [
        "| Party | Name |",
        "| Supplier | Proseware Consulting Ltd |",
        "| Customer | Lucerne Publishing plc |",
      ],
    },
    {
      by: "the columns of the signatures",
      partner: "litware",
      customer: "woodgrove",
      lines: [
        "# Statement of Work",
        "This SOW is made by Litware Systems LLC and Woodgrove Bank N.A. on May 3.",
        "Litware shall deploy Intune. Woodgrove shall give access.",
        "| For Woodgrove (Client) | For Litware (Consultant) |",
        "| A. Ray | B. Moe |",
      ],
    },
    {
      by: "between … and …, with roles behind the names",
      partner: "alpine",
      customer: "tailspin",
      lines: [
        "between",
        "Alpine IT Services B.V., as service provider,",
        "and",
        "Tailspin Toys N.V., as customer,",
      ],
    },
    {
      by: "prepared for and by",
      partner: "trey",
      customer: "margie",
      lines: [
        "Proposal",
        "Prepared for Margie Travel Ltd by Trey Research Ltd",
        "Trey Research will migrate the mailboxes.",
      ],
    },
    {
      by: "Vendor and Agency in numbered recitals",
      partner: "vendor",
      customer: "agency",
      lines: [
        "1. THE STATE OFFICE OF GAMES (“Agency”) and",
        "2. SOUTHRIDGE VIDEO, INC. (“Vendor”)",
        "Vendor shall support Dynamics 365.",
      ],
    },
  ])("by $by", ({ partner, customer, lines }) => {
    expect(sidesOf([partner, customer], lines)).toEqual(["partner", "customer"]);
  });

  test.each([
    [
      "en",
      "woodgrove",
      "fabrikam",
      'This letter agreement ("Agreement") is between Woodgrove Advisory LLC ("Woodgrove") and Fabrikam Foods, Inc. ("Fabrikam").\nWoodgrove will configure Intune.\nFabrikam will pay Woodgrove monthly.',
    ],
    [
      "en",
      "proseware",
      "contoso",
      "SERVICES AGREEMENT\nProseware Ltd, a company registered in England under number 1234567 whose registered office is at 1 High Street, Leeds (Proseware); and\nContoso Homes Ltd, a company registered in England under number 7654321 (Contoso).\n1. Proseware shall provide support for Microsoft 365.\n2. Contoso shall pay the charges.",
    ],
    [
      "en",
      "litware",
      "tailspin",
      "Quote 4471\nFrom: Litware IT Ltd, 4 Dock Road\nFor: Tailspin Toys Ltd, attn. Jo Hale\nWe migrate your mailboxes.",
    ],
    [
      "en",
      "adatum",
      "lamna",
      "Subject: Engagement\nDear Ms Ortiz,\nThank you for choosing Adatum Corporation. We are pleased to work with Lamna Healthcare Company.\nAdatum will roll out Teams for Lamna.",
    ],
    [
      "en",
      "vanarsdel",
      "relecloud",
      "CONTRACT NO. 44\nContractor: VanArsdel, Ltd.\nAuthority: Relecloud District Council\nThe Contractor shall migrate servers to Azure.",
    ],
    [
      "en",
      "nod",
      "southridge",
      "THIS DEED is made on 1 May 2026\nBETWEEN\n(1) NOD SYSTEMS LIMITED (company number 1) (the Service Provider); and\n(2) SOUTHRIDGE VIDEO PLC (company number 2) (the Client).",
    ],
    [
      "en",
      "contoso",
      "wideworld",
      "| | Party A | Party B |\n| Name | Contoso Cloud Services Ltd | WideWorld Importers plc |\n| Role | Service provider | Customer |\nContoso Cloud Services shall run the tenant.",
    ],
    [
      "en",
      "munson",
      "fourth",
      "Work Order 7 under the Master Services Agreement between Munson Consulting LLC and Fourth Coffee LLC\nMunson shall deliver the work below. Fourth Coffee shall name a product owner.",
    ],
    [
      "en",
      "bellows",
      "graphic",
      "| Customer details | |\n| Name | Graphic Design Institute |\n| Address | 1 Road |\n| Provider details | |\n| Name | Bellows IT Ltd |\nThe Provider migrates the mailboxes.",
    ],
    [
      "en",
      "trey",
      "alpine",
      "Memorandum of engagement\nAlpine Ski House, Inc. (Owner) retains Trey Research LLC (Consultant) to configure Defender.",
    ],
    [
      "de",
      "fabrikam",
      "contoso",
      "Vertrag\nzwischen\nFabrikam IT GmbH, Hauptstraße 1, 50667 Köln\n– Auftragnehmerin –\nund\nContoso Maschinenbau AG, Ring 2, 53111 Bonn\n– Auftraggeberin –",
    ],
    [
      "de",
      "fabrikam",
      "contoso",
      "Angebot 77\nFabrikam IT GmbH für Contoso Maschinenbau AG\nWir richten Teams für Sie ein. Sie zahlen monatlich.",
    ],
    [
      "de",
      "fabrikam",
      "contoso",
      "Die Contoso Maschinenbau AG (im Folgenden „Kunde“) beauftragt die Fabrikam IT GmbH (im Folgenden „Dienstleister“) mit der Einführung von Microsoft Teams.",
    ],
    [
      "fr",
      "proseware",
      "coho",
      "Entre les soussignés :\nProseware Conseil SAS, au capital de 10 000 €, représentée par M. Roux, ci-après dénommée « le Prestataire », d'une part,\net\nCoho Vins SARL, ci-après dénommée « le Client », d'autre part,",
    ],
    [
      "fr",
      "proseware",
      "coho",
      "Bon de commande\nFournisseur : Proseware Conseil SAS\nClient : Coho Vins SARL\nNous déployons Teams.",
    ],
    [
      "fr",
      "proseware",
      "coho",
      "La société Coho Vins confie à la société Proseware Conseil l'administration de Microsoft 365.\nProseware Conseil assure le support. Coho Vins paie chaque mois.",
    ],
    [
      "es",
      "trey",
      "lucerne",
      "REUNIDOS\nDe una parte, Trey Servicios, S.L. (en lo sucesivo, el «Prestador»),\nDe otra parte, Lucerne Editorial, S.A. (en lo sucesivo, el «Cliente»),",
    ],
    [
      "es",
      "trey",
      "lucerne",
      "Propuesta de Trey Servicios, S.L. para Lucerne Editorial, S.A.\nTrey Servicios implantará Teams. Lucerne Editorial pagará a treinta días.",
    ],
    [
      "nl",
      "litware",
      "adventure",
      "Ondergetekenden:\n1. Litware Beheer B.V., gevestigd te Utrecht, hierna te noemen: Opdrachtnemer;\n2. Adventure Works N.V., gevestigd te Zwolle, hierna te noemen: Opdrachtgever;",
    ],
    [
      "nl",
      "litware",
      "adventure",
      "Offerte\nLeverancier: Litware Beheer B.V.\nAfnemer: Adventure Works N.V.\nWij beheren uw Microsoft 365-omgeving.",
    ],
    [
      "nl",
      "litware",
      "adventure",
      "Litware Beheer beheert voor Adventure Works de Azure-omgeving.\nLitware Beheer B.V. levert de diensten. Adventure Works N.V. betaalt maandelijks.",
    ],
  ])("in a paper that begins so (%s: %s for %s): %s", (_, partner, customer, text) => {
    expect(beginningWith([partner, customer], text.split("\n"))).toEqual(["partner", "customer"]);
  });

  test.each([
    [
      "a name under a head that tells nothing",
      "| Details | |\n| Name | Northgate Oxford Works |\n| Town | Oxford |",
    ],
    [
      "a name in a table without such heads",
      "| Ship | Port |\n| Wave | Hull |\n| Name | Northgate Oxford Works |",
    ],
    ["a name beside which nothing stands", "| Customer details | |\n| Name |"],
  ])("and %s tells no side", (_, table) => {
    expect(beginningWith(["northgate"], table.split("\n"))).toEqual([undefined]);
  });

  test("and a paper that has a short name is no party", () => {
    const lines = [
      'to the Managed Desktop Agreement dated September 1, 2024 (the "MDA")',
      'Humboldt Insurance Company ("Humboldt") and Datum Desktop Services Corp. ("Datum") change it as follows.',
    ];
    expect(sidesOf(["mda", "managed desktop"], lines)).toEqual([undefined, undefined]);
  });
});
