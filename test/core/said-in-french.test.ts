import { scan } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";
import { AGREEMENTS, saidIn, WORK } from "./agreements-in-languages";

const rules = rulesOf(builtInLibrary());

const SAID = {
  agreed: `
    cpor present L'association du Prestataire au locataire du Client en qualité de Claiming Partner of Record pour Microsoft Teams est réalisée avec l'accord du Client.
    cpor present Le Client donne son accord exprès à l'enregistrement du Prestataire comme CPOR pour SharePoint Online auprès de Microsoft.
    cpor present Par la signature du présent contrat, le Client consent à être associé au Prestataire, partenaire de référence revendiqué (CPOR), pour Microsoft Teams.
    cpor present Il est convenu entre les Parties que le Prestataire est déclaré auprès de Microsoft en tant que Claiming Partner of Record pour Exchange Online, ce que le Client accepte.
    cpor present Le Prestataire est habilité par le Client à se déclarer Claiming Partner of Record auprès de Microsoft pour Teams.
    cpor present Le Client n'a pas d'objection à ce que le Prestataire soit enregistré comme Claiming Partner of Record pour Microsoft Teams.
    cpor present Le Client reconnaît avoir été informé que le Prestataire déposera une demande CPOR pour SharePoint Online et y consent.
    cpor present Est autorisé par le Client le dépôt, dans le Partner Center, d'une demande d'association au profit du Prestataire pour les charges de travail Teams et SharePoint.
    cpor present Le Client accepte d’ores et déjà que le Prestataire revendique, auprès de Microsoft, la qualité de « Claiming Partner of Record » pour Microsoft Teams.
    cpor present Le Client autorise Microsoft à associer le Prestataire, en qualité de Claiming Partner of Record, à son locataire pour Microsoft Purview.
    cpor present L'accord du Client à la revendication CPOR portant sur Microsoft Teams est réputé acquis à la signature des présentes.
    cpor present Nous acceptons que Fabrikam Conseil soit reconnue comme notre Claiming Partner of Record pour Microsoft Teams.
    cpor present Aux fins de la reconnaissance de ses prestations par Microsoft, le Prestataire se déclare Claiming Partner of Record du Client pour Microsoft Teams ; le Client y consent expressément.
    cpor present Nous consentons à ce que Fabrikam Conseil soit enregistrée comme notre Claiming Partner of Record pour Exchange Online.
    cpor present Le Client donne pouvoir au Prestataire de revendiquer auprès de Microsoft la qualité de Claiming Partner of Record pour SharePoint Online.
    cpor present Le client autorise le prestataire à se faire reconnaître comme Claiming Partner of Record pour Microsoft Purview.
    cpor present Le Client s'engage à ne pas contester la demande CPOR relative à Microsoft Teams et y consent d'ores et déjà.
    cpor present Le Client s'engage à : / - consentir à l'association du Prestataire comme Claiming Partner of Record (CPOR) pour Microsoft Teams ; / - confirmer la demande de Microsoft.
    cpor present Le Client ne s'oppose pas à ce que le Prestataire soit associé à son locataire comme Claiming Partner of Record pour Teams.
    dpor present Le Client désigne le Prestataire comme partenaire numérique de référence (DPOR) sur l'ensemble de ses abonnements Azure.
    dpor present La désignation du Prestataire comme Digital Partner of Record sur chaque abonnement est effectuée par l'administrateur du Client sous huit jours.
    dpor present Le Client s'oblige à renseigner, dans le portail Azure, le Prestataire en qualité de partenaire numérique (DPOR) de tous les abonnements.
    dpor present Le Prestataire sera inscrit par le Client comme Digital Partner of Record sur les abonnements listés en annexe 1.
    dpor present Il appartient au Client d'ajouter le Prestataire comme Digital Partner of Record sur tout nouvel abonnement.
    dpor present L'administrateur général du Client procède à la désignation du Prestataire comme DPOR pour chaque abonnement.
    dpor present Dans l'hypothèse où le portail le permet, le Client inscrit le Prestataire comme DPOR sur chaque abonnement.
    dpor present Le Client veille à ce que le Prestataire soit et demeure inscrit comme Digital Partner of Record sur tous ses abonnements.
    dpor present Le propriétaire de l'abonnement désigne le Prestataire comme DPOR des abonnements « Prod » et « Test ».
    pal present Le Client invite les ingénieurs du Prestataire comme utilisateurs invités et leur attribue le rôle Contributeur sur l'abonnement « Production ». Le Prestataire rattache son identifiant partenaire à ces comptes (Partner Admin Link).
    pal present Le Prestataire est autorisé à lier son Partner ID au principal de service créé par le Client avec le rôle Contributeur sur le groupe de ressources « rg-prod » (PAL).
    pal present Octroi, par le Client, d'un accès invité avec le rôle Propriétaire sur l'abonnement ; liaison de ce compte à l'identifiant partenaire du Prestataire (Partner Admin Link) avec l'accord du Client.
    pal present Le compte invité du Prestataire, doté du rôle Contributeur sur tous les abonnements, est rattaché à l'identifiant partenaire de ce dernier au moyen du lien d'administrateur partenaire, ce que le Client accepte.
    pal present Le Client consent à la mise en place d'un Partner Admin Link. À cette fin, il crée un principal de service disposant du rôle Contributeur sur le groupe d'administration « Exploitation ».
    pal present Le Client délègue au Prestataire, par Azure Lighthouse, le rôle Contributeur sur l'abonnement « Exploitation ». Le Prestataire y associe son identifiant partenaire (PAL).
    tpor present Le Client acquiert ses licences Microsoft 365 auprès du Prestataire dans le cadre du programme CSP.
    tpor present La fourniture des abonnements Microsoft 365 est assurée par le Prestataire en tant que Cloud Solution Provider.
    tpor present Les licences visées à l'annexe 1 sont vendues et facturées par le Prestataire.
    tpor present Le Prestataire fournit au Client les abonnements suivants : 50 Microsoft 365 Business Premium.
    tpor present Le Prestataire assume le rôle de revendeur de référence pour tous les abonnements du Client.
    tpor present Le Client désigne le Prestataire comme son Transacting Partner of Record pour toutes ses licences.
    tpor present Fabrikam Conseil intervient en qualité de Cloud Solution Provider (CSP) et met à disposition du Client les abonnements Microsoft de l'annexe 1.
    tpor present Le Client commande ses licences Microsoft 365 exclusivement auprès du Prestataire.
    poe present Le présent contrat peut être produit auprès de Microsoft à titre de preuve d'exécution. À première demande, le Client signe une attestation. Par sa signature, le Client atteste que le Prestataire exécute les prestations de l'article 1 de janvier à juin 2027.
    poe present Le présent bon de commande tient lieu de preuve d'exécution (Proof of Execution) et le Prestataire est libre de le communiquer à Microsoft, nonobstant la clause de confidentialité. Le Client s'engage à contresigner tout formulaire requis. Il confirme que les prestations décrites à l'article 1 sont réalisées par le Prestataire depuis mars 2026.
    poe present Utilisation du présent contrat comme preuve d'exécution et transmission à Microsoft : autorisées par le Client. Le Client délivre, sur demande du Prestataire, une attestation signée. La réalisation des prestations de l'article 1 par le Prestataire est confirmée par le Client.
    poe present Le Client certifie la réalisation par le Prestataire des travaux décrits à l'article 1 entre février et mai 2027. Cette certification est destinée à être remise à Microsoft comme preuve d'exécution. Le Client signera, à la demande du Prestataire, tout document complémentaire.
    poe present Le Client accepte que le présent contrat soit remis à Microsoft comme preuve d'exécution. Il établit, sur demande, une attestation. Le Client confirme que les prestations de l'article 1 sont fournies par le Prestataire depuis le 1er mars 2026.
    admin-access present Le Client accorde au Prestataire, pour la durée du contrat, des privilèges d'administration délégués (GDAP) comportant les rôles Administrateur Exchange et Administrateur du support technique.
    admin-access present Des comptes nominatifs dotés du rôle Administrateur Teams sont créés par le Client pour les techniciens du Prestataire ; ils sont supprimés à la recette.
    admin-access present L'octroi du rôle Administrateur SharePoint au moyen d'une relation GDAP d'une durée de 180 jours incombe au Client.
    admin-access present Le Client approuvera la demande de relation GDAP (rôles : Lecteur général, Administrateur Intune) pour douze mois.
    admin-access present Le Prestataire se voit attribuer par le Client, jusqu'à la fin du projet, le rôle Administrateur général via un compte invité.
    admin-access present Le Client met à disposition les accès requis : relation GDAP avec les rôles Administrateur Exchange et Administrateur Teams, durée 365 jours.
    admin-access present Pendant la durée de la migration, un compte invité doté du rôle Administrateur général est ouvert au Prestataire par le Client.
    customer-agreement present Le Client s'engage à accepter le Contrat client Microsoft, par son représentant dûment habilité, avant toute commande.
    customer-agreement present Préalablement à la première commande, le Contrat client Microsoft doit être accepté par un représentant habilité du Client.
    customer-agreement present Le Client, représenté par sa directrice financière, a accepté le Contrat client Microsoft avant la date de commande.
    customer-agreement present L'acceptation du Contrat client Microsoft par le directeur général du Client intervient avant tout provisionnement.
    customer-agreement present Le Client accepte le Microsoft Customer Agreement avant la première commande ; le signataire est M. Paul Berger, directeur général, p.berger@contoso.example.
  `,
  refused: `
    cpor adverse Le Prestataire ne sera pas enregistré comme Claiming Partner of Record.
    cpor adverse Aucune demande d'association CPOR ne pourra être déposée par le Prestataire.
    cpor adverse Le Client s'oppose à toute association du Prestataire comme Claiming Partner of Record.
    cpor adverse Rien dans le présent contrat n'autorise le Prestataire à se prévaloir de la qualité de Claiming Partner of Record.
    cpor adverse Le Prestataire renonce à toute revendication en qualité de Claiming Partner of Record.
    cpor adverse Le Client refuse que le Prestataire soit associé à son locataire comme Claiming Partner of Record.
    cpor adverse Il est interdit au Prestataire de déposer une demande CPOR.
    cpor adverse La qualité de Claiming Partner of Record reste acquise à la société Litware Informatique SAS.
    cpor adverse Le Client n'entend pas consentir à une association CPOR.
    cpor adverse Le consentement à l'association CPOR est refusé.
    cpor adverse Le Client retire son consentement à l'association CPOR.
    cpor adverse Seule la société Northwind Systèmes SAS peut se déclarer Claiming Partner of Record.
    cpor adverse Le Prestataire ne pourra en aucun cas revendiquer la qualité de Claiming Partner of Record.
    cpor adverse Par dérogation à l'article 4, le Prestataire n'est pas déclaré Claiming Partner of Record pour Microsoft Teams.
    cpor adverse Le consentement donné le 1er mai 2024 à l'association CPOR pour Microsoft Teams est révoqué.
    cpor adverse Ni le Prestataire ni ses sous-traitants ne peuvent se déclarer Claiming Partner of Record pour Microsoft Teams.
    cpor adverse Le Client s'oppose formellement à toute revendication CPOR.
    dpor adverse Le Prestataire ne sera désigné comme Digital Partner of Record sur aucun abonnement.
    dpor adverse Le Client conserve Litware SAS comme Digital Partner of Record de ses abonnements.
    dpor adverse Aucun partenaire numérique d'enregistrement n'est désigné.
    dpor adverse Le Client n'est pas disposé à inscrire le Prestataire comme Digital Partner of Record.
    dpor adverse Le Client retire le Prestataire comme Digital Partner of Record de tous ses abonnements.
    pal adverse Aucun Partner Admin Link ne sera mis en place.
    pal adverse Le Prestataire s'abstient de rattacher son identifiant partenaire aux comptes ouverts par le Client.
    pal adverse La mise en place d'un Partner Admin Link est exclue.
    pal adverse Le Client n'autorise pas le rattachement de l'identifiant partenaire du Prestataire à ses comptes (PAL).
    pal adverse Le Prestataire ne mettra en place aucun Partner Admin Link.
    pal adverse Le compte invité, doté du rôle Contributeur sur l'abonnement, ne peut être rattaché par PAL à l'identifiant partenaire du Prestataire.
    tpor adverse Le Prestataire n'est pas revendeur et ne fournit aucune licence.
    tpor adverse Litware SAS demeure le Transacting Partner of Record.
    tpor adverse Le Prestataire ne vendra aucun abonnement et n'agira pas comme Transacting Partner of Record.
    tpor adverse Le revendeur de référence des licences demeure Northwind Systèmes SAS.
    poe adverse Le présent contrat n'a pas valeur de preuve d'exécution à l'égard de Microsoft.
    poe adverse Le Client ne signera aucune preuve d'exécution destinée à Microsoft.
    poe adverse La communication du présent contrat à Microsoft comme preuve d'exécution est exclue.
    poe adverse Le Client refuse de délivrer une preuve d'exécution à Microsoft.
    poe adverse Le Prestataire ne peut remettre le présent contrat ni à Microsoft ni à des tiers comme preuve d'exécution.
    poe adverse Une preuve d'exécution pour Microsoft n'est pas délivrée par le Client.
    admin-access adverse Aucun droit d'administration dans le locataire n'est accordé au Prestataire.
    admin-access adverse Le Prestataire n'aura à aucun moment accès en administration au locataire du Client.
    admin-access adverse Le Client n'accordera pas de relation GDAP.
    admin-access adverse Il n'est pas créé de relation GDAP.
    admin-access adverse Le rôle Administrateur général n'est pas accordé au Prestataire.
    customer-agreement adverse Le Client n'acceptera pas le Contrat client Microsoft.
    customer-agreement adverse La signature des présentes ne vaut pas acceptation du Contrat client Microsoft.
    customer-agreement adverse Le Client rejette le Contrat client Microsoft.
  `,
  "only mentioned": `
    cpor mentioned La première version du présent contrat prévoyait que le Client consentirait à une association CPOR.
    cpor mentioned L'association comme Claiming Partner of Record fera l'objet d'un accord distinct.
    cpor mentioned Le Prestataire sollicitera, le moment venu, l'accord du Client sur une éventuelle association CPOR.
    cpor mentioned La question de savoir si le Prestataire sera Claiming Partner of Record reste à trancher.
    cpor mentioned Le Claiming Partner of Record est le partenaire qui a déposé une demande d'association auprès de Microsoft.
    cpor mentioned Toute association CPOR suppose le consentement préalable et écrit du Client.
    cpor mentioned Si le Client y consent ultérieurement, le Prestataire pourra se déclarer Claiming Partner of Record.
    cpor mentioned Une association comme Claiming Partner of Record avait été envisagée lors des négociations.
    cpor mentioned Le Prestataire souhaite être reconnu comme Claiming Partner of Record.
    cpor mentioned CPOR : procédure par laquelle Microsoft reconnaît l'intervention d'un partenaire.
    cpor mentioned Le Client a-t-il consenti à l'association CPOR ?
    cpor mentioned Les Parties se réservent la faculté d'examiner une association CPOR à l'issue du pilote.
    cpor mentioned Le Prestataire a expliqué au Client ce que Microsoft entend par Claiming Partner of Record pour Microsoft Teams.
    cpor mentioned Le Client examine actuellement s'il consent à l'association CPOR pour Microsoft Teams.
    cpor mentioned Le consentement du Client à l'association CPOR pour Microsoft Teams n'a pas encore été donné.
    cpor mentioned Le Client décidera, dans un délai de quatre semaines, s'il consent à l'association CPOR pour Microsoft Teams.
    cpor mentioned Le Prestataire invite le Client à consentir à l'association CPOR pour Microsoft Teams.
    cpor mentioned En cas d'association CPOR, Microsoft avertit le Client.
    dpor mentioned Le Client peut, s'il le souhaite, désigner le Prestataire comme Digital Partner of Record ; il n'y est pas tenu.
    dpor mentioned Le partenaire numérique d'enregistrement désigne le partenaire associé à un abonnement dans le portail.
    dpor mentioned Les Parties décideront plus tard d'une éventuelle désignation comme Digital Partner of Record.
    dpor mentioned Le Client envisage d'inscrire le Prestataire comme Digital Partner of Record sur tous ses abonnements.
    pal mentioned Le Partner Admin Link est un mécanisme permettant d'associer un identifiant partenaire à un compte Azure.
    pal mentioned Un Partner Admin Link pourra être mis en place ultérieurement d'un commun accord.
    pal mentioned Dans le projet initial, il était prévu que le Prestataire mette en place un Partner Admin Link.
    pal mentioned Les Parties examineront l'opportunité d'un Partner Admin Link.
    pal mentioned Un Partner Admin Link suppose que le compte invité dispose du rôle Contributeur sur l'abonnement.
    tpor mentioned Le Transacting Partner of Record est le partenaire auprès duquel les licences sont achetées.
    tpor mentioned Le Prestataire souhaiterait devenir Transacting Partner of Record du Client.
    poe mentioned Preuve d'exécution : justificatif demandé par Microsoft à ses partenaires.
    poe mentioned Les Parties conviendront ultérieurement d'une preuve d'exécution destinée à Microsoft.
    poe mentioned Le Prestataire avait demandé une preuve d'exécution pour Microsoft.
    poe mentioned La question de la remise du présent contrat à Microsoft comme preuve d'exécution sera traitée séparément.
    poe mentioned Le Prestataire souhaiterait remettre le présent contrat à Microsoft comme preuve d'exécution ; le Client y réfléchit.
    admin-access mentioned Les rôles d'administrateur dans le locataire feront l'objet d'un accord séparé.
    admin-access mentioned GDAP désigne les privilèges d'administration délégués granulaires de Microsoft.
    admin-access mentioned Une relation GDAP pourra être mise en place ultérieurement.
    admin-access mentioned Le Client examine s'il accorde au Prestataire, par GDAP et pour la durée du contrat, le rôle Administrateur Teams.
    admin-access mentioned Le Prestataire a demandé l'octroi, par GDAP et pour la durée du contrat, du rôle Administrateur Teams ; le Client n'a pas encore décidé.
    customer-agreement mentioned Le Contrat client Microsoft est le contrat conclu entre Microsoft et le client final.
    customer-agreement mentioned Les Parties détermineront ultérieurement si le Contrat client Microsoft doit être accepté.
    customer-agreement mentioned Le Client fera examiner le Contrat client Microsoft par sa direction juridique avant la première commande.
    customer-agreement mentioned Le Client décidera avant la première commande s'il accepte le Contrat client Microsoft.
  `,
  "about something else": `
    cpor missing Le Client autorise le Prestataire à associer son identifiant partenaire Microsoft au compte invité (rôle Contributeur sur l'abonnement), afin que Microsoft constate la consommation Azure.
    cpor missing Le Client accepte que le Prestataire déploie Microsoft Teams.
    cpor missing Le Prestataire ouvre, pour le compte du Client, les demandes d'assistance auprès de Microsoft.
    cpor missing Le Client enregistre ses appareils dans Microsoft Intune.
    pal missing Le Prestataire rattache les comptes des utilisateurs à Microsoft Intune.
    tpor missing Le Prestataire fournit un guide d'exploitation de Microsoft Teams.
    tpor missing Le Client achète ses licences Microsoft auprès d'un autre revendeur.
    tpor missing Le Prestataire ne vend pas de licences.
    tpor missing Le Prestataire propose de fournir à l'avenir, comme CSP, les licences Microsoft du Client.
    tpor missing Le Client envisage d'acheter à l'avenir ses licences Microsoft auprès du Prestataire.
    poe missing Le Client signe chaque mois le relevé d'activité, qui vaut justificatif pour la facturation.
    poe missing La preuve d'exécution des sauvegardes est conservée par le Prestataire.
    admin-access missing Le Client donne au Prestataire accès à ses locaux et à ses systèmes.
    customer-agreement missing Le présent contrat client entre en vigueur à sa signature par le Client.
  `,
};

describe.each(Object.entries(SAID))("Said in French and %s", (_, lines) => {
  it.each(saidIn(lines))("%s is %s: %s", (family, status, clause) => {
    const analysis = scan(agreementFrom(AGREEMENTS.fr(WORK.fr, clause)), rules);
    expect(analysis.findings.find((finding) => finding.family === family)!.status).toBe(status);
  });
});
