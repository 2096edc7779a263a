// Knows: kinds of wording by which access is given, limited and refused, and a Partner ID is linked to it.
// Refuses to know: how they are recognised.
import { expectReadings } from "./access-agreements";

describe("What is said of admin-access", () => {
  describe("in German", () => {
    expectReadings("admin-access", "de", [
      [
        "present",
        "2.1 Die Auftraggeberin legt bis zum Projektstart benannte Konten mit der Rolle „Intune-Administrator“ an. Die Konten erlöschen mit Projektende.",
      ],
      [
        "present",
        "2.1 Legen Sie für unsere Techniker benannte Konten mit der Rolle Intune-Administrator an; sie gelten bis zum 31. März 2027.",
      ],
      [
        "present",
        "2.1 Für unsere Techniker richten Sie Gastkonten mit der Rolle Mitwirkender auf dem Abonnement ein. Diese bleiben bis zur Übergabe bestehen.",
      ],
      [
        "present",
        "2.1 Die Auftraggeberin bestätigt die GDAP-Anfrage der Auftragnehmerin mit den Rollen Exchange-Administrator und Teams-Administrator. Die Beziehung läuft 730 Tage.",
      ],
      [
        "present",
        "2.1 Die Auftragnehmerin erhält über Azure Lighthouse die Rolle Mitwirkender auf der Verwaltungsgruppe mg-prod. Die Delegierung endet mit diesem Vertrag.",
      ],
      [
        "present",
        "2.1 Der Auftragnehmerin wird im Wege granularer delegierter Administratorrechte die Rolle Exchange-Administrator eingeräumt, und zwar längstens bis zur Schlussabnahme.",
      ],
      [
        "present",
        "2.1 Die Auftraggeberin hat der Auftragnehmerin die Rollen Teams-Administrator und Globaler Leser per GDAP zu erteilen. Nach zwei Jahren ist die Beziehung neu zu bestätigen.",
      ],
      [
        "incomplete, term absent",
        "2.1 Die Auftraggeberin lädt drei Personen als Gastbenutzer ein und weist ihnen die Rolle Mitwirkender zu.\n2.2 Die Auftragnehmerin legt die Protokolle der Auftraggeberin neunzig Tage lang ab.",
      ],
      ["adverse", "2.1 Die Auftragnehmerin erhält keinerlei administrative Rechte im Mandanten."],
      [
        "mentioned",
        "2.1 GDAP ist das von Microsoft vorgesehene Verfahren für delegierte Administratorrechte.",
      ],
      [
        "incomplete, term absent",
        "2.1 Die Auftraggeberin erteilt der Auftragnehmerin per GDAP die Rolle Exchange-Administrator.\n2.2 Der Vertrag läuft bis 31. Dezember 2027.",
      ],
      [
        "incomplete, term absent",
        "2.1 Die Auftraggeberin erteilt der Auftragnehmerin per GDAP die Rolle Exchange-Administrator.\n2.2 Diese Vereinbarung gilt bis 31. Dezember 2027.",
      ],
    ]);
  });

  describe("in French", () => {
    expectReadings("admin-access", "fr", [
      [
        "present",
        "2.1 Vous nous ouvrirez, pour la durée de la mission, deux comptes nominatifs dotés des rôles Administrateur SharePoint et Administrateur Teams.",
      ],
      [
        "present",
        "2.1 Le Client approuve la demande GDAP du Prestataire, qui porte sur les rôles Administrateur Exchange et Administrateur Teams. La relation court sur 365 jours.",
      ],
      [
        "present",
        "2.1 Le Client délègue au Prestataire, par Azure Lighthouse, le rôle Contributeur sur ses abonnements. Cette délégation s'éteint avec le contrat.",
      ],
      [
        "present",
        "2.1 Des comptes invités sont ouverts aux ingénieurs du Prestataire par le Client avec le rôle Contributeur. Ils sont fermés le jour ouvré suivant la recette.",
      ],
      [
        "present",
        "2.1 Le Client s'engage à conférer au Prestataire, au moyen de privilèges d'administration délégués granulaires, le rôle Administrateur Intune, jusqu'à l'achèvement du déploiement.",
      ],
      [
        "present",
        "2.1 Il appartient au Client de maintenir les comptes nominatifs du Prestataire dans le rôle Administrateur Sécurité tant que dure le contrat.",
      ],
      [
        "incomplete, term absent",
        "2.1 Le Client crée deux comptes invités et leur attribue le rôle Contributeur sur l'abonnement.",
      ],
      ["adverse", "2.1 Le Prestataire ne reçoit aucun droit d'administration dans le locataire."],
      [
        "incomplete, roles absent",
        "2.1 Le Client ouvre aux collaborateurs du Prestataire des comptes invités dans son annuaire jusqu'à la recette, avec les droits nécessaires.",
      ],
      [
        "incomplete, term absent",
        "2.1 Le Client approuve une relation GDAP avec le rôle Administrateur Teams.\n2.2 Le contrat prend fin le 31 décembre 2027.",
      ],
      [
        "incomplete, term absent",
        "2.1 Le Client approuve une relation GDAP avec le rôle Administrateur Teams.\n2.2 Cette convention prend fin le 31 décembre 2027.",
      ],
    ]);
  });

  describe("in Spanish", () => {
    expectReadings("admin-access", "es", [
      [
        "present",
        "2.1 El Cliente aprobará la relación GDAP que le envíe el Proveedor con los roles de Administrador de Exchange y Administrador de Teams. La relación expira a los 365 días.",
      ],
      [
        "present",
        "2.1 El Cliente dará de alta a dos técnicos como usuarios invitados con el rol de Colaborador en la suscripción. Las cuentas se cerrarán con la entrega.",
      ],
      [
        "present",
        "2.1 Se concede al Proveedor, mediante Azure Lighthouse, el rol de Colaborador sobre la suscripción. La delegación subsistirá en tanto esté en vigor el contrato.",
      ],
      [
        "incomplete, term absent",
        "2.1 El Cliente dará de alta a tres técnicos del Proveedor como usuarios invitados, con el rol de Colaborador en el grupo de recursos rg-a.\n2.2 El administrador de cuentas del Cliente añadirá al Proveedor como partner digital de registro (DPOR) en cada suscripción, en el plazo de diez días desde la firma.",
      ],
      ["adverse", "2.1 El Proveedor no tendrá derechos de administrador en el inquilino."],
      [
        "incomplete, roles absent",
        "2.1 El Cliente dará de alta a los colaboradores del Proveedor como usuarios invitados en su directorio hasta la entrega, con los permisos necesarios.",
      ],
      [
        "incomplete, term absent",
        "2.1 El Cliente aprobará una relación GDAP con el rol de Administrador de Teams.\n2.2 El contrato finaliza el 31 de diciembre de 2027.",
      ],
      [
        "incomplete, term absent",
        "2.1 El Cliente aprobará una relación GDAP con el rol de Administrador de Teams.\n2.2 Este contrato finaliza el 31 de diciembre de 2027.",
      ],
    ]);
  });

  describe("in Dutch", () => {
    expectReadings("admin-access", "nl", [
      [
        "present",
        "2.1 Jullie keuren een GDAP-relatie goed met de rollen Service Support Administrator en Directory Readers, geldig voor 365 dagen.",
      ],
      [
        "present",
        "2.1 Opdrachtgever keurt het GDAP-verzoek van Opdrachtnemer goed met de rollen Exchange-beheerder en Teams-beheerder. Het verzoek geldt voor 270 dagen.",
      ],
      [
        "present",
        "2.1 Opdrachtgever nodigt twee medewerkers uit als gastgebruiker en kent hun de rol Inzender toe. De accounts worden na de oplevering gesloten.",
      ],
      [
        "present",
        "2.1 Opdrachtnemer krijgt via Azure Lighthouse de rol Inzender op de beheergroep mg-a. De delegatie houdt stand zolang deze overeenkomst loopt.",
      ],
      [
        "incomplete, term absent",
        "2.1 Opdrachtgever maakt twee gastaccounts aan en kent daaraan de rol Inzender toe.",
      ],
      ["adverse", "2.1 Opdrachtnemer krijgt geen beheerdersrechten in de tenant."],
      [
        "incomplete, term absent",
        "2.1 Opdrachtgever keurt een GDAP-relatie goed met de rol Teams-beheerder.\n2.2 Deze overeenkomst loopt tot 31 december 2027.",
      ],
    ]);
  });
});

describe("What is said of pal", () => {
  describe("in German", () => {
    expectReadings("pal", "de", [
      [
        "present",
        "2.1 Die Auftraggeberin richtet einen Dienstprinzipal ein und gibt ihm auf der Verwaltungsgruppe mg-a die Rolle Mitwirkender.\n2.2 Die Auftragnehmerin darf diesen mittels Partner Admin Link mit ihrer Partner-ID verknüpfen; die Verknüpfung bleibt so lange bestehen wie die Zuweisung.",
      ],
      [
        "present",
        "2.1 Die Auftraggeberin lädt die Mitarbeiter der Auftragnehmerin als Gastbenutzer ein und weist ihnen auf dem Abonnement nl-prod die Rolle Mitwirkender zu.\n2.2 Die Auftragnehmerin verknüpft die Gastkonten über den Partner Admin Link mit ihrer Partner-ID.\n2.3 Bis zur Übergabe wird die Auftraggeberin weder die Gastkonten noch die Rolle entfernen, ohne dies zehn Werktage vorher anzukündigen.",
      ],
      [
        "present",
        "2.1 Die Auftraggeberin räumt den Gastkonten der Auftragnehmerin die Rolle Mitwirkender auf der Ressourcengruppe rg-a ein.\n2.2 Sie ist damit einverstanden, dass die Auftragnehmerin die Gastkonten über den Partner Admin Link mit ihrer Partner-ID verbindet und diese Verbindung so lange aufrechterhält, wie die Rollen bestehen.",
      ],
      [
        "present",
        "2.1 Die Auftraggeberin gewährt dem Dienstprinzipal sp-a die Rolle Mitwirkender auf dem Abonnement A.\n2.2 Die Verknüpfung mit der Partner-ID der Auftragnehmerin (Partner Admin Link) wird gestattet.\n2.3 Ein Entzug der Rolle bedarf der Ankündigung mit einer Frist von zehn Tagen.",
      ],
      [
        "adverse",
        "2.1 Die Auftragnehmerin entfernt jeden Partner Admin Link und stellt keine neue Verknüpfung her.",
      ],
    ]);
  });

  describe("in French", () => {
    expectReadings("pal", "fr", [
      [
        "present",
        "2.1 Le Client crée dans son annuaire deux comptes nominatifs et leur attribue le rôle Contributeur sur l'abonnement A. Ces comptes restent ouverts jusqu'à la recette.\n2.2 Le Client autorise le Prestataire à rattacher à ces comptes son identifiant de partenaire (Partner Admin Link).",
      ],
      [
        "present",
        "2.1 Octroi, par le Client, du rôle Contributeur sur l'abonnement au groupe d'exploitation du Prestataire, au moyen d'Azure Lighthouse.\n2.2 Il est convenu que le Prestataire rattache son identifiant à ces droits délégués (lien d'administrateur partenaire). Le Client n'y mettra pas fin, ni ne réduira le rôle, avant l'échéance du contrat sans un préavis de quinze jours.",
      ],
      [
        "present",
        "2.1 Le Client ouvre des comptes invités auxquels il attribue le rôle d'Administrateur système dans l'environnement Production, pour toute la durée du contrat.\n2.2 Il accepte que le Prestataire rattache ces comptes invités, par le lien d'administrateur partenaire (Partner Admin Link), à son identifiant de partenaire.",
      ],
      [
        "missing",
        "2.1 Le Prestataire, dont le Partner ID est le 3217405, s'engage à déposer auprès de Microsoft une demande d'association en qualité de Claiming Partner of Record pour les comptes Teams du locataire.",
      ],
      [
        "missing",
        "2.1 Le Client consent à ce que le Prestataire soit rattaché à son locataire en qualité de Claiming Partner of Record pour Teams, sous l'identifiant partenaire 3217405.",
      ],
      [
        "incomplete",
        "2.1 Le Client autorise le Prestataire à rattacher à ces deux comptes son identifiant de partenaire Microsoft, par le mécanisme dit Partner Admin Link, et s'engage à ne pas rompre ce rattachement avant la fin du lot 4 sans un préavis de dix jours ouvrés.",
      ],
      [
        "incomplete",
        "2.1 Le Client autorise le Prestataire à rattacher à ces deux comptes son identifiant de partenaire Microsoft, par le mécanisme dit Partner Admin Link.",
      ],
    ]);
  });

  describe("in Spanish", () => {
    expectReadings("pal", "es", [
      [
        "present",
        "2.1 El Cliente crea una entidad de servicio y le asigna el rol de Colaborador en la suscripción A.\n2.2 El Proveedor vincula a ella su Partner ID mediante Partner Admin Link. El Cliente no retirará el acceso ni el vínculo sin avisar con diez días de antelación.",
      ],
      [
        "present",
        "2.1 El Cliente dará de alta a los técnicos del Proveedor como usuarios invitados con el rol de Colaborador en la suscripción A, que conservarán hasta la entrega.\n2.2 El Cliente autoriza que el Proveedor vincule a esas cuentas su identificador de partner (Partner Admin Link).",
      ],
    ]);
  });

  describe("in Dutch", () => {
    expectReadings("pal", "nl", [
      [
        "present",
        "2.1 Opdrachtgever maakt een service-principal aan met de rol Inzender op de resourcegroep rg-a.\n2.2 Opdrachtnemer koppelt daaraan haar Partner-ID (Partner Admin Link). Opdrachtgever trekt de rol niet in zonder dit tien dagen vooraf te melden.",
      ],
    ]);
  });
});
