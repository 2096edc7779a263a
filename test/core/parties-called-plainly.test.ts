import { aliasOf, sideOf } from "./side-of";

describe("Short names behind 'hereinafter'", () => {
  test.each<[string, string, string]>([
    [
      "linge",
      "customer",
      "Overeenkomst // Fabrikam ICT B.V., te Gorinchem, hierna: Fabrikam Stichting Zorggroep De Linge, te Tiel, hierna: De Linge // Fabrikam beheert Microsoft 365.",
    ],
    [
      "fabrikam",
      "partner",
      "Overeenkomst // Fabrikam ICT B.V., te Gorinchem, hierna: Fabrikam Stichting Zorggroep De Linge, te Tiel, hierna: De Linge // Fabrikam beheert Microsoft 365.",
    ],
    [
      "contoso licencias iberica s l",
      "partner",
      "Contrato // De una parte, la Universidad de Valle (en adelante, la Universidad). // De otra parte, Contoso Licencias Ibérica, S.L. (en adelante, el Contratista), adjudicatario. // El Contratista suministra Microsoft 365.",
    ],
  ])("need no quotation marks: %s is the %s", (name, side, agreement) => {
    expect(sideOf(name, agreement)).toBe(side);
  });
});

describe("A letter that its reader accepts below", () => {
  const letter =
    "Fabrikam Werke GmbH // Uferstraße 3 // An die // Contoso & Partner Systemhaus GmbH // Linz // Sehr geehrte Damen und Herren, // Sie führen bei uns Dynamics 365 ein. Unsere Lizenzen beziehen wir selbst, unser Mandant bleibt bei uns. // Angenommen: Contoso & Partner Systemhaus GmbH";
  test.each<[string, string | undefined]>([
    ["fabrikam werke gmbh", "customer"],
    ["contoso partner systemhaus gmbh", "partner"],
    ["angenommen", undefined],
  ])("%s is the %s", (name, side) => {
    expect(sideOf(name, letter)).toBe(side);
  });
});

test("A team that is named as the seller is no firm beside the seller's", () => {
  const order =
    "BON DE COMMANDE // CONTOSO NUAGE INC., Rimouski (Québec) // Client : Fabrikam Transport ltée // Vendeur : Équipe du Nord // Contoso Nuage vend Microsoft 365 au Client.";
  expect(sideOf("contoso nuage", order)).toBe("partner");
  expect(sideOf("equipe du nord", order)).not.toBe("partner");
});

describe("A foundation is called by the last word of its name", () => {
  const agreement =
    "De ondergetekenden // Fabrikam Data B.V., te Amersfoort, en Stichting Zorggroep Contosodal, te Hoogeveen, spreken het volgende af. // Fabrikam voert voor Contosodal de opdracht uit.";
  test.each<[string, string | undefined]>([
    ["contosodal", "customer"],
    ["fabrikam", "partner"],
    ["zorggroep", undefined],
  ])("%s is the %s", (name, side) => {
    expect(sideOf(name, agreement)).toBe(side);
  });
});

describe("The head of an order names both, without any role", () => {
  test.each<[string, string]>([
    ["fabrikam ict b v", "partner"],
    ["vaartdal", "customer"],
  ])("%s is the %s", (name, side) => {
    const agreement =
      "Opdrachtbevestiging // Fabrikam ICT B.V., Haarlem aan Woningstichting De Vaartdal, Breda // Beste Marieke, // Wij bouwen een app in Power Apps in jullie omgeving. // Onze prijs is vast.";
    expect(sideOf(name, agreement)).toBe(side);
  });
});

test("What a party is called, with its article at the head of a sentence, is no other firm", () => {
  const agreement =
    "Contract between Fabrikam Build Group Ltd (“Main Contractor”) and Proseware Corner Ltd (“Service Company”) // The Service Company keeps the Power Apps in order. The Service Company Group Ltd does not.";
  expect(sideOf("service company", agreement)).toBe("partner");
  expect(sideOf("the service company", agreement)).toBeUndefined();
});

describe("Firms of the customer's group", () => {
  const parties =
    "between Northwind Cloud Consulting LLC (“Provider”) and Contoso Holdings Corp. (“Parent”), for its Affiliates.";
  test.each<[string, string | undefined]>([
    ["contoso castings inc", "customer"],
    ["contoso licensing llc", "third"],
    ["northwind traders inc", "third"],
  ])("are the customer unless they sell what the partner might: %s", (name, side) => {
    const agreement = `Agreement // ${parties} // Orders: Contoso Castings, Inc. and Contoso Licensing LLC sign too. // Northwind Traders, Inc. does not.`;
    expect(sideOf(name, agreement)).toBe(side);
  });
});

describe("Whoever is written to", () => {
  const letter = (called: string): string =>
    `Northwind Managed IT Ltd // Ms Dacre, Contoso Thwaite LLP // Dear Imogen // We carry on running your Microsoft 365 service. // ${called} will accept the terms. // ${called} approves our request. // ${called} agrees to our claim. // Our fee is fixed; your tenant stays yours.`;

  test("may be called 'the firm' by who writes the letter", () => {
    expect(sideOf("firm", letter("The firm"))).toBe("customer");
    expect(sideOf("firm", letter("Somebody"))).toBeUndefined();
  });

  test("asks questions in the first person, which tells nobody who writes", () => {
    const agreement =
      "Your IT agreement, in questions and answers // Northwind Systems (“we”) and Contoso Surgeries (“you”) // 1. How do you get into our tenant? // You approve our request. // 2. Where do our licences come from? // We sell you Microsoft 365 and we run your tenant. // 3. Can we see who looks at our mailboxes and our files?";
    expect(sideOf("we", agreement)).toBe("partner");
    expect(sideOf("you", agreement)).toBe("customer");
  });
});

describe("A deed of three parties, of whom one hands its work over to another", () => {
  const deed = (first: string, second: string, third: string): string =>
    `between // 1. Contoso Platform Ltd (${first}) // 2. Fabrikam Cloud Care Ltd (${second}) and // 3. Northwind Preserves Ltd (${third}). // It takes the work over.`;

  test.each<[string, string]>([
    ["contoso platform ltd", "third"],
    ["fabrikam cloud care ltd", "partner"],
    ["northwind preserves ltd", "customer"],
  ])("%s is the %s", (name, side) => {
    expect(sideOf(name, deed("“Outgoing”", "“Incoming”", "“Northwind”"))).toBe(side);
    expect(sideOf(name, deed("the “Outgoing Provider”", "the “Incoming Provider”", "“Northwind”"))).toBe(
      side,
    );
  });

  it("and one of two, who only name who comes next", () => {
    const runOff = deed("the “Outgoing Provider”", "the “Trust”", "the “Incoming Provider”");
    expect(sideOf("contoso platform ltd", runOff)).toBe("partner");
    expect(sideOf("fabrikam cloud care ltd", runOff)).toBe("customer");
  });
});

test("The only firm whose head an offer has is the partner", () => {
  const offer =
    "Fabrikam Conseil SARL // 6, passage des Augustins, Nantes // Proposition commerciale // Vous souhaitez ouvrir Teams.";
  expect(sideOf("fabrikam conseil", offer)).toBe("partner");
});

test("A heading in capitals names no firm, though it ends like one", () => {
  const contract =
    "between Fabrikam Data LLC (“Contractor”) and Contoso County (“County”) // ## ARTICLE V. REPORTS TO MICROSOFT CORPORATION // Contractor sets up Teams.";
  expect(sideOf("article", contract)).toBeUndefined();
});

describe("Two parties of one paragraph, each with what it is called hereinafter", () => {
  test.each<[string, string]>([
    ["fabrikam", "partner"],
    ["contosodal", "customer"],
  ])("%s is the %s", (name, side) => {
    const parties =
      "Fabrikam Cloudbedrijf B.V., gevestigd te Tilburg, hierna: Fabrikam; Kwekerij De Contosodal B.V., te Breda, hierna: De Contosodal. // Fabrikam beheert Azure.";
    expect(sideOf(name, parties)).toBe(side);
  });
});

test("A county is written small, though its name has a capital", () => {
  const order =
    "| County | Contoso County, Oregon | // | Contractor | Fabrikam, Inc. | // The county consents to it. // The county pays. // The county helps. // The county's clerk signs.";
  expect(aliasOf("county", order)?.capital).toBe(false);
});
