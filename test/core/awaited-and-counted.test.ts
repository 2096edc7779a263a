import type { ElementState, LanguageCode } from "../../src/core";
import { findingOf, stateOf } from "./finding-in";
import { sideOf } from "./side-of";

const LINKED =
  "The Customer grants the Supplier's guest accounts the Contributor role for the term, and the Supplier links them to its Partner ID 4512007 by Partner Admin Link.";

describe("A sentence that asks for what it does not give", () => {
  it.each<[LanguageCode, string]>([
    ["en", `${LINKED} Which subscriptions the role extends to will be notified in the annex.`],
    ["en", `${LINKED} Subscriptions to which it applies: to be confirmed.`],
    [
      "de",
      "Der Auftraggeber erteilt den Gastkonten des Auftragnehmers für die Laufzeit die Rolle Mitwirkender, und der Auftragnehmer verknüpft sie per Partner Admin Link. Für welche Ressourcengruppen sie gilt, wird mit dem Anhang nachgeliefert.",
    ],
    [
      "fr",
      "Le Client accorde aux comptes invités du Prestataire le rôle Contributeur pour la durée du contrat et le Prestataire les lie par Partner Admin Link. Les abonnements sur lesquels il porte seront communiqués plus tard.",
    ],
    [
      "es",
      "El Cliente concede a las cuentas de invitado del Proveedor el rol Colaborador y el Proveedor las vincula mediante Partner Admin Link. A qué suscripciones alcanza se comunicará más adelante.",
    ],
    [
      "nl",
      "Klant kent de gastaccounts van Leverancier de rol Inzender toe en Leverancier koppelt ze via Partner Admin Link. Op welke abonnementen de rol ziet, wordt nog meegedeeld.",
    ],
  ])("leaves it open in %s: %s", (language, said) => {
    expect(stateOf("pal", "scope", language, said)).toBe("blank");
  });

  it("and one that gives it does not", () => {
    const said = `${LINKED} The role holds on the subscriptions contoso-core and contoso-lab; a third is to be notified.`;
    expect(stateOf("pal", "scope", "en", said)).toBe("found");
  });
});

describe("What a clause leaves to a schedule", () => {
  const entered: Record<"en" | "de" | "fr" | "es" | "nl", string> = {
    en: "The Customer's administrator shall add the Supplier as Digital Partner of Record on the subscriptions listed in Annex II.",
    de: "Der Administrator des Auftraggebers trägt den Auftragnehmer als Digital Partner of Record bei den in Anhang B genannten Abonnements ein.",
    fr: "L'administrateur du Client ajoute le Prestataire comme partenaire numérique de référence (DPOR) sur les abonnements énumérés à l'annexe 2.",
    es: "El administrador del Cliente añadirá al Proveedor como partner digital de registro (DPOR) en las suscripciones relacionadas en el anexo II.",
    nl: "De beheerder van Klant voegt Leverancier toe als digital partner of record op de abonnementen vermeld in bijlage 2.",
  };

  it.each<[ElementState, LanguageCode, string, string]>([
    ["blank", "en", "Annex II: Subscriptions", "To be supplied by the Customer."],
    ["blank", "en", "Annex II: Subscriptions", "[list of the subscriptions]"],
    ["blank", "de", "Anhang B: Abonnements", "Wird nachgereicht."],
    ["blank", "fr", "Annexe 2 : Abonnements", "À compléter."],
    ["blank", "es", "Anexo II. Suscripciones", "Pendiente de facilitar."],
    ["blank", "nl", "Bijlage 2: Abonnementen", "Nog in te vullen."],
    ["found", "en", "Annex II: Subscriptions", "contoso-core, contoso-lab"],
    ["found", "en", "Annex II: Subscriptions", "## Annex III: Prices"],
    ["found", "en", "Annex II: Subscriptions", ""],
    ["found", "es", "Anexo II. Suscripciones", "sub-ventas y sub-almacen"],
    ["found", "nl", "Bijlage 2: Abonnementen", "Alle abonnementen onder inschrijving 88112."],
  ])("is %s in %s under “%s”: %s", (state, language, title, below) => {
    const clauses = `${entered[language]}\n## ${title}${below && `\n${below}`}`;
    expect(stateOf("dpor", "subscriptions", language, clauses)).toBe(state);
  });
});

describe("A task that is counted", () => {
  it.each([
    "Secondly, tell your IT lead to name the Supplier as digital partner of record on all the subscriptions.",
    "Finally, get your administrator to set us as digital partner of record on the subscription Growth.",
    "Have your administrator enter us as digital partner of record on both subscriptions.",
  ])("is still asked of the customer: %s", (said) => {
    expect(findingOf("dpor", "en", said).status).toBe("incomplete");
  });

  it("and what is only told is none", () => {
    const said = "Other firms tell their administrators to name them as digital partner of record.";
    expect(findingOf("dpor", "en", said).status).toBe("mentioned");
  });
});

describe("Who is called by a title", () => {
  it.each<[LanguageCode, string]>([
    [
      "en",
      "Ms Okoye opens a guest account for each consultant, with the Teams Administrator role until 31 March.",
    ],
    [
      "de",
      "Frau Seidel legt zwei Gastkonten an und weist ihnen bis 30. Juni die Rolle Teams-Administrator zu.",
    ],
    ["fr", "M. Perrin ouvre un compte nominatif dans le locataire, doté du rôle d'administrateur Exchange."],
    [
      "es",
      "D. Pablo Ríos crea dos cuentas de invitado en el inquilino, con el rol de administrador de Teams.",
    ],
    ["nl", "Mevrouw De Wit maakt twee gastaccounts aan in de tenant, met de rol Teams-beheerder."],
  ])("does something for a party in %s: %s", (language, said) => {
    expect(["present", "incomplete"]).toContain(findingOf("admin-access", language, said).status);
  });
});

describe("The month of May", () => {
  it("leaves nothing to choice", () => {
    const said = "The Customer confirms that since 1 May 2024 the Supplier has run Exchange Online for it.";
    const clauses = `${said} The Supplier may submit this order to Microsoft as proof of execution.`;
    expect(stateOf("poe", "services", "en", clauses)).toBe("found");
  });
});

describe("Whose a name is", () => {
  it("is told by a table whose rows are called by letters", () => {
    const table =
      "| A | Buyer | Contoso Kennels Group Limited, no. 0771 | // | B | Seller | Fabrikam Resale Limited, no. 0772 | // The Seller supplies Microsoft 365.";
    expect(sideOf("contoso kennels group limited", table)).toBe("customer");
    expect(sideOf("fabrikam resale limited", table)).toBe("partner");
  });

  it("is not asked of a short name that looks like the form of a firm", () => {
    const contract =
      "zwischen der Contoso Handel AG, im Folgenden „AG“, und der Fabrikam IT GmbH, im Folgenden „AN“. // 1.1 Der AN betreibt für den AG Microsoft Sentinel. // 6.1 Der AG bestätigt, dass der AN die Leistungen erbringt.";
    expect(sideOf("ag", contract)).toBe("customer");
    expect(sideOf("6 1 der ag", contract)).toBeUndefined();
  });
});

describe("A tenant's domain that somebody was told", () => {
  it("is not his own", () => {
    const said =
      "You agree to our CPOR claim for your tenant, which Ana read out to me as 58c3d7ea-2b19-4e06-a4f7-c09b61d82e3f (contosopaws.onmicrosoft.com).";
    expect(stateOf("tenant-details", "domain", "en", said)).toBe("found");
  });
});
