import { statusIn } from "./passage-in-agreement";

describe("A claim to which nothing in the agreement entitles the partner is refused", () => {
  test.each([
    ["en", "Nothing agreed here entitles the Supplier to file a Claiming Partner of Record claim."],
    ["en", "No provision of this Order entitles the Supplier to file a Claiming Partner of Record claim."],
    [
      "en",
      "There is nothing in this Order by which the Customer consents to a Claiming Partner of Record claim.",
    ],
    ["en", "This Order creates no right of the Supplier to file a Claiming Partner of Record claim."],
    [
      "de",
      "Keine Bestimmung dieses Vertrags berechtigt den Auftragnehmer, sich als Claiming Partner of Record eintragen zu lassen.",
    ],
    ["de", "Nichts in diesem Vertrag berechtigt den Auftragnehmer, einen CPOR-Antrag zu stellen."],
    [
      "fr",
      "Aucune disposition du présent contrat n'autorise le Prestataire à déposer une demande de Claiming Partner of Record.",
    ],
    ["es", "Ninguna disposición de este contrato autoriza al Proveedor a presentar una reclamación CPOR."],
    ["nl", "Geen bepaling van deze overeenkomst geeft Leverancier het recht een CPOR-claim in te dienen."],
    ["nl", "Niets in deze overeenkomst machtigt Leverancier een CPOR-claim in te dienen."],
  ] as const)("in %s: %s", (language, text) => {
    expect(statusIn("cpor", language, text)).toBe("adverse");
  });

  test.each([
    "Nothing in this Agreement\n\n- (a) takes the server enrolment from Proseware;\n- (b) entitles the Supplier to file a Claiming Partner of Record claim;\n- (c) lengthens the notice period.",
    "Nothing in this Agreement\n\n- takes the server enrolment from Proseware;\n- entitles the Supplier to file a Claiming Partner of Record claim.",
    "Lest there be doubt, nothing agreed here\n\n(a) entitles the Supplier to file a Claiming Partner of Record claim.",
    "The Supplier shall not\n\n- file a Claiming Partner of Record claim for any product;\n- lengthen the notice period.",
  ])("in the items of a list whose first words end in no colon: %j", (text) => {
    expect(statusIn("cpor", "en", text)).toBe("adverse");
  });

  it("but the German right that a clause gives stands", () => {
    const text =
      "Dieser Vertrag berechtigt den Auftragnehmer, einen CPOR-Antrag für Exchange Online zu stellen.";
    expect(statusIn("cpor", "de", text)).toBe("incomplete");
  });
});

describe("The items of a list that a party must not do are refused", () => {
  const items =
    "\n\n- (a) let its name be put into the digital partner of record field of the subscription;\n- (b) join its Partner ID to a service principal with a role in the subscription;";

  test.each([
    "The Supplier must not do any of the following, during the project or later:",
    "The Supplier must do none of the following:",
    "At no time may the Supplier do what follows:",
    "The Supplier must not, during the project or later:",
  ])("behind: %s", (lead) => {
    expect(statusIn("dpor", "en", lead + items)).toBe("adverse");
    expect(statusIn("pal", "en", lead + items)).toBe("adverse");
  });
});
