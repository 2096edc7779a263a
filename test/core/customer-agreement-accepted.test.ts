import { scan, type Finding, type LanguageCode } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";
import { bareAgreement } from "./bare-agreements";

const SALE: Record<LanguageCode, string> = {
  en: "The Supplier sells the Customer Microsoft 365 Business Premium subscriptions as its cloud solution provider.",
  de: "Der Auftragnehmer verkauft dem Auftraggeber Microsoft-365-Abonnements als Cloud Solution Provider (CSP).",
  fr: "Le Prestataire vend au Client des abonnements Microsoft 365 en qualité de Cloud Solution Provider (CSP).",
  es: "El Proveedor vende al Cliente suscripciones de Microsoft 365 como Cloud Solution Provider (CSP).",
  nl: "Leverancier verkoopt aan Klant Microsoft 365-abonnementen als Cloud Solution Provider (CSP).",
};

const rules = rulesOf(builtInLibrary());

function acceptanceIn(language: LanguageCode, clauses: string): Finding {
  const agreement = agreementFrom(bareAgreement(language, SALE[language], clauses.split("\n")));
  return scan(agreement, rules).findings.find(({ family }) => family === "customer-agreement")!;
}

const lacking = ({ elements }: Finding): string[] =>
  elements.filter(({ mandatory, state }) => mandatory && state !== "found").map(({ element }) => element);

describe("Somebody accepts the Microsoft Customer Agreement for the customer before an order", () => {
  it.each<[LanguageCode, string]>([
    [
      "en",
      "The Customer accepted the Microsoft Customer Agreement on 3 March 2025, ahead of its first order, through its Finance Director, Ana Silva (a.silva@contoso.example).",
    ],
    [
      "en",
      "The Customer shall click to accept the Microsoft Customer Agreement before the first subscription is provisioned; its authorised representative, J. Roe, shall do so.",
    ],
    [
      "en",
      "The Supplier shall attest in Partner Center that the Customer, acting by Ms Lund (lund@contoso.example), accepted the Microsoft Customer Agreement before the first order.",
    ],
    [
      "en",
      "Acceptance of the Microsoft Customer Agreement by the Customer's chief financial officer is a condition precedent to the placing of any order.",
    ],
    [
      "en",
      "The Customer will have entered into the Microsoft Customer Agreement, by signature of its managing director, before the Supplier provisions any licence.",
    ],
    [
      "en",
      "The Customer confirms that its director Peter Ohm (p.ohm@contoso.example) has agreed to the Microsoft Customer Agreement; this was done prior to the first order.",
    ],
    [
      "en",
      "The Supplier orders nothing before a person with authority to bind the Customer has accepted the Microsoft Customer Agreement.",
    ],
    [
      "en",
      "By signing this Agreement, the Customer, through its undersigned authorised signatory, accepts the Microsoft Customer Agreement before any subscription is ordered.",
    ],
    [
      "en",
      "The Customer agrees to be bound by the Microsoft Customer Agreement.\nIts Chief Executive, Dana Webb, will accept it online before the first order.",
    ],
    [
      "en",
      "The Microsoft Customer Agreement must be accepted before ordering.\nFor the Customer this is done by its Head of Procurement (procurement@contoso.example).",
    ],
    [
      "en",
      "The Customer shall, before any order, procure that one of its officers signifies assent to the Microsoft Customer Agreement.",
    ],
    [
      "en",
      "Orders are placed only once the Customer's authorised representative has assented to the Microsoft Customer Agreement (MCA).",
    ],
    [
      "en",
      "The Customer's General Counsel completes the Microsoft Customer Agreement acceptance in the admin center before we order any licences.",
    ],
    [
      "en",
      "The Customer acknowledges and accepts the terms of the Microsoft Customer Agreement.\nThe acceptance precedes the first order and is made by the Customer's IT Manager, it@contoso.example.",
    ],
    [
      "en",
      "Subscriptions will not be activated unless the Customer, represented by its president, has first executed the Microsoft Customer Agreement.",
    ],
    [
      "en",
      "The Customer is to accept the Microsoft Customer Agreement in advance of ordering.\nAccepting person: Rosa Klein, Company Secretary, r.klein@contoso.example.",
    ],
    [
      "en",
      "On 5 May 2025, and so before any order, the Microsoft Customer Agreement was accepted for the Customer by its Treasurer.",
    ],
    [
      "de",
      "Der Auftraggeber hat den Microsoft-Kundenvertrag am 3. März 2025, also vor der ersten Bestellung, durch seinen Geschäftsführer angenommen.",
    ],
    [
      "de",
      "Bestellungen erfolgen erst, nachdem ein vertretungsberechtigter Mitarbeiter des Auftraggebers der Microsoft-Kundenvereinbarung zugestimmt hat.",
    ],
    [
      "de",
      "Bevor wir bestellen, erklärt Herr Jonas Feld (j.feld@contoso.example) namens des Auftraggebers sein Einverständnis mit dem Microsoft Customer Agreement.",
    ],
    [
      "de",
      "Der Auftraggeber verpflichtet sich, vor jeder Bestellung den Microsoft-Kundenvertrag durch eine zeichnungsberechtigte Person zu unterzeichnen.",
    ],
    [
      "de",
      "Die Annahme der Microsoft-Kundenvereinbarung durch den Finanzleiter des Auftraggebers ist Voraussetzung jeder Bestellung.",
    ],
    [
      "de",
      "Für den Auftraggeber schließt dessen Vorstand den Microsoft-Kundenvertrag ab, und zwar vor Bereitstellung der ersten Lizenz.",
    ],
    [
      "de",
      "Der Auftraggeber akzeptiert den Microsoft-Kundenvertrag, bevor Lizenzen bestellt werden.\nDie Erklärung gibt Frau Ute Lang, Leiterin Einkauf (u.lang@contoso.example), ab.",
    ],
    [
      "de",
      "Der Auftragnehmer bestätigt Microsoft, dass der Auftraggeber, vertreten durch Herrn Kern, den Microsoft-Kundenvertrag vor der Bestellung angenommen hat.",
    ],
    [
      "fr",
      "Avant la première commande, Mme Claire Roy (directrice financière, c.roy@contoso.example) accepte au nom du Client le Contrat client Microsoft (Microsoft Customer Agreement).",
    ],
    [
      "fr",
      "Le Client a accepté le Contrat client Microsoft le 3 mars 2025, avant toute commande, par l'intermédiaire de son président.",
    ],
    [
      "fr",
      "L'acceptation du Contrat client Microsoft par le directeur général du Client conditionne toute commande.",
    ],
    [
      "fr",
      "Le Client s'engage à donner son accord au Contrat client Microsoft avant toute commande, par la voix de son gérant.",
    ],
    [
      "fr",
      "Le Prestataire atteste auprès de Microsoft que le Client, représenté par M. Paul Lay, a accepté le Contrat client Microsoft avant la commande.",
    ],
    [
      "fr",
      "Préalablement à toute commande, le Client signe le Contrat client Microsoft, par une personne dûment habilitée.",
    ],
    [
      "fr",
      "Vous acceptez le Contrat client Microsoft avant que nous ne commandions.\nL'acceptation est donnée par votre responsable informatique, it@contoso.example.",
    ],
    [
      "es",
      "Antes del primer pedido, doña Ana Gil (directora financiera, a.gil@contoso.example) aceptará en nombre del Cliente el Contrato de cliente de Microsoft (Microsoft Customer Agreement).",
    ],
    [
      "es",
      "El Cliente aceptó el Contrato de cliente de Microsoft el 3 de marzo de 2025, antes de todo pedido, por medio de su administrador único.",
    ],
    [
      "es",
      "No se cursará pedido alguno hasta que un representante con poder suficiente del Cliente haya aceptado el Contrato de cliente de Microsoft.",
    ],
    [
      "es",
      "La aceptación del Contrato de cliente de Microsoft por el director general del Cliente es condición previa de todo pedido.",
    ],
    [
      "es",
      "El Cliente se adherirá al Contrato de cliente de Microsoft, a través de su apoderado, con carácter previo a cualquier pedido.",
    ],
    [
      "es",
      "El Proveedor certificará ante Microsoft que el Cliente, representado por don Luis Paz, ha aceptado el Contrato de cliente de Microsoft antes del pedido.",
    ],
    [
      "es",
      "El Cliente prestará su conformidad al Contrato de cliente de Microsoft antes del aprovisionamiento.\nLo hará su jefe de sistemas, it@contoso.example.",
    ],
    [
      "nl",
      "Klant heeft de Microsoft-klantovereenkomst op 3 maart 2025, vóór de eerste bestelling, aanvaard bij monde van haar directeur.",
    ],
    [
      "nl",
      "Er wordt niets besteld voordat een tekenbevoegde vertegenwoordiger van Klant de Microsoft-klantovereenkomst heeft aanvaard.",
    ],
    [
      "nl",
      "Aanvaarding van de Microsoft-klantovereenkomst door de financieel directeur van Klant is voorwaarde voor iedere bestelling.",
    ],
    [
      "nl",
      "Klant verbindt zich de Microsoft-klantovereenkomst te ondertekenen voorafgaand aan de eerste bestelling; haar algemeen directeur doet dat.",
    ],
    [
      "nl",
      "U stemt in met de Microsoft-klantovereenkomst voordat wij bestellen.\nDe instemming wordt gegeven door uw hoofd ICT, ict@contoso.example.",
    ],
    [
      "nl",
      "Leverancier verklaart aan Microsoft dat Klant, vertegenwoordigd door de heer Smit, de Microsoft-klantovereenkomst vóór de bestelling heeft geaccepteerd.",
    ],
  ])("in %s: %s", (language, said) => {
    expect([acceptanceIn(language, said).status, lacking(acceptanceIn(language, said))]).toEqual([
      "present",
      [],
    ]);
  });
});

describe("An acceptance of which nobody is said to give it lacks the signer alone", () => {
  it.each<[LanguageCode, string]>([
    ["en", "The Customer shall accept the Microsoft Customer Agreement before the first order."],
    [
      "en",
      "The Customer shall accept the Microsoft Customer Agreement before the first order.\nEach party's authorised representative shall meet monthly.",
    ],
    ["de", "Der Auftraggeber nimmt den Microsoft-Kundenvertrag vor der ersten Bestellung an."],
    ["fr", "Le Client accepte le Contrat client Microsoft avant toute commande."],
    ["es", "El Cliente aceptará el Contrato de cliente de Microsoft antes del primer pedido."],
    ["nl", "Klant aanvaardt de Microsoft-klantovereenkomst voor de eerste bestelling."],
  ])("in %s: %s", (language, said) => {
    expect(lacking(acceptanceIn(language, said))).toEqual(["signer"]);
  });
});

describe("An acceptance at no particular time lacks only that it comes before an order", () => {
  it.each<[LanguageCode, string]>([
    ["en", "The Customer's managing director will accept the Microsoft Customer Agreement."],
    [
      "en",
      "The Customer's authorised representative has accepted the Microsoft Customer Agreement.\nLicences are billed monthly before the first day of each month.",
    ],
    ["de", "Der Geschäftsführer des Auftraggebers nimmt den Microsoft-Kundenvertrag an."],
    ["fr", "Le directeur du Client accepte le Contrat client Microsoft."],
    ["es", "El gerente del Cliente acepta el Contrato de cliente de Microsoft."],
    ["nl", "De directeur van Klant aanvaardt de Microsoft-klantovereenkomst."],
  ])("in %s: %s", (language, said) => {
    expect(lacking(acceptanceIn(language, said))).toEqual(["before-order"]);
  });
});

describe("The Microsoft Customer Agreement is only spoken of", () => {
  it.each<[LanguageCode, string]>([
    ["en", "The Microsoft Customer Agreement is the contract between Microsoft and its customers."],
    ["en", "Use of the products is governed by the Microsoft Customer Agreement."],
    ["en", "The Microsoft Customer Agreement may need to be accepted at a later date."],
    ["en", "The Supplier will send the Customer a copy of the Microsoft Customer Agreement."],
    ["en", "The parties will discuss whether the Customer should accept the Microsoft Customer Agreement."],
    ["en", "Has the Customer accepted the Microsoft Customer Agreement?"],
    ["en", "The Customer may accept the Microsoft Customer Agreement if it wishes."],
    ["de", "Der Microsoft-Kundenvertrag regelt die Nutzung der Produkte."],
    ["de", "Ob der Auftraggeber den Microsoft-Kundenvertrag annimmt, wird später entschieden."],
    ["fr", "Le Contrat client Microsoft régit l'utilisation des produits."],
    ["fr", "Le Client peut, s'il le souhaite, accepter le Contrat client Microsoft."],
    ["es", "El Contrato de cliente de Microsoft rige el uso de los productos."],
    ["nl", "De Microsoft-klantovereenkomst regelt het gebruik van de producten."],
  ])("in %s: %s", (language, said) => {
    expect(["mentioned", "missing"]).toContain(acceptanceIn(language, said).status);
  });
});

describe("The Microsoft Customer Agreement is refused", () => {
  it.each<[LanguageCode, string]>([
    ["en", "The Customer does not accept the Microsoft Customer Agreement."],
    ["en", "Signature of this Agreement does not constitute acceptance of the Microsoft Customer Agreement."],
    ["en", "The Customer refuses to sign the Microsoft Customer Agreement."],
    [
      "en",
      "The Supplier shall not accept the Microsoft Customer Agreement on the Customer's behalf, and the Customer declines to do so.",
    ],
    ["en", "Nothing in this Agreement shall be read as acceptance of the Microsoft Customer Agreement."],
    ["de", "Der Auftraggeber nimmt den Microsoft-Kundenvertrag nicht an."],
    ["de", "Die Unterzeichnung dieses Vertrags gilt nicht als Annahme des Microsoft-Kundenvertrags."],
    ["fr", "Le Client n'accepte pas le Contrat client Microsoft."],
    ["fr", "La signature des présentes ne vaut pas acceptation du Contrat client Microsoft."],
    ["es", "El Cliente no acepta el Contrato de cliente de Microsoft."],
    ["nl", "Klant aanvaardt de Microsoft-klantovereenkomst niet."],
    [
      "nl",
      "Ondertekening van deze overeenkomst geldt niet als aanvaarding van de Microsoft-klantovereenkomst.",
    ],
  ])("in %s: %s", (language, said) => {
    expect(acceptanceIn(language, said).status).toBe("adverse");
  });
});
