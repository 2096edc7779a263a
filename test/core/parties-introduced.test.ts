import { sideOf } from "./side-of";

describe("The partner and the customer are found however they are introduced", () => {
  test.each<[string, string, string]>([
    [
      "fabrikam",
      "contoso",
      'Seller ("we"): Fabrikam Supplies Ltd, Hull // Customer ("you"): Contoso Vets Ltd, Bath // We supply Microsoft 365.',
    ],
    [
      "fabrikam",
      "contoso",
      "Prepared for Contoso Books Limited, Leeds // Prepared by Fabrikam Partners LLP, York // We set up Dynamics 365 Sales for you.",
    ],
    [
      "fabrikam",
      "municipality",
      "Proposal // Prepared by Fabrikam Digital, Corp. (Ponce, PR) for the Municipality of Vista Azul, Puerto Rico // We deploy Copilot for the Municipality.",
    ],
    [
      "proseware",
      "contoso",
      "| B1 | Buyer | Contoso Valley Rescue Authority | // | B2 | Contractor | Proseware Services Limited | // The Contractor configures Intune.",
    ],
    [
      "proseware",
      "contoso",
      "| 2.1 Buyer | Contoso Borough Council | // | 2.2 Supplier | Proseware Workplace Limited (no. 0771) | // The Supplier configures Intune.",
    ],
    [
      "proseware",
      "contoso",
      "| Party | Called | Seat | // | Contoso Docks Limited | the Employer | Hull | // | Proseware Cyber Limited | the Specialist | Bath | // The Specialist builds a Sentinel workspace for the Employer.",
    ],
    [
      "proseware",
      "contoso",
      'Body / "Buyer": Contoso Water plc // "Provider": Proseware Cloud Limited // The Provider runs Azure.',
    ],
    [
      "proseware",
      "contoso",
      'Order form // Proseware CRM Practice LLP ("the Practice") for Contoso Energy Ltd ("Contoso") // The Practice designs a desk in Dynamics 365.',
    ],
    [
      "proseware",
      "contoso",
      "Answer yes and you have a contract between Proseware Architects Ltd (us) and Contoso Winds Limited (you). // We design the Azure network. Our fee is fixed; your tenant stays yours.",
    ],
    [
      "proseware",
      "contoso",
      "CONTOSO LIFE, INC. // 5 March 2026 // Proseware Licensing, Inc. // Dear Ms. Hall: // Proseware shall be Contoso's Licensing Solution Provider for our enrollment.",
    ],
    [
      "proseware",
      "contoso",
      'CONTOSO WATER PLC // 3 May 2026 // Proseware Systems Limited // Dear Sirs // We write of the agreement between Contoso Water plc ("we") and Proseware Systems Limited ("you"). We consent to your claim to be our Claiming Partner of Record.',
    ],
    [
      "proseware",
      "contoso",
      "Contoso Housing Association // 1 May 2026 // Proseware Digital Ltd // Dear Ms Lane // Proseware may see our tenant. You did so, and we agreed.",
    ],
    [
      "proseware",
      "contoso",
      '(1) PROSEWARE CLOUD DESIGNATED ACTIVITY COMPANY, having its registered office at 3 Dock Park, Co. Louth (the "Provider"); and // (2) CONTOSO PHARMA LIMITED, having its registered office at Hill Business Park, Co. Clare (the "Client").',
    ],
    [
      "proseware",
      "contoso",
      "(1) PROSEWARE SERVICES LIMITED (No. 04419), of Leeds (the Outgoing Supplier); and // (2) CONTOSO SCHOOL TRUST (a charity), of Linden Square, London (the Trust). // The Outgoing Supplier runs Teams.",
    ],
    [
      "proseware",
      "commonwealth",
      'between Commonwealth of Avalon, a State body ("Agency") // and // Proseware Works, PSC ("Consultant"), of San Juan',
    ],
    [
      "proseware",
      "contoso",
      "zwischen der Proseware Betriebs-GmbH, Hafen 4, Bremen (Auftragnehmerin) // und der Contoso Logistik AG, Kai 1, Bremen (Auftraggeberin)",
    ],
    [
      "proseware",
      "contoso",
      "der Proseware Systemhaus GmbH, Weg 4, 48147 Münster, AG Münster HRB 987 – im Folgenden „Systemhaus“ – // der Contoso Handels GmbH & Co. KG, 28217 Bremen, AG Bremen HRA 456 – im Folgenden „Kundin“ – // Das Systemhaus betreibt Azure.",
    ],
    [
      "proseware",
      "contoso",
      "Wir: Proseware Betriebsgesellschaft mbH, Leipzig // Sie: Contoso Kaffee AG, Hamburg // Wir richten für Sie Teams ein.",
    ],
    [
      "proseware",
      "contoso",
      "Erstellt von der Proseware Beratung GmbH für die Contoso Werke AG // Wir richten Teams ein.",
    ],
    [
      "proseware",
      "contoso",
      "Établi par Proseware Conseil SAS pour Contoso Vins SA // Nous déployons Teams chez le Client.",
    ],
    [
      "proseware",
      "contoso",
      "Cliente: Contoso Salud, S.A. (Madrid) // Proveedor: Proseware Servicios en la Nube, S.L. (Jaén) // El Proveedor configura Teams.",
    ],
    [
      "proseware",
      "contoso",
      "Opdrachtgever: Contoso Kassen B.V., gevestigd te Delft // Opdrachtnemer: Proseware Data B.V., gevestigd te Breda // De Opdrachtnemer beheert Azure.",
    ],
    [
      "proseware",
      "contoso",
      "Van: Anna Bos, Proseware Automatisering B.V. // Aan: Contoso Zorg B.V., Piet Post // Wij richten Teams in.",
    ],
    [
      "proseware",
      "contoso",
      "QUOTATION Q-1 // Proseware CRM Ltd, Leeds // To: Contoso Estates Ltd, Chester // You confirm, by accepting, that we set up Dynamics 365 in your tenant; our consultants bill by the day.",
    ],
  ])("%s and %s: %s", (partner, customer, agreement) => {
    expect([sideOf(partner, agreement), sideOf(customer, agreement)]).toEqual(["partner", "customer"]);
  });
});

describe("Nobody is taken for a party who is none", () => {
  test("the person who writes beside the firm", () => {
    const letter =
      "From: Kim Abel, Fabrikam Blue LLP // To: Priya Menon, Contoso Arts Ltd // Hi Priya, we build the Sentinel workspace in your tenant. // From: Priya Menon // To: Kim Abel // Accepted.";
    expect(sideOf("priya menon", letter)).toBeUndefined();
    expect(sideOf("fabrikam", letter)).toBe("partner");
    expect(sideOf("contoso", letter)).toBe("customer");
  });

  test("the one who came for a society to a meeting", () => {
    const minutes =
      'Contoso Building Society ("CBS"): Lorna Hill (Procurement), Ed Orme (Partner) // Proseware Insight Limited ("PRI"): Paul Moss // PRI builds reports in Power BI. CBS pays PRI.';
    expect(sideOf("contoso", minutes)).toBe("customer");
    expect(sideOf("proseware", minutes)).toBe("partner");
  });

  test("the days from and to which the work lasts", () => {
    const plan =
      "Supplier: Fabrikam Ltd // Customer: Contoso plc // | From | March 16 | // | To | April 10 | // The Supplier sets up Teams.";
    expect(sideOf("march", plan)).toBeUndefined();
  });

  test("the town beside the name of a firm", () => {
    const table =
      "| Contoso Docks Limited | Hull | the Employer | // | Proseware Cyber Limited | Bath | the Contractor | // The Contractor configures Intune for the Employer.";
    expect(sideOf("hull", table)).toBeUndefined();
  });

  test.each([
    ["partner", 'Supplier: Fabrikam Ltd // Customer ("you"): Contoso plc // From: Proseware Holding plc'],
    ["customer", 'Supplier: Fabrikam Ltd // Customer ("we"): Contoso plc // From: Proseware Holding plc'],
    ["partner", 'Supplier: Fabrikam Ltd // Customer ("we"): Contoso plc // To: Proseware Holding plc'],
  ])("another firm that the letter comes from or goes to is with the %s who does so: %s", (side, letter) => {
    expect(sideOf("proseware holding plc", letter)).toBe(side);
  });

  test("a body that is only called what it is", () => {
    const deed =
      'Proseware LLP ("Supplier") and Contoso Building Society ("Society"). // The Society shall delegate the Contributor role to the Supplier.';
    expect(sideOf("society", deed)).toBe("customer");
  });
});

describe("What the agreement says of two firms without roles tells who is the partner", () => {
  test.each([
    "Fabrikam supplies the licences. Contoso selects the plan.",
    "Fabrikam shall act as reseller of record.",
    "The claim is filed under Fabrikam's Partner ID 1234567.",
    "Both know Contoso's tenant.",
    "Fabrikam is Contoso's reseller.",
    "Fabrikam's consultant comes on Mondays.",
  ])("%s", (sentence) => {
    const agreement = `Contoso Homes Ltd ("Contoso") and Fabrikam Managed Ltd ("Fabrikam") // ${sentence}`;
    expect(sideOf("fabrikam", agreement)).toBe("partner");
    expect(sideOf("contoso", agreement)).toBe("customer");
  });

  test("and a table that names an owner of each task tells nothing", () => {
    const deed =
      'Fabrikam IT Limited ("Fabrikam") and Contoso Homes Limited ("Contoso") // Fabrikam has looked after Contoso\'s tenant. Contoso buys its licences. // | Owner | Fabrikam |';
    expect(sideOf("fabrikam", deed)).toBe("partner");
  });
});
