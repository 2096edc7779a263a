import { sideOf } from "./side-of";

describe("Labels and what firms say of themselves tell the partner from the customer", () => {
  test.each<[string, string, string, string]>([
    [
      "labels with a dash",
      "contoso",
      "fabrikam",
      "Order // Reseller – Contoso & Vale IT Ltd, Bath Customer – Fabrikam Community Housing Association, registered society // Contoso supplies Microsoft 365.",
    ],
    [
      "roles between dashes behind the names",
      "contoso",
      "fabrikam",
      "Leistungsschein zwischen // Fabrikam Maschinenbau AG, Ulm – Auftraggeberin – // und // Contoso Beratung GmbH, Hamburg – Auftragnehmerin – // Die Auftragnehmerin führt Teams ein.",
    ],
    [
      "roles in quotes between dashes",
      "contoso",
      "fabrikam",
      "Liefervertrag // Contoso Handel GmbH, Augsburg – im Vertrag „Lieferant“ – // und // Fabrikam Reisen KG, Lindau – im Vertrag „Abnehmerin“ – // Der Lieferant liefert Microsoft 365.",
    ],
    [
      "a role in quotes between dashes that no list has",
      "betreiber",
      "auftraggeberin",
      "Betriebsvertrag zwischen der Contoso & Sohn Rechenzentrum GmbH, Kassel – „Betreiber“ – // und der Fabrikam AG, Gronau – „Auftraggeberin“ – // Der Betreiber führt Azure für die Auftraggeberin.",
    ],
    [
      "an abbreviation in brackets that is a word in small letters",
      "an",
      "ag",
      "| Auftraggeber (AG) | Fabrikam Kreis, Am Graben 3 | // | Auftragnehmer (AN) | Contoso GmbH, Bremen | // Der AN stellt Exchange Online für den AG bereit.",
    ],
    [
      "a cooperative that is a society and limited",
      "cl",
      "fabrikam dairies co operative society limited",
      'MEMORANDUM between Contoso Licensing Limited ("CL") and // Fabrikam Dairies Co-operative Society Limited (the "Society") // CL supplies Microsoft 365 to the Society.',
    ],
    [
      "a county that acts through its office",
      "contoso public sector inc",
      "fabrikam county",
      "PRICE AGREEMENT // Contractor: Contoso Public Sector, Inc. // County: Fabrikam County, Oregon, a political subdivision of the State of Oregon, through its Office of Information Services // Contractor sets up Exchange Online for County.",
    ],
    [
      "a partnership whose general partner has a form too",
      "contoso gmbh",
      "fabrikam gmbh co kg",
      "Vertrag zwischen der Contoso GmbH (Auftragnehmer) und der Fabrikam GmbH & Co KG (Auftraggeber).",
    ],
    [
      "we are and you are",
      "contoso",
      "fabrikam",
      "Team agreement // We are Contoso Squads Ltd (Partner ID 4850369). You are Fabrikam Homes Association, of Hull. // We lend you a squad for Azure.",
    ],
    [
      "a subcontract",
      "contoso",
      "fabrikam",
      'Subcontract between Fabrikam Alliance Limited (the "Main Contractor") and Contoso & Vane Limited (the "Subcontractor"). // The Subcontractor moves mailboxes to Exchange Online.',
    ],
    [
      "a state agency with a short name of its own",
      "contoso",
      "office",
      '| State agency | Fabrikam Office of Grain Inspection (the "Office") | // | Contractor | Contoso Services, LLC (the "Contractor") | // The Contractor sets up Teams. // | For the State | Records Manager (the "Record Officer") |',
    ],
    [
      "labels that no list of roles has",
      "builder",
      "brewer",
      "| A. Builder | Contoso Apps LLC, Asheville | // | B. Brewer | Fabrikam Brewing Company, Bath | // Builder makes a canvas app in Power Apps. Brewer tests it. Brewer's tenant holds its data. Builder's consultants advise.",
    ],
    [
      "a firm whose number follows its place",
      "contoso",
      "fabrikam",
      "Contoso Cloud Supply Ltd March, Cambridgeshire Company no. 09911042 // Terms for Fabrikam Growers Ltd // We sell you Microsoft 365.",
    ],
    [
      "the head of a column beside them",
      "contoso",
      "fabrikam",
      "Separation agreement // Contoso Cloud Ltd (“Contoso”) // Fabrikam Stores Ltd (“Fabrikam”) // | For | Amount | // | Telephone advice | £2,400 | // Contoso continues to manage Azure. Fabrikam's tenant is left as it is.",
    ],
    [
      "a name of the trade",
      "contoso",
      "fabrikam",
      'Between Fabrikam Publishing Group, Inc. ("Fabrikam") and Contoso Technical, LLC ("Contoso"). // Both meet each Monday to talk about SharePoint.',
    ],
    [
      "a firm with a longer form",
      "contoso",
      "fabrikam",
      "Lieferant: Contoso Handel GmbH, Bremen // Abnehmer: Fabrikam Reisebüros GmbH & Co. KG, Oldenburg // | Abnehmer | [Name] | // Der Lieferant liefert Microsoft 365.",
    ],
  ])("by %s", (_, partner, customer, agreement) => {
    expect(sideOf(partner, agreement)).toBe("partner");
    expect(sideOf(customer, agreement)).toBe("customer");
  });

  it("not by a dash in a definition", () => {
    const agreement =
      "Contoso ERP Ltd (“Contoso”) and Fabrikam Supplies Ltd (“the Company”) // ## Definitions // Reseller – Tailspin Licences Ltd, from which the Company buys. // ## Work // Contoso sets up Business Central.";
    expect(sideOf("tailspin", agreement)).toBe("third");
    expect(sideOf("contoso", agreement)).toBe("partner");
  });

  it("not by a dash further on in a line", () => {
    const agreement =
      'Contoso Ltd (the "Supplier") and Fabrikam Ltd (the "Customer") // Use of the profile "Wessex Group – EUR" is agreed.';
    expect(sideOf("eur", agreement)).toBeUndefined();
  });
});

describe("The only firm that is named is told apart by who else is spoken of", () => {
  const work = " // The first offices start in March. // Mail stays where it is. // Training is in May.";
  it("is the partner where the customer alone is called by its role", () => {
    const agreement = `Amendment // It is for Contoso Systems, LLC and the other side. // The Municipality has Teams. // The Municipality signs. // The Municipality pays. // The Municipality accepts.${work}`;
    expect(sideOf("contoso", agreement)).toBe("partner");
  });

  it("is the customer where the partner alone is called by its role", () => {
    const agreement = `Amendment // It is for Fabrikam Foods, LLC and the other side. // The Supplier sets up Teams. // The Supplier trains. // The Supplier reports. // The Supplier bills.${work}`;
    expect(sideOf("fabrikam", agreement)).toBe("customer");
  });

  it("is nobody's side where neither is called by a role", () => {
    const agreement = `Amendment // It is about Tailspin Foods, LLC and others.${work}`;
    expect(sideOf("tailspin", agreement)).toBe("third");
  });

  it("is nobody who merely stands between dashes", () => {
    const text =
      "Vertrag zwischen der Contoso GmbH, Werk Ulm – Zentrale –, Auftragnehmerin, // und der Fabrikam AG – Auftraggeberin –. // Die Auftragnehmerin stellt Exchange Online bereit.";
    expect(sideOf("zentrale", text)).toBeUndefined();
    expect(sideOf("auftraggeberin", text)).toBe("customer");
  });

  const letter =
    "Dear Ms Lowe // We will set up Teams for you. Our consultants advise you; your tenant stays yours.";
  it("writes a letter on its own paper", () => {
    expect(sideOf("contoso", `Contoso Voice Consulting LLP // Ms Lowe // ${letter}`)).toBe("partner");
  });

  it("is written to where the writer is no firm", () => {
    const agreement = `Adatum & Quill, Advisers // The Practice Manager // Fabrikam Dental Care Limited // ${letter}`;
    expect(sideOf("fabrikam", agreement)).toBe("customer");
  });

  it("is the same firm with and without the post of whom the letter names", () => {
    const agreement = `Contoso Cloud Inc. // Ms Gaudet, Controller Fabrikam Tidal Co-operative Ltd. // ${letter} // Fabrikam Tidal Co-operative Ltd. signs here.`;
    expect(sideOf("fabrikam", agreement)).toBe("customer");
  });
});

describe("A firm is called by any of the words that its name begins with", () => {
  const parties = "between Contoso & Vale IT Ltd (the Supplier) and Fabrikam Food Stores Ltd (the Customer).";
  test.each([
    ["contoso vale", "partner"],
    ["fabrikam food", "customer"],
    ["fabrikam food stores", "customer"],
  ])("%s is the %s", (name, side) => {
    expect(sideOf(name, `Agreement ${parties} // Contoso & Vale sets up Teams.`)).toBe(side);
  });

  it("not by those that another firm's name begins with too", () => {
    const agreement = `Agreement ${parties} // Fabrikam Food Markets plc sells wine.`;
    expect(sideOf("fabrikam food", agreement)).toBeUndefined();
    expect(sideOf("fabrikam food stores", agreement)).toBe("customer");
  });

  it("not by more than two where it is no firm", () => {
    expect(
      sideOf("teams phone and viva", `Teams Phone and Viva Engage Roll-out // ${parties}`),
    ).toBeUndefined();
  });
});
