import type { ClauseFamily, LanguageCode } from "../../src/core";
import { statusIn } from "./passage-in-agreement";
import { ENGLISH_SUBJECTS, type Subject } from "./subjects";

/** How what is named is agreed, whatever negations and conditions stand around it. */
const CONSENTS: readonly ((subject: Subject) => string)[] = [
  ({ named }) => `The Customer has no objection to ${named}.`,
  ({ named }) => `The Customer raises no objection to ${named}.`,
  ({ named }) => `The Customer is content with ${named}.`,
  ({ named }) => `By signing, the Customer agrees to ${named}.`,
  ({ named }) => `The Customer's signature below is its consent to ${named}.`,
  ({ named }) => `The Customer agrees, without needing to be asked again, to ${named}.`,
  ({ named }) => `Notwithstanding clause 12 (Confidentiality), the Customer agrees to ${named}.`,
  ({ named }) => `Save as stated in clause 9, the Customer agrees to ${named}.`,
  ({ named }) => `Subject to clause 9, the Customer agrees to ${named}.`,
  ({ named }) => `The Customer, not being bound to pay anything for it, agrees to ${named}.`,
  ({ named }) => `The Customer knows that it may refuse, and agrees to ${named}.`,
  ({ named }) => `The Customer has considered the matter and agrees to ${named}.`,
  ({ named }) => `The Customer agrees to ${named} and will not withdraw its agreement without good reason.`,
  ({ named }) => `The Customer gives its agreement to ${named}; nothing else in the portal changes.`,
];

/** How a party is obliged. */
const DUTIES: readonly ((subject: Subject) => string)[] = [
  ({ act, doer }) => `The ${doer} is to ${act}.`,
  ({ act, doer }) => `It is agreed that the ${doer} will ${act}.`,
  ({ act, doer }) => `Within five days of signature the ${doer} shall ${act}.`,
  ({ act, doer }) => `At the other party's request the ${doer} shall ${act}.`,
  ({ act, doer }) => `As soon as the tenant is ready, the ${doer} shall ${act}.`,
  ({ act, doer }) => `The ${doer} undertakes to ${act} and not to change it without notice.`,
  ({ act, doer }) => `The ${doer} shall, no later than 1 May 2026, ${act}.`,
  ({ act, doer }) => `The ${doer} shall ${act}, unless Microsoft prevents it.`,
  ({ act, doer }) => `If it has not done so already, the ${doer} shall ${act}.`,
  ({ act, doer }) => `The ${doer}, at its own cost and without further charge, shall ${act}.`,
  ({ act, doer }) => `The ${doer} has undertaken to ${act}, and will do so before the first invoice.`,
  ({ act, doer }) => `The ${doer} commits itself to ${act}.`,
  ({ act, doer }) => `In addition the ${doer} will ${act}; no fee is due for that.`,
  ({ act, doer }) => `The ${doer} must not only report monthly but also ${act}.`,
  ({ act, doer }) => `Before any work begins, the ${doer} must ${act}.`,
  ({ act, doer }) => `The parties agree that the ${doer} will ${act}.`,
  ({ act, doer }) => `The ${doer} accepts the duty to ${act}.`,
  ({ act, doer }) => `It is the ${doer}'s job to ${act}.`,
  ({ act, doer }) => `It falls to the ${doer} to ${act}.`,
  ({ act, doer }) => `The ${doer} will ensure that it can ${act}, and will do so by 1 May 2026.`,
];

const agreed = (family: ClauseFamily, language: LanguageCode, sentence: string): void => {
  expect(["incomplete", "present"]).toContain(statusIn(family, language, sentence));
};

describe.each(ENGLISH_SUBJECTS)("$family is agreed", (subject) => {
  test.each(DUTIES.map((say) => say(subject)))("by a duty: %s", (sentence) => {
    agreed(subject.family, "en", sentence);
  });

  // The terms of Microsoft need to be accepted: no objection is enough for them.
  const consents = subject.family === "customer-agreement" ? [] : CONSENTS;
  if (consents.length > 0)
    test.each(consents.map((say) => say(subject)))("by a consent: %s", (sentence) => {
      agreed(subject.family, "en", sentence);
    });
});

type Named = Readonly<Record<"cpor" | "dpor" | "pal" | "admin-access" | "poe", string>>;

const GERMAN: Readonly<Record<keyof Named, readonly [dative: string, accusative: string]>> = {
  cpor: [
    "der Meldung des Auftragnehmers als Claiming Partner of Record für Teams",
    "die Meldung des Auftragnehmers als Claiming Partner of Record für Teams",
  ],
  dpor: [
    "der Eintragung des Auftragnehmers als Digital Partner of Record",
    "die Eintragung des Auftragnehmers als Digital Partner of Record",
  ],
  pal: [
    "der Verknüpfung der Partner-ID mit den Gastkonten des Auftragnehmers (Partner Admin Link)",
    "die Verknüpfung der Partner-ID mit den Gastkonten des Auftragnehmers (Partner Admin Link)",
  ],
  "admin-access": [
    "der GDAP-Beziehung mit der Rolle Teams-Administrator",
    "die GDAP-Beziehung mit der Rolle Teams-Administrator",
  ],
  poe: [
    "der Vorlage dieses Vertrags als Proof of Execution bei Microsoft",
    "die Vorlage dieses Vertrags als Proof of Execution bei Microsoft",
  ],
};
const FRENCH: Named = {
  cpor: "la déclaration du Prestataire comme Claiming Partner of Record pour Teams",
  dpor: "l'inscription du Prestataire comme Digital Partner of Record",
  pal: "le rattachement de l'identifiant partenaire aux comptes invités du Prestataire (Partner Admin Link)",
  "admin-access": "la relation GDAP avec le rôle Administrateur Teams",
  poe: "la transmission du présent contrat à Microsoft comme preuve d'exécution",
};
const SPANISH: Named = {
  cpor: "el registro del Proveedor como Claiming Partner of Record para Teams",
  dpor: "la inscripción del Proveedor como Digital Partner of Record",
  pal: "la vinculación del identificador de socio a las cuentas de invitado del Proveedor (Partner Admin Link)",
  "admin-access": "la relación GDAP con el rol Administrador de Teams",
  poe: "la entrega de este contrato a Microsoft como prueba de ejecución",
};
const DUTCH: Named = {
  cpor: "de registratie van Leverancier als Claiming Partner of Record voor Teams",
  dpor: "de invoer van Leverancier als Digital Partner of Record",
  pal: "de koppeling van de partner-ID aan de gastaccounts van Leverancier (Partner Admin Link)",
  "admin-access": "de GDAP-relatie met de rol Teams-beheerder",
  poe: "het verstrekken van deze overeenkomst aan Microsoft als proof of execution",
};

const aFrench = (named: string): string => (named.startsWith("le ") ? `au ${named.slice(3)}` : `à ${named}`);

const SAID: Readonly<Record<Exclude<LanguageCode, "en">, (family: keyof Named) => readonly string[]>> = {
  de: (family) => {
    const [dative, accusative] = GERMAN[family];
    return [
      `Der Auftraggeber stimmt ${dative} zu.`,
      `Der Auftraggeber erklärt sich mit ${dative} einverstanden.`,
      `Der Auftraggeber gestattet ${accusative}.`,
      `Gegen ${accusative} erhebt der Auftraggeber keine Einwände.`,
      `Mit seiner Unterschrift stimmt der Auftraggeber ${dative} zu.`,
      `Unbeschadet der Ziffer 12 (Geheimhaltung) stimmt der Auftraggeber ${dative} zu.`,
      `Der Auftraggeber stimmt ${dative} zu, ohne dass ihm daraus Kosten entstehen.`,
      `Der Auftraggeber weiß, dass er widersprechen kann, und stimmt ${dative} zu.`,
      `Der Auftraggeber, der hierfür nichts zu zahlen hat, stimmt ${dative} zu.`,
      `Spätestens am 1. Mai 2026 stimmt der Auftraggeber ${dative} zu.`,
      `Die Parteien sind sich einig, dass der Auftraggeber ${dative} zustimmt.`,
      `Der Auftraggeber wird ${dative} innerhalb von fünf Tagen zustimmen.`,
      `Der Auftraggeber verpflichtet sich, ${dative} zuzustimmen.`,
      `Soweit nicht schon geschehen, stimmt der Auftraggeber ${dative} zu.`,
      `Der Auftraggeber hat ${dative} zugestimmt; diese Zustimmung gilt für die Laufzeit.`,
      `Der Auftraggeber willigt hiermit in ${accusative} ein.`,
    ];
  },
  fr: (family) => {
    const named = FRENCH[family];
    return [
      `Le Client consent ${aFrench(named)}.`,
      `Le Client accepte ${named}.`,
      `Le Client autorise ${named}.`,
      `Par sa signature, le Client consent ${aFrench(named)}.`,
      `Nonobstant l'article 12 (Confidentialité), le Client autorise ${named}.`,
      `Le Client autorise ${named}, sans qu'il en résulte de frais pour lui.`,
      `Le Client sait qu'il peut refuser et consent ${aFrench(named)}.`,
      `Au plus tard le 1er mai 2026, le Client accepte ${named}.`,
      `Les parties conviennent que le Client accepte ${named}.`,
      `Le Client s'engage à accepter ${named}.`,
      `Le Client donne son accord ${aFrench(named)}.`,
      `Le Client n'a aucune objection ${aFrench(named)}.`,
    ];
  },
  es: (family) => {
    const named = SPANISH[family];
    return [
      `El Cliente consiente ${named}.`,
      `El Cliente acepta ${named}.`,
      `El Cliente autoriza ${named}.`,
      `El Cliente no se opone a ${named}.`,
      `Con su firma, el Cliente autoriza ${named}.`,
      `No obstante la cláusula 12 (Confidencialidad), el Cliente autoriza ${named}.`,
      `El Cliente autoriza ${named}, sin coste alguno para él.`,
      `El Cliente sabe que puede negarse y autoriza ${named}.`,
      `A más tardar el 1 de mayo de 2026, el Cliente acepta ${named}.`,
      `Las partes acuerdan que el Cliente acepta ${named}.`,
      `El Cliente se compromete a aceptar ${named}.`,
      `El Cliente da su conformidad a ${named}.`,
      `Si aún no lo ha hecho, el Cliente aceptará ${named}.`,
    ];
  },
  nl: (family) => {
    const named = DUTCH[family];
    return [
      `Klant stemt in met ${named}.`,
      `Klant aanvaardt ${named}.`,
      `Klant staat ${named} toe.`,
      `Klant heeft geen bezwaar tegen ${named}.`,
      `Door ondertekening stemt Klant in met ${named}.`,
      `Niettegenstaande artikel 12 (Geheimhouding) stemt Klant in met ${named}.`,
      `Klant stemt in met ${named}, zonder dat daarvoor kosten ontstaan.`,
      `Klant weet dat hij mag weigeren en stemt in met ${named}.`,
      `Uiterlijk 1 mei 2026 keurt Klant ${named} goed.`,
      `Partijen komen overeen dat Klant instemt met ${named}.`,
      `Klant verbindt zich ${named} te aanvaarden.`,
      `Klant geeft toestemming voor ${named}.`,
      `Voor zover dat nog niet is gebeurd, stemt Klant in met ${named}.`,
    ];
  },
};

describe.each(["de", "fr", "es", "nl"] as const)("The same in other languages (%s)", (language) => {
  const families = ["cpor", "dpor", "pal", "admin-access", "poe"] as const;
  const cases = families.flatMap((family) =>
    SAID[language](family).map((sentence) => [family, sentence] as const),
  );
  test.each(cases)("%s is agreed: %s", (family, sentence) => {
    agreed(family, language, sentence);
  });
});
