import type { ClauseFamily, LanguageCode } from "../../src/core";
import { stateOf } from "./finding-in";
import { statusIn } from "./passage-in-agreement";
import { ENGLISH_SUBJECTS, type Subject } from "./subjects";

/** What leaves a subject without being agreed, in whatever family. */
const UNAGREED: readonly ((subject: Subject) => string)[] = [
  ({ named }) => `Consent to ${named} remains a matter for the Customer's board.`,
  ({ named }) => `The Customer reserves its decision on ${named}.`,
  ({ named }) => `The Customer's consent to ${named} is subject to approval by its board.`,
  ({ named }) => `The Customer will consider ${named}.`,
  ({ named }) => `The Customer will consider whether to agree to ${named}.`,
  ({ act, doer }) => `The ${doer} may, if the parties so agree later, ${act}.`,
  ({ named }) => `The Customer has not yet decided on ${named}.`,
  ({ named }) => `Had the Customer agreed to ${named}, this clause would say so.`,
  ({ act, doer }) => `It is proposed that the ${doer} should ${act}.`,
  ({ named }) => `The Supplier had hoped that the Customer would agree to ${named}.`,
  ({ act, doer }) => `A request that the ${doer} ${act} was discussed and not agreed.`,
  ({ act, doer }) => `The ${doer} is under no obligation to ${act}.`,
  ({ act, doer }) => `The ${doer} need not ${act}.`,
  ({ act, doer }) => `The ${doer} is not required to ${act}.`,
  ({ act }) => `Nobody but Northwind Ltd may ${act}.`,
  ({ act }) => `Northwind Ltd, and nobody else, shall ${act}.`,
  ({ act, doer }) => `The ${doer} shall ${act} only if the parties sign a separate agreement to that effect.`,
  ({ act, doer }) => `Until the steering committee agrees, the ${doer} shall not ${act}.`,
  ({ named }) => `The parties will negotiate ${named} in good faith.`,
  ({ act, doer }) => `The ${doer}'s promise to ${act} has lapsed.`,
  ({ act, doer }) => `In an earlier draft the ${doer} was to ${act}; that has been struck out.`,
  ({ named }) => `The parties leave ${named} for another day.`,
  ({ named }) => `${capitalised(named)} is out of scope.`,
  ({ named }) => `${capitalised(named)} does not form part of this agreement.`,
  ({ named }) => `The Customer may withhold its consent to ${named}, and does so.`,
  ({ named }) => `The Supplier would like the Customer to agree to ${named}.`,
  ({ act, doer }) => `The ${doer} will try to ${act} if time allows.`,
  ({ act, doer }) => `Whether the ${doer} will ${act} is left open.`,
  ({ act, doer }) => `The ${doer} declines to ${act}.`,
  ({ act, doer }) => `The ${doer} undertakes not to ${act}.`,
  ({ act, doer }) => `The ${doer} agrees that it will not ${act}.`,
  ({ act, doer }) => `The ${doer} will stop short of any step to ${act}.`,
  ({ act, doer }) => `It would be wrong to read this agreement as obliging the ${doer} to ${act}.`,
  ({ act, doer }) => `This agreement does not oblige the ${doer} to ${act}.`,
  ({ act, doer }) => `Nothing obliges the ${doer} to ${act}.`,
  ({ act, doer }) => `The ${doer} has been advised not to ${act}.`,
  ({ named }) => `The Customer withdraws its agreement to ${named}.`,
  ({ named }) => `The Customer's earlier agreement to ${named} is hereby revoked.`,
  ({ named }) => `Some partners ask their customers to agree to ${named}; the Supplier does not.`,
  ({ act, doer }) => `Only after a further amendment may the ${doer} ${act}.`,
];

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

describe.each(ENGLISH_SUBJECTS)(
  "What is only reserved, put off, made contingent or refused of $named",
  (subject) => {
    test.each(UNAGREED.map((say) => say(subject)))("is not agreed: %s", (sentence) => {
      expect(["missing", "mentioned", "adverse"]).toContain(statusIn(subject.family, "en", sentence));
    });
  },
);

type Sentences = Readonly<Partial<Record<ClauseFamily, readonly string[]>>>;

const IN_OTHER_LANGUAGES: Readonly<Record<Exclude<LanguageCode, "en">, Sentences>> = {
  de: {
    cpor: [
      "Über die Meldung des Auftragnehmers als Claiming Partner of Record entscheidet der Auftraggeber später.",
      "Der Auftraggeber behält sich die Entscheidung über die Meldung des Auftragnehmers als Claiming Partner of Record vor.",
      "Die Zustimmung des Auftraggebers zur Meldung des Auftragnehmers als Claiming Partner of Record steht unter dem Vorbehalt der Genehmigung durch den Aufsichtsrat.",
      "Der Auftragnehmer meldet sich nur dann als Claiming Partner of Record, wenn die Parteien dazu eine gesonderte Vereinbarung schließen.",
      "Der Auftragnehmer ist nicht verpflichtet, sich als Claiming Partner of Record zu melden.",
      "Der Auftragnehmer versucht, sich als Claiming Partner of Record zu melden, sofern die Zeit es zulässt.",
      "Nichts verpflichtet den Auftraggeber, der Meldung als Claiming Partner of Record zuzustimmen.",
      "Im ersten Entwurf sollte sich der Auftragnehmer als Claiming Partner of Record melden; das wurde gestrichen.",
      "Der Auftragnehmer verzichtet auf eine Meldung als Claiming Partner of Record.",
      "Der Auftraggeber erwägt, der Meldung als Claiming Partner of Record zuzustimmen.",
      "Niemand außer der Northwind GmbH darf sich als Claiming Partner of Record melden.",
      "Eine Meldung des Auftragnehmers als Claiming Partner of Record ist nicht Gegenstand dieses Vertrags.",
      "Der Auftragnehmer unterlässt jede Meldung als Claiming Partner of Record.",
      "Der Auftraggeber nimmt seine Zustimmung zur Meldung als Claiming Partner of Record zurück.",
      "Die Zustimmung zur Meldung als Claiming Partner of Record gilt als verweigert.",
    ],
    "admin-access": [
      "Der Auftraggeber behält sich die Entscheidung über die GDAP-Beziehung mit der Rolle Teams-Administrator vor.",
      "Der Auftraggeber genehmigt die GDAP-Beziehung mit der Rolle Teams-Administrator nur, wenn die Parteien eine gesonderte Vereinbarung schließen.",
      "Der Auftraggeber ist nicht verpflichtet, die GDAP-Beziehung mit der Rolle Teams-Administrator zu genehmigen.",
      "Dieser Vertrag verpflichtet den Auftraggeber nicht, eine GDAP-Beziehung mit der Rolle Teams-Administrator zu genehmigen.",
      "Im ersten Entwurf sollte der Auftraggeber eine GDAP-Beziehung mit der Rolle Teams-Administrator genehmigen; das wurde gestrichen.",
      "Die GDAP-Beziehung mit der Rolle Teams-Administrator wird nicht verlängert.",
      "Der Auftraggeber lehnt die GDAP-Beziehung mit der Rolle Teams-Administrator ab.",
    ],
    "customer-agreement": [
      "Dieser Vertrag verpflichtet den Auftraggeber nicht, die Microsoft-Kundenvereinbarung anzunehmen.",
      "Der Auftraggeber nimmt die Microsoft-Kundenvereinbarung nur an, wenn die Parteien eine gesonderte Vereinbarung schließen.",
      "Die Annahme der Microsoft-Kundenvereinbarung steht unter dem Vorbehalt der Zustimmung des Vorstands.",
    ],
  },
  fr: {
    cpor: [
      "Le Client se réserve sa décision sur la déclaration du Prestataire comme Claiming Partner of Record.",
      "Le consentement du Client à la déclaration CPOR du Prestataire est donné sous réserve de l'approbation du conseil d'administration.",
      "Le Prestataire ne se déclarera comme Claiming Partner of Record que si les parties concluent un avenant distinct.",
      "Le Prestataire n'est pas tenu de se déclarer comme Claiming Partner of Record.",
      "Rien n'oblige le Client à consentir à la déclaration CPOR du Prestataire.",
      "Dans une version antérieure, le Prestataire devait se déclarer comme Claiming Partner of Record ; cela a été supprimé.",
      "Le Prestataire tentera de se déclarer comme Claiming Partner of Record si le temps le permet.",
      "Le Client envisage de consentir à la déclaration CPOR.",
      "Nul autre que Northwind SA ne peut se déclarer comme Claiming Partner of Record.",
      "La déclaration CPOR du Prestataire ne fait pas partie du présent contrat.",
      "Le Client retire son accord à la déclaration CPOR du Prestataire.",
    ],
    "admin-access": [
      "Le Client se réserve sa décision sur la relation GDAP avec le rôle Administrateur Teams.",
      "Rien n'oblige le Client à approuver la relation GDAP avec le rôle Administrateur Teams.",
      "Le présent contrat n'oblige pas le Client à approuver une relation GDAP avec le rôle Administrateur Teams.",
      "Le Client approuvera la relation GDAP avec le rôle Administrateur Teams seulement si les parties concluent un accord distinct.",
      "Le Client refuse la relation GDAP avec le rôle Administrateur Teams.",
    ],
    "customer-agreement": [
      "Rien n'oblige le Client à accepter le Contrat client Microsoft.",
      "Le Client acceptera le Contrat client Microsoft seulement si les parties concluent un accord distinct.",
    ],
  },
  es: {
    cpor: [
      "El Cliente se reserva su decisión sobre el registro del Proveedor como Claiming Partner of Record.",
      "El consentimiento del Cliente al registro del Proveedor como Claiming Partner of Record queda supeditado a la aprobación de su consejo.",
      "El Proveedor se registrará como Claiming Partner of Record solo si las partes firman un acuerdo separado.",
      "El Proveedor no está obligado a registrarse como Claiming Partner of Record.",
      "Nada obliga al Cliente a consentir el registro CPOR del Proveedor.",
      "En un borrador anterior el Proveedor debía registrarse como Claiming Partner of Record; se ha suprimido.",
      "El Proveedor intentará registrarse como Claiming Partner of Record si el tiempo lo permite.",
      "El Cliente estudiará consentir el registro CPOR.",
      "Nadie salvo Northwind S.L. puede registrarse como Claiming Partner of Record.",
      "El registro CPOR del Proveedor no forma parte de este contrato.",
    ],
    "admin-access": [
      "El Cliente se reserva su decisión sobre la relación GDAP con el rol Administrador de Teams.",
      "Nada obliga al Cliente a aprobar la relación GDAP con el rol Administrador de Teams.",
      "Este contrato no obliga al Cliente a aprobar una relación GDAP con el rol Administrador de Teams.",
      "El Cliente aprobará la relación GDAP con el rol Administrador de Teams solo si las partes firman un acuerdo separado.",
    ],
    "customer-agreement": [
      "Nada obliga al Cliente a aceptar el Contrato de cliente de Microsoft.",
      "El Cliente aceptará el Contrato de cliente de Microsoft solo si las partes firman un acuerdo separado.",
    ],
  },
  nl: {
    cpor: [
      "Klant behoudt zich zijn beslissing over de registratie van Leverancier als Claiming Partner of Record voor.",
      "De toestemming van Klant voor de registratie van Leverancier als Claiming Partner of Record geldt onder voorbehoud van goedkeuring door de raad van bestuur.",
      "Leverancier registreert zich alleen als Claiming Partner of Record indien partijen een afzonderlijke overeenkomst sluiten.",
      "Leverancier is niet verplicht zich als Claiming Partner of Record te registreren.",
      "Niets verplicht Klant in te stemmen met de registratie van Leverancier als Claiming Partner of Record.",
      "In een eerder concept zou Leverancier zich als Claiming Partner of Record registreren; dat is geschrapt.",
      "Leverancier probeert zich als Claiming Partner of Record te registreren als de tijd het toelaat.",
      "Klant overweegt in te stemmen met de CPOR-registratie.",
      "Niemand behalve Northwind B.V. mag zich als Claiming Partner of Record registreren.",
      "De CPOR-registratie van Leverancier maakt geen deel uit van deze overeenkomst.",
    ],
    "admin-access": [
      "Klant behoudt zich zijn beslissing over de GDAP-relatie met de rol Teams-beheerder voor.",
      "Niets verplicht Klant de GDAP-relatie met de rol Teams-beheerder goed te keuren.",
      "Deze overeenkomst verplicht Klant niet een GDAP-relatie met de rol Teams-beheerder goed te keuren.",
      "Klant keurt de GDAP-relatie met de rol Teams-beheerder alleen goed indien partijen een afzonderlijke overeenkomst sluiten.",
    ],
    "customer-agreement": [
      "Niets verplicht Klant de Microsoft-klantovereenkomst te aanvaarden.",
      "Klant aanvaardt de Microsoft-klantovereenkomst alleen indien partijen een afzonderlijke overeenkomst sluiten.",
    ],
  },
};

describe.each(Object.entries(IN_OTHER_LANGUAGES))(
  "The same in other languages (%s)",
  (language, families) => {
    const cases = Object.entries(families).flatMap(([family, sentences]) =>
      sentences.map((sentence) => [family, sentence] as const),
    );
    test.each(cases)("is not agreed either (%s): %s", (family, sentence) => {
      const status = statusIn(family as ClauseFamily, language as LanguageCode, sentence);
      expect(["missing", "mentioned", "adverse"]).toContain(status);
    });
  },
);

describe("What only looks agreed", () => {
  test.each<[ClauseFamily, string, string]>([
    [
      "cpor",
      "a letter that took its consent back",
      "On 4 January the Customer wrote to the Supplier that it consents to the Supplier's claim as Claiming Partner of Record for Teams. On 9 January it wrote again, to take that back.",
    ],
    [
      "dpor",
      "an entry of whomever somebody names",
      "The Customer's administrator enters as digital partner of record whomever its CIO names.",
    ],
    [
      "admin-access",
      "a link to accounts that nobody has given",
      "The Supplier may link its Partner ID by Partner Admin Link to the guest accounts that hold the Contributor role.",
    ],
  ])("%s: %s", (family, _, sentence) => {
    expect(["missing", "mentioned", "adverse"]).toContain(statusIn(family, "en", sentence));
  });

  test("customer-agreement: the receipt of the terms is accepted, not the terms", () => {
    const accepted = (what: string): string =>
      `The Customer's finance director has accepted ${what} of the Microsoft Customer Agreement.`;
    const stateIn = (clause: string): unknown => stateOf("customer-agreement", "acceptance", "en", clause);
    expect(stateIn(accepted("receipt"))).toBe("absent");
    expect(stateIn(accepted("the terms"))).toBe("found");
  });
});
