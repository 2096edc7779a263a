import { agreementFrom } from "./agreement-from";
import { readWhole } from "./read-whole";

/** Whose each of the names is, in an agreement of these lines. */
function sidesOf(names: readonly string[], lines: readonly string[]): (string | undefined)[] {
  const { aliases } = readWhole(agreementFrom(lines.join("\n")));
  return names.map((name) => aliases.find(({ words }) => words.join(" ") === name)?.side);
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

  test("and a paper that has a short name is no party", () => {
    const lines = [
      'to the Managed Desktop Agreement dated September 1, 2024 (the "MDA")',
      'Humboldt Insurance Company ("Humboldt") and Datum Desktop Services Corp. ("Datum") change it as follows.',
    ];
    expect(sidesOf(["mda", "managed desktop"], lines)).toEqual([undefined, undefined]);
  });
});
