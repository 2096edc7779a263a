import { statusIn } from "./passage-in-agreement";

describe("Under a heading of what a party may not do", () => {
  const under = (heading: string): string =>
    statusIn("cpor", "en", `# ${heading}\n\n4.1 Register as claiming partner of record for Teams.`);

  it("each point is refused", () => {
    expect(under("4. What the Supplier may not do")).toBe("adverse");
  });

  it("and under one of what it does agreed", () => {
    expect(under("4. What the Supplier has to do")).toBe("incomplete");
  });
});

describe("The points of a list that a sentence makes binding", () => {
  const POINT =
    "- The Supplier's architect is invited as a guest to the tenant and given the Teams Administrator role.";
  const below = (sentence: string): string => statusIn("admin-access", "en", `${sentence}\n\n${POINT}`);

  test.each([
    "Your signature turns every point of this list into an obligation of the Customer.",
    "The plan works if the points hold. The Customer's signature makes each of them a promise, unless it says that it is ours.",
    "Each row of this list becomes a commitment of the Customer on signature.",
    "All these assumptions are binding on the Customer.",
  ])("bind, however they are worded: %s", (sentence) => {
    expect(below(sentence)).toBe("incomplete");
  });

  test.each([
    "None of these points is a promise of the Customer.",
    "The Customer's signature does not make any of them binding.",
    "These points were raised by the Customer.",
  ])("do not bind by: %s", (sentence) => {
    expect(below(sentence)).not.toBe("incomplete");
  });

  test.each([
    [
      "de",
      "Die Unterschrift des Auftraggebers macht jeden dieser Punkte verbindlich.",
      "Ein Techniker des Auftragnehmers wird als Gast in das Verzeichnis eingeladen und erhält die Rolle Teams-Administrator.",
    ],
    [
      "fr",
      "La signature du Client fait de chacun de ces points un engagement.",
      "Un technicien du Prestataire est invité dans l'annuaire et reçoit le rôle Administrateur Teams.",
    ],
    [
      "es",
      "La firma del Cliente convierte cada uno de estos puntos en una obligación.",
      "Un técnico del Proveedor es invitado al directorio y recibe el rol Administrador de Teams.",
    ],
    [
      "nl",
      "De handtekening van Opdrachtgever maakt elk van deze punten bindend.",
      "Een technicus van Leverancier wordt als gast in de directory uitgenodigd en krijgt de rol Teams-beheerder.",
    ],
  ] as const)("bind in %s too", (language, sentence, point) => {
    expect(statusIn("admin-access", language, `${sentence}\n\n- ${point}`)).toBe("incomplete");
  });
});

describe("The points under a heading of what a party contributes bind it", () => {
  test.each([
    ["es", "Lo que aporta el Cliente", "La conformidad a la relación GDAP que le solicite el Proveedor."],
    ["fr", "Ce que fournit le Client", "L'accord à la relation GDAP que demande le Prestataire."],
  ] as const)("in %s", (language, heading, point) => {
    expect(statusIn("admin-access", language, `## 5. ${heading}\n\n5.1 ${point}`)).toBe("incomplete");
    expect(statusIn("admin-access", language, `## 5. Comentarios\n\n5.1 ${point}`)).toBe("mentioned");
  });
});
