import { scan } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";
import { WORK, type Foreign } from "./agreements-in-languages";

const rules = rulesOf(builtInLibrary());

/** The agreement up to its annex. */
const BEGINNING: Record<Foreign, string> = {
  de: `# VERTRAG
zwischen der Fabrikam Beratung GmbH, Köln (nachfolgend „Auftragnehmer“) und der Contoso Handel AG, Bonn (nachfolgend „Auftraggeber“)
## § 1 Leistungen
(1) ${WORK.de}
(2) Der Auftraggeber willigt ein, dass der Auftragnehmer als Claiming Partner of Record für Microsoft Teams bei Microsoft registriert wird.
## Anlage 1`,
  fr: `# CONTRAT
Entre Fabrikam Conseil SAS, ci-après « le Prestataire », et Contoso Distribution SA, ci-après « le Client ».
## Article 1 – Prestations
1.1 ${WORK.fr}
1.2 Le Client consent à ce que le Prestataire soit associé à son locataire comme Claiming Partner of Record pour Microsoft Teams.
## Annexe 1`,
  es: `# CONTRATO
Fabrikam Consultores, S.L. (en adelante, «el Proveedor») y Contoso Distribución, S.A. (en adelante, «el Cliente»).
## 1. Servicios
1.1 ${WORK.es}
1.2 El Cliente consiente que el Proveedor se registre ante Microsoft como Claiming Partner of Record para Microsoft Teams.
## Anexo I`,
  nl: `# OVEREENKOMST
Fabrikam Advies B.V. (hierna “Leverancier”) en Contoso Handel N.V. (hierna “Klant”).
## 1. Diensten
1.1 ${WORK.nl}
1.2 Klant stemt ermee in dat Leverancier bij Microsoft als Claiming Partner of Record voor Microsoft Teams wordt geregistreerd.
## Bijlage 1`,
};

/**
 * What the annex says, with the states of Partner ID, tenant ID, domain and contact before it: found, blank, absent, or
 * "-" where it does not matter.
 */
const ANNEXES: Record<Foreign, string> = {
  de: `
    ffff | Mandanten-ID (Tenant-ID) | 32833106-536e-45df-80b2-d002cc92d33d | / | onmicrosoft-Domäne | contosohandel.onmicrosoft.com | / | Ansprechpartnerin IT | Frau Dr. K. Vogt, k.vogt@contoso.example | / | Microsoft-Partner-ID | 3217405 |
    ffff Microsoft-Partner-ID des Auftragnehmers: 3217405 / Verzeichnis-ID des Auftraggebers: 32833106-536e-45df-80b2-d002cc92d33d / Primäre Domäne: contosohandel.de / Technischer Kontakt: J. Meier (IT-Leiter), j.meier@contoso.example
    bbba Die Partner-ID des Auftragnehmers wird nachgereicht. / Die Mandanten-ID wird vom Auftraggeber noch mitgeteilt. / Domäne: noch offen
    bbb- | Partner-ID | wird ergänzt | / | Tenant-ID | siehe gesonderte Mitteilung, folgt | / | Domäne | n. n. |
    bbb- | Partner-ID | steht noch aus | / | Mandanten-ID | ist nachzureichen | / | Domäne | [einzutragen] |
    bbbb | Partner-ID | ____ | / | Mandanten-ID | ____ | / | Domäne | ____ | / | Ansprechpartner | ____ |
    f--- Partner-Nr. (MPN): 3217405
    f--- Der Auftragnehmer (Partner-ID 3217405) beginnt am 1. März 2027.
    f--- Die Zuordnung erfolgt unter der Partnernummer 3217405 des Auftragnehmers.
    f--- Der Auftragnehmer führt bei Microsoft die Partnerkennung 3217405.
    -f-- Der Mandant des Auftraggebers trägt die Kennung 32833106-536e-45df-80b2-d002cc92d33d.
    -ff- Mandant: contosohandel.onmicrosoft.com (32833106-536e-45df-80b2-d002cc92d33d)
    ---f Mandanten-ID: 32833106-536e-45df-80b2-d002cc92d33d / Zuständige Administratorin ist Frau Lea Brandt (lea.brandt@contoso.example).
    ---f Mandanten-ID: 32833106-536e-45df-80b2-d002cc92d33d / Für den Auftraggeber ist als IT-Verantwortlicher Herr Dipl.-Ing. T. Huber, t.huber@contoso.example, zuständig.
    ---f | Mandanten-ID | 32833106-536e-45df-80b2-d002cc92d33d | / | Globaler Administrator | Jan Kurz, jan.kurz@contoso.example |
    ---a Mandanten-ID: 32833106-536e-45df-80b2-d002cc92d33d / Ansprechpartner ist der Leiter IT.
    ---b | Mandanten-ID | 32833106-536e-45df-80b2-d002cc92d33d | / | Ansprechpartner Auftraggeber | wird benannt |
    a--- Die Partner-ID ergibt sich aus den Unterlagen.
    f-ff Partner-ID 3217405 · Domäne contosohandel.onmicrosoft.com · Kontakt it@contoso.example
    b-b- | Microsoft Partner ID | [●] | / | Domainname | <<Domain>> |
  `,
  fr: `
    ffff | ID du locataire (tenant) | 32833106-536e-45df-80b2-d002cc92d33d | / | Domaine onmicrosoft | contosodistribution.onmicrosoft.com | / | Contact technique | Mme A. Roux, a.roux@contoso.example | / | Identifiant Microsoft Partner (MPN) | 3217405 |
    ffff Identifiant partenaire du Prestataire : 3217405 / Identifiant de l'annuaire du Client : 32833106-536e-45df-80b2-d002cc92d33d / Domaine principal : contosodistribution.fr / Administrateur général : M. J. Petit, j.petit@contoso.example
    bbb- L'identifiant partenaire du Prestataire sera communiqué ultérieurement. / L'identifiant du locataire reste à compléter. / Domaine : à préciser
    bbb- | Partner ID | à venir | / | Identifiant du locataire | en attente | / | Domaine | non communiqué |
    bbbb | Identifiant partenaire | ____ | / | Identifiant du locataire | ____ | / | Domaine | ____ | / | Contact | ____ |
    f--- N° MPN : 3217405
    f--- Le Prestataire (identifiant partenaire n° 3217405) débute le 1er mars.
    f--- La demande est déposée sous l'identifiant partenaire 3217405 du Prestataire.
    f--- Le Prestataire est inscrit auprès de Microsoft sous le numéro de partenaire 3217405.
    -f-- Le locataire du Client porte l'identifiant 32833106-536e-45df-80b2-d002cc92d33d.
    -ff- Tenant : contosodistribution.onmicrosoft.com (32833106-536e-45df-80b2-d002cc92d33d)
    ---f Identifiant du locataire : 32833106-536e-45df-80b2-d002cc92d33d / L'interlocuteur du Client est Mme Léa Brun (lea.brun@contoso.example).
    ---f Identifiant du locataire : 32833106-536e-45df-80b2-d002cc92d33d / Pour le Client, le responsable informatique est M. T. Hubert, joignable à t.hubert@contoso.example.
    ---f | Identifiant du locataire | 32833106-536e-45df-80b2-d002cc92d33d | / | Directrice des systèmes d'information | Anne Roy, anne.roy@contoso.example |
    ---f | Identifiant du locataire | 32833106-536e-45df-80b2-d002cc92d33d | / | DSI | Anne Roy, anne.roy@contoso.example |
    ---b | Identifiant du locataire | 32833106-536e-45df-80b2-d002cc92d33d | / | Contact du Client | à désigner |
    b-b- | Identifiant partenaire Microsoft | [à renseigner] | / | Nom de domaine | « à compléter » |
  `,
  es: `
    ffff | Id. de inquilino (tenant) | 32833106-536e-45df-80b2-d002cc92d33d | / | Dominio onmicrosoft | contosodistribucion.onmicrosoft.com | / | Contacto técnico | Dña. A. Ruiz, a.ruiz@contoso.example | / | Id. de Microsoft Partner (MPN) | 3217405 |
    ffff Identificador de partner del Proveedor: 3217405 / Id. de directorio del Cliente: 32833106-536e-45df-80b2-d002cc92d33d / Dominio principal: contosodistribucion.es / Administrador global: D. J. Pérez, j.perez@contoso.example
    bbb- El Id. de partner del Proveedor se facilitará más adelante. / El Id. del inquilino queda pendiente de confirmar. / Dominio: por determinar
    bbb- | Partner ID | pendiente | / | Identificador del inquilino | en trámite | / | Dominio | no disponible aún |
    bbbb | Id. de partner | ____ | / | Id. del inquilino | ____ | / | Dominio | ____ | / | Contacto | ____ |
    f--- N.º MPN: 3217405
    f--- El Proveedor (Id. de socio 3217405) iniciará el 1 de marzo.
    f--- La solicitud se presenta con el identificador de socio 3217405 del Proveedor.
    f--- El Proveedor figura en Microsoft con el número de partner 3217405.
    -f-- El inquilino del Cliente tiene el identificador 32833106-536e-45df-80b2-d002cc92d33d.
    -ff- Tenant: contosodistribucion.onmicrosoft.com (32833106-536e-45df-80b2-d002cc92d33d)
    ---f Id. del inquilino: 32833106-536e-45df-80b2-d002cc92d33d / El interlocutor del Cliente es Dña. Lea Bravo (lea.bravo@contoso.example).
    ---f Id. del inquilino: 32833106-536e-45df-80b2-d002cc92d33d / Por el Cliente, el responsable de sistemas es el Ing. T. Huerta, t.huerta@contoso.example.
    ---f | Id. del inquilino | 32833106-536e-45df-80b2-d002cc92d33d | / | Directora de TI | Ana Rey, ana.rey@contoso.example |
    ---b | Id. del inquilino | 32833106-536e-45df-80b2-d002cc92d33d | / | Contacto del Cliente | por designar |
    b-b- | Id. de partner de Microsoft | [por completar] | / | Nombre de dominio | a determinar |
  `,
  nl: `
    ffff | Tenant-ID (directory) | 32833106-536e-45df-80b2-d002cc92d33d | / | Onmicrosoft-domein | contosohandel.onmicrosoft.com | / | Technisch contactpersoon | mevr. A. de Wit, a.dewit@contoso.example | / | Microsoft Partner-ID (MPN) | 3217405 |
    ffff Partner-ID van Leverancier: 3217405 / Tenant-ID van Klant: 32833106-536e-45df-80b2-d002cc92d33d / Primair domein: contosohandel.nl / Globale beheerder: dhr. J. Smit, j.smit@contoso.example
    bbb- De Partner-ID van Leverancier wordt nageleverd. / De tenant-ID wordt nog door Klant verstrekt. / Domein: nader te bepalen
    bbb- | Partner-ID | n.t.b. | / | Tenant-ID | volgt nog | / | Domein | nog niet bekend |
    bbbb | Partner-ID | ____ | / | Tenant-ID | ____ | / | Domein | ____ | / | Contactpersoon | ____ |
    f--- MPN-nummer: 3217405
    f--- Leverancier (partnernummer 3217405) start op 1 maart.
    f--- De claim wordt ingediend onder Partner-ID 3217405 van Leverancier.
    f--- Leverancier staat bij Microsoft geregistreerd onder nummer 3217405 (Partner-ID).
    -f-- De tenant van Klant heeft het kenmerk 32833106-536e-45df-80b2-d002cc92d33d.
    -ff- Tenant: contosohandel.onmicrosoft.com (32833106-536e-45df-80b2-d002cc92d33d)
    ---f Tenant-ID: 32833106-536e-45df-80b2-d002cc92d33d / Aanspreekpunt bij Klant is mevrouw L. Bos (l.bos@contoso.example).
    ---f Tenant-ID: 32833106-536e-45df-80b2-d002cc92d33d / Namens Klant treedt de heer T. Huisman, hoofd ICT, t.huisman@contoso.example, op.
    ---f | Tenant-ID | 32833106-536e-45df-80b2-d002cc92d33d | / | ICT-manager | Anna Kok, anna.kok@contoso.example |
    ---b | Tenant-ID | 32833106-536e-45df-80b2-d002cc92d33d | / | Contactpersoon Klant | n.t.b. |
    b-b- | Microsoft-partner-ID | [in te vullen] | / | Domeinnaam | nog te bepalen |
  `,
};

const STATES: Record<string, string> = { f: "found", b: "blank", a: "absent" };

describe.each(Object.keys(ANNEXES) as Foreign[])("Identifiers and contacts in %s", (language) => {
  const written = ANNEXES[language]
    .trim()
    .split("\n")
    .map((line) => /^\s*(\S{4}) (.+)$/.exec(line)!.slice(1) as [string, string]);
  it.each(written)("are %s: %s", (expected, annex) => {
    const text = `${BEGINNING[language]}\n${annex.replaceAll(" / ", "\n")}`;
    const { findings } = scan(agreementFrom(text), rules);
    const stateOf = (family: string, id: string): string =>
      findings.find((finding) => finding.family === family)!.elements.find(({ element }) => element === id)!
        .state;
    const states = [
      stateOf("cpor", "partner-id"),
      stateOf("cpor", "tenant-id"),
      stateOf("tenant-details", "domain"),
      stateOf("tenant-details", "admin-contact"),
    ];
    const letters = [...expected];
    expect(states.filter((_, at) => letters[at] !== "-")).toEqual(
      letters.filter((letter) => letter !== "-").map((letter) => STATES[letter]),
    );
  });
});
