import type { LanguageCode } from "../../src/core";
import { CONFIRMED, lacking, proofIn, SIGNED } from "./proof-in";

describe("A paper may go to Microsoft as proof", () => {
  it.each<[LanguageCode, string]>([
    ["en", "The Supplier may put this Agreement in front of Microsoft as proof that it was engaged."],
    [
      "en",
      "The Customer agrees that an executed copy of this Agreement may go to Microsoft by way of proof of execution.",
    ],
    [
      "en",
      "The Supplier is at liberty to exhibit this Agreement to Microsoft in order to prove its engagement by the Customer.",
    ],
    ["en", "This Agreement can be passed to Microsoft by the Supplier to show that it was engaged."],
    ["en", "The Supplier has leave to hand this Agreement to Microsoft as its proof of execution."],
    ["en", "Microsoft may be given a copy of this Agreement as proof of execution."],
    ["en", "Microsoft may see this Agreement as proof of execution of the work."],
    [
      "en",
      "The duties of confidence in clause 3 do not apply to the submission of this Agreement to Microsoft as proof of execution.",
    ],
    [
      "en",
      "The Supplier's right to use this Agreement as proof of execution towards Microsoft is acknowledged by the Customer.",
    ],
    [
      "en",
      "The Customer permits the Supplier to evidence the engagement to Microsoft by means of this Agreement.",
    ],
    [
      "en",
      "The Customer authorises release of this Agreement to Microsoft to substantiate the Supplier's work.",
    ],
    [
      "de",
      "Dieser Vertrag dient als Proof of Execution und darf zu diesem Zweck an Microsoft herausgegeben werden.",
    ],
    [
      "de",
      "Die Vertraulichkeit steht der Weitergabe dieses Vertrags an Microsoft als Leistungsnachweis (Proof of Execution) nicht entgegen.",
    ],
    [
      "de",
      "Der Auftraggeber gestattet dem Auftragnehmer, diesen Vertrag bei Microsoft als Nachweis der Beauftragung einzureichen.",
    ],
    [
      "de",
      "Der Auftraggeber ist damit einverstanden, dass dieser Vertrag Microsoft zum Nachweis der Leistung gezeigt wird.",
    ],
    [
      "de",
      "Verlangt Microsoft einen Nachweis der Beauftragung, so kann der Auftragnehmer diesen Vertrag hierfür bei Microsoft einreichen.",
    ],
    [
      "de",
      "Ungeachtet der Geheimhaltungspflicht ist es dem Auftragnehmer erlaubt, Microsoft diesen Vertrag als Proof of Execution zugänglich zu machen.",
    ],
    [
      "de",
      "Als Ausführungsnachweis gegenüber Microsoft dient dieser Vertrag; der Auftragnehmer darf ihn dort im Original vorlegen und an Microsoft senden.",
    ],
    ["de", "Eine Kopie dieses Vertrags kann Microsoft als Proof of Execution ausgehändigt werden."],
    [
      "de",
      "Der Auftragnehmer darf Microsoft durch Vorlage dieses Vertrags nachweisen, dass er beauftragt ist.",
    ],
    [
      "fr",
      "Le présent contrat pourra être produit auprès de Microsoft pour justifier de la mission confiée au Prestataire.",
    ],
    [
      "fr",
      "Le Client autorise le Prestataire à verser le présent contrat au dossier de Microsoft comme preuve d'exécution.",
    ],
    ["fr", "Le présent contrat vaut preuve d'exécution et peut être transmis à Microsoft."],
    [
      "fr",
      "L'obligation de confidentialité ne fait pas obstacle à la remise du présent contrat à Microsoft à titre de preuve d'exécution.",
    ],
    [
      "fr",
      "Le Prestataire est en droit de se prévaloir du présent contrat auprès de Microsoft comme preuve d'exécution.",
    ],
    [
      "fr",
      "Une copie du présent contrat peut être déposée dans l'Espace partenaires (Partner Center) comme preuve d'exécution pour Microsoft.",
    ],
    [
      "fr",
      "Le Client consent à ce que le présent contrat soit montré à Microsoft comme preuve de l'intervention du Prestataire.",
    ],
    [
      "fr",
      "Nonobstant l'article 3, il est loisible au Prestataire d'adresser à Microsoft le présent contrat en guise de preuve d'exécution.",
    ],
    [
      "fr",
      "Nous pouvons remettre ce document à Microsoft pour prouver que vous nous avez confié ces travaux.",
    ],
    ["es", "El Cliente autoriza al Proveedor a entregar a Microsoft este contrato como prueba de ejecución."],
    [
      "es",
      "El Proveedor podrá aportar una copia de este contrato ante Microsoft para acreditar que fue contratado.",
    ],
    [
      "es",
      "La confidencialidad no impide que el Proveedor facilite este contrato a Microsoft como prueba de ejecución.",
    ],
    ["es", "Este contrato sirve de prueba de ejecución y puede remitirse a Microsoft."],
    [
      "es",
      "El Proveedor queda facultado para exhibir este contrato a Microsoft como justificante del encargo.",
    ],
    [
      "es",
      "El Cliente consiente que este contrato se muestre a Microsoft como prueba de los servicios prestados.",
    ],
    ["es", "Si Microsoft pide una prueba del encargo, el Proveedor puede entregarle este contrato."],
    ["es", "Podremos subir este documento al Centro de partners de Microsoft como prueba de ejecución."],
    ["es", "El Proveedor podrá hacer valer este contrato frente a Microsoft como prueba de ejecución."],
    ["nl", "Leverancier mag deze overeenkomst aan Microsoft overleggen als bewijs van uitvoering."],
    [
      "nl",
      "Deze overeenkomst dient als bewijs van uitvoering en mag daartoe aan Microsoft worden toegezonden.",
    ],
    [
      "nl",
      "Klant stemt ermee in dat deze overeenkomst aan Microsoft wordt getoond als bewijs van de opdracht.",
    ],
    [
      "nl",
      "De geheimhouding staat niet in de weg aan afgifte van deze overeenkomst aan Microsoft als bewijs van uitvoering.",
    ],
    [
      "nl",
      "Vraagt Microsoft om bewijs van de opdracht, dan mag Leverancier haar deze overeenkomst verstrekken.",
    ],
    [
      "nl",
      "Het staat Leverancier vrij deze overeenkomst bij Microsoft in te dienen als bewijs van uitvoering (proof of execution).",
    ],
    [
      "nl",
      "In afwijking van artikel 3 kan Leverancier een kopie van deze overeenkomst met Microsoft delen als bewijs van uitvoering.",
    ],
    [
      "nl",
      "Leverancier is bevoegd zich tegenover Microsoft op deze overeenkomst te beroepen als bewijs van uitvoering.",
    ],
    [
      "nl",
      "Klant geeft Leverancier toestemming deze overeenkomst aan Microsoft te sturen om aan te tonen dat zij is ingeschakeld.",
    ],
  ])("in %s: %s", (language, said) => {
    const proof = proofIn(language, said, CONFIRMED[language], SIGNED[language]);
    expect([proof.status, lacking(proof)]).toEqual(["present", []]);
  });
});

describe("A proof of which nothing gives it to Microsoft lacks the disclosure alone", () => {
  it.each<[LanguageCode, string]>([
    ["en", "This Agreement shall serve as proof of execution for Microsoft incentives."],
    [
      "en",
      "This Agreement constitutes proof of execution.\nThe Supplier may file a claim with Microsoft as Claiming Partner of Record for Teams.",
    ],
    [
      "en",
      "This Agreement shall serve as proof of execution.\nThe Supplier shall provide its Partner ID to Microsoft.",
    ],
    [
      "en",
      "This Agreement shall serve as proof of execution.\nThe Supplier may submit support tickets to Microsoft on the Customer's behalf.",
    ],
    [
      "en",
      "This Agreement shall serve as proof of execution.\nThe Supplier shall not disclose this Agreement to Microsoft or anyone else without the Customer's prior written consent.",
    ],
    [
      "en",
      "This Agreement shall serve as proof of execution.\nThe Supplier may share usage reports which Microsoft provides with the Customer.",
    ],
    [
      "en",
      "This Agreement shall serve as proof of execution.\nThe Supplier may use Microsoft tools to perform the services.",
    ],
    ["de", "Dieser Vertrag gilt als Proof of Execution."],
    [
      "de",
      "Dieser Vertrag gilt als Proof of Execution.\nDer Auftragnehmer darf bei Microsoft eine Zuordnung als Claiming Partner of Record beantragen.",
    ],
    [
      "de",
      "Dieser Vertrag gilt als Proof of Execution.\nDer Auftragnehmer darf Störungen bei Microsoft melden und dort Tickets einreichen.",
    ],
    [
      "de",
      "Dieser Vertrag gilt als Proof of Execution.\nDer Auftragnehmer darf diesen Vertrag nicht an Microsoft weitergeben.",
    ],
    [
      "de",
      "Dieser Vertrag gilt als Proof of Execution.\nDer Auftragnehmer kann Microsoft seine Partner-ID übermitteln.",
    ],
    ["fr", "Le présent contrat vaut preuve d'exécution."],
    [
      "fr",
      "Le présent contrat vaut preuve d'exécution.\nLe Prestataire peut soumettre à Microsoft une demande d'association en qualité de Claiming Partner of Record.",
    ],
    [
      "fr",
      "Le présent contrat vaut preuve d'exécution.\nLe Prestataire peut transmettre les incidents à Microsoft.",
    ],
    [
      "fr",
      "Le présent contrat vaut preuve d'exécution.\nLe Prestataire ne peut pas transmettre le présent contrat à Microsoft.",
    ],
    [
      "fr",
      "Le présent contrat vaut preuve d'exécution.\nLe Prestataire communique son identifiant partenaire à Microsoft.",
    ],
    ["es", "Este contrato sirve de prueba de ejecución."],
    [
      "es",
      "Este contrato sirve de prueba de ejecución.\nEl Proveedor podrá presentar a Microsoft una solicitud de asociación como Claiming Partner of Record.",
    ],
    [
      "es",
      "Este contrato sirve de prueba de ejecución.\nEl Proveedor podrá comunicar incidencias a Microsoft.",
    ],
    [
      "es",
      "Este contrato sirve de prueba de ejecución.\nEl Proveedor no podrá entregar este contrato a Microsoft.",
    ],
    [
      "es",
      "Este contrato sirve de prueba de ejecución.\nEl Proveedor facilitará su identificador de partner a Microsoft.",
    ],
    ["nl", "Deze overeenkomst geldt als bewijs van uitvoering."],
    [
      "nl",
      "Deze overeenkomst geldt als bewijs van uitvoering.\nLeverancier mag bij Microsoft een koppeling als Claiming Partner of Record aanvragen.",
    ],
    [
      "nl",
      "Deze overeenkomst geldt als bewijs van uitvoering.\nLeverancier mag storingen bij Microsoft melden.",
    ],
    [
      "nl",
      "Deze overeenkomst geldt als bewijs van uitvoering.\nLeverancier mag deze overeenkomst niet aan Microsoft verstrekken.",
    ],
    [
      "nl",
      "Deze overeenkomst geldt als bewijs van uitvoering.\nLeverancier geeft zijn Partner-ID door aan Microsoft.",
    ],
  ])("in %s: %s", (language, said) => {
    const proof = proofIn(language, said, CONFIRMED[language], SIGNED[language]);
    expect([proof.status, lacking(proof)]).toEqual(["incomplete", ["disclosure"]]);
  });
});

describe("A proof is refused", () => {
  it.each<[LanguageCode, string]>([
    ["en", "The Customer does not permit this Agreement to be shown to Microsoft as proof of execution."],
    ["en", "Neither this Agreement nor any invoice may be submitted to Microsoft as proof of execution."],
    ["en", "The Customer declines to provide proof of execution for Microsoft."],
    ["en", "No document signed by the Customer may be presented to Microsoft as proof of execution."],
    ["en", "The Supplier shall refrain from using this Agreement as proof of execution towards Microsoft."],
    ["en", "Submission of this Agreement to Microsoft as proof of execution is prohibited."],
    ["en", "The Supplier may not produce this Agreement to Microsoft in evidence of its engagement."],
    [
      "en",
      "The Customer withholds its consent to the use of this Agreement as proof of execution with Microsoft.",
    ],
    ["de", "Der Auftragnehmer darf diesen Vertrag nicht als Proof of Execution bei Microsoft einreichen."],
    ["de", "Eine Verwendung dieses Vertrags als Ausführungsnachweis gegenüber Microsoft ist ausgeschlossen."],
    ["de", "Der Auftraggeber stellt keinen Proof of Execution für Microsoft aus."],
    ["de", "Weder dieser Vertrag noch Rechnungen dürfen Microsoft als Proof of Execution vorgelegt werden."],
    ["fr", "Le Prestataire ne peut pas présenter le présent contrat à Microsoft comme preuve d'exécution."],
    ["fr", "Toute remise du présent contrat à Microsoft à titre de preuve d'exécution est interdite."],
    [
      "fr",
      "Ni le présent contrat ni les factures ne peuvent être remis à Microsoft à titre de preuve d'exécution.",
    ],
    ["es", "El Proveedor no podrá presentar este contrato a Microsoft como prueba de ejecución."],
    ["es", "Queda prohibida la entrega de este contrato a Microsoft como prueba de ejecución."],
    ["es", "Ni este contrato ni las facturas podrán presentarse a Microsoft como prueba de ejecución."],
    ["nl", "Leverancier mag deze overeenkomst niet aan Microsoft overleggen als bewijs van uitvoering."],
    [
      "nl",
      "Het is Leverancier verboden deze overeenkomst bij Microsoft als bewijs van uitvoering in te dienen.",
    ],
    [
      "nl",
      "Noch deze overeenkomst noch facturen mogen aan Microsoft worden overgelegd als bewijs van uitvoering.",
    ],
  ])("in %s: %s", (language, said) => {
    expect(proofIn(language, said).status).toBe("adverse");
  });
});

describe("A proof is only spoken of", () => {
  it.each<[LanguageCode, string]>([
    ["en", "Proof of execution is what Microsoft calls the evidence that a partner was engaged."],
    ["en", "Microsoft may ask partners for proof of execution."],
    [
      "en",
      "The parties will discuss later whether this Agreement may be submitted to Microsoft as proof of execution.",
    ],
    ["en", "Proof of execution (Microsoft): not used."],
    ["en", "Whether a proof of execution for Microsoft will be needed has not been decided."],
    ["en", "A proof of execution may be agreed separately for Microsoft's purposes."],
    [
      "en",
      "The Supplier may request the Customer's consent to submit this Agreement to Microsoft as proof of execution.",
    ],
    ["de", "Proof of Execution nennt Microsoft den Nachweis, dass ein Partner beauftragt wurde."],
    [
      "de",
      "Ob dieser Vertrag Microsoft als Proof of Execution vorgelegt werden darf, wird später entschieden.",
    ],
    [
      "fr",
      "La preuve d'exécution est le document par lequel un partenaire justifie auprès de Microsoft de son intervention.",
    ],
    [
      "fr",
      "Les parties conviendront ultérieurement si le présent contrat peut être remis à Microsoft à titre de preuve d'exécution.",
    ],
    [
      "es",
      "La prueba de ejecución es el documento con el que un partner acredita ante Microsoft su intervención.",
    ],
    [
      "es",
      "Las partes decidirán más adelante si este contrato puede presentarse a Microsoft como prueba de ejecución.",
    ],
    ["nl", "Een bewijs van uitvoering is het stuk waarmee een partner bij Microsoft zijn werk aantoont."],
    [
      "nl",
      "Of deze overeenkomst aan Microsoft mag worden overgelegd als bewijs van uitvoering, wordt later besproken.",
    ],
  ])("in %s: %s", (language, said) => {
    expect(["mentioned", "missing"]).toContain(proofIn(language, said).status);
  });
});
