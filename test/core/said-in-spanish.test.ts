import { scan } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";
import { AGREEMENTS, saidIn, WORK } from "./agreements-in-languages";

const rules = rulesOf(builtInLibrary());

const SAID = {
  agreed: `
    cpor present La asociación del Proveedor al inquilino del Cliente como Claiming Partner of Record para Microsoft Teams se realiza con el consentimiento del Cliente.
    cpor present El Cliente presta su conformidad a que el Proveedor sea registrado como CPOR para SharePoint Online ante Microsoft.
    cpor present Por la presente se autoriza al Proveedor a figurar ante Microsoft como Claiming Partner of Record respecto de Exchange Online.
    cpor present Mediante la firma del presente contrato, el Cliente consiente la asociación del Proveedor como partner de registro reclamante (CPOR) para Microsoft Teams.
    cpor present El Proveedor queda facultado por el Cliente para presentar en el Centro de partners una solicitud de CPOR para Teams.
    cpor present El Cliente no se opone a que el Proveedor conste ante Microsoft como Claiming Partner of Record de Microsoft Teams.
    cpor present Las partes acuerdan que el Proveedor figure como Claiming Partner of Record para Microsoft Purview, lo que el Cliente acepta.
    cpor present El Cliente declara conocer y aceptar que el Proveedor presentará una reclamación CPOR sobre SharePoint Online.
    cpor present El Cliente otorga su consentimiento expreso para que Microsoft asocie al Proveedor con su inquilino para las cargas de trabajo Teams y SharePoint, en calidad de Claiming Partner of Record.
    cpor present Se entiende otorgado el consentimiento del Cliente para el registro del Proveedor como Claiming Partner of Record en Microsoft Teams con la firma de este contrato.
    cpor present Autorizamos a Fabrikam Consultores a registrarse ante Microsoft como Claiming Partner of Record para Microsoft Teams.
    cpor present Habiendo sido informado el Cliente, este autoriza al Proveedor la presentación de la solicitud CPOR para Microsoft Teams.
    cpor present A efectos del reconocimiento de sus servicios por Microsoft, el Proveedor se declarará Claiming Partner of Record del Cliente para Microsoft Teams; el Cliente lo consiente expresamente.
    cpor present Consentimos que Fabrikam Consultores figure como nuestro Claiming Partner of Record para Exchange Online.
    cpor present El cliente faculta al proveedor para reclamar ante Microsoft la condición de Claiming Partner of Record de SharePoint Online.
    cpor present El Cliente se compromete a no impugnar la solicitud CPOR relativa a Microsoft Teams y la consiente desde ahora.
    cpor present El Cliente se obliga a: / - consentir la asociación del Proveedor como Claiming Partner of Record (CPOR) para Microsoft Teams; / - confirmar la solicitud de Microsoft.
    dpor present El Cliente designa al Proveedor como partner digital de registro (DPOR) en todas sus suscripciones de Azure.
    dpor present La designación del Proveedor como Digital Partner of Record en cada suscripción será realizada por el administrador del Cliente.
    dpor present El Cliente se obliga a incluir al Proveedor, en el portal de Azure, como socio digital registrado de todas las suscripciones.
    dpor present El Proveedor será dado de alta por el Cliente como Digital Partner of Record en las suscripciones relacionadas en el Anexo I.
    dpor present Corresponde al Cliente añadir al Proveedor como Digital Partner of Record en toda nueva suscripción.
    dpor present El administrador global del Cliente procederá a seleccionar al Proveedor como DPOR en cada suscripción.
    dpor present El Cliente deberá consignar los datos del Proveedor como Digital Partner of Record en cada una de sus suscripciones.
    dpor present Cuando el portal lo permita, el Cliente inscribirá al Proveedor como DPOR en cada suscripción.
    dpor present El Cliente velará por que el Proveedor figure y permanezca como Digital Partner of Record en todas sus suscripciones.
    pal present El Cliente invita a los técnicos del Proveedor como usuarios invitados y les asigna el rol Colaborador en la suscripción «Producción». El Proveedor vincula su Id. de partner a dichas cuentas (Partner Admin Link).
    pal present Se autoriza al Proveedor a vincular su Partner ID a la entidad de servicio creada por el Cliente con el rol Colaborador en el grupo de recursos «rg-prod» (PAL).
    pal present La cuenta de invitado del Proveedor, con el rol Propietario en todas las suscripciones, se vinculará al identificador de partner de este mediante el vínculo de administrador de partners, con la conformidad del Cliente.
    pal present El Cliente acepta el establecimiento de un Partner Admin Link. A tal fin, creará una entidad de servicio con el rol Colaborador en el grupo de administración «Explotación».
    pal present El Cliente dará de alta una cuenta para el Proveedor con el rol Colaborador sobre la suscripción y consiente que el Proveedor asocie a ella su número MPN (Partner Admin Link).
    pal present El Cliente delega en el Proveedor, mediante Azure Lighthouse, el rol Colaborador sobre la suscripción «Explotación». El Proveedor asociará a ella su Id. de partner (PAL).
    tpor present El Cliente adquiere sus licencias de Microsoft 365 al Proveedor en el marco del programa CSP.
    tpor present El suministro de las suscripciones de Microsoft 365 corre a cargo del Proveedor como Cloud Solution Provider.
    tpor present Las licencias de Microsoft 365 relacionadas en el Anexo I son vendidas y facturadas por el Proveedor.
    tpor present El Proveedor suministrará al Cliente las siguientes suscripciones: 50 Microsoft 365 Business Premium.
    tpor present El Proveedor ostenta la condición de revendedor de registro de todas las suscripciones del Cliente.
    tpor present El Cliente designa al Proveedor como su Transacting Partner of Record para todas sus licencias.
    tpor present La compra de las licencias de Microsoft 365 se efectuará a través del Proveedor.
    tpor present Fabrikam actúa como Cloud Solution Provider (CSP) y pone a disposición del Cliente las suscripciones de Microsoft del Anexo I.
    tpor present El Cliente contratará sus licencias de Microsoft 365 exclusivamente a través del Proveedor.
    poe present El presente contrato podrá aportarse a Microsoft a título de prueba de ejecución. A primer requerimiento, el Cliente suscribirá un certificado. Con su firma, el Cliente certifica que el Proveedor ejecuta los servicios de la cláusula 1 de enero a junio de 2027.
    poe present La presente orden de compra servirá de prueba de ejecución (Proof of Execution) y el Proveedor queda autorizado a comunicarla a Microsoft, no obstante la cláusula de confidencialidad. El Cliente se compromete a refrendar cuantos formularios se requieran. Asimismo confirma que los servicios de la cláusula 1 son prestados por el Proveedor desde marzo de 2026.
    poe present Se autoriza la entrega de este contrato a Microsoft como prueba de ejecución. El Cliente expedirá, a solicitud del Proveedor, un certificado firmado. La prestación de los servicios de la cláusula 1 por el Proveedor queda confirmada por el Cliente.
    poe present El Cliente hace constar que el Proveedor realiza los trabajos descritos en la cláusula 1 entre febrero y mayo de 2027. Esta constancia está destinada a ser presentada a Microsoft como prueba de ejecución. El Cliente firmará, cuando se le pida, cualquier documento adicional.
    poe present El Cliente acepta que el presente contrato se entregue a Microsoft como prueba de ejecución. Expedirá, a petición, un certificado. El Cliente confirma que los servicios de la cláusula 1 se prestan por el Proveedor desde el 1 de marzo de 2026.
    admin-access present Se concederán al Proveedor, durante la vigencia del contrato, privilegios de administrador delegado (GDAP) con los roles Administrador de Exchange y Administrador de soporte técnico.
    admin-access present El Cliente creará cuentas nominativas con el rol Administrador de Teams para los técnicos del Proveedor; serán eliminadas tras la recepción.
    admin-access present La asignación del rol Administrador de SharePoint mediante una relación GDAP de 180 días corresponde al Cliente.
    admin-access present El Cliente habrá de aprobar la solicitud de relación GDAP (roles: Lector global, Administrador de Intune) por doce meses.
    admin-access present Al Proveedor se le otorgará por el Cliente, hasta el fin del proyecto, el rol Administrador global mediante una cuenta de invitado.
    admin-access present El Cliente facilitará los accesos necesarios: relación GDAP con los roles Administrador de Exchange y Administrador de Teams, duración de 365 días.
    admin-access present Durante la migración se habilitará al Proveedor una cuenta de invitado con el rol Administrador global.
    customer-agreement present El Cliente se obliga a aceptar el Contrato de cliente de Microsoft, por medio de su representante legal, antes de cualquier pedido.
    customer-agreement present Con carácter previo al primer pedido, el Contrato de cliente de Microsoft deberá ser aceptado por un representante autorizado del Cliente.
    customer-agreement present El Cliente, representado por su directora financiera, ha aceptado el Contrato de cliente de Microsoft con anterioridad a la fecha del pedido.
    customer-agreement present La aceptación del Contrato de cliente de Microsoft por el director general del Cliente tendrá lugar antes del aprovisionamiento.
    customer-agreement present El Cliente acepta el Microsoft Customer Agreement antes del primer pedido; firmante: D. Pablo Vera, director general, p.vera@contoso.example.
  `,
  refused: `
    cpor adverse El Proveedor no se registrará como Claiming Partner of Record.
    cpor adverse No se presentará solicitud alguna de CPOR por parte del Proveedor.
    cpor adverse El Cliente se opone a cualquier asociación del Proveedor como Claiming Partner of Record.
    cpor adverse Nada de lo dispuesto en este contrato faculta al Proveedor para actuar como Claiming Partner of Record.
    cpor adverse El Proveedor renuncia a reclamar la condición de Claiming Partner of Record.
    cpor adverse Queda prohibido al Proveedor presentar solicitudes CPOR.
    cpor adverse Queda excluida toda asociación como Claiming Partner of Record.
    cpor adverse El Cliente se niega a que el Proveedor sea registrado como Claiming Partner of Record.
    cpor adverse La condición de Claiming Partner of Record corresponde a Litware Informática, S.L.
    cpor adverse No podrá el Proveedor ostentar la condición de Claiming Partner of Record.
    cpor adverse Se deniega el consentimiento a la asociación CPOR.
    cpor adverse El Cliente revoca su consentimiento a la asociación CPOR.
    cpor adverse Únicamente Northwind Sistemas, S.L. podrá registrarse como Claiming Partner of Record.
    cpor adverse En ningún caso podrá el Proveedor reclamar la condición de Claiming Partner of Record.
    cpor adverse No obstante la cláusula 4, el Proveedor no se registrará como Claiming Partner of Record para Microsoft Teams.
    cpor adverse Queda revocado el consentimiento otorgado el 1 de mayo de 2024 a la asociación CPOR para Microsoft Teams.
    cpor adverse Ni el Proveedor ni sus subcontratistas podrán registrarse como Claiming Partner of Record para Microsoft Teams.
    cpor adverse El Cliente se opone a toda solicitud CPOR.
    dpor adverse El Proveedor no será designado Digital Partner of Record en ninguna suscripción.
    dpor adverse El Cliente mantiene a Litware, S.L. como Digital Partner of Record de sus suscripciones.
    dpor adverse No se designará partner digital de registro.
    dpor adverse El Cliente no está dispuesto a registrar al Proveedor como Digital Partner of Record.
    dpor adverse Se mantendrá a Northwind Sistemas, S.L. como Digital Partner of Record.
    dpor adverse El Cliente retirará al Proveedor como Digital Partner of Record de todas sus suscripciones.
    pal adverse No se establecerá ningún Partner Admin Link.
    pal adverse El Proveedor se abstendrá de vincular su Id. de partner a las cuentas facilitadas por el Cliente.
    pal adverse Queda excluido el uso de Partner Admin Link.
    pal adverse El Cliente no autoriza la vinculación del Id. de partner del Proveedor a sus cuentas (PAL).
    pal adverse El Proveedor no creará ningún Partner Admin Link.
    pal adverse La cuenta de invitado, con el rol Colaborador en la suscripción, no podrá vincularse mediante PAL al Id. de partner del Proveedor.
    tpor adverse El Proveedor no es revendedor ni suministra licencias.
    tpor adverse Litware, S.L. seguirá siendo el Transacting Partner of Record.
    tpor adverse El Proveedor no venderá suscripciones ni actuará como Transacting Partner of Record.
    tpor adverse El revendedor de registro de las licencias seguirá siendo Northwind Sistemas, S.L.
    poe adverse Este contrato no tendrá valor de prueba de ejecución frente a Microsoft.
    poe adverse El Cliente no firmará ninguna prueba de ejecución destinada a Microsoft.
    poe adverse Queda excluida la comunicación de este contrato a Microsoft como prueba de ejecución.
    poe adverse El Cliente se niega a expedir una prueba de ejecución para Microsoft.
    poe adverse El Proveedor no podrá entregar este contrato ni a Microsoft ni a terceros como prueba de ejecución.
    admin-access adverse No se concederá al Proveedor permiso de administrador alguno en el inquilino.
    admin-access adverse El Proveedor no tendrá en ningún momento acceso de administrador al inquilino del Cliente.
    admin-access adverse El Cliente no concederá ninguna relación GDAP.
    admin-access adverse No se establecerá relación GDAP.
    admin-access adverse No se otorgará al Proveedor el rol Administrador global.
    customer-agreement adverse El Cliente no aceptará el Contrato de cliente de Microsoft.
    customer-agreement adverse El Cliente rechaza el Contrato de cliente de Microsoft.
  `,
  "only mentioned": `
    cpor mentioned En el primer borrador se decía que el Cliente consentiría la asociación CPOR.
    cpor mentioned La asociación como Claiming Partner of Record será objeto de un acuerdo aparte.
    cpor mentioned El Proveedor recabará en su momento el consentimiento del Cliente para una eventual asociación CPOR.
    cpor mentioned Queda por decidir si el Proveedor será Claiming Partner of Record.
    cpor mentioned El Claiming Partner of Record es el partner que ha presentado una solicitud de asociación ante Microsoft.
    cpor mentioned Toda asociación CPOR requerirá el consentimiento previo y por escrito del Cliente.
    cpor mentioned Si el Cliente lo autoriza más adelante, el Proveedor podrá registrarse como Claiming Partner of Record.
    cpor mentioned Durante las negociaciones se había planteado una asociación como Claiming Partner of Record.
    cpor mentioned El Proveedor desea ser reconocido como Claiming Partner of Record.
    cpor mentioned CPOR: procedimiento por el que Microsoft reconoce la intervención de un partner.
    cpor mentioned ¿Ha consentido el Cliente la asociación CPOR?
    cpor mentioned Las partes se reservan la posibilidad de estudiar una asociación CPOR al término del piloto.
    cpor mentioned El Proveedor ha explicado al Cliente qué entiende Microsoft por Claiming Partner of Record para Microsoft Teams.
    cpor mentioned El Cliente estudia actualmente si consiente la asociación CPOR para Microsoft Teams.
    cpor mentioned El consentimiento del Cliente a la asociación CPOR para Microsoft Teams está pendiente.
    cpor mentioned El Cliente decidirá en el plazo de cuatro semanas si consiente la asociación CPOR para Microsoft Teams.
    cpor mentioned El Proveedor invita al Cliente a consentir la asociación CPOR para Microsoft Teams.
    cpor mentioned En caso de asociación CPOR, Microsoft avisará al Cliente.
    dpor mentioned El Cliente podrá, si lo desea, designar al Proveedor como Digital Partner of Record, sin estar obligado a ello.
    dpor mentioned El partner digital de registro es el partner asociado a una suscripción en el portal.
    dpor mentioned Las partes decidirán más adelante si se designa un Digital Partner of Record.
    dpor mentioned El Cliente está valorando inscribir al Proveedor como Digital Partner of Record en todas sus suscripciones.
    pal mentioned El Partner Admin Link es un mecanismo que permite asociar un Id. de partner a una cuenta de Azure.
    pal mentioned Podrá establecerse un Partner Admin Link más adelante, de común acuerdo.
    pal mentioned En la versión inicial estaba previsto que el Proveedor estableciera un Partner Admin Link.
    pal mentioned Las partes estudiarán la conveniencia de un Partner Admin Link.
    pal mentioned Un Partner Admin Link exige que la cuenta de invitado tenga el rol Colaborador en la suscripción.
    tpor mentioned El Transacting Partner of Record es el partner al que se compran las licencias.
    tpor mentioned El Proveedor desearía convertirse en Transacting Partner of Record del Cliente.
    poe mentioned Prueba de ejecución: justificante que Microsoft exige a sus partners.
    poe mentioned Las partes convendrán más adelante una prueba de ejecución destinada a Microsoft.
    poe mentioned El Proveedor había solicitado una prueba de ejecución para Microsoft.
    poe mentioned La entrega de este contrato a Microsoft como prueba de ejecución se tratará por separado.
    admin-access mentioned Los roles de administrador en el inquilino serán objeto de un acuerdo separado.
    admin-access mentioned GDAP significa privilegios de administrador delegado granulares de Microsoft.
    admin-access mentioned La relación GDAP podrá establecerse en un momento posterior.
    admin-access mentioned El Cliente estudia si concede al Proveedor, mediante GDAP y durante la vigencia del contrato, el rol Administrador de Teams.
    customer-agreement mentioned El Contrato de cliente de Microsoft es el contrato celebrado entre Microsoft y el cliente final.
    customer-agreement mentioned Las partes determinarán más adelante si debe aceptarse el Contrato de cliente de Microsoft.
    customer-agreement mentioned El Cliente someterá el Contrato de cliente de Microsoft a su asesoría jurídica antes del primer pedido.
    customer-agreement mentioned El Cliente decidirá antes del primer pedido si acepta el Contrato de cliente de Microsoft.
  `,
  "about something else": `
    cpor missing El Cliente autoriza al Proveedor a asociar su Id. de partner de Microsoft a la cuenta de invitado (rol Colaborador en la suscripción), para que Microsoft reconozca el consumo de Azure.
    cpor missing El Cliente acepta que el Proveedor implante Microsoft Teams.
    cpor missing El Proveedor tramita, por cuenta del Cliente, las solicitudes de soporte ante Microsoft.
    cpor missing El Cliente registra sus dispositivos en Microsoft Intune.
    pal missing El Proveedor vincula las cuentas de los usuarios a Microsoft Intune.
    tpor missing El Proveedor entrega una guía de explotación de Microsoft Teams.
    tpor missing El Cliente compra sus licencias de Microsoft a otro distribuidor.
    tpor missing El Proveedor no vende licencias.
    tpor missing El Proveedor se ofrece a suministrar en el futuro, como CSP, las licencias de Microsoft del Cliente.
    poe missing El Cliente firmará mensualmente el parte de trabajo, que servirá de justificante para la facturación.
    poe missing El Proveedor entregará las pruebas de ejecución de las copias de seguridad.
    admin-access missing El Cliente facilitará al Proveedor acceso a sus locales y sistemas.
    customer-agreement missing El presente contrato de cliente entra en vigor con la firma del Cliente.
  `,
};

describe.each(Object.entries(SAID))("Said in Spanish and %s", (_, lines) => {
  it.each(saidIn(lines))("%s is %s: %s", (family, status, clause) => {
    const analysis = scan(agreementFrom(AGREEMENTS.es(WORK.es, clause)), rules);
    expect(analysis.findings.find((finding) => finding.family === family)!.status).toBe(status);
  });
});
