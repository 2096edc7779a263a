import { scan, type ClauseFamily, type Status } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";
import { AGREEMENTS, WORK, type Foreign } from "./agreements-in-languages";

const rules = rulesOf(builtInLibrary());

it.each(Object.keys(AGREEMENTS) as Foreign[])(
  "tells an agreement in %s by its words, and what it is about",
  (language) => {
    const analysis = scan(agreementFrom(AGREEMENTS[language](WORK[language], "")), rules);
    expect(analysis.language).toBe(language);
    expect(analysis.findings.map(({ family, level }) => [family, level])).toEqual([
      ["cpor", "required"],
      ["dpor", "optional"],
      ["pal", "required"],
      ["tpor", "not-applicable"],
      ["poe", "required"],
      ["admin-access", "required"],
      ["customer-agreement", "not-applicable"],
      ["tenant-details", "required"],
    ]);
    expect(analysis.findings[7]!.status).toBe("present");
  },
);

describe("What is said in other languages", () => {
  it.each<[Foreign, ClauseFamily, Status, string]>([
    [
      "de",
      "cpor",
      "present",
      "Der Auftraggeber willigt ein, dass der Auftragnehmer als Claiming Partner of Record für Microsoft Teams bei Microsoft registriert wird.",
    ],
    [
      "de",
      "cpor",
      "present",
      "Der Auftraggeber ermächtigt den Auftragnehmer, im Partner Center eine Zuordnung (CPOR) für Microsoft Teams zu beantragen.",
    ],
    [
      "de",
      "cpor",
      "adverse",
      "Der Auftraggeber stimmt einer Zuordnung als Claiming Partner of Record nicht zu.",
    ],
    [
      "de",
      "cpor",
      "adverse",
      "Der Auftragnehmer darf sich nicht als Claiming Partner of Record registrieren.",
    ],
    ["de", "cpor", "adverse", "Claiming Partner of Record bleibt die Litware Beratung GmbH."],
    [
      "de",
      "cpor",
      "mentioned",
      "Die Parteien werden zu einem späteren Zeitpunkt besprechen, ob der Auftragnehmer Claiming Partner of Record wird.",
    ],
    ["de", "cpor", "mentioned", "Claiming Partner of Record bezeichnet ein Verfahren von Microsoft."],
    [
      "de",
      "dpor",
      "present",
      "Der Administrator des Auftraggebers trägt den Auftragnehmer im Azure-Portal als Digital Partner of Record für jede Subscription ein.",
    ],
    [
      "de",
      "dpor",
      "adverse",
      "Der Auftraggeber wird den Auftragnehmer nicht als Digital Partner of Record eintragen.",
    ],
    [
      "de",
      "pal",
      "adverse",
      "Der Auftragnehmer darf seine Partner-ID nicht mit Konten des Auftraggebers verknüpfen.",
    ],
    [
      "de",
      "poe",
      "present",
      "Der Auftragnehmer darf diesen Vertrag bei Microsoft als Ausführungsnachweis einreichen. Der Auftraggeber unterschreibt auf Anforderung ein Bestätigungsformular. Der Auftraggeber bestätigt, dass der Auftragnehmer die Leistungen nach § 1 von März bis Juni 2026 erbringt.",
    ],
    ["de", "poe", "adverse", "Dieser Vertrag darf Microsoft nicht als Proof of Execution vorgelegt werden."],
    [
      "de",
      "admin-access",
      "present",
      "Der Auftraggeber genehmigt eine GDAP-Beziehung mit den Rollen Exchange-Administrator und Teams-Administrator für 365 Tage.",
    ],
    [
      "de",
      "admin-access",
      "adverse",
      "Der Auftragnehmer erhält keine Administratorrechte im Mandanten des Auftraggebers.",
    ],
    [
      "de",
      "customer-agreement",
      "adverse",
      "Der Auftraggeber nimmt die Microsoft-Kundenvereinbarung nicht an.",
    ],
    [
      "fr",
      "cpor",
      "present",
      "Le Client consent à ce que le Prestataire soit associé à son locataire comme Claiming Partner of Record (CPOR) pour Microsoft Teams.",
    ],
    [
      "fr",
      "cpor",
      "present",
      "Le Client autorise le Prestataire à déposer dans le Partner Center une demande d'association pour Microsoft Teams.",
    ],
    [
      "fr",
      "cpor",
      "adverse",
      "Le Client n'autorise pas le Prestataire à se déclarer Claiming Partner of Record.",
    ],
    [
      "fr",
      "cpor",
      "adverse",
      "Le Prestataire s'interdit de déposer toute demande de Claiming Partner of Record.",
    ],
    ["fr", "cpor", "adverse", "La société Litware SAS demeure le Claiming Partner of Record du Client."],
    [
      "fr",
      "cpor",
      "mentioned",
      "Les parties pourront discuter ultérieurement d'une association comme Claiming Partner of Record.",
    ],
    ["fr", "cpor", "mentioned", "Claiming Partner of Record désigne un programme de Microsoft."],
    [
      "fr",
      "dpor",
      "adverse",
      "Le Client ne désignera pas le Prestataire comme partenaire numérique d'enregistrement (DPOR).",
    ],
    [
      "fr",
      "pal",
      "adverse",
      "Le Prestataire ne rattachera pas son identifiant partenaire aux comptes du Client (Partner Admin Link).",
    ],
    [
      "fr",
      "poe",
      "present",
      "Le Prestataire peut remettre le présent contrat à Microsoft comme preuve d'exécution. Le Client signe, sur demande, une attestation à cet effet. Le Client confirme que le Prestataire réalise les prestations de l'article 1 de mars à juin 2026.",
    ],
    [
      "fr",
      "poe",
      "adverse",
      "Le présent contrat ne peut pas être communiqué à Microsoft comme preuve d'exécution.",
    ],
    [
      "fr",
      "admin-access",
      "present",
      "Le Client approuve une relation GDAP avec les rôles Administrateur Exchange et Administrateur Teams pour la durée du contrat.",
    ],
    [
      "fr",
      "admin-access",
      "adverse",
      "Le Prestataire ne reçoit aucun rôle d'administrateur dans le locataire du Client.",
    ],
    ["fr", "customer-agreement", "adverse", "Le Client refuse d'accepter le Contrat client Microsoft."],
    [
      "es",
      "cpor",
      "present",
      "El Cliente consiente que el Proveedor se registre ante Microsoft como Claiming Partner of Record (CPOR) para Microsoft Teams.",
    ],
    [
      "es",
      "cpor",
      "present",
      "El Cliente autoriza al Proveedor a presentar en el Partner Center una solicitud de asociación para Microsoft Teams.",
    ],
    [
      "es",
      "cpor",
      "adverse",
      "El Cliente no autoriza al Proveedor a figurar como Claiming Partner of Record.",
    ],
    [
      "es",
      "cpor",
      "adverse",
      "El Proveedor no podrá presentar ninguna solicitud de Claiming Partner of Record.",
    ],
    [
      "es",
      "cpor",
      "adverse",
      "Litware Consultores, S.L. seguirá siendo el Claiming Partner of Record del Cliente.",
    ],
    [
      "es",
      "cpor",
      "mentioned",
      "Las partes podrán acordar más adelante que el Proveedor sea Claiming Partner of Record.",
    ],
    ["es", "cpor", "mentioned", "Claiming Partner of Record es un programa de Microsoft."],
    [
      "es",
      "dpor",
      "present",
      "El administrador del Cliente designará al Proveedor como partner digital de registro (DPOR) en cada suscripción de Azure.",
    ],
    [
      "es",
      "pal",
      "adverse",
      "El Proveedor no vinculará su Id. de partner a las cuentas del Cliente (Partner Admin Link).",
    ],
    [
      "es",
      "poe",
      "present",
      "El Proveedor podrá entregar este contrato a Microsoft como prueba de ejecución. El Cliente firmará, a petición, un certificado. El Cliente confirma que el Proveedor presta los servicios de la cláusula 1 de marzo a junio de 2026.",
    ],
    ["es", "poe", "adverse", "Este contrato no podrá presentarse a Microsoft como prueba de ejecución."],
    [
      "es",
      "admin-access",
      "present",
      "El Cliente aprobará una relación GDAP con los roles de Administrador de Exchange y Administrador de Teams durante la vigencia del contrato.",
    ],
    [
      "es",
      "admin-access",
      "adverse",
      "El Proveedor no tendrá ningún rol de administrador en el inquilino del Cliente.",
    ],
    ["es", "customer-agreement", "adverse", "El Cliente no acepta el Contrato de cliente de Microsoft."],
    [
      "nl",
      "cpor",
      "present",
      "Klant stemt ermee in dat Leverancier bij Microsoft als Claiming Partner of Record (CPOR) voor Microsoft Teams wordt geregistreerd.",
    ],
    ["nl", "cpor", "adverse", "Klant stemt niet in met een koppeling als Claiming Partner of Record."],
    ["nl", "cpor", "adverse", "Leverancier mag geen claim als Claiming Partner of Record indienen."],
    ["nl", "cpor", "adverse", "Litware Advies B.V. blijft de Claiming Partner of Record van Klant."],
    [
      "nl",
      "cpor",
      "mentioned",
      "Partijen kunnen later overleggen of Leverancier Claiming Partner of Record wordt.",
    ],
    [
      "nl",
      "dpor",
      "present",
      "De beheerder van Klant stelt Leverancier in de Azure-portal in als Digital Partner of Record voor elk abonnement.",
    ],
    [
      "nl",
      "pal",
      "adverse",
      "Leverancier koppelt zijn Partner-ID niet aan accounts van Klant (Partner Admin Link).",
    ],
    [
      "nl",
      "poe",
      "present",
      "Leverancier mag deze overeenkomst aan Microsoft geven als bewijs van uitvoering. Klant tekent op verzoek een bevestiging. Klant bevestigt dat Leverancier de diensten van artikel 1 van maart tot juni 2026 uitvoert.",
    ],
    [
      "nl",
      "poe",
      "adverse",
      "Deze overeenkomst mag niet als bewijs van uitvoering aan Microsoft worden verstrekt.",
    ],
    [
      "nl",
      "admin-access",
      "present",
      "Klant keurt een GDAP-relatie goed met de rollen Exchange-beheerder en Teams-beheerder voor de duur van de overeenkomst.",
    ],
    ["nl", "admin-access", "adverse", "Leverancier krijgt geen beheerdersrechten in de tenant van Klant."],
    ["nl", "customer-agreement", "adverse", "Klant aanvaardt de Microsoft-klantovereenkomst niet."],
  ])("in %s of %s is %s: %s", (language, family, status, clause) => {
    const analysis = scan(agreementFrom(AGREEMENTS[language](WORK[language], clause)), rules);
    expect(analysis.findings.find((finding) => finding.family === family)!.status).toBe(status);
  });
});
