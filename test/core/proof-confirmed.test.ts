import type { LanguageCode } from "../../src/core";
import { CONFIRMED, GIVEN, lacking, proofIn, SIGNED } from "./proof-in";

describe("The customer confirms the work", () => {
  it.each<[LanguageCode, string]>([
    [
      "en",
      "The Customer acknowledges that the services in section 1 have been under way since 3 March 2025.",
    ],
    [
      "en",
      "It is confirmed by the Customer that the services described in section 1 are being performed by the Supplier.",
    ],
    [
      "en",
      "The Customer's signature below confirms that the Supplier performs the services described in section 1.",
    ],
    [
      "en",
      "Signature of this Agreement is the Customer's confirmation that the services in section 1 are performed by the Supplier from 3 March 2025.",
    ],
    [
      "en",
      "For Microsoft's purposes the Customer states that the Supplier is engaged on the work in section 1 until 30 June 2026.",
    ],
    [
      "en",
      "The Customer hereby attests to the Supplier's performance of the services in section 1 from 3 March 2025.",
    ],
    [
      "en",
      "The parties confirm that the Supplier has been carrying out the work in section 1 since 3 March 2025.",
    ],
    ["en", "The Customer vouches that the Supplier carries out the work in section 1."],
    ["en", "The Customer affirms that the tasks in section 1 are done by the Supplier on the dates there."],
    [
      "de",
      "Mit seiner Unterschrift bestätigt der Auftraggeber, dass der Auftragnehmer die Leistungen nach § 1 vom 3. März bis 30. Juni 2025 erbringt.",
    ],
    [
      "de",
      "Der Auftraggeber bestätigt hiermit die Durchführung der Leistungen nach § 1 durch den Auftragnehmer seit dem 3. März 2025.",
    ],
    [
      "de",
      "Der Auftraggeber versichert, dass er den Auftragnehmer mit den Arbeiten nach § 1 für den dort genannten Zeitraum beauftragt hat.",
    ],
    [
      "de",
      "Hiermit wird vom Auftraggeber bestätigt, dass die in § 1 genannten Leistungen vom Auftragnehmer erbracht werden.",
    ],
    [
      "de",
      "Durch Unterzeichnung dieses Vertrags bestätigt der Auftraggeber die Beauftragung des Auftragnehmers mit den Leistungen nach § 1.",
    ],
    [
      "de",
      "Der Auftraggeber erklärt, dass die in § 1 beschriebenen Arbeiten seit März 2025 vom Auftragnehmer durchgeführt werden.",
    ],
    [
      "de",
      "Der Auftraggeber bescheinigt dem Auftragnehmer, die Leistungen nach § 1 in den dort genannten Zeiten zu erbringen.",
    ],
    [
      "de",
      "Es wird bestätigt, dass der Auftragnehmer die Leistungen nach § 1 für den Auftraggeber ausführt.",
    ],
    [
      "de",
      "Die Unterschrift des Auftraggebers gilt als Bestätigung, dass der Auftragnehmer die Leistungen nach § 1 erbringt.",
    ],
    [
      "fr",
      "Le Client certifie avoir confié au Prestataire les prestations de l'article 1 pour la période qui y figure.",
    ],
    [
      "fr",
      "Le Client confirme l'exécution par le Prestataire des prestations de l'article 1 depuis le 3 mars 2025.",
    ],
    ["fr", "Il est confirmé par le Client que les travaux de l'article 1 sont réalisés par le Prestataire."],
    ["fr", "En signant, vous confirmez que nous réalisons les travaux de l'article 1 de mars à juin 2025."],
    [
      "fr",
      "La signature du Client vaut confirmation que le Prestataire réalise les prestations de l'article 1.",
    ],
    [
      "fr",
      "Le Client déclare que le Prestataire intervient pour lui sur le déploiement de Teams du 3 mars au 30 juin 2025.",
    ],
    [
      "fr",
      "Le Client reconnaît que les prestations de l'article 1 sont assurées par le Prestataire depuis mars 2025.",
    ],
    [
      "fr",
      "Les parties confirment que le Prestataire effectue les travaux décrits à l'article 1 depuis le 3 mars 2025.",
    ],
    [
      "es",
      "Con su firma, el Cliente certifica que el Proveedor realiza los servicios de la cláusula 1 desde el 3 de marzo de 2025.",
    ],
    ["es", "El Cliente hace constar que ha encargado al Proveedor los trabajos de la cláusula 1."],
    [
      "es",
      "El Cliente confirma haber contratado al Proveedor para los servicios de la cláusula 1, de marzo a junio de 2025.",
    ],
    ["es", "El Cliente da fe de que los trabajos de la cláusula 1 son realizados por el Proveedor."],
    [
      "es",
      "La firma del Cliente equivale a la confirmación de que el Proveedor presta los servicios de la cláusula 1.",
    ],
    [
      "es",
      "Al firmar, usted confirma que nosotros realizamos los trabajos de la cláusula 1 entre marzo y junio de 2025.",
    ],
    [
      "es",
      "Los servicios de la cláusula 1 los viene prestando el Proveedor desde marzo de 2025, extremo que el Cliente confirma.",
    ],
    [
      "es",
      "El Cliente manifiesta que el Proveedor lleva a cabo la implantación de Teams desde marzo de 2025.",
    ],
    [
      "nl",
      "Met zijn handtekening bevestigt Klant dat Leverancier de werkzaamheden uit artikel 1 uitvoert van 3 maart tot en met 30 juni 2025.",
    ],
    ["nl", "Klant verklaart Leverancier te hebben ingeschakeld voor de werkzaamheden uit artikel 1."],
    ["nl", "Door Klant wordt bevestigd dat de diensten uit artikel 1 door Leverancier worden verricht."],
    ["nl", "Klant bevestigt de uitvoering door Leverancier van de werkzaamheden uit artikel 1."],
    ["nl", "Klant attesteert dat Leverancier sinds maart 2025 Teams bij haar invoert."],
    [
      "nl",
      "De handtekening van Klant geldt als bevestiging dat Leverancier de diensten uit artikel 1 levert.",
    ],
    [
      "nl",
      "Door te ondertekenen bevestigt u dat wij de werkzaamheden uit artikel 1 uitvoeren van maart tot juni 2025.",
    ],
    [
      "nl",
      "Klant bevestigt dat zij Leverancier opdracht heeft gegeven voor de diensten uit artikel 1 in de daar genoemde periode.",
    ],
  ])("in %s: %s", (language, said) => {
    expect(proofIn(language, GIVEN[language], said, SIGNED[language]).status).toBe("present");
  });
});

describe("Other confirmations confirm no work", () => {
  it.each<[LanguageCode, string]>([
    ["en", "The Supplier confirms that it performs the services described in section 1."],
    ["en", "On completion the Customer shall confirm that each deliverable was received."],
    ["en", "The Customer acknowledges that the Supplier may subcontract the services."],
    ["en", "The Customer confirms that it has authority to enter into this Agreement."],
    ["en", "The Customer acknowledges that the services depend on its providing information in good time."],
    ["en", "The Customer agrees that the services will be performed remotely."],
    [
      "en",
      "The Customer agrees that the Supplier's liability for services performed is limited to the fees.",
    ],
    ["en", "The Customer acknowledges that delays in providing access may delay the work."],
    ["en", "The Customer confirms that it will provide the Supplier with the equipment needed for the work."],
    ["de", "Der Auftragnehmer bestätigt, dass er die Leistungen erbringt."],
    ["de", "Der Auftraggeber bestätigt, dass er die Unterlagen des Auftragnehmers erhalten hat."],
    ["de", "Der Auftraggeber erkennt an, dass der Auftragnehmer Unterauftragnehmer einsetzen darf."],
    ["de", "Der Auftraggeber erklärt die Abnahme der Leistungen innerhalb von zehn Tagen."],
    [
      "de",
      "Wenn der Auftraggeber bestätigt, dass die Leistungen erbracht sind, wird die Schlussrate fällig.",
    ],
    ["de", "Der Auftraggeber erkennt an, dass die Leistungen von seiner Mitwirkung abhängen."],
    ["fr", "Le Prestataire confirme qu'il réalise les prestations."],
    ["fr", "Le Client confirme avoir reçu la documentation du Prestataire."],
    ["fr", "Le Client reconnaît que le Prestataire peut sous-traiter les prestations."],
    ["fr", "Le Client valide la demande de relation envoyée par le Prestataire."],
    ["fr", "Si le Client confirme que les prestations sont réalisées, le solde est dû."],
    ["es", "El Proveedor confirma que presta los servicios."],
    ["es", "El Cliente reconoce que el Proveedor puede subcontratar los servicios."],
    ["es", "El Cliente confirma la solicitud enviada por el Proveedor."],
    ["es", "El Cliente declara que dispone de facultades para contratar los servicios."],
    ["es", "Si el Cliente confirma que los servicios se han prestado, se pagará el último plazo."],
    ["nl", "Leverancier bevestigt dat hij de diensten uitvoert."],
    ["nl", "Klant erkent dat Leverancier onderaannemers mag inschakelen voor de diensten."],
    ["nl", "Klant bevestigt het door Leverancier verzonden verzoek."],
    ["nl", "Als Klant bevestigt dat de diensten zijn verricht, is de laatste termijn verschuldigd."],
  ])("in %s: %s", (language, said) => {
    const proof = proofIn(language, GIVEN[language], said, SIGNED[language]);
    expect([proof.status, lacking(proof)]).toEqual(["incomplete", ["services"]]);
  });
});

describe("The customer will sign or help when asked", () => {
  it.each<[LanguageCode, string]>([
    ["en", "The Customer shall put its hand to whatever form Microsoft prescribes."],
    [
      "en",
      "The Customer shall execute such further documents as Microsoft may require to establish the engagement.",
    ],
    [
      "en",
      "The Customer shall co-operate in furnishing whatever Microsoft requires by way of proof of execution.",
    ],
    ["en", "The Customer will help to satisfy any request by Microsoft for evidence."],
    ["en", "The Customer shall respond to any enquiry of Microsoft and confirm the engagement."],
    ["en", "The Customer will not unreasonably withhold its signature on the proof of execution form."],
    [
      "en",
      "A form of acknowledgement will be signed by the Customer's project sponsor when the Supplier asks.",
    ],
    ["en", "If Microsoft requires a separate form, the Customer's CIO signs it within ten days."],
    ["en", "If asked, the Customer will confirm the work by e-mail to Microsoft."],
    [
      "de",
      "Auf Anforderung wird der Auftraggeber ein Bestätigungsformular von Microsoft binnen zehn Tagen gegenzeichnen.",
    ],
    [
      "de",
      "Wünscht Microsoft ein eigenes Formular, so unterschreibt es der Auftraggeber innerhalb von zwei Wochen.",
    ],
    ["de", "Der Auftraggeber wirkt an der Erbringung weiterer Nachweise gegenüber Microsoft mit."],
    [
      "de",
      "Der Auftraggeber verpflichtet sich, auf Verlangen eine schriftliche Bestätigung der Leistungen zu erteilen.",
    ],
    ["de", "Der Leiter IT des Auftraggebers unterzeichnet auf Wunsch die Kundenbestätigung."],
    [
      "de",
      "Fragt Microsoft nach, bestätigt der Auftraggeber die Beauftragung auch unmittelbar gegenüber Microsoft.",
    ],
    [
      "de",
      "Ein von Microsoft verlangtes Formular ist vom Auftraggeber binnen zehn Werktagen zu unterzeichnen.",
    ],
    ["de", "Der Auftraggeber hat auf Anfrage die nötige Erklärung abzugeben."],
    ["de", "Auf Bitte des Auftragnehmers zeichnet der Auftraggeber einen weiteren Vordruck ab."],
    ["fr", "À la demande du Prestataire, le Client contresigne sous dix jours le formulaire de Microsoft."],
    ["fr", "Si Microsoft exige son propre formulaire, le Client le signe dans les dix jours."],
    ["fr", "Le Client s'engage à fournir tout justificatif complémentaire que Microsoft réclamerait."],
    ["fr", "Le Client apporte son concours à toute vérification menée par Microsoft et confirme la mission."],
    ["fr", "Le directeur informatique du Client signera, sur simple demande, l'attestation."],
    ["fr", "Le Client confirme la mission à Microsoft lorsque celle-ci l'interroge."],
    ["fr", "Toute attestation demandée par Microsoft est signée par le Client sous quinze jours."],
    ["fr", "Sur requête, le Client établit une attestation de bonne exécution."],
    ["es", "Si Microsoft exige su propio formulario, el Cliente lo firmará en diez días."],
    ["es", "El Cliente colaborará en cualquier verificación de Microsoft y confirmará el encargo."],
    ["es", "El Cliente aportará cuantas pruebas adicionales reclame Microsoft."],
    ["es", "El director de sistemas del Cliente suscribirá, a petición del Proveedor, la certificación."],
    ["es", "El Cliente se obliga a refrendar el documento que Microsoft requiera."],
    ["es", "El Cliente devolverá firmado el formulario en el plazo de una semana."],
    ["nl", "Op verzoek tekent Klant binnen tien dagen het formulier van Microsoft."],
    ["nl", "Wil Microsoft een eigen formulier, dan ondertekent Klant dat binnen twee weken."],
    ["nl", "Klant verleent medewerking aan iedere verificatie door Microsoft en bevestigt de opdracht."],
    ["nl", "Klant verstrekt al het verdere bewijs waar Microsoft om vraagt."],
    ["nl", "De IT-directeur van Klant zal op eerste verzoek een verklaring ondertekenen."],
    ["nl", "Een door Microsoft verlangde verklaring wordt door Klant binnen tien dagen getekend."],
    ["nl", "Klant verplicht zich desgevraagd een bevestiging af te geven."],
  ])("in %s: %s", (language, said) => {
    expect(proofIn(language, GIVEN[language], CONFIRMED[language], said).status).toBe("present");
  });
});

describe("Nobody but the customer, and only what it must do, cooperates", () => {
  it.each<[LanguageCode, string]>([
    ["en", "The Supplier will sign the form within ten days of request."],
    ["en", "The Customer is not obliged to sign any form."],
    ["en", "The Customer may, if it wishes, sign the form."],
    ["en", "The Supplier shall ask the Customer to sign an acknowledgement form."],
    ["en", "The Supplier shall provide evidence of insurance on request."],
    ["en", "If the Customer signs a form, it may withdraw it on request."],
    ["en", "The Supplier will on request give the Customer a copy of the evidence."],
    ["en", "The Customer has signed this Agreement."],
    ["de", "Der Auftragnehmer unterzeichnet das Formular auf Verlangen."],
    ["de", "Der Auftraggeber ist nicht verpflichtet, weitere Formulare zu unterzeichnen."],
    ["de", "Der Auftraggeber kann auf Wunsch ein Formular unterzeichnen, muss es aber nicht."],
    ["de", "Der Auftragnehmer legt auf Verlangen einen Versicherungsnachweis vor."],
    ["fr", "Le Prestataire signe le formulaire à première demande."],
    ["fr", "Le Client n'est pas tenu de signer d'autre formulaire."],
    ["fr", "Le Client peut, s'il le souhaite, signer une attestation."],
    ["es", "El Proveedor firmará el formulario cuando se le solicite."],
    ["es", "El Cliente no estará obligado a firmar ningún formulario."],
    ["es", "El Cliente podrá, si lo desea, firmar un certificado."],
    ["nl", "Leverancier ondertekent het formulier op verzoek."],
    ["nl", "Klant is niet verplicht een formulier te tekenen."],
    ["nl", "Klant kan desgewenst een verklaring tekenen."],
  ])("in %s: %s", (language, said) => {
    const proof = proofIn(language, GIVEN[language], CONFIRMED[language], said);
    expect([proof.status, lacking(proof)]).toEqual(["incomplete", ["cooperation"]]);
  });
});
