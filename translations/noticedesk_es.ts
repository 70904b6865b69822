<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Charts</name>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>International Criminal Court</source>
        <translation>Corte Penal Internacional</translation>
    </message>
    <message>
        <source>Special Tribunal for Lebanon</source>
        <translation>Tribunal Especial para el Líbano</translation>
    </message>
    <message>
        <source>International Residual Mechanism for Criminal Tribunals</source>
        <translation>Mecanismo Residual Internacional de los Tribunales Penales</translation>
    </message>
    <message>
        <source>black eyes</source>
        <translation>ojos negros</translation>
    </message>
    <message>
        <source>blue eyes</source>
        <translation>ojos azules</translation>
    </message>
    <message>
        <source>light blue eyes</source>
        <translation>ojos azul claro</translation>
    </message>
    <message>
        <source>brown eyes</source>
        <translation>ojos marrones</translation>
    </message>
    <message>
        <source>dark brown eyes</source>
        <translation>ojos marrón oscuro</translation>
    </message>
    <message>
        <source>hazel eyes</source>
        <translation>ojos color avellana</translation>
    </message>
    <message>
        <source>light brown eyes</source>
        <translation>ojos marrón claro</translation>
    </message>
    <message>
        <source>green eyes</source>
        <translation>ojos verdes</translation>
    </message>
    <message>
        <source>grey eyes</source>
        <translation>ojos grises</translation>
    </message>
    <message>
        <source>eyes of different colours</source>
        <translation>ojos de distinto color</translation>
    </message>
    <message>
        <source>dark eyes</source>
        <translation>ojos oscuros</translation>
    </message>
    <message>
        <source>light eyes</source>
        <translation>ojos claros</translation>
    </message>
    <message>
        <source>black hair</source>
        <translation>cabello negro</translation>
    </message>
    <message>
        <source>brown hair</source>
        <translation>cabello castaño</translation>
    </message>
    <message>
        <source>fair hair</source>
        <translation>cabello castaño claro</translation>
    </message>
    <message>
        <source>grey hair</source>
        <translation>cabello gris</translation>
    </message>
    <message>
        <source>greying hair</source>
        <translation>cabello entrecano</translation>
    </message>
    <message>
        <source>bald</source>
        <translation>calvo</translation>
    </message>
    <message>
        <source>dyed hair</source>
        <translation>cabello teñido</translation>
    </message>
    <message>
        <source>dark hair</source>
        <translation>cabello oscuro</translation>
    </message>
    <message>
        <source>red hair</source>
        <translation>cabello pelirrojo</translation>
    </message>
    <message>
        <source>auburn hair</source>
        <translation>cabello caoba</translation>
    </message>
    <message>
        <source>white hair</source>
        <translation>cabello blanco</translation>
    </message>
    <message>
        <source>blond hair</source>
        <translation>cabello rubio</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pasaporte</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Documento de identidad</translation>
    </message>
    <message>
        <source>Accomplice</source>
        <translation>Cómplice</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Associate</source>
        <translation>Asociado</translation>
    </message>
    <message>
        <source>Brother</source>
        <translation>Hermano</translation>
    </message>
    <message>
        <source>Business partner</source>
        <translation>Socio comercial</translation>
    </message>
    <message>
        <source>Cousin</source>
        <translation>Primo o prima</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Empleador</translation>
    </message>
    <message>
        <source>Sister</source>
        <translation>Hermana</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>Cónyuge</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a country, its code</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>%1 › %2</source>
        <comment>part, field</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>nacionalidad</translation>
    </message>
    <message>
        <source>photograph</source>
        <translation>fotografía</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexo</translation>
    </message>
    <message>
        <source>place of birth</source>
        <translation>lugar de nacimiento</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>type %1</source>
        <translation>tipo %1</translation>
    </message>
    <message>
        <source>route %1</source>
        <translation>vía %1</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>estado %1</translation>
    </message>
    <message>
        <source>concern %1</source>
        <translation>preocupación %1</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>fuente %1</translation>
    </message>
    <message>
        <source>indicator %1</source>
        <translation>indicador %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencida</translation>
    </message>
    <message>
        <source>due by %1</source>
        <translation>vence el %1</translation>
    </message>
    <message>
        <source>claimed by %1</source>
        <translation>asumida por %1</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Las mías</translation>
    </message>
    <message>
        <source>Detailed</source>
        <translation>Revisión detallada</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidas</translation>
    </message>
    <message>
        <source>Returns proposed</source>
        <translation>Devoluciones propuestas</translation>
    </message>
    <message>
        <source>Waiting for a second person</source>
        <translation>A la espera de una segunda persona</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>As written</source>
        <translation>Tal como está escrito</translation>
    </message>
    <message>
        <source>not taken over</source>
        <translation>no incorporado</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>observación</translation>
    </message>
    <message>
        <source>The report could not be written: %1. Choose another place for it.</source>
        <translation>No se pudo guardar el informe: %1. Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexo</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>nacionalidad</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>place of birth</source>
        <translation>lugar de nacimiento</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>coincide</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>in one only</source>
        <translation>solo en uno</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>forms of one name</source>
        <translation>formas de un mismo nombre</translation>
    </message>
    <message>
        <source>same sound</source>
        <translation>mismo sonido</translation>
    </message>
    <message>
        <source>short form</source>
        <translation>forma abreviada</translation>
    </message>
    <message>
        <source>a slip in spelling</source>
        <translation>errata</translation>
    </message>
    <message>
        <source>spelt alike</source>
        <translation>escritura parecida</translation>
    </message>
    <message>
        <source>initial</source>
        <translation>inicial</translation>
    </message>
    <message>
        <source>different</source>
        <translation>distinto</translation>
    </message>
    <message>
        <source>not in the other</source>
        <translation>no está en el otro</translation>
    </message>
    <message>
        <source>day and month swapped</source>
        <translation>día y mes intercambiados</translation>
    </message>
    <message>
        <source>one digit off</source>
        <translation>difiere en una cifra</translation>
    </message>
    <message>
        <source>same month</source>
        <translation>mismo mes</translation>
    </message>
    <message>
        <source>same year</source>
        <translation>mismo año</translation>
    </message>
    <message>
        <source>a year apart</source>
        <translation>un año de diferencia</translation>
    </message>
    <message>
        <source>years apart</source>
        <translation>años de diferencia</translation>
    </message>
    <message>
        <source>one in common</source>
        <translation>uno en común</translation>
    </message>
    <message>
        <source>none in common</source>
        <translation>ninguno en común</translation>
    </message>
    <message>
        <source>one character off</source>
        <translation>difiere en un carácter</translation>
    </message>
    <message>
        <source>numbers near each other</source>
        <translation>números contiguos</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>parecidos</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>bits of evidence for</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>−%1</source>
        <comment>bits of evidence against</comment>
        <translation>−%1</translation>
    </message>
    <message>
        <source>over %1 %</source>
        <comment>a percentage</comment>
        <translation>más del %1 %</translation>
    </message>
    <message>
        <source>under %1 %</source>
        <comment>a percentage</comment>
        <translation>menos del %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, how it agrees</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>The same document stands on another identity. This is a finding to look into; the two are never put together for it.</source>
        <translation>El mismo documento figura con otra identidad. Es un hallazgo que examinar; nunca se unen las dos por ello.</translation>
    </message>
    <message>
        <source>one word alone says little</source>
        <translation>una sola palabra dice poco</translation>
    </message>
    <message>
        <source>may agree by chance</source>
        <translation>puede coincidir por azar</translation>
    </message>
    <message>
        <source>%1, in part: %2</source>
        <comment>field, how some of its words agree</comment>
        <translation>%1, en parte: %2</translation>
    </message>
    <message>
        <source>a remote likeness of the name</source>
        <translation>un parecido lejano del nombre</translation>
    </message>
</context>
<context>
    <name>Oversight</name>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>Miss rate and recall</source>
        <translation>Tasa de omisión y exhaustividad</translation>
    </message>
    <message>
        <source>Miss rate: part of the requests left in standard review that are not compliant, by the audit arm (%1 interval). Recall: part of all requests that are not compliant which detailed review found; the upright mark is the ceiling that no choice of as many requests could pass.</source>
        <translation>Tasa de omisión: parte de las solicitudes dejadas en revisión estándar que no son conformes, según la muestra de auditoría (intervalo del %1). Exhaustividad: parte de todas las solicitudes no conformes que halló la revisión detallada; la marca vertical es el techo que ninguna elección de otras tantas solicitudes podría superar.</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Proporción (%)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Basado en</translation>
    </message>
    <message>
        <source>Not known: no audited request is decided yet. %1 are drawn.</source>
        <translation>Se desconoce: aún no hay ninguna solicitud auditada decidida. %1 están sorteadas.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>requests</comment>
        <translation>%1 halladas</translation>
    </message>
    <message>
        <source>Miss rate</source>
        <translation>Tasa de omisión</translation>
    </message>
    <message>
        <source>Ceiling of recall</source>
        <translation>Techo de la exhaustividad</translation>
    </message>
    <message>
        <source>Share in detailed review</source>
        <translation>Proporción en revisión detallada</translation>
    </message>
    <message>
        <source>Part of all requests (%)</source>
        <translation>Parte de todas las solicitudes (%)</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>objetivo %1</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>Elegidas por</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Part of all</source>
        <translation>Parte del total</translation>
    </message>
    <message>
        <source>No requests yet.</source>
        <translation>Aún no hay solicitudes.</translation>
    </message>
    <message>
        <source>Within the share</source>
        <translation>Dentro de la proporción</translation>
    </message>
    <message>
        <source>of these, by concern</source>
        <translation>de ellas, por preocupación</translation>
    </message>
    <message>
        <source>of these, by novelty</source>
        <translation>de ellas, por novedad</translation>
    </message>
    <message>
        <source>of these, at random</source>
        <translation>de ellas, por sorteo</translation>
    </message>
    <message>
        <source>Referred by a rule</source>
        <translation>Remitidas por una regla</translation>
    </message>
    <message>
        <source>Open requests and their age</source>
        <translation>Solicitudes abiertas y su antigüedad</translation>
    </message>
    <message>
        <source>Requests without a final decision, by route; the hatched part is past its day.</source>
        <translation>Solicitudes sin decisión definitiva, por vía; la parte rayada ha pasado su fecha.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidas</translation>
    </message>
    <message>
        <source>Median age, days</source>
        <translation>Antigüedad mediana, días</translation>
    </message>
    <message>
        <source>Oldest, days</source>
        <translation>La más antigua, días</translation>
    </message>
    <message>
        <source>No request is open.</source>
        <translation>No hay ninguna solicitud abierta.</translation>
    </message>
    <message>
        <source>Agreement between reviewers</source>
        <translation>Acuerdo entre revisores</translation>
    </message>
    <message>
        <source>Pairs of verdicts by two reviewers on one request; yes means: not to be published. Kappa (Cohen) sets chance agreement at zero; %1 interval.</source>
        <translation>Pares de veredictos de dos revisores sobre una solicitud; sí significa: no publicar. El kappa (Cohen) sitúa en cero el acuerdo por azar; intervalo del %1.</translation>
    </message>
    <message>
        <source>Agreement (0 to 1)</source>
        <translation>Acuerdo (0 a 1)</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>No request was decided by two reviewers yet.</source>
        <translation>Aún no hay ninguna solicitud decidida por dos revisores.</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>no definido</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>interval</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>Positive agreement</source>
        <translation>Acuerdo positivo</translation>
    </message>
    <message>
        <source>Negative agreement</source>
        <translation>Acuerdo negativo</translation>
    </message>
    <message>
        <source>Observed agreement</source>
        <translation>Acuerdo observado</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Decided requests in steps of concern: mean concern against the part that was refused (%1 interval). On the dashed line both are equal. Expected error %2.</source>
        <translation>Solicitudes decididas por tramos de preocupación: preocupación media frente a la parte denegada (intervalo del %1). En la línea discontinua ambas son iguales. Error esperado %2.</translation>
    </message>
    <message>
        <source>Mean concern (%)</source>
        <translation>Preocupación media (%)</translation>
    </message>
    <message>
        <source>Refused (%)</source>
        <translation>Denegadas (%)</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Preocupación</translation>
    </message>
    <message>
        <source>Mean concern</source>
        <translation>Preocupación media</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegadas</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decididas</translation>
    </message>
    <message>
        <source>No request is decided yet.</source>
        <translation>Aún no hay ninguna solicitud decidida.</translation>
    </message>
    <message>
        <source>Refused of the decided (%)</source>
        <translation>Denegadas de las decididas (%)</translation>
    </message>
    <message>
        <source>Chosen within the share (%)</source>
        <translation>Elegidas dentro de la proporción (%)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Requesting country</source>
        <translation>País solicitante</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegidas</translation>
    </message>
    <message>
        <source>Ratio to all others</source>
        <translation>Razón respecto a todas las demás</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>differs from the others</source>
        <translation>difiere de las demás</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>differs, %1</source>
        <comment>from the others; n</comment>
        <translation>difiere, %1</translation>
    </message>
    <message>
        <source>%1 interval. Groups of fewer than %2 are grey and raise no alert. A diamond says that the rate is outside 0.8 to 1.25 times that of all others and the interval excludes it. The country is never an input of the score.</source>
        <translation>Intervalo del %1. Los grupos de menos de %2 van en gris y no generan alerta. Un rombo indica que la tasa está fuera de 0,8 a 1,25 veces la de todos los demás y que el intervalo lo excluye. El país nunca interviene en la puntuación.</translation>
    </message>
    <message>
        <source>Refused, by region</source>
        <translation>Denegadas, por región</translation>
    </message>
    <message>
        <source>Chosen, by region</source>
        <translation>Elegidas, por región</translation>
    </message>
    <message>
        <source>Refused, by requesting country</source>
        <translation>Denegadas, por país solicitante</translation>
    </message>
    <message>
        <source>Chosen, by requesting country</source>
        <translation>Elegidas, por país solicitante</translation>
    </message>
    <message>
        <source>Precision of the indicators</source>
        <translation>Precisión de los indicadores</translation>
    </message>
    <message>
        <source>Findings that reviewers accepted, of those that they accepted or rejected (%1 interval).</source>
        <translation>Hallazgos que los revisores aceptaron, de los que aceptaron o rechazaron (intervalo del %1).</translation>
    </message>
    <message>
        <source>Accepted (%)</source>
        <translation>Aceptados (%)</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptados</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Refused of the decided</source>
        <translation>Denegadas de las decididas</translation>
    </message>
    <message>
        <source>No finding was accepted or rejected yet; the table says how often each fired.</source>
        <translation>Aún no se ha aceptado ni rechazado ningún hallazgo; la tabla dice cuántas veces se activó cada uno.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code of an indicator, its title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rate, number</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Miss rate not known: no audits yet</source>
        <translation>Tasa de omisión desconocida: aún no hay auditorías</translation>
    </message>
    <message numerus="yes">
        <source>Miss rate %1 (%2, %Ln audit(s))</source>
        <translation>
            <numerusform>Tasa de omisión %1 (%2, %Ln auditoría)</numerusform>
            <numerusform>Tasa de omisión %1 (%2, %Ln auditorías)</numerusform>
        </translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fuerte</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderada</translation>
    </message>
    <message>
        <source>The bands of concern are spread otherwise than before (%1 shift, index %2).</source>
        <translation>Los niveles de preocupación se reparten de otro modo que antes (deriva %1, índice %2).</translation>
    </message>
    <message>
        <source>The requests come from other countries than before (%1 shift, index %2).</source>
        <translation>Las solicitudes proceden de otros países que antes (deriva %1, índice %2).</translation>
    </message>
    <message>
        <source>%1 %2 fires on %3 of the requests, before on %4 (%5 shift, index %6).</source>
        <translation>%1 %2 se activa en %3 de las solicitudes, antes en %4 (deriva %5, índice %6).</translation>
    </message>
    <message>
        <source>The concern no longer says how often requests are refused (%1 shift, expected error %2).</source>
        <translation>La preocupación ya no indica con qué frecuencia se deniegan las solicitudes (deriva %1, error esperado %2).</translation>
    </message>
    <message>
        <source>n = %1, oldest %2 d</source>
        <comment>d = days</comment>
        <translation>n = %1, la más antigua %2 d</translation>
    </message>
    <message numerus="yes">
        <source>%Ln audit(s)</source>
        <translation>
            <numerusform>%Ln auditoría</numerusform>
            <numerusform>%Ln auditorías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Part of all requests: %Ln. The goal holds for the requests chosen within the share; those that a rule refers come on top and are counted apart.</source>
        <translation>
            <numerusform>Parte de todas las solicitudes (%Ln). El objetivo vale para las solicitudes elegidas dentro de la proporción; las que remite una regla se suman y se cuentan aparte.</numerusform>
            <numerusform>Parte de todas las solicitudes (%Ln). El objetivo vale para las solicitudes elegidas dentro de la proporción; las que remite una regla se suman y se cuentan aparte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How many requests that are not compliant stay in standard review is not known: of %Ln request(s) drawn at random for audit, none is decided. Until then assume nothing.</source>
        <translation>
            <numerusform>No se sabe cuántas solicitudes no conformes quedan en revisión estándar: de %Ln solicitud extraída por sorteo para auditoría, ninguna está decidida. Hasta entonces no suponga nada.</numerusform>
            <numerusform>No se sabe cuántas solicitudes no conformes quedan en revisión estándar: de %Ln solicitudes extraídas por sorteo para auditoría, ninguna está decidida. Hasta entonces no suponga nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln request(s) left in standard review, %1 are estimated not to be compliant (%2 interval: %3 to %4). Decided audits: %5; drawn and not decided: %6.</source>
        <translation>
            <numerusform>De %Ln solicitud que quedó en revisión estándar, se estima que %1 no son conformes (intervalo del %2: de %3 a %4). Auditorías decididas: %5; extraídas y sin decidir: %6.</numerusform>
            <numerusform>De %Ln solicitudes que quedaron en revisión estándar, se estima que %1 no son conformes (intervalo del %2: de %3 a %4). Auditorías decididas: %5; extraídas y sin decidir: %6.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OversightReport</name>
    <message>
        <source>The report could not be written: %1. Choose another place for it.</source>
        <translation>No se pudo guardar el informe: %1. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>Oversight report</source>
        <translation>Informe de supervisión</translation>
    </message>
    <message>
        <source>Case file %1, %2</source>
        <translation>Archivo de casos %1, %2</translation>
    </message>
    <message>
        <source>No drift alarm.</source>
        <translation>Sin alertas de deriva.</translation>
    </message>
    <message>
        <source>Drift alarms</source>
        <translation>Alertas de deriva</translation>
    </message>
    <message>
        <source>Drift alarm</source>
        <translation>Alerta de deriva</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>rule in plain words, where it stands</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Lugar de nacimiento</translation>
    </message>
    <message>
        <source>Country of birth</source>
        <translation>País de nacimiento</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nacionalidad</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Padre</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Madre</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Profesión</translation>
    </message>
    <message>
        <source>Office or standing</source>
        <translation>Cargo público o rango</translation>
    </message>
    <message>
        <source>Refugee status</source>
        <translation>Condición de refugiado</translation>
    </message>
    <message>
        <source>Marked as minor</source>
        <translation>Marcado como menor</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identificadores</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>válido hasta el %1</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>Height, weight</source>
        <translation>Estatura, peso</translation>
    </message>
    <message>
        <source>Eyes, hair</source>
        <translation>Ojos, cabello</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Señas particulares</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>good quality</source>
        <translation>buena calidad</translation>
    </message>
    <message>
        <source>not of good quality</source>
        <translation>calidad insuficiente</translation>
    </message>
    <message>
        <source>quality not stated</source>
        <translation>calidad no indicada</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotografías</translation>
    </message>
    <message>
        <source>Fingerprints</source>
        <translation>Impresiones dactilares</translation>
    </message>
    <message>
        <source>DNA profile</source>
        <translation>Perfil de ADN</translation>
    </message>
    <message>
        <source>Telephones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Charges and law</source>
        <translation>Cargos y normativa</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Disposición legal</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>Fecha del hecho</translation>
    </message>
    <message>
        <source>Place of the act</source>
        <translation>Lugar del hecho</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>Prescripción</translation>
    </message>
    <message>
        <source>Link to organised crime</source>
        <translation>Vínculo con la delincuencia organizada</translation>
    </message>
    <message>
        <source>Exception asked for</source>
        <translation>Excepción solicitada</translation>
    </message>
    <message>
        <source>Reason for the exception</source>
        <translation>Motivo de la excepción</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>Fecha del suceso</translation>
    </message>
    <message>
        <source>Place of the event</source>
        <translation>Lugar del suceso</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Pena</translation>
    </message>
    <message>
        <source>Sought for</source>
        <translation>Motivo de la búsqueda</translation>
    </message>
    <message>
        <source>Maximum penalty</source>
        <translation>Pena máxima</translation>
    </message>
    <message>
        <source>life imprisonment or more</source>
        <translation>cadena perpetua o más</translation>
    </message>
    <message>
        <source>Sentence imposed</source>
        <translation>Pena impuesta</translation>
    </message>
    <message>
        <source>Still to serve</source>
        <translation>Pena por cumplir</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Tal como está escrito</translation>
    </message>
    <message>
        <source>Warrants</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Warrant</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Issued in</source>
        <translation>Emitida en</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Judicial authority</source>
        <translation>Autoridad judicial</translation>
    </message>
    <message>
        <source>Appeal to a court</source>
        <translation>Recurso ante un tribunal</translation>
    </message>
    <message>
        <source>Charge in it</source>
        <translation>Cargo que figura en ella</translation>
    </message>
    <message>
        <source>Its translation</source>
        <translation>Su traducción</translation>
    </message>
    <message>
        <source>Assurances</source>
        <translation>Garantías</translation>
    </message>
    <message>
        <source>Extradition will be sought</source>
        <translation>Se solicitará la extradición</translation>
    </message>
    <message>
        <source>Coordinated with extradition authorities</source>
        <translation>Coordinado con las autoridades de extradición</translation>
    </message>
    <message>
        <source>Authority had the power</source>
        <translation>La autoridad era competente</translation>
    </message>
    <message>
        <source>Groups and relations</source>
        <translation>Grupos y relaciones</translation>
    </message>
    <message>
        <source>listed by %1</source>
        <translation>incluido en lista por %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>What others say</source>
        <translation>Lo que dicen terceros</translation>
    </message>
    <message>
        <source>%1 (public source)</source>
        <translation>%1 (fuente pública)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who says it, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Purpose and handling</source>
        <translation>Finalidad y tratamiento</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Status of the person</source>
        <translation>Condición de la persona</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidencialidad</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluidos</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Date of the request</source>
        <translation>Fecha de la solicitud</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Same facts as</source>
        <translation>Mismos hechos que</translation>
    </message>
    <message>
        <source>UN reference</source>
        <translation>Referencia de la ONU</translation>
    </message>
    <message>
        <source>UN resolution</source>
        <translation>Resolución de la ONU</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>Additional information</source>
        <translation>Información adicional</translation>
    </message>
</context>
<context>
    <name>TablePreview</name>
    <message>
        <source>%1 holds no rows. Nothing was imported from it.</source>
        <translation>%1 no contiene filas. No se importó nada.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>red notice</source>
        <translation>notificación roja</translation>
    </message>
    <message>
        <source>blue notice</source>
        <translation>notificación azul</translation>
    </message>
    <message>
        <source>green notice</source>
        <translation>notificación verde</translation>
    </message>
    <message>
        <source>yellow notice</source>
        <translation>notificación amarilla</translation>
    </message>
    <message>
        <source>black notice</source>
        <translation>notificación negra</translation>
    </message>
    <message>
        <source>purple notice</source>
        <translation>notificación morada</translation>
    </message>
    <message>
        <source>orange notice</source>
        <translation>notificación naranja</translation>
    </message>
    <message>
        <source>UN special notice</source>
        <translation>notificación especial de la ONU</translation>
    </message>
    <message>
        <source>silver notice</source>
        <translation>notificación plateada</translation>
    </message>
    <message>
        <source>type unknown</source>
        <translation>tipo desconocido</translation>
    </message>
    <message>
        <source>red</source>
        <translation>roja</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>amarilla</translation>
    </message>
    <message>
        <source>black</source>
        <translation>negra</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>morada</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>naranja</translation>
    </message>
    <message>
        <source>UN special</source>
        <translation>especial de la ONU</translation>
    </message>
    <message>
        <source>silver</source>
        <translation>plateada</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>notificación</translation>
    </message>
    <message>
        <source>diffusion</source>
        <translation>difusión</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>examen inicial</translation>
    </message>
    <message>
        <source>detailed review</source>
        <translation>revisión detallada</translation>
    </message>
    <message>
        <source>waiting for the source</source>
        <translation>a la espera de la fuente</translation>
    </message>
    <message>
        <source>approval proposed</source>
        <translation>aprobación propuesta</translation>
    </message>
    <message>
        <source>refusal proposed</source>
        <translation>denegación propuesta</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobada</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>denegada</translation>
    </message>
    <message>
        <source>detailed</source>
        <translation>detallada</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>estándar</translation>
    </message>
    <message>
        <source>return to source</source>
        <translation>devolución a la fuente</translation>
    </message>
    <message>
        <source>low</source>
        <comment>concern</comment>
        <translation>baja</translation>
    </message>
    <message>
        <source>moderate</source>
        <comment>concern</comment>
        <translation>media</translation>
    </message>
    <message>
        <source>raised</source>
        <comment>concern</comment>
        <translation>notable</translation>
    </message>
    <message>
        <source>high</source>
        <comment>concern</comment>
        <translation>alta</translation>
    </message>
    <message>
        <source>blocks publication</source>
        <translation>impide la publicación</translation>
    </message>
    <message>
        <source>raises concern</source>
        <translation>suscita preocupación</translation>
    </message>
    <message>
        <source>asks for more</source>
        <translation>pide más información</translation>
    </message>
    <message>
        <source>lowers concern</source>
        <translation>reduce la preocupación</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Denegar</translation>
    </message>
    <message>
        <source>Ask the source</source>
        <translation>Consultar a la fuente</translation>
    </message>
    <message>
        <source>Refer to detailed review</source>
        <translation>Remitir a revisión detallada</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>decision</comment>
        <translation>aprobada</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>decision</comment>
        <translation>denegada</translation>
    </message>
    <message>
        <source>asked the source</source>
        <comment>decision</comment>
        <translation>fuente consultada</translation>
    </message>
    <message>
        <source>referred to detailed review</source>
        <comment>decision</comment>
        <translation>remitida a revisión detallada</translation>
    </message>
    <message>
        <source>convicted</source>
        <translation>condenado</translation>
    </message>
    <message>
        <source>charged</source>
        <translation>acusado</translation>
    </message>
    <message>
        <source>suspect (status code)</source>
        <translation>sospechoso</translation>
    </message>
    <message>
        <source>criminal history</source>
        <translation>antecedentes penales</translation>
    </message>
    <message>
        <source>witness</source>
        <translation>testigo</translation>
    </message>
    <message>
        <source>victim</source>
        <translation>víctima</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>desaparecido</translation>
    </message>
    <message>
        <source>unidentified person</source>
        <translation>persona no identificada</translation>
    </message>
    <message>
        <source>unidentified body</source>
        <translation>cadáver no identificado</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>fallecido</translation>
    </message>
    <message>
        <source>possible threat</source>
        <translation>posible amenaza</translation>
    </message>
    <message>
        <source>under UN sanctions</source>
        <translation>sujeto a sanciones de la ONU</translation>
    </message>
    <message>
        <source>for official use only</source>
        <translation>solo para uso oficial</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>de distribución limitada</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>confidencial</translation>
    </message>
    <message>
        <source>prosecution</source>
        <translation>enjuiciamiento</translation>
    </message>
    <message>
        <source>serving a sentence</source>
        <translation>cumplimiento de condena</translation>
    </message>
    <message>
        <source>male</source>
        <translation>masculino</translation>
    </message>
    <message>
        <source>female</source>
        <translation>femenino</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name in original script</source>
        <translation>Nombre en escritura original</translation>
    </message>
    <message>
        <source>Name at birth</source>
        <translation>Nombre de nacimiento</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>Possible name, to be confirmed</source>
        <translation>Nombre posible, por confirmar</translation>
    </message>
    <message>
        <source>came in by import</source>
        <translation>recibida por importación</translation>
    </message>
    <message>
        <source>was viewed</source>
        <translation>consultada</translation>
    </message>
    <message>
        <source>was decided on</source>
        <translation>decidida</translation>
    </message>
    <message>
        <source>was claimed</source>
        <translation>asumida</translation>
    </message>
    <message>
        <source>was released</source>
        <translation>liberada</translation>
    </message>
    <message>
        <source>was exported</source>
        <translation>exportada</translation>
    </message>
    <message>
        <source>was assessed</source>
        <translation>evaluada</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>entre %1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln mes</numerusform>
            <numerusform>%Ln meses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>months (years)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln año</numerusform>
            <numerusform>%Ln años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %Ln day(s)</source>
        <translation>
            <numerusform>vencida %Ln día</numerusform>
            <numerusform>vencida %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>vence hoy</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>vence mañana</translation>
    </message>
    <message numerus="yes">
        <source>due in %Ln day(s)</source>
        <translation>
            <numerusform>en %Ln día</numerusform>
            <numerusform>en %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day: its number, the short name of the month, the year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, the time of that day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>was given a provisional verdict</source>
        <translation>veredicto provisional emitido</translation>
    </message>
    <message>
        <source>had an indicator accepted</source>
        <translation>indicador aceptado</translation>
    </message>
    <message>
        <source>had an indicator rejected</source>
        <translation>indicador rechazado</translation>
    </message>
    <message>
        <source>had an indicator deferred</source>
        <translation>indicador aplazado</translation>
    </message>
    <message>
        <source>was assessed anew because of another request</source>
        <translation>se evaluó de nuevo a causa de otra solicitud</translation>
    </message>
    <message>
        <source>was opened from a search</source>
        <translation>se abrió desde una búsqueda</translation>
    </message>
    <message>
        <source>was compared with another request</source>
        <translation>se comparó con otra solicitud</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>Entry %1 is missing.</source>
        <translation>Falta la entrada %1.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow from the one before it.</source>
        <translation>La entrada %1 no sigue a la anterior.</translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written.</source>
        <translation>La entrada %1 se modificó después de escribirse.</translation>
    </message>
    <message>
        <source>The verification was stopped.</source>
        <translation>La verificación se detuvo.</translation>
    </message>
    <message>
        <source>The log ends at entry %1, but entry %2 was the last one written.</source>
        <translation>El registro termina en la entrada %1, pero la última escrita fue la entrada %2.</translation>
    </message>
    <message>
        <source>A decision in the file is not the one that the log tells of (decision %1).</source>
        <translation>Una decisión del archivo no es la que consta en el registro (decisión %1).</translation>
    </message>
    <message>
        <source>The decision that entry %1 tells of is missing.</source>
        <translation>Falta la decisión que consta en la entrada %1.</translation>
    </message>
    <message>
        <source>The contents that import %1 brought are not those that the audit log tells of.</source>
        <translation>El contenido que trajo la importación %1 no es el que consta en el registro de auditoría.</translation>
    </message>
    <message>
        <source>The stored content of request %1, version %2, is not what was received.</source>
        <translation>El contenido guardado de la solicitud %1, versión %2, no es el que se recibió.</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>The line is not a case: notice_type, subject, offences and facts are needed.</source>
        <translation>La línea no es un caso: se necesitan notice_type, subject, offences y facts.</translation>
    </message>
    <message>
        <source>The policy file can&apos;t be used: %1. The old policy stays in force.</source>
        <translation>El archivo de política no se puede usar: %1. La política anterior sigue vigente.</translation>
    </message>
    <message>
        <source>its value “%1” is missing or out of range</source>
        <translation>su valor «%1» falta o está fuera de rango</translation>
    </message>
    <message>
        <source>The table %1 can&apos;t be used: %2.</source>
        <translation>La tabla %1 no se puede usar: %2.</translation>
    </message>
    <message>
        <source>it has no list “entries”</source>
        <translation>no tiene la lista «entries»</translation>
    </message>
    <message>
        <source>The program was built without its file %1. Install it again.</source>
        <translation>El programa se compiló sin su archivo %1. Vuelva a instalarlo.</translation>
    </message>
    <message>
        <source>A phrase table can&apos;t be used: %1. Put the shipped table back.</source>
        <translation>No se puede usar una tabla de expresiones: %1. Restablezca la tabla original.</translation>
    </message>
    <message>
        <source>its language is not known</source>
        <translation>su idioma es desconocido</translation>
    </message>
    <message>
        <source>it names a concept that is not known, “%1”</source>
        <translation>nombra un concepto desconocido, «%1»</translation>
    </message>
    <message>
        <source>the phrase “%1” is empty or too long</source>
        <translation>la expresión «%1» está vacía o es demasiado larga</translation>
    </message>
    <message>
        <source>Identifiers for the type are missing</source>
        <translation>Faltan los identificadores exigidos para el tipo</translation>
    </message>
    <message>
        <source>Each type needs a set of identifiers: for a red notice full name, sex and year of birth with a description, document or biometric, or a good photograph with more.</source>
        <translation>Cada tipo exige un conjunto de identificadores: en una notificación roja, nombre completo, sexo y año de nacimiento con una descripción, un documento o un dato biométrico, o una buena fotografía con más datos.</translation>
    </message>
    <message>
        <source>Judicial data are missing</source>
        <translation>Faltan datos judiciales</translation>
    </message>
    <message>
        <source>A red notice needs the facts, the charge, the law, the penalty and the reference of a valid arrest warrant.</source>
        <translation>Una notificación roja exige los hechos, el cargo, la disposición legal, la pena y la referencia de una orden de detención válida.</translation>
    </message>
    <message>
        <source>Penalty below the threshold</source>
        <translation>Pena inferior al umbral</translation>
    </message>
    <message>
        <source>For prosecution the maximum penalty must be at least two years; to serve a sentence at least six months.</source>
        <translation>Para el enjuiciamiento, la pena máxima debe ser de al menos dos años; para el cumplimiento de una condena, de al menos seis meses.</translation>
    </message>
    <message>
        <source>The account of facts is thin</source>
        <translation>La exposición de los hechos es escasa</translation>
    </message>
    <message>
        <source>The facts must say what the person did, when and where, for each person apart.</source>
        <translation>Los hechos deben decir qué hizo la persona, cuándo y dónde, por separado para cada persona.</translation>
    </message>
    <message>
        <source>Charge and facts do not meet</source>
        <translation>El cargo y los hechos no concuerdan</translation>
    </message>
    <message>
        <source>Where the link between charge and facts is unclear, clarification is mandatory.</source>
        <translation>Cuando el vínculo entre el cargo y los hechos no es claro, la aclaración es obligatoria.</translation>
    </message>
    <message>
        <source>Category that may be excluded</source>
        <translation>Categoría que puede estar excluida</translation>
    </message>
    <message>
        <source>Red notices are not published for behavioural norms, family or private matters and administrative breaches, unless serious or organised crime is involved.</source>
        <translation>No se publican notificaciones rojas por normas de conducta, asuntos familiares o privados ni infracciones administrativas, salvo que intervenga la delincuencia grave u organizada.</translation>
    </message>
    <message>
        <source>Assurances are missing</source>
        <translation>Faltan garantías</translation>
    </message>
    <message>
        <source>The source must assure that extradition will be sought, and that a warrant of a non-judicial authority can be appealed to a court.</source>
        <translation>La fuente debe garantizar que se solicitará la extradición y que una orden de una autoridad no judicial puede recurrirse ante un tribunal.</translation>
    </message>
    <message>
        <source>Status does not fit the type</source>
        <translation>La condición no corresponde al tipo</translation>
    </message>
    <message>
        <source>Each type of notice is meant for persons of certain statuses only.</source>
        <translation>Cada tipo de notificación está previsto solo para personas en determinadas condiciones.</translation>
    </message>
    <message>
        <source>Dates do not hold together</source>
        <translation>Las fechas no son coherentes</translation>
    </message>
    <message>
        <source>Data must be accurate; a time-barred act or a served sentence is no basis.</source>
        <translation>Los datos deben ser exactos; un hecho prescrito o una pena cumplida no sirven de base.</translation>
    </message>
    <message>
        <source>A live record on the same case</source>
        <translation>Un registro vigente sobre el mismo caso</translation>
    </message>
    <message>
        <source>The same person and case should be recorded once.</source>
        <translation>La misma persona y el mismo caso deben registrarse una sola vez.</translation>
    </message>
    <message>
        <source>Marking or wording for special groups</source>
        <translation>Marcado o redacción para grupos especiales</translation>
    </message>
    <message>
        <source>Minors, victims and witnesses must be marked, and sensitive data put neutrally.</source>
        <translation>Los menores, víctimas y testigos deben marcarse, y los datos sensibles redactarse de forma neutra.</translation>
    </message>
    <message>
        <source>State security</source>
        <translation>Seguridad del Estado</translation>
    </message>
    <message>
        <source>Treason, espionage, sedition and the like are political by nature as a rule.</source>
        <translation>La traición, el espionaje, la sedición y similares son, por regla general, de naturaleza política.</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>Insult, defamation or opinion against the State points to refusal, unless it calls for hatred or violence.</source>
        <translation>La injuria, la difamación o la opinión contra el Estado apuntan a la denegación, salvo que inciten al odio o a la violencia.</translation>
    </message>
    <message>
        <source>Assembly or association</source>
        <translation>Reunión o asociación</translation>
    </message>
    <message>
        <source>Peaceful protest or mere membership points to refusal; own violence to approval.</source>
        <translation>La protesta pacífica o la mera pertenencia apuntan a la denegación; la violencia propia, a la aprobación.</translation>
    </message>
    <message>
        <source>Terrorism</source>
        <translation>Terrorismo</translation>
    </message>
    <message>
        <source>The group must be terrorist in nature and the person&apos;s link active and meaningful; speech, assembly or rank alone never make that link.</source>
        <translation>El grupo debe ser de naturaleza terrorista y el vínculo de la persona activo y significativo; la expresión, la reunión o el rango por sí solos nunca establecen ese vínculo.</translation>
    </message>
    <message>
        <source>Military matter</source>
        <translation>Asunto militar</translation>
    </message>
    <message>
        <source>Desertion, draft evasion and acts between combatants are military by nature.</source>
        <translation>La deserción, la evasión del reclutamiento y los actos entre combatientes son de naturaleza militar.</translation>
    </message>
    <message>
        <source>Religion or race</source>
        <translation>Religión o raza</translation>
    </message>
    <message>
        <source>Practice of a faith, conversion or blasphemy points to refusal.</source>
        <translation>La práctica de una fe, la conversión o la blasfemia apuntan a la denegación.</translation>
    </message>
    <message>
        <source>Leaving the country</source>
        <translation>Salida del país</translation>
    </message>
    <message>
        <source>Leaving a country without leave is no basis by itself, whatever the colour.</source>
        <translation>Salir de un país sin permiso no es por sí mismo un fundamento, sea cual sea el color.</translation>
    </message>
    <message>
        <source>Sanctions or export control</source>
        <translation>Sanciones o control de exportaciones</translation>
    </message>
    <message>
        <source>Sanctions that do not rest on the United Nations touch the Organization&apos;s neutrality.</source>
        <translation>Las sanciones que no se basan en las Naciones Unidas afectan a la neutralidad de la Organización.</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Elecciones</translation>
    </message>
    <message>
        <source>Channels must not steer a vote; fraud or violence at the polls may be ordinary crime.</source>
        <translation>Los canales no deben influir en una votación; el fraude o la violencia electoral pueden ser delitos comunes.</translation>
    </message>
    <message>
        <source>Grave act told</source>
        <translation>Acto grave relatado</translation>
    </message>
    <message>
        <source>Death, serious injury, hostages, bombs or sexual violence weigh towards ordinary crime.</source>
        <translation>La muerte, las lesiones graves, los rehenes, las bombas o la violencia sexual pesan a favor del delito común.</translation>
    </message>
    <message>
        <source>Mixed charges</source>
        <translation>Cargos mixtos</translation>
    </message>
    <message>
        <source>With separate facts only the ordinary charges may be published.</source>
        <translation>Si los hechos son independientes, solo pueden publicarse los cargos por delitos comunes.</translation>
    </message>
    <message>
        <source>Political or high office</source>
        <translation>Cargo político o alto cargo</translation>
    </message>
    <message>
        <source>Requests on politicians, senior officials, their families and associates are always looked at in detail.</source>
        <translation>Las solicitudes sobre políticos, altos funcionarios, sus familias y allegados se revisan siempre en detalle.</translation>
    </message>
    <message>
        <source>Journalist, activist, lawyer, clergy or opposition</source>
        <translation>Periodista, activista, abogado, religioso u opositor</translation>
    </message>
    <message>
        <source>Requests on persons of these roles are always looked at in detail.</source>
        <translation>Las solicitudes sobre personas con estas funciones se revisan siempre en detalle.</translation>
    </message>
    <message>
        <source>Refugee or protected person</source>
        <translation>Refugiado o persona protegida</translation>
    </message>
    <message>
        <source>No data are processed for the country that a confirmed refugee fears.</source>
        <translation>No se tratan datos para el país al que teme un refugiado confirmado.</translation>
    </message>
    <message>
        <source>Personal gain</source>
        <translation>Lucro personal</translation>
    </message>
    <message>
        <source>Documented personal enrichment weighs towards ordinary crime.</source>
        <translation>El enriquecimiento personal documentado pesa a favor del delito común.</translation>
    </message>
    <message>
        <source>Source under supervision</source>
        <translation>Fuente bajo supervisión</translation>
    </message>
    <message>
        <source>Requests of a supervised source are reviewed before anything is circulated.</source>
        <translation>Las solicitudes de una fuente supervisada se revisan antes de que circule nada.</translation>
    </message>
    <message>
        <source>Earlier request not accepted</source>
        <translation>Solicitud anterior no aceptada</translation>
    </message>
    <message>
        <source>An earlier refusal, cancellation or deletion is looked at with the new request.</source>
        <translation>Una denegación, cancelación o supresión anterior se examina junto con la nueva solicitud.</translation>
    </message>
    <message>
        <source>International tribunal</source>
        <translation>Tribunal internacional</translation>
    </message>
    <message>
        <source>A request of an international court weighs towards approval.</source>
        <translation>Una solicitud de un tribunal internacional pesa a favor de la aprobación.</translation>
    </message>
    <message>
        <source>Many similar requests</source>
        <translation>Muchas solicitudes similares</translation>
    </message>
    <message>
        <source>Many similar requests soon after a political event are looked at in detail.</source>
        <translation>Muchas solicitudes similares poco después de un suceso político se revisan en detalle.</translation>
    </message>
    <message>
        <source>Protest or doubt of others</source>
        <translation>Protesta o duda de terceros</translation>
    </message>
    <message>
        <source>The position of another bureau or international body is a factor.</source>
        <translation>La posición de otra oficina o de un organismo internacional es un factor.</translation>
    </message>
    <message>
        <source>Extradition refused</source>
        <translation>Extradición denegada</translation>
    </message>
    <message>
        <source>A refusal alone decides nothing; the reasons for it count.</source>
        <translation>Una denegación por sí sola no decide nada; cuentan sus motivos.</translation>
    </message>
    <message>
        <source>Commission for the Control of Files</source>
        <translation>Comisión de Control de los Ficheros</translation>
    </message>
    <message>
        <source>Decisions of the Commission are binding; open requests and related deletions count.</source>
        <translation>Las decisiones de la Comisión son vinculantes; cuentan las peticiones abiertas y las supresiones conexas.</translation>
    </message>
    <message>
        <source>Finding of a rights violation</source>
        <translation>Constatación de una violación de derechos</translation>
    </message>
    <message>
        <source>Findings of torture, unfair trial or arbitrary detention by a competent body count.</source>
        <translation>Cuentan las constataciones de tortura, juicio injusto o detención arbitraria por un órgano competente.</translation>
    </message>
    <message>
        <source>Other proceedings</source>
        <translation>Otros procedimientos</translation>
    </message>
    <message>
        <source>Acquittal, closure, amnesty or a case on the same facts may remove the basis.</source>
        <translation>La absolución, el archivo, la amnistía o un caso sobre los mismos hechos pueden eliminar el fundamento.</translation>
    </message>
    <message>
        <source>Penalty or form of trial</source>
        <translation>Pena o forma del juicio</translation>
    </message>
    <message>
        <source>Death or corporal penalties, trials in absentia and special courts are looked at.</source>
        <translation>Se examinan la pena de muerte o las penas corporales, los juicios en rebeldía y los tribunales especiales.</translation>
    </message>
    <message>
        <source>Gender, sexuality or family law</source>
        <translation>Género, sexualidad o derecho de familia</translation>
    </message>
    <message>
        <source>Charges on gender, sexuality or family law may run against basic rights.</source>
        <translation>Los cargos sobre género, sexualidad o derecho de familia pueden ser contrarios a derechos fundamentales.</translation>
    </message>
    <message>
        <source>Matter between states</source>
        <translation>Asunto entre Estados</translation>
    </message>
    <message>
        <source>The Organization takes no side in a conflict between states.</source>
        <translation>La Organización no toma partido en un conflicto entre Estados.</translation>
    </message>
    <message>
        <source>Political context</source>
        <translation>Contexto político</translation>
    </message>
    <message>
        <source>Coup, unrest or a political step near the act, the charge or the request counts.</source>
        <translation>Cuentan un golpe de Estado, disturbios o un paso político cercanos al hecho, al cargo o a la solicitud.</translation>
    </message>
    <message>
        <source>Life cycle of the request</source>
        <translation>Ciclo de vida de la solicitud</translation>
    </message>
    <message>
        <source>A person located without an extradition step, or an expiry without answer, leads to cancellation.</source>
        <translation>Una persona localizada sin trámite de extradición, o un vencimiento sin respuesta, lleva a la cancelación.</translation>
    </message>
    <message>
        <source>The charge “%1” is one of State security.</source>
        <translation>El cargo «%1» es de seguridad del Estado.</translation>
    </message>
    <message>
        <source>The account speaks of State security: “%1”.</source>
        <translation>La exposición habla de seguridad del Estado: «%1».</translation>
    </message>
    <message>
        <source>The charge “%1” is one of expression.</source>
        <translation>El cargo «%1» es de expresión.</translation>
    </message>
    <message>
        <source>The account speaks of opinion or criticism: “%1”.</source>
        <translation>La exposición habla de opinión o crítica: «%1».</translation>
    </message>
    <message>
        <source>The charge “%1” may cover opinion as well as incitement.</source>
        <translation>El cargo «%1» puede abarcar tanto la opinión como la incitación.</translation>
    </message>
    <message>
        <source>The account speaks of hatred or a call to violence: “%1”.</source>
        <translation>La exposición habla de odio o de un llamamiento a la violencia: «%1».</translation>
    </message>
    <message>
        <source>The charge “%1” is one of assembly or public order.</source>
        <translation>El cargo «%1» es de reunión u orden público.</translation>
    </message>
    <message>
        <source>The account speaks of a protest: “%1”.</source>
        <translation>La exposición habla de una protesta: «%1».</translation>
    </message>
    <message>
        <source>The charge “%1” is one of association.</source>
        <translation>El cargo «%1» es de asociación.</translation>
    </message>
    <message>
        <source>The account speaks of membership or civil society: “%1”.</source>
        <translation>La exposición habla de pertenencia o sociedad civil: «%1».</translation>
    </message>
    <message>
        <source>The account tells an act that is a crime in itself: “%1”.</source>
        <translation>La exposición relata un acto que es delito en sí mismo: «%1».</translation>
    </message>
    <message>
        <source>“%1” is charged, and the person&apos;s own link is left open.</source>
        <translation>Se imputa «%1», y el vínculo propio de la persona queda sin precisar.</translation>
    </message>
    <message>
        <source>“%1” is charged, and no act of the person is told.</source>
        <translation>Se imputa «%1», y no se relata ningún acto de la persona.</translation>
    </message>
    <message>
        <source>The account tells support by the person&apos;s own acts: “%1”.</source>
        <translation>La exposición relata un apoyo mediante actos propios de la persona: «%1».</translation>
    </message>
    <message>
        <source>The group is recognised by several countries, and the account tells support: “%1”.</source>
        <translation>El grupo está reconocido por varios países, y la exposición relata un apoyo: «%1».</translation>
    </message>
    <message>
        <source>“%1” is charged, while the account tells speech, symbols or assembly.</source>
        <translation>Se imputa «%1», mientras que la exposición relata expresión, símbolos o reunión.</translation>
    </message>
    <message>
        <source>“%1” is charged, while the account tells a rank or standing only.</source>
        <translation>Se imputa «%1», mientras que la exposición relata solo un rango o una posición.</translation>
    </message>
    <message>
        <source>The group is recognised by the United Nations: “%1”.</source>
        <translation>El grupo está reconocido por las Naciones Unidas: «%1».</translation>
    </message>
    <message>
        <source>“%1” is charged, and the account tells acts of the person.</source>
        <translation>Se imputa «%1», y la exposición relata actos de la persona.</translation>
    </message>
    <message>
        <source>The account speaks of armed conflict: “%1”.</source>
        <translation>La exposición habla de conflicto armado: «%1».</translation>
    </message>
    <message>
        <source>The charge “%1” is military.</source>
        <translation>El cargo «%1» es militar.</translation>
    </message>
    <message>
        <source>The account speaks of desertion or service: “%1”.</source>
        <translation>La exposición habla de deserción o servicio militar: «%1».</translation>
    </message>
    <message>
        <source>A grave international crime is charged: “%1”.</source>
        <translation>Se imputa un crimen internacional grave: «%1».</translation>
    </message>
    <message>
        <source>A military court or prosecutor is named: “%1”.</source>
        <translation>Se menciona un tribunal o fiscal militar: «%1».</translation>
    </message>
    <message>
        <source>A member of the forces is sought; a link to a conflict is to be asked for.</source>
        <translation>Se busca a un miembro de las fuerzas armadas; debe preguntarse por un vínculo con un conflicto.</translation>
    </message>
    <message>
        <source>The charge “%1” touches religion.</source>
        <translation>El cargo «%1» atañe a la religión.</translation>
    </message>
    <message>
        <source>The account speaks of religious life: “%1”.</source>
        <translation>La exposición habla de vida religiosa: «%1».</translation>
    </message>
    <message>
        <source>The charge “%1” has a racial element.</source>
        <translation>El cargo «%1» tiene un elemento racial.</translation>
    </message>
    <message>
        <source>The text has a racial or ethnic element: “%1”.</source>
        <translation>El texto tiene un elemento racial o étnico: «%1».</translation>
    </message>
    <message>
        <source>Leaving the country is the only charge: “%1”.</source>
        <translation>La salida del país es el único cargo: «%1».</translation>
    </message>
    <message>
        <source>Leaving the country is charged beside another offence: “%1”.</source>
        <translation>La salida del país se imputa junto a otro delito: «%1».</translation>
    </message>
    <message>
        <source>The basis of the sanctions or controls is not in the request: “%1”.</source>
        <translation>El fundamento de las sanciones o controles no figura en la solicitud: «%1».</translation>
    </message>
    <message>
        <source>A multilateral list or treaty is named: “%1”.</source>
        <translation>Se menciona una lista o un tratado multilateral: «%1».</translation>
    </message>
    <message>
        <source>The sanctions rest on the United Nations: “%1”.</source>
        <translation>Las sanciones se basan en las Naciones Unidas: «%1».</translation>
    </message>
    <message>
        <source>The sanctions or controls do not rest on the United Nations: “%1”.</source>
        <translation>Las sanciones o controles no se basan en las Naciones Unidas: «%1».</translation>
    </message>
    <message>
        <source>The charge “%1” concerns an election.</source>
        <translation>El cargo «%1» se refiere a una elección.</translation>
    </message>
    <message>
        <source>The account speaks of an election: “%1”.</source>
        <translation>La exposición habla de una elección: «%1».</translation>
    </message>
    <message>
        <source>The account tells a grave act: “%1”.</source>
        <translation>La exposición relata un acto grave: «%1».</translation>
    </message>
    <message>
        <source>Ordinary charges stand beside charges of another kind.</source>
        <translation>Hay cargos por delitos comunes junto a cargos de otra naturaleza.</translation>
    </message>
    <message>
        <source>Immunity is mentioned: “%1”.</source>
        <translation>Se menciona una inmunidad: «%1».</translation>
    </message>
    <message>
        <source>The role given is political or high office: “%1”.</source>
        <translation>La función indicada es un cargo político o alto cargo: «%1».</translation>
    </message>
    <message>
        <source>The account names political or high office: “%1”.</source>
        <translation>La exposición menciona un cargo político o alto cargo: «%1».</translation>
    </message>
    <message>
        <source>The account speaks of an official act: “%1”.</source>
        <translation>La exposición habla de un acto oficial: «%1».</translation>
    </message>
    <message>
        <source>The account speaks of private capacity: “%1”.</source>
        <translation>La exposición habla de una actuación a título particular: «%1».</translation>
    </message>
    <message>
        <source>The role given is that of a relative or associate of an office-holder: “%1”.</source>
        <translation>La función indicada es la de familiar o allegado de un titular de cargo: «%1».</translation>
    </message>
    <message>
        <source>The account names a relative or associate of an office-holder: “%1”.</source>
        <translation>La exposición menciona a un familiar o allegado de un titular de cargo: «%1».</translation>
    </message>
    <message>
        <source>The role given is one of political opposition: “%1”.</source>
        <translation>La función indicada es de oposición política: «%1».</translation>
    </message>
    <message>
        <source>The text speaks of political opposition: “%1”.</source>
        <translation>El texto habla de oposición política: «%1».</translation>
    </message>
    <message>
        <source>The role given is “%1”.</source>
        <translation>La función indicada es «%1».</translation>
    </message>
    <message>
        <source>The account gives the role “%1”.</source>
        <translation>La exposición indica la función «%1».</translation>
    </message>
    <message>
        <source>The text speaks of an asylum claim: “%1”.</source>
        <translation>El texto habla de una solicitud de asilo: «%1».</translation>
    </message>
    <message>
        <source>The text speaks of protection: “%1”.</source>
        <translation>El texto habla de protección: «%1».</translation>
    </message>
    <message>
        <source>The register of protected persons has an entry.</source>
        <translation>El registro de personas protegidas tiene una entrada.</translation>
    </message>
    <message>
        <source>A confirmed refugee is sought by the country that is feared.</source>
        <translation>El país al que teme busca a un refugiado confirmado.</translation>
    </message>
    <message>
        <source>The text speaks of refugee status: “%1”.</source>
        <translation>El texto habla de la condición de refugiado: «%1».</translation>
    </message>
    <message>
        <source>The request says that the person is a refugee.</source>
        <translation>La solicitud dice que la persona es refugiada.</translation>
    </message>
    <message>
        <source>The text says that no personal gain is shown: “%1”.</source>
        <translation>El texto dice que no consta lucro personal: «%1».</translation>
    </message>
    <message>
        <source>The account tells personal gain: “%1”.</source>
        <translation>La exposición relata un lucro personal: «%1».</translation>
    </message>
    <message>
        <source>The account tells gain of the person&apos;s own: “%1”.</source>
        <translation>La exposición relata un lucro propio de la persona: «%1».</translation>
    </message>
    <message>
        <source>A black notice needs a good photograph, fingerprints or DNA; none is in the request.</source>
        <translation>Una notificación negra exige una buena fotografía, impresiones dactilares o ADN; la solicitud no contiene nada de ello.</translation>
    </message>
    <message>
        <source>A blue notice on an identified person needs a set of identifiers that this request does not give.</source>
        <translation>Una notificación azul sobre una persona identificada exige un conjunto de identificadores que esta solicitud no da.</translation>
    </message>
    <message>
        <source>A blue notice on an unidentified person needs a good photograph, fingerprints or DNA; none is in the request.</source>
        <translation>Una notificación azul sobre una persona no identificada exige una buena fotografía, impresiones dactilares o ADN; la solicitud no contiene nada de ello.</translation>
    </message>
    <message>
        <source>A green notice needs a set of identifiers that this request does not give.</source>
        <translation>Una notificación verde exige un conjunto de identificadores que esta solicitud no da.</translation>
    </message>
    <message>
        <source>A red notice needs a set of identifiers that this request does not give.</source>
        <translation>Una notificación roja exige un conjunto de identificadores que esta solicitud no da.</translation>
    </message>
    <message>
        <source>A yellow notice needs a set of identifiers that this request does not give.</source>
        <translation>Una notificación amarilla exige un conjunto de identificadores que esta solicitud no da.</translation>
    </message>
    <message>
        <source>No charge is in the request.</source>
        <translation>En la solicitud no figura ningún cargo.</translation>
    </message>
    <message>
        <source>The summary of facts is missing or too short to tell what happened.</source>
        <translation>El resumen de los hechos falta o es demasiado breve para decir qué ocurrió.</translation>
    </message>
    <message>
        <source>No provision of law is in the request.</source>
        <translation>En la solicitud no figura ninguna disposición legal.</translation>
    </message>
    <message>
        <source>The maximum penalty, the sentence or the part left to serve is not in the request.</source>
        <translation>La pena máxima, la condena o la parte por cumplir no figura en la solicitud.</translation>
    </message>
    <message>
        <source>No arrest warrant or decision of the same effect is in the request.</source>
        <translation>En la solicitud no figura ninguna orden de detención ni resolución de igual efecto.</translation>
    </message>
    <message>
        <source>The text itself says that there is no warrant: “%1”.</source>
        <translation>El propio texto dice que no hay orden: «%1».</translation>
    </message>
    <message>
        <source>“%1” is not an arrest warrant or a decision of the same effect.</source>
        <translation>«%1» no es una orden de detención ni una resolución de igual efecto.</translation>
    </message>
    <message>
        <source>The warrant has no reference.</source>
        <translation>La orden no tiene referencia.</translation>
    </message>
    <message>
        <source>Asked for more, the source gave details: “%1”.</source>
        <translation>Al pedírsele más información, la fuente dio detalles: «%1».</translation>
    </message>
    <message>
        <source>The account tells of several persons without the part of each: “%1”.</source>
        <translation>La exposición habla de varias personas sin indicar la parte de cada una: «%1».</translation>
    </message>
    <message>
        <source>No date of the act is in the request.</source>
        <translation>En la solicitud no figura la fecha del hecho.</translation>
    </message>
    <message>
        <source>The account tells no act of the person.</source>
        <translation>La exposición no relata ningún acto de la persona.</translation>
    </message>
    <message>
        <source>The request leaves open what the person did: “%1”.</source>
        <translation>La solicitud no precisa qué hizo la persona: «%1».</translation>
    </message>
    <message>
        <source>No place of the act is in the request.</source>
        <translation>En la solicitud no figura el lugar del hecho.</translation>
    </message>
    <message>
        <source>The account is word for word that of another request: %1.</source>
        <translation>La exposición es palabra por palabra la de otra solicitud: %1.</translation>
    </message>
    <message>
        <source>The account is too short to tell what the person did.</source>
        <translation>La exposición es demasiado breve para decir qué hizo la persona.</translation>
    </message>
    <message>
        <source>The account stays general: “%1”.</source>
        <translation>La exposición es genérica: «%1».</translation>
    </message>
    <message>
        <source>The charge “%1” and the account speak of different conduct.</source>
        <translation>El cargo «%1» y la exposición hablan de conductas distintas.</translation>
    </message>
    <message>
        <source>The link between charge and facts is left open: “%1”.</source>
        <translation>El vínculo entre el cargo y los hechos queda sin precisar: «%1».</translation>
    </message>
    <message>
        <source>The source gave no detail when asked: “%1”.</source>
        <translation>La fuente no dio detalles cuando se le preguntó: «%1».</translation>
    </message>
    <message>
        <source>The matter may be a breach of administrative law: “%1”.</source>
        <translation>Puede tratarse de una infracción administrativa: «%1».</translation>
    </message>
    <message>
        <source>The matter may be a family matter: “%1”.</source>
        <translation>Puede tratarse de un asunto familiar: «%1».</translation>
    </message>
    <message>
        <source>The conduct is judged differently across countries: “%1”.</source>
        <translation>La conducta se valora de forma distinta según el país: «%1».</translation>
    </message>
    <message>
        <source>A link to serious or organised crime is stated: “%1”.</source>
        <translation>Se indica un vínculo con la delincuencia grave u organizada: «%1».</translation>
    </message>
    <message>
        <source>The matter may not be serious enough for a red notice: “%1”.</source>
        <translation>El asunto quizá no sea bastante grave para una notificación roja: «%1».</translation>
    </message>
    <message>
        <source>The matter may be a private dispute: “%1”.</source>
        <translation>Puede tratarse de un litigio privado: «%1».</translation>
    </message>
    <message>
        <source>The request may serve another purpose than prosecution: “%1”.</source>
        <translation>La solicitud puede servir a otro fin que la persecución penal: «%1».</translation>
    </message>
    <message>
        <source>The warrant is not judicial and the law gives no appeal to a court.</source>
        <translation>La orden no es judicial y la ley no permite recurrir a un tribunal.</translation>
    </message>
    <message>
        <source>The warrant is not judicial, and whether a court can be appealed to is not in the request.</source>
        <translation>La orden no es judicial, y la solicitud no dice si cabe recurso ante un tribunal.</translation>
    </message>
    <message>
        <source>The source says that extradition will not be sought.</source>
        <translation>La fuente dice que no se solicitará la extradición.</translation>
    </message>
    <message>
        <source>Whether extradition will be sought is not in the request.</source>
        <translation>La solicitud no dice si se solicitará la extradición.</translation>
    </message>
    <message>
        <source>The status “%1” does not fit this type of request.</source>
        <translation>La condición «%1» no corresponde a este tipo de solicitud.</translation>
    </message>
    <message>
        <source>The date of birth and the date of the act contradict each other.</source>
        <translation>La fecha de nacimiento y la del hecho se contradicen.</translation>
    </message>
    <message>
        <source>The date of birth lies after the request.</source>
        <translation>La fecha de nacimiento es posterior a la solicitud.</translation>
    </message>
    <message>
        <source>The end of the acts lies before their beginning.</source>
        <translation>El fin de los hechos es anterior a su comienzo.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a date.</source>
        <translation>«%1» no puede ser una fecha.</translation>
    </message>
    <message>
        <source>By the date given the act is time-barred: %1.</source>
        <translation>Según la fecha dada, el hecho ha prescrito: %1.</translation>
    </message>
    <message>
        <source>The limitation date lies before the act.</source>
        <translation>La fecha de prescripción es anterior al hecho.</translation>
    </message>
    <message>
        <source>The text says that the act is time-barred: “%1”.</source>
        <translation>El texto dice que el hecho ha prescrito: «%1».</translation>
    </message>
    <message>
        <source>More is left to serve than the sentence imposed.</source>
        <translation>Queda por cumplir más que la pena impuesta.</translation>
    </message>
    <message>
        <source>The act lies after the request.</source>
        <translation>El hecho es posterior a la solicitud.</translation>
    </message>
    <message>
        <source>The event lies after the request.</source>
        <translation>El suceso es posterior a la solicitud.</translation>
    </message>
    <message>
        <source>The warrant is dated after the request.</source>
        <translation>La orden es de fecha posterior a la solicitud.</translation>
    </message>
    <message>
        <source>By the dates given the sentence has been served: “%1”.</source>
        <translation>Según las fechas dadas, la condena se ha cumplido: «%1».</translation>
    </message>
    <message>
        <source>The warrant was issued before the act.</source>
        <translation>La orden se emitió antes del hecho.</translation>
    </message>
    <message>
        <source>A live record of another source seems to concern the same person: %1.</source>
        <translation>Un registro vigente de otra fuente parece referirse a la misma persona: %1.</translation>
    </message>
    <message>
        <source>A live record of the same source seems to concern the same case: %1.</source>
        <translation>Un registro vigente de la misma fuente parece referirse al mismo caso: %1.</translation>
    </message>
    <message>
        <source>By the dates given the person was a minor at the time of the act; the marking MINOR is not in the request.</source>
        <translation>Según las fechas dadas, la persona era menor en el momento del hecho; la marca MINOR no figura en la solicitud.</translation>
    </message>
    <message>
        <source>A request of this type on a victim or witness needs another type and marking.</source>
        <translation>Una solicitud de este tipo sobre una víctima o un testigo requiere otro tipo y otra marca.</translation>
    </message>
    <message>
        <source>The wording “%1” is not neutral.</source>
        <translation>La expresión «%1» no es neutra.</translation>
    </message>
    <message>
        <source>The text speaks of criticism by others: “%1”.</source>
        <translation>El texto habla de críticas de terceros: «%1».</translation>
    </message>
    <message>
        <source>Another source expresses doubt: “%1”.</source>
        <translation>Otra fuente expresa dudas: «%1».</translation>
    </message>
    <message>
        <source>The state of nationality protests against a request for a grave international crime.</source>
        <translation>El Estado de nacionalidad protesta contra una solicitud por un crimen internacional grave.</translation>
    </message>
    <message>
        <source>The country concerned was not consulted or not addressed: “%1”.</source>
        <translation>El país interesado no fue consultado o no es destinatario: «%1».</translation>
    </message>
    <message>
        <source>The person&apos;s own country is not among the recipients.</source>
        <translation>El propio país de la persona no está entre los destinatarios.</translation>
    </message>
    <message>
        <source>A protest was made before the request.</source>
        <translation>Se formuló una protesta antes de la solicitud.</translation>
    </message>
    <message>
        <source>Another bureau or state protests.</source>
        <translation>Otra oficina u otro Estado protesta.</translation>
    </message>
    <message>
        <source>The text speaks of a protest: “%1”.</source>
        <translation>El texto habla de una protesta: «%1».</translation>
    </message>
    <message>
        <source>Extradition was refused; the reasons are to be asked for: “%1”.</source>
        <translation>La extradición fue denegada; deben pedirse los motivos: «%1».</translation>
    </message>
    <message>
        <source>Extradition was refused for reasons of procedure: “%1”.</source>
        <translation>La extradición fue denegada por motivos de procedimiento: «%1».</translation>
    </message>
    <message>
        <source>Extradition was refused for political or human-rights reasons: “%1”.</source>
        <translation>La extradición fue denegada por motivos políticos o de derechos humanos: «%1».</translation>
    </message>
    <message>
        <source>The Commission had data on an accomplice deleted.</source>
        <translation>La Comisión hizo suprimir datos sobre un cómplice.</translation>
    </message>
    <message>
        <source>The Commission found the data not compliant.</source>
        <translation>La Comisión declaró los datos no conformes.</translation>
    </message>
    <message>
        <source>A request is open before the Commission.</source>
        <translation>Hay una petición abierta ante la Comisión.</translation>
    </message>
    <message>
        <source>The text speaks of the Commission or of deleted data: “%1”.</source>
        <translation>El texto habla de la Comisión o de datos suprimidos: «%1».</translation>
    </message>
    <message>
        <source>A violation is claimed: “%1”.</source>
        <translation>Se alega una violación: «%1».</translation>
    </message>
    <message>
        <source>A body or court speaks of a violation: “%1”.</source>
        <translation>Un órgano o tribunal habla de una violación: «%1».</translation>
    </message>
    <message>
        <source>The text speaks of an acquittal: “%1”.</source>
        <translation>El texto habla de una absolución: «%1».</translation>
    </message>
    <message>
        <source>The text speaks of a closed case, withdrawn warrant or pardon: “%1”.</source>
        <translation>El texto habla de un caso archivado, una orden retirada o un indulto: «%1».</translation>
    </message>
    <message>
        <source>The text speaks of a case on the same facts: “%1”.</source>
        <translation>El texto habla de un caso sobre los mismos hechos: «%1».</translation>
    </message>
    <message>
        <source>The text speaks of a transfer of proceedings: “%1”.</source>
        <translation>El texto habla de una transmisión del procedimiento: «%1».</translation>
    </message>
    <message>
        <source>A corporal penalty is mentioned: “%1”.</source>
        <translation>Se menciona una pena corporal: «%1».</translation>
    </message>
    <message>
        <source>The death penalty is mentioned: “%1”.</source>
        <translation>Se menciona la pena de muerte: «%1».</translation>
    </message>
    <message>
        <source>A trial in absence is mentioned: “%1”.</source>
        <translation>Se menciona un juicio en rebeldía: «%1».</translation>
    </message>
    <message>
        <source>A special court is mentioned: “%1”.</source>
        <translation>Se menciona un tribunal especial: «%1».</translation>
    </message>
    <message>
        <source>The charge “%1” is one of family law.</source>
        <translation>El cargo «%1» es de derecho de familia.</translation>
    </message>
    <message>
        <source>Gender or sexuality is touched: “%1”.</source>
        <translation>Atañe al género o a la sexualidad: «%1».</translation>
    </message>
    <message>
        <source>The text speaks of a matter between states: “%1”.</source>
        <translation>El texto habla de un asunto entre Estados: «%1».</translation>
    </message>
    <message>
        <source>An office-holder of another state is sought: “%1”.</source>
        <translation>Se busca a un titular de cargo de otro Estado: «%1».</translation>
    </message>
    <message>
        <source>Officials tie the case to politics: “%1”.</source>
        <translation>Autoridades vinculan el caso con la política: «%1».</translation>
    </message>
    <message>
        <source>The table of state pairs has an entry for the source and a nationality of the person.</source>
        <translation>La tabla de pares de Estados tiene una entrada para la fuente y una nacionalidad de la persona.</translation>
    </message>
    <message>
        <source>A political step of the person is told: “%1”.</source>
        <translation>Se relata un paso político de la persona: «%1».</translation>
    </message>
    <message>
        <source>A political event lies near the date of the act or the request: %1.</source>
        <translation>Un suceso político es cercano a la fecha del hecho o de la solicitud: %1.</translation>
    </message>
    <message>
        <source>The text speaks of a change of power: “%1”.</source>
        <translation>El texto habla de un cambio de poder: «%1».</translation>
    </message>
    <message>
        <source>The text speaks of a coup: “%1”.</source>
        <translation>El texto habla de un golpe de Estado: «%1».</translation>
    </message>
    <message>
        <source>The text speaks of revoked passports or nationality: “%1”.</source>
        <translation>El texto habla de pasaportes o nacionalidad revocados: «%1».</translation>
    </message>
    <message>
        <source>A political motive is mentioned: “%1”.</source>
        <translation>Se menciona un móvil político: «%1».</translation>
    </message>
    <message>
        <source>The person says that the case is political: “%1”.</source>
        <translation>La persona dice que el caso es político: «%1».</translation>
    </message>
    <message>
        <source>The text speaks of unrest: “%1”.</source>
        <translation>El texto habla de disturbios: «%1».</translation>
    </message>
    <message>
        <source>The text says that extradition was asked for: “%1”.</source>
        <translation>El texto dice que se solicitó la extradición: «%1».</translation>
    </message>
    <message>
        <source>The person was located and no extradition step is known since.</source>
        <translation>La persona fue localizada y desde entonces no consta ningún trámite de extradición.</translation>
    </message>
    <message>
        <source>The text says that extradition was not asked for: “%1”.</source>
        <translation>El texto dice que no se solicitó la extradición: «%1».</translation>
    </message>
    <message>
        <source>The text says that the whereabouts are known: “%1”.</source>
        <translation>El texto dice que se conoce el paradero: «%1».</translation>
    </message>
    <message>
        <source>Requests of this source are under supervision.</source>
        <translation>Las solicitudes de esta fuente están bajo supervisión.</translation>
    </message>
    <message>
        <source>An earlier request on the same group was not accepted: %1.</source>
        <translation>Una solicitud anterior sobre el mismo grupo no fue aceptada: %1.</translation>
    </message>
    <message>
        <source>Another channel was used after a refused request: %1.</source>
        <translation>Se usó otro canal tras una solicitud denegada: %1.</translation>
    </message>
    <message>
        <source>An earlier request on the same person was not accepted: %1.</source>
        <translation>Una solicitud anterior sobre la misma persona no fue aceptada: %1.</translation>
    </message>
    <message>
        <source>The text speaks of earlier requests: “%1”.</source>
        <translation>El texto habla de solicitudes anteriores: «%1».</translation>
    </message>
    <message>
        <source>The source is an international tribunal.</source>
        <translation>La fuente es un tribunal internacional.</translation>
    </message>
    <message>
        <source>An international court is named as the source: “%1”.</source>
        <translation>Se menciona un tribunal internacional como fuente: «%1».</translation>
    </message>
    <message>
        <source>Many similar requests of this source follow a political event.</source>
        <translation>Muchas solicitudes similares de esta fuente siguen a un suceso político.</translation>
    </message>
    <message>
        <source>Nature of the offence</source>
        <translation>Naturaleza del delito</translation>
    </message>
    <message>
        <source>Status of the person</source>
        <translation>Condición de la persona</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Positions of others</source>
        <translation>Posiciones de terceros</translation>
    </message>
    <message>
        <source>International obligations</source>
        <translation>Obligaciones internacionales</translation>
    </message>
    <message>
        <source>Neutrality</source>
        <translation>Neutralidad</translation>
    </message>
    <message>
        <source>General context</source>
        <translation>Contexto general</translation>
    </message>
    <message>
        <source>Completeness and conditions</source>
        <translation>Integridad y condiciones</translation>
    </message>
    <message>
        <source>The account also tells violence or another grave act: “%1”.</source>
        <translation>La exposición relata además violencia u otro acto grave: «%1».</translation>
    </message>
    <message>
        <source>The record expires within six months and no answer of the source is known.</source>
        <translation>El registro vence en seis meses y no se conoce respuesta de la fuente.</translation>
    </message>
    <message>
        <source>it has too many classes of words</source>
        <translation>tiene demasiadas clases de palabras</translation>
    </message>
    <message>
        <source>The table of words can&apos;t be used: in “%1”, “%2” is not known. Put the shipped table back.</source>
        <translation>La tabla de palabras no se puede usar: en «%1» no se conoce «%2». Vuelva a poner la tabla original.</translation>
    </message>
    <message>
        <source>The model of likeness to decided cases is damaged or of another version. Install the program again.</source>
        <translation>El modelo de semejanza con los casos resueltos está dañado o es de otra versión. Vuelva a instalar el programa.</translation>
    </message>
    <message>
        <source>The request resembles decided cases of this kind: “%1”.</source>
        <translation>La solicitud se parece a casos resueltos de este tipo: «%1».</translation>
    </message>
    <message numerus="yes">
        <source>The maximum penalty is %Ln month(s); a red notice needs at least two years.</source>
        <translation>
            <numerusform>La pena máxima es de %Ln mes; una notificación roja exige al menos dos años.</numerusform>
            <numerusform>La pena máxima es de %Ln meses; una notificación roja exige al menos dos años.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) are left to serve; a red notice needs at least six of sentence or remainder.</source>
        <translation>
            <numerusform>Queda %Ln mes por cumplir; una notificación roja exige al menos seis de condena o de remanente.</numerusform>
            <numerusform>Quedan %Ln meses por cumplir; una notificación roja exige al menos seis de condena o de remanente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sentence reaches the threshold, but only %Ln month(s) are left to serve.</source>
        <translation>
            <numerusform>La condena alcanza el umbral, pero solo queda %Ln mes por cumplir.</numerusform>
            <numerusform>La condena alcanza el umbral, pero solo quedan %Ln meses por cumplir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sentence is %Ln month(s); a red notice needs at least six.</source>
        <translation>
            <numerusform>La condena es de %Ln mes; una notificación roja exige al menos seis.</numerusform>
            <numerusform>La condena es de %Ln meses; una notificación roja exige al menos seis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Usage: noticedesk-cli [--case-file FILE] [--user NAME] %1</source>
        <translation>Uso: noticedesk-cli [--case-file ARCHIVO] [--user NOMBRE] %1</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read: %2.</source>
        <translation>No se puede leer el archivo %1: %2.</translation>
    </message>
    <message>
        <source>Line %1 was left out: %2</source>
        <translation>Se omitió la línea %1: %2</translation>
    </message>
    <message>
        <source>Name one file of cases.</source>
        <translation>Indique un archivo de casos.</translation>
    </message>
    <message>
        <source>Say “verify” or “export”.</source>
        <translation>Indique «verify» o «export».</translation>
    </message>
    <message>
        <source>Say where the backup goes.</source>
        <translation>Indique dónde guardar la copia de seguridad.</translation>
    </message>
    <message>
        <source>Backed up and verified: %1</source>
        <translation>Copiado y verificado: %1</translation>
    </message>
    <message>
        <source>The case file is sound.</source>
        <translation>El archivo de casos está íntegro.</translation>
    </message>
    <message>
        <source>The file with the pairs of names could not be read.</source>
        <translation>No se pudo leer el archivo con los pares de nombres.</translation>
    </message>
    <message>
        <source>Line %1 is not two names with a tab between them.</source>
        <translation>La línea %1 no contiene dos nombres separados por un tabulador.</translation>
    </message>
    <message>
        <source>Give --batch and a file, or two names.</source>
        <translation>Indique --batch y un archivo, o dos nombres.</translation>
    </message>
    <message>
        <source>Say which request and which verdict.</source>
        <translation>Indique qué solicitud y qué veredicto.</translation>
    </message>
    <message>
        <source>There is no verdict “%1”: approve, refuse, ask or refer.</source>
        <translation>No existe el veredicto «%1»: approve, refuse, ask o refer.</translation>
    </message>
    <message>
        <source>generate does not know “%1”.</source>
        <translation>generate no conoce «%1».</translation>
    </message>
    <message>
        <source>“%1” is no value for %2.</source>
        <translation>«%1» no es un valor para %2.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 necesita un valor.</translation>
    </message>
    <message>
        <source>--requests must be a number from 0 to %1.</source>
        <translation>--requests debe ser un número de 0 a %1.</translation>
    </message>
    <message>
        <source>generate needs --out FILE.</source>
        <translation>generate necesita --out ARCHIVO.</translation>
    </message>
    <message>
        <source>The truth needs a file of its own.</source>
        <translation>La verdad necesita un archivo propio.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>No se puede escribir «%1»: %2</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>No existe la opción «%1».</translation>
    </message>
    <message>
        <source>Say one of --person, --group, --all or --file.</source>
        <translation>Indique una de las opciones --person, --group, --all o --file.</translation>
    </message>
    <message>
        <source>--out needs a file that ends in .svg, .png, .pdf, .json, .graphml, .dot or .csv.</source>
        <translation>--out necesita un archivo que termine en .svg, .png, .pdf, .json, .graphml, .dot o .csv.</translation>
    </message>
    <message>
        <source>This build draws no PNG or PDF; write an SVG instead.</source>
        <translation>Esta compilación no dibuja PNG ni PDF; escriba un SVG.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>No se pudo escribir el archivo: %1.</translation>
    </message>
    <message>
        <source>graph-metrics needs exactly one file.</source>
        <translation>graph-metrics necesita exactamente un archivo.</translation>
    </message>
    <message>
        <source>%1 read: %2 added, %3 updated, %4 unchanged, %5 rejected</source>
        <translation>%1 leídos: %2 añadidos, %3 actualizados, %4 sin cambios, %5 rechazados</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>The mapping can&apos;t be read: %1</source>
        <translation>No se puede leer la correspondencia: %1</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation>No existe el formato «%1».</translation>
    </message>
    <message>
        <source>There is no notice type “%1”.</source>
        <translation>No existe el tipo de notificación «%1».</translation>
    </message>
    <message>
        <source>Say which files to import.</source>
        <translation>Indique qué archivos importar.</translation>
    </message>
    <message>
        <source>chosen for detailed review: %1 % of %2 (goal %3 %)</source>
        <translation>elegidas para revisión detallada: %1 % de %2 (objetivo %3 %)</translation>
    </message>
    <message>
        <source>by concern %1, by novelty %2, by random draw %3</source>
        <translation>por preocupación %1, por novedad %2, por sorteo %3</translation>
    </message>
    <message>
        <source>forced by a mandatory referral: %1</source>
        <translation>impuestas por una remisión obligatoria: %1</translation>
    </message>
    <message>
        <source>recall: %1 % (%2 to %3 %), ceiling %4 %</source>
        <translation>exhaustividad: %1 % (de %2 a %3 %), techo %4 %</translation>
    </message>
    <message>
        <source>drift alarms: %1</source>
        <translation>alertas de deriva: %1</translation>
    </message>
    <message>
        <source>The table of persons could not be read.</source>
        <translation>No se pudo leer la tabla de personas.</translation>
    </message>
    <message>
        <source>There is no route “%1”.</source>
        <translation>No existe la vía «%1».</translation>
    </message>
    <message>
        <source>There is no state “%1”.</source>
        <translation>No existe el estado «%1».</translation>
    </message>
    <message>
        <source>%1 needs a whole number.</source>
        <translation>%1 necesita un número entero.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>No existe la opción %1.</translation>
    </message>
    <message>
        <source>Put the name in quotes.</source>
        <translation>Ponga el nombre entre comillas.</translation>
    </message>
    <message>
        <source>The limit is a number from 1 to 1000.</source>
        <translation>El límite es un número de 1 a 1000.</translation>
    </message>
    <message>
        <source>The number of threads is from 1 to 64.</source>
        <translation>El número de hilos es de 1 a 64.</translation>
    </message>
    <message>
        <source>Give a name, a document or a file of queries.</source>
        <translation>Indique un nombre, un documento o un archivo de consultas.</translation>
    </message>
    <message>
        <source>The birth date is written as 1979, 1979-03 or 1979-03-14.</source>
        <translation>La fecha de nacimiento se escribe 1979, 1979-03 o 1979-03-14.</translation>
    </message>
    <message>
        <source>A nationality is a code of two letters, as in MX,CR.</source>
        <translation>Una nacionalidad es un código de dos letras, por ejemplo MX,CR.</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>No se encontró a nadie.</translation>
    </message>
    <message>
        <source>The file of queries could not be read.</source>
        <translation>No se pudo leer el archivo de consultas.</translation>
    </message>
    <message>
        <source>Line %1 of the queries can&apos;t be read.</source>
        <translation>No se puede leer la línea %1 de las consultas.</translation>
    </message>
    <message>
        <source>detailed by concern: %1 of %2</source>
        <translation>detallada por preocupación: %1 de %2</translation>
    </message>
    <message>
        <source>mandatory referrals: %1 of %2</source>
        <translation>remisiones obligatorias: %1 de %2</translation>
    </message>
    <message>
        <source>proposed for return to the source: %1 of %2</source>
        <translation>propuestas para devolver a la fuente: %1 de %2</translation>
    </message>
    <message>
        <source>decided: %1 of %2</source>
        <translation>decididas: %1 de %2</translation>
    </message>
    <message>
        <source>no name in the request</source>
        <translation>sin nombre en la solicitud</translation>
    </message>
    <message>
        <source>concern: %1, route: %2</source>
        <translation>preocupación: %1, vía: %2</translation>
    </message>
    <message>
        <source>Say which request to show.</source>
        <translation>Indique qué solicitud mostrar.</translation>
    </message>
    <message>
        <source>Usage: noticedesk-cli [--case-file FILE] [--user NAME] COMMAND …</source>
        <translation>Uso: noticedesk-cli [--case-file ARCHIVO] [--user NOMBRE] COMANDO …</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No existe el comando «%1».</translation>
    </message>
    <message>
        <source>Say which case file to use: --case-file FILE before the command.</source>
        <translation>Indique el archivo de casos: --case-file ARCHIVO antes del comando.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>hidden until your provisional verdict</source>
        <translation>oculto hasta su veredicto provisional</translation>
    </message>
    <message>
        <source>two strong fields agree</source>
        <translation>coinciden dos campos fuertes</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vínculo propuesto</translation>
    </message>
    <message>
        <source>same document, another identity</source>
        <translation>mismo documento, otra identidad</translation>
    </message>
    <message>
        <source>linked, but weakly: look again</source>
        <translation>vinculadas, pero débilmente: hay que revisarlas</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) linked by two strong fields.</source>
        <translation>
            <numerusform>%n par vinculado por dos campos fuertes.</numerusform>
            <numerusform>%n pares vinculados por dos campos fuertes.</numerusform>
        </translation>
    </message>
    <message>
        <source>raises concern: %1 (%2, %3)</source>
        <translation>suscita preocupación: %1 (%2, %3)</translation>
    </message>
    <message>
        <source>A request of this person was refused: a second person has to take the same step before anything changes.</source>
        <translation>Se denegó una solicitud sobre esta persona: una segunda persona debe dar el mismo paso antes de que cambie nada.</translation>
    </message>
    <message>
        <source>Say what to do with the links: suggest, merge, separate, reconsider, split or undo.</source>
        <translation>Diga qué hacer con los vínculos: suggest, merge, separate, reconsider, split o undo.</translation>
    </message>
    <message numerus="yes">
        <source>This step needs %n request(s).</source>
        <translation>
            <numerusform>Este paso requiere %n solicitud.</numerusform>
            <numerusform>Este paso requiere %n solicitudes.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” in --map is not KEY=COLUMN or KEY=COLUMN+COLUMN, each key once; the keys are %2.</source>
        <translation>«%1» en --map no tiene la forma CLAVE=COLUMNA o CLAVE=COLUMNA+COLUMNA, cada clave una sola vez; las claves son %2.</translation>
    </message>
    <message>
        <source>--map must tell the column of id and of at least one other key.</source>
        <translation>--map debe indicar la columna de id y de al menos otra clave.</translation>
    </message>
    <message>
        <source>it has no identifier</source>
        <translation>no tiene identificador</translation>
    </message>
    <message>
        <source>The result could not be written; no file was changed.</source>
        <translation>No se pudo escribir el resultado; no se cambió ningún archivo.</translation>
    </message>
    <message>
        <source>Line %1 was left out: %2.</source>
        <translation>Se omitió la línea %1: %2.</translation>
    </message>
    <message>
        <source>Give one table, --map and --out.</source>
        <translation>Indique una sola tabla, --map y --out.</translation>
    </message>
    <message>
        <source>same person: %1, %2 from %3, %4</source>
        <translation>misma persona: %1, %2 de %3, %4</translation>
    </message>
    <message>
        <source>miss rate: %1 % (%2 to %3 %); misses: %4; audits: %5; pending: %6</source>
        <translation>tasa de omisión: %1 % (de %2 a %3 %); omisiones: %4; auditorías: %5; pendientes: %6</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>%1 % hecho</translation>
    </message>
    <message>
        <source>Scores the requests of a file of labelled cases, one JSON object a line, without a case file.</source>
        <translation>Puntúa las solicitudes de un archivo con casos etiquetados, un objeto JSON por línea, sin usar el archivo de casos del programa.</translation>
    </message>
    <message>
        <source>Verifies the chain of the audit log, or writes the log out.</source>
        <translation>Verifica la cadena del registro de auditoría o exporta el registro.</translation>
    </message>
    <message>
        <source>Copies the case file while it may be open elsewhere.</source>
        <translation>Copia el archivo de casos aunque esté abierto en otro lugar.</translation>
    </message>
    <message>
        <source>Looks whether the case file is whole.</source>
        <translation>Comprueba si el archivo de casos está íntegro.</translation>
    </message>
    <message>
        <source>Compares names pair by pair and tells how probable it is that both name one person.</source>
        <translation>Compara nombres por pares e indica la probabilidad de que ambos designen a una misma persona.</translation>
    </message>
    <message>
        <source>Keeps a decision on a request, with the same rights and rules as the window.</source>
        <translation>Guarda una decisión sobre una solicitud, con los mismos derechos y reglas que la ventana.</translation>
    </message>
    <message>
        <source>Tells how well the triage ranks and refers labelled cases it has not learned from.</source>
        <translation>Indica lo bien que el cribado ordena y remite casos etiquetados con los que no se ha entrenado.</translation>
    </message>
    <message>
        <source>Makes invented requests for demonstrations, training and measurements.</source>
        <translation>Crea solicitudes inventadas para demostraciones, formación y mediciones.</translation>
    </message>
    <message>
        <source>Writes the links of a person, a group or the whole case file as a picture or as data.</source>
        <translation>Escribe los vínculos de una persona, de un grupo o de todo el archivo de casos como imagen o como datos.</translation>
    </message>
    <message>
        <source>Measures who is central in a graph file, and what would fall apart without whom.</source>
        <translation>Mide quién es central en un archivo de gráfico y qué se desharía sin quién.</translation>
    </message>
    <message>
        <source>Reads requests into the case file and reports what was rejected and why.</source>
        <translation>Lee solicitudes en el archivo de casos e informa de qué se rechazó y por qué.</translation>
    </message>
    <message>
        <source>Suggests requests on the same person, and joins, separates, splits or undoes.</source>
        <translation>Sugiere solicitudes sobre la misma persona, y une, separa, divide o deshace.</translation>
    </message>
    <message>
        <source>Share, backlog, miss rate, agreement and rates by country of the case file.</source>
        <translation>Proporción, pendientes, tasa de omisión, acuerdo y tasas por país del archivo de casos.</translation>
    </message>
    <message>
        <source>Lists the requests in the order of the window.</source>
        <translation>Enumera las solicitudes en el orden de la ventana.</translation>
    </message>
    <message>
        <source>Replays the screening of a labelled table to measure how early the ranking finds what matters.</source>
        <translation>Repite el examen inicial de una tabla etiquetada para medir con qué prontitud la clasificación halla lo que importa.</translation>
    </message>
    <message>
        <source>Finds the rows of any table of persons that are one person.</source>
        <translation>Encuentra las filas de cualquier tabla de personas que corresponden a una misma persona.</translation>
    </message>
    <message>
        <source>Finds persons under other spellings and scripts, with the evidence in bits.</source>
        <translation>Encuentra personas con otras grafías y escrituras, con los elementos en bits.</translation>
    </message>
    <message>
        <source>Tells how the detailed share is filled.</source>
        <translation>Indica cómo se cubre la proporción de revisión detallada.</translation>
    </message>
    <message>
        <source>Shows one request with its findings, links and decisions.</source>
        <translation>Muestra una solicitud con sus hallazgos, vínculos y decisiones.</translation>
    </message>
    <message>
        <source>Trains a triage model on labelled cases or on the decisions of the case file.</source>
        <translation>Entrena un modelo de cribado con casos etiquetados o con las decisiones del archivo de casos.</translation>
    </message>
    <message>
        <source>Versions of the program, its policy, its model and its libraries.</source>
        <translation>Versiones del programa, de su política, de su modelo y de sus bibliotecas.</translation>
    </message>
    <message>
        <source>“noticedesk-cli help COMMAND” tells how a command is called.</source>
        <translation>«noticedesk-cli help COMANDO» indica cómo se invoca un comando.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done but some input was rejected, 4 not allowed.</source>
        <translation>Códigos de salida: 0 hecho, 1 fallo, 2 uso incorrecto, 3 hecho, pero se rechazó parte de los datos, 4 no permitido.</translation>
    </message>
    <message>
        <source>The model %1 can&apos;t be read: %2.</source>
        <translation>No se puede leer el modelo %1: %2.</translation>
    </message>
    <message>
        <source>Name at least one file of decided cases.</source>
        <translation>Indique al menos un archivo de casos decididos.</translation>
    </message>
    <message>
        <source>The model could not be written to %1: %2.</source>
        <translation>No se pudo escribir el modelo en %1: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a row number; give 0-based data rows, as in 3,17.</source>
        <translation>«%1» no es un número de fila; indique filas de datos contadas desde 0, como 3,17.</translation>
    </message>
    <message>
        <source>Give one file, --text and --label.</source>
        <translation>Indique un archivo, --text y --label.</translation>
    </message>
    <message>
        <source>Give --priors or --seed, not both.</source>
        <translation>Indique --priors o --seed, no ambos.</translation>
    </message>
    <message>
        <source>--seed takes a whole number.</source>
        <translation>--seed requiere un número entero.</translation>
    </message>
    <message>
        <source>The file could not be opened: %1</source>
        <translation>No se pudo abrir el archivo: %1</translation>
    </message>
    <message>
        <source>Name at least one file of decided cases, and --out.</source>
        <translation>Indique al menos un archivo de casos decididos, y --out.</translation>
    </message>
    <message numerus="yes">
        <source>Model %1 was trained on %n case(s).</source>
        <translation>
            <numerusform>El modelo %1 se entrenó con %n caso.</numerusform>
            <numerusform>El modelo %1 se entrenó con %n casos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the table of persons were left out.</source>
        <translation>
            <numerusform>Se omitió %n línea de la tabla de personas.</numerusform>
            <numerusform>Se omitieron %n líneas de la tabla de personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), %1 relevant; loss %2, work saved at 95 % recall %3</source>
        <translation>
            <numerusform>%n registro, pertinentes: %1; pérdida %2, trabajo ahorrado con un 95 % de exhaustividad %3</numerusform>
            <numerusform>%n registros, pertinentes: %1; pérdida %2, trabajo ahorrado con un 95 % de exhaustividad %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::Train</name>
    <message numerus="yes">
        <source>Model %1 was trained on %n final decision(s).</source>
        <translation>
            <numerusform>El modelo %1 se entrenó con %n decisión definitiva.</numerusform>
            <numerusform>El modelo %1 se entrenó con %n decisiones definitivas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s) were scored with it.</source>
        <translation>
            <numerusform>Con él se puntuó %n solicitud abierta.</numerusform>
            <numerusform>Con él se puntuaron %n solicitudes abiertas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::ColumnTable</name>
    <message>
        <source>The table has no column “%1”.</source>
        <translation>La tabla no tiene la columna «%1».</translation>
    </message>
    <message>
        <source>The table has more than one column “%1”; rename one.</source>
        <translation>La tabla tiene más de una columna «%1»; cambie el nombre de una.</translation>
    </message>
    <message>
        <source>a quote is not closed, or the row is too long</source>
        <translation>una comilla no está cerrada, o la fila es demasiado larga</translation>
    </message>
    <message>
        <source>it holds bytes that are no UTF-8 text</source>
        <translation>contiene bytes que no son texto UTF-8</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>La tabla está vacía.</translation>
    </message>
    <message>
        <source>The header of the table can&apos;t be read.</source>
        <translation>No se puede leer el encabezado de la tabla.</translation>
    </message>
    <message>
        <source>The table could not be read to its end.</source>
        <translation>La tabla no se pudo leer hasta el final.</translation>
    </message>
    <message numerus="yes">
        <source>it has %n cell(s), the header has %1</source>
        <translation>
            <numerusform>tiene %n celda, el encabezado tiene %1</numerusform>
            <numerusform>tiene %n celdas, el encabezado tiene %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::Resolution</name>
    <message>
        <source>The table holds more persons than can be compared.</source>
        <translation>La tabla contiene más personas de las que se pueden comparar.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Detenido; no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>core::TriageModel</name>
    <message>
        <source>The text part of the model is damaged.</source>
        <translation>La parte textual del modelo está dañada.</translation>
    </message>
    <message>
        <source>The case has no outcome.</source>
        <translation>El caso no tiene resultado.</translation>
    </message>
    <message>
        <source>Line %1 was left out: %2</source>
        <translation>Se omitió la línea %1: %2</translation>
    </message>
    <message>
        <source>The evaluation was stopped.</source>
        <translation>La evaluación se detuvo.</translation>
    </message>
    <message>
        <source>The program was built without a starting model.</source>
        <translation>El programa se compiló sin modelo inicial.</translation>
    </message>
    <message>
        <source>The model file is damaged or of another version; the model was not changed.</source>
        <translation>El archivo del modelo está dañado o es de otra versión; el modelo no se cambió.</translation>
    </message>
    <message>
        <source>Training needs compliant and non-compliant cases; the model was not changed.</source>
        <translation>El entrenamiento necesita casos conformes y no conformes; el modelo no se cambió.</translation>
    </message>
    <message>
        <source>Training was stopped.</source>
        <translation>El entrenamiento se detuvo.</translation>
    </message>
    <message>
        <source>The table of words by ground can&apos;t be read.</source>
        <translation>No se puede leer la tabla de palabras por motivo.</translation>
    </message>
    <message>
        <source>Likeness needs cases that were refused and routine requests.</source>
        <translation>La semejanza necesita casos rechazados y solicitudes corrientes.</translation>
    </message>
</context>
<context>
    <name>graph</name>
    <message>
        <source>Africa</source>
        <translation>África</translation>
    </message>
    <message>
        <source>Americas</source>
        <translation>América</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Asia</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>Oceanía</translation>
    </message>
    <message>
        <source>Continent unknown</source>
        <translation>Continente desconocido</translation>
    </message>
    <message>
        <source>The graph file is empty.</source>
        <translation>El archivo del gráfico está vacío.</translation>
    </message>
    <message>
        <source>Reading was canceled.</source>
        <translation>La lectura se canceló.</translation>
    </message>
    <message>
        <source>Line %1 does not name two ends of a tie.</source>
        <translation>La línea %1 no nombra los dos extremos de un vínculo.</translation>
    </message>
    <message>
        <source>Line %1: the weight is not a number.</source>
        <translation>Línea %1: el peso no es un número.</translation>
    </message>
    <message>
        <source>Line %1: the file has too many nodes.</source>
        <translation>Línea %1: el archivo tiene demasiados nodos.</translation>
    </message>
    <message>
        <source>Line %1 has not as many cells as the matrix&apos;s header.</source>
        <translation>La línea %1 no tiene tantas celdas como el encabezado de la matriz.</translation>
    </message>
    <message>
        <source>Line %1: a cell of the matrix is not a number.</source>
        <translation>Línea %1: una celda de la matriz no es un número.</translation>
    </message>
    <message>
        <source>Line %1: a label of the matrix occurs twice.</source>
        <translation>Línea %1: una etiqueta de la matriz aparece dos veces.</translation>
    </message>
    <message>
        <source>Line %1: the matrix has too many ties.</source>
        <translation>Línea %1: la matriz tiene demasiados vínculos.</translation>
    </message>
    <message>
        <source>The graph file is not UTF-8 text; save it as UTF-8.</source>
        <translation>El archivo del gráfico no es texto UTF-8; guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>The graph file holds characters that are not text.</source>
        <translation>El archivo del gráfico contiene caracteres que no son texto.</translation>
    </message>
    <message>
        <source>Line %1: the file has too many rows.</source>
        <translation>Línea %1: el archivo tiene demasiadas filas.</translation>
    </message>
    <message>
        <source>Line %1 has too many columns.</source>
        <translation>La línea %1 tiene demasiadas columnas.</translation>
    </message>
    <message>
        <source>Line %1: the file has too many cells.</source>
        <translation>Línea %1: el archivo tiene demasiadas celdas.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is never closed.</source>
        <translation>Línea %1: una comilla no se cierra nunca.</translation>
    </message>
    <message>
        <source>Line %1: a cell is too long.</source>
        <translation>Línea %1: una celda es demasiado larga.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Suceso</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Continent</source>
        <translation>Continente</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Pertenencia</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Shared document</source>
        <translation>Documento compartido</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Misma persona</translation>
    </message>
    <message>
        <source>Listed tie</source>
        <translation>Vínculo listado</translation>
    </message>
    <message>
        <source>Nothing is hidden in this picture.</source>
        <translation>En esta imagen no se oculta nada.</translation>
    </message>
    <message>
        <source>The graph file could not be opened: %1.</source>
        <translation>No se pudo abrir el archivo del gráfico: %1.</translation>
    </message>
    <message>
        <source>The graph file could not be read: %1.</source>
        <translation>No se pudo leer el archivo del gráfico: %1.</translation>
    </message>
    <message>
        <source>The measures were canceled.</source>
        <translation>Las medidas se cancelaron.</translation>
    </message>
    <message>
        <source>The measures of this graph could not be computed.</source>
        <translation>No se pudieron calcular las medidas de este gráfico.</translation>
    </message>
    <message>
        <source>The GraphML file is damaged at line %1.</source>
        <translation>El archivo GraphML está dañado en la línea %1.</translation>
    </message>
    <message>
        <source>The XML file holds no GraphML graph.</source>
        <translation>El archivo XML no contiene ningún gráfico GraphML.</translation>
    </message>
    <message numerus="yes">
        <source>%n hyperedge(s) were left out: only ties between two nodes are read.</source>
        <translation>
            <numerusform>Se omitió %n hiperarista: solo se leen vínculos entre dos nodos.</numerusform>
            <numerusform>Se omitieron %n hiperaristas: solo se leen vínculos entre dos nodos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nested graph(s) were read flat: containment is not shown.</source>
        <translation>
            <numerusform>%n gráfico anidado se leyó plano: no se muestra la contención.</numerusform>
            <numerusform>%n gráficos anidados se leyeron planos: no se muestra la contención.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: the file declares a document type, which is refused for safety.</source>
        <translation>Línea %1: el archivo declara un tipo de documento, lo que se rechaza por seguridad.</translation>
    </message>
    <message>
        <source>Line %1 refers to an unknown entity.</source>
        <translation>La línea %1 se refiere a una entidad desconocida.</translation>
    </message>
    <message>
        <source>Line %1: the file is nested too deeply.</source>
        <translation>Línea %1: el archivo está anidado con demasiada profundidad.</translation>
    </message>
    <message>
        <source>Line %1: an element has too many attributes.</source>
        <translation>Línea %1: un elemento tiene demasiados atributos.</translation>
    </message>
    <message>
        <source>Line %1: the file declares too many keys.</source>
        <translation>Línea %1: el archivo declara demasiadas claves.</translation>
    </message>
    <message>
        <source>Line %1: a node has no id.</source>
        <translation>Línea %1: un nodo no tiene identificador.</translation>
    </message>
    <message>
        <source>Line %1: the file has too many ties.</source>
        <translation>Línea %1: el archivo tiene demasiados vínculos.</translation>
    </message>
    <message>
        <source>Line %1: a value is too long.</source>
        <translation>Línea %1: un valor es demasiado largo.</translation>
    </message>
    <message>
        <source>Line %1: a value holds characters that are not text.</source>
        <translation>Línea %1: un valor contiene caracteres que no son texto.</translation>
    </message>
    <message>
        <source>Graphviz could not be started.</source>
        <translation>No se pudo iniciar Graphviz.</translation>
    </message>
    <message>
        <source>The layout was canceled.</source>
        <translation>La disposición se canceló.</translation>
    </message>
    <message>
        <source>The layout took too long and was stopped. Show fewer nodes or choose another layout.</source>
        <translation>La disposición tardó demasiado y se detuvo. Muestre menos nodos o elija otra disposición.</translation>
    </message>
    <message>
        <source>Graphviz failed on this graph. Choose another layout.</source>
        <translation>Graphviz falló con este gráfico. Elija otra disposición.</translation>
    </message>
    <message>
        <source>Graphviz gave an answer that can&apos;t be read.</source>
        <translation>Graphviz dio una respuesta que no se puede leer.</translation>
    </message>
    <message>
        <source>Graphviz is not installed; install the package graphviz or choose another layout.</source>
        <translation>Graphviz no está instalado; instale el paquete graphviz o elija otra disposición.</translation>
    </message>
    <message>
        <source>The hierarchy layout can&apos;t draw so many links in time. Filter them or use the force layout.</source>
        <translation>La disposición jerárquica no puede dibujar tantos vínculos a tiempo. Fíltrelos o use la disposición de fuerzas.</translation>
    </message>
    <message>
        <source>This graph is dense: the hierarchy is drawn with less care to come in time.</source>
        <translation>Este gráfico es denso: la jerarquía se dibuja con menos cuidado para llegar a tiempo.</translation>
    </message>
    <message>
        <source>The radial layout can&apos;t draw so many nodes in time. Filter them or use the force layout.</source>
        <translation>La disposición radial no puede dibujar tantos nodos a tiempo. Fíltrelos o use la disposición de fuerzas.</translation>
    </message>
    <message>
        <source>There is no such node.</source>
        <translation>No existe ese nodo.</translation>
    </message>
    <message>
        <source>There is no single person “%1” in the graph.</source>
        <translation>No hay una única persona «%1» en el gráfico.</translation>
    </message>
    <message>
        <source>There is no single group “%1” in the graph.</source>
        <translation>No hay un único grupo «%1» en el gráfico.</translation>
    </message>
    <message>
        <source>Country unknown</source>
        <translation>País desconocido</translation>
    </message>
    <message>
        <source>Nodes hidden by filters: %1.</source>
        <translation>Nodos ocultos por los filtros: %1.</translation>
    </message>
    <message>
        <source>Links hidden by filters: %1.</source>
        <translation>Vínculos ocultos por los filtros: %1.</translation>
    </message>
    <message>
        <source>Nodes further away than shown: %1.</source>
        <translation>Nodos más alejados de lo mostrado: %1.</translation>
    </message>
    <message>
        <source>Nodes folded into others: %1.</source>
        <translation>Nodos plegados en otros: %1.</translation>
    </message>
    <message>
        <source>spread %1</source>
        <translation>extensión %1</translation>
    </message>
    <message>
        <source>Continents</source>
        <translation>Continentes</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Fuerzas</translation>
    </message>
    <message>
        <source>Hierarchy</source>
        <translation>Jerarquía</translation>
    </message>
    <message>
        <source>Radial</source>
        <translation>Radial</translation>
    </message>
    <message>
        <source>Circular</source>
        <translation>Circular</translation>
    </message>
    <message>
        <source>%1 is said to belong to %2.</source>
        <translation>Se dice que %1 pertenece a %2.</translation>
    </message>
    <message>
        <source>%1 is said to belong to %2 as “%3”.</source>
        <translation>Se dice que %1 pertenece a %2 como «%3».</translation>
    </message>
    <message>
        <source>%1 and %2 are said to be related.</source>
        <translation>Se dice que %1 y %2 están relacionados.</translation>
    </message>
    <message>
        <source>%1 and %2 are said to be related: “%3”.</source>
        <translation>Se dice que %1 y %2 están relacionados: «%3».</translation>
    </message>
    <message>
        <source>%1 and %2 share an identity document.</source>
        <translation>%1 y %2 comparten un documento de identidad.</translation>
    </message>
    <message>
        <source>%1 and %2 share the identity document %3.</source>
        <translation>%1 y %2 comparten el documento de identidad %3.</translation>
    </message>
    <message>
        <source>%1 and %2 are proposed to be one person.</source>
        <translation>Se propone que %1 y %2 son una misma persona.</translation>
    </message>
    <message>
        <source>The graph file lists a tie between %1 and %2.</source>
        <translation>El archivo del gráfico recoge un vínculo entre %1 y %2.</translation>
    </message>
    <message>
        <source>The graph file lists a tie between %1 and %2: “%3”.</source>
        <translation>El archivo del gráfico recoge un vínculo entre %1 y %2: «%3».</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>No se pudo crear la imagen.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Contradicción</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nodes not read yet: %1.</source>
        <translation>Nodos aún no leídos: %1.</translation>
    </message>
    <message>
        <source>%1 and %2 are kept apart: they are different persons.</source>
        <translation>%1 y %2 se mantienen separadas: son personas distintas.</translation>
    </message>
    <message>
        <source>%1 and %2 are kept apart as different persons: “%3”.</source>
        <translation>%1 y %2 se mantienen separadas como personas distintas: «%3».</translation>
    </message>
    <message>
        <source>%1 and %2 show the same document with another identity. That is to be cleared up; it joins nobody.</source>
        <translation>%1 y %2 muestran el mismo documento con otra identidad. Queda por aclarar; no une a nadie.</translation>
    </message>
    <message>
        <source>%1 and %2 were linked to one person by the rule for strong fields.</source>
        <translation>%1 y %2 se unieron en una sola persona por la regla de los campos fuertes.</translation>
    </message>
    <message>
        <source>%1 and %2 were confirmed to be one person.</source>
        <translation>Se confirmó que %1 y %2 son una sola persona.</translation>
    </message>
    <message>
        <source>%1 and %2 were confirmed to be one person: “%3”.</source>
        <translation>Se confirmó que %1 y %2 son una sola persona: «%3».</translation>
    </message>
    <message>
        <source>Evidence: %1 bits.</source>
        <translation>Indicios: %1 bits.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) with a subject from %1 name %2.</source>
        <translation>
            <numerusform>%n solicitud con un sujeto de %1 nombra a %2.</numerusform>
            <numerusform>%n solicitudes con un sujeto de %1 nombran a %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Links are shown up to %n step(s) from here; beyond are too many for one picture.</source>
        <translation>
            <numerusform>Los vínculos se muestran hasta %n paso desde aquí; más allá hay demasiados para una imagen.</numerusform>
            <numerusform>Los vínculos se muestran hasta %n pasos desde aquí; más allá hay demasiados para una imagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more group(s)</source>
        <translation>
            <numerusform>%n grupo más</numerusform>
            <numerusform>%n grupos más</numerusform>
        </translation>
    </message>
    <message>
        <source>This file has too many persons for one picture: countries stand for them. Relations and documents are shown around single persons and groups.</source>
        <translation>Este archivo tiene demasiadas personas para una imagen: las representan países. Las relaciones y los documentos se muestran alrededor de personas y grupos concretos.</translation>
    </message>
    <message>
        <source>The links of this case file were never read. Open it for writing once; then they can be shown.</source>
        <translation>Los vínculos de este archivo de casos nunca se leyeron. Ábralo una vez para escritura; entonces podrán mostrarse.</translation>
    </message>
    <message>
        <source>%1 · layout: %2 · data: %3</source>
        <comment>how many nodes and lines</comment>
        <translation>%1 · disposición: %2 · datos: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>so many nodes, so many lines</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s)</source>
        <translation>
            <numerusform>%Ln nodo</numerusform>
            <numerusform>%Ln nodos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>The graph file is larger than %1; split it.</source>
        <translation>El archivo del gráfico supera %1; divídalo.</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>The column mapping can&apos;t be used: %1</source>
        <translation>No se puede usar la correspondencia de columnas: %1</translation>
    </message>
    <message>
        <source>there is no field “%1”.</source>
        <translation>no existe el campo «%1».</translation>
    </message>
    <message>
        <source>two columns fill the field “%1”.</source>
        <translation>dos columnas rellenan el campo «%1».</translation>
    </message>
    <message>
        <source>it is not a JSON object.</source>
        <translation>no es un objeto JSON.</translation>
    </message>
    <message>
        <source>the delimiter must be one character.</source>
        <translation>el delimitador debe ser un solo carácter.</translation>
    </message>
    <message>
        <source>there is no date order “%1”.</source>
        <translation>no existe el orden de fecha «%1».</translation>
    </message>
    <message>
        <source>there is no notice type “%1”.</source>
        <translation>no existe el tipo de notificación «%1».</translation>
    </message>
    <message>
        <source>The record holds bytes that are not valid UTF-8 text. Ask for the file in UTF-8.</source>
        <translation>El registro contiene bytes que no son texto UTF-8 válido. Pida el archivo en UTF-8.</translation>
    </message>
    <message>
        <source>The record holds half of a character (a lone surrogate), which can&apos;t be stored. Ask for the record again.</source>
        <translation>El registro contiene la mitad de un carácter (un sustituto aislado), que no se puede guardar. Pida de nuevo el registro.</translation>
    </message>
    <message>
        <source>The record holds a NUL character, which can&apos;t be stored.</source>
        <translation>El registro contiene un carácter NUL, que no se puede guardar.</translation>
    </message>
    <message>
        <source>A text in the record holds a raw control character or line break, which JSON does not allow. A closing quote may be missing.</source>
        <translation>Un texto del registro contiene un carácter de control o un salto de línea sin escapar, lo que JSON no permite. Puede faltar una comilla de cierre.</translation>
    </message>
    <message>
        <source>A quote is opened in the record and never closed.</source>
        <translation>En el registro se abre una comilla que no se cierra.</translation>
    </message>
    <message>
        <source>A text in the record holds a backslash sequence that JSON does not know.</source>
        <translation>Un texto del registro contiene una secuencia con barra invertida que JSON no conoce.</translation>
    </message>
    <message>
        <source>A number in the record is not written as JSON demands.</source>
        <translation>Un número del registro no está escrito como exige JSON.</translation>
    </message>
    <message>
        <source>The record is nested more than 64 levels deep.</source>
        <translation>El registro tiene más de 64 niveles de anidamiento.</translation>
    </message>
    <message>
        <source>The record is larger than 16 MiB.</source>
        <translation>El registro supera los 16 MiB.</translation>
    </message>
    <message>
        <source>The record holds more than a million values.</source>
        <translation>El registro contiene más de un millón de valores.</translation>
    </message>
    <message>
        <source>The file ends in the middle of the record. It may not have been copied in full.</source>
        <translation>El archivo termina en medio del registro. Puede que no se haya copiado completo.</translation>
    </message>
    <message>
        <source>The record is not valid JSON.</source>
        <translation>El registro no es JSON válido.</translation>
    </message>
    <message>
        <source>Brackets or commas between the records are misplaced here.</source>
        <translation>Aquí hay corchetes o comas mal colocados entre los registros.</translation>
    </message>
    <message>
        <source>The file ends before its list of records is closed; records may be missing.</source>
        <translation>El archivo termina antes de cerrar su lista de registros; pueden faltar registros.</translation>
    </message>
    <message>
        <source>No further record could be made out in the rest of the file.</source>
        <translation>No se pudo distinguir ningún otro registro en el resto del archivo.</translation>
    </message>
    <message>
        <source>There is no record here.</source>
        <translation>Aquí no hay ningún registro.</translation>
    </message>
    <message>
        <source>The file holds no record.</source>
        <translation>El archivo no contiene ningún registro.</translation>
    </message>
    <message>
        <source>This is a web page, not a record: the service that the file was saved from answered with an error page.</source>
        <translation>Es una página web, no un registro: el servicio del que se guardó el archivo respondió con una página de error.</translation>
    </message>
    <message>
        <source>This is a list of pictures, not a record.</source>
        <translation>Es una lista de imágenes, no un registro.</translation>
    </message>
    <message>
        <source>A record was expected here, but this is something else.</source>
        <translation>Aquí se esperaba un registro, pero es otra cosa.</translation>
    </message>
    <message>
        <source>The record has no identifier, so it could not be found again when it is sent a second time.</source>
        <translation>El registro no tiene identificador, por lo que no se podría reconocer si se envía otra vez.</translation>
    </message>
    <message>
        <source>The row has more cells than the header, so it is not certain which cell belongs to which column.</source>
        <translation>La fila tiene más celdas que el encabezado, por lo que no es seguro qué celda corresponde a cada columna.</translation>
    </message>
    <message>
        <source>A quoted cell is followed by other text before the next separator.</source>
        <translation>Una celda entre comillas va seguida de otro texto antes del separador siguiente.</translation>
    </message>
    <message>
        <source>A cell without quotes around it holds a quote; it was taken as part of the text.</source>
        <translation>Una celda sin comillas contiene una comilla; se tomó como parte del texto.</translation>
    </message>
    <message>
        <source>The row has fewer cells than the header; the missing ones are unknown.</source>
        <translation>La fila tiene menos celdas que el encabezado; las que faltan son desconocidas.</translation>
    </message>
    <message>
        <source>The field occurs more than once; the last one counts.</source>
        <translation>El campo aparece más de una vez; vale la última.</translation>
    </message>
    <message>
        <source>The field is not part of the format; it is kept in the source text only.</source>
        <translation>El campo no forma parte del formato; solo se conserva en el texto original.</translation>
    </message>
    <message>
        <source>The field holds another kind of value than expected and is taken as unknown.</source>
        <translation>El campo contiene un valor de otra clase que la esperada y se toma como desconocido.</translation>
    </message>
    <message>
        <source>The code is not one of the known ones and is taken as unknown.</source>
        <translation>El código no es uno de los conocidos y se toma como desconocido.</translation>
    </message>
    <message>
        <source>There is no such date; it is taken as unknown.</source>
        <translation>No existe esa fecha; se toma como desconocida.</translation>
    </message>
    <message>
        <source>This is not written as a date (year, year-month or year-month-day); it is taken as unknown.</source>
        <translation>Esto no está escrito como una fecha (año, año-mes o año-mes-día); se toma como desconocido.</translation>
    </message>
    <message>
        <source>The date is written as spreadsheets do and was read as month/day/year.</source>
        <translation>La fecha está escrita como en las hojas de cálculo y se leyó como mes/día/año.</translation>
    </message>
    <message>
        <source>The date was read as day/month/year, as the column mapping says.</source>
        <translation>La fecha se leyó como día/mes/año, como indica la correspondencia de columnas.</translation>
    </message>
    <message>
        <source>Day and month of the date can&apos;t be told apart; it is taken as unknown. The column mapping can say which comes first.</source>
        <translation>No se pueden distinguir el día y el mes de la fecha; se toma como desconocida. La correspondencia de columnas puede indicar cuál va primero.</translation>
    </message>
    <message>
        <source>The number is out of range and is taken as unknown.</source>
        <translation>El número está fuera de rango y se toma como desconocido.</translation>
    </message>
    <message>
        <source>The source wrote a placeholder; it is taken as unknown.</source>
        <translation>La fuente escribió un valor de relleno; se toma como desconocido.</translation>
    </message>
    <message>
        <source>Zero stands for unknown here.</source>
        <translation>Cero significa aquí desconocido.</translation>
    </message>
    <message>
        <source>Neither the record nor the file says which kind of notice this is. Import it again with the type given.</source>
        <translation>Ni el registro ni el archivo dicen qué clase de notificación es. Impórtelo de nuevo indicando el tipo.</translation>
    </message>
    <message>
        <source>The record&apos;s own address or fields say another kind of notice than was given; the record&apos;s own counts.</source>
        <translation>La dirección o los campos propios del registro indican otra clase de notificación que la dada; vale lo que dice el registro.</translation>
    </message>
    <message>
        <source>Warrants of several countries or bodies; the first one is taken as the source.</source>
        <translation>Órdenes de varios países u organismos; el primero se toma como fuente.</translation>
    </message>
    <message>
        <source>The item has parts that there are no fields for; it is kept as text.</source>
        <translation>El elemento tiene partes para las que no hay campos; se conserva como texto.</translation>
    </message>
    <message>
        <source>Family name and forename are the same text.</source>
        <translation>El apellido y el nombre son el mismo texto.</translation>
    </message>
    <message>
        <source>The record has no name; it is shown by its identifier.</source>
        <translation>El registro no tiene nombre; se muestra por su identificador.</translation>
    </message>
    <message>
        <source>The identifier was taken from the record&apos;s own address.</source>
        <translation>El identificador se tomó de la propia dirección del registro.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>La importación se detuvo.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end: %2</source>
        <translation>«%1» no se pudo leer hasta el final: %2</translation>
    </message>
    <message>
        <source>The request is not in the format %1.</source>
        <translation>La solicitud no está en el formato %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” was read as a table, but none of its columns is known to hold the identifier. Give a column mapping.</source>
        <translation>«%1» se leyó como tabla, pero no se sabe qué columna contiene el identificador. Indique una correspondencia de columnas.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>«%1» no se puede leer: %2</translation>
    </message>
    <message>
        <source>“%1” is a workbook or an archive. Save it as CSV or unpack it, then import that file.</source>
        <translation>«%1» es un libro de cálculo o un archivo comprimido. Guárdelo como CSV o descomprímalo y después importe ese archivo.</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>The program&apos;s log can&apos;t be written to %1. Everything else works; check the folder&apos;s permissions.</source>
        <translation>El registro del programa no se puede escribir en %1. Todo lo demás funciona; compruebe los permisos de la carpeta.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Review requests for notices and diffusions.</source>
        <translation>Revisar solicitudes de notificaciones y difusiones.</translation>
    </message>
    <message>
        <source>The case file to open.</source>
        <translation>El archivo de casos que se abrirá.</translation>
    </message>
    <message>
        <source>Name of the reviewer.</source>
        <translation>Nombre del revisor.</translation>
    </message>
    <message>
        <source>Settings file to use.</source>
        <translation>Archivo de configuración que se usará.</translation>
    </message>
    <message>
        <source>Notice Desk</source>
        <translation>Notice Desk</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Start the program from a desktop, or use noticedesk-cli, which does the same work without a window.</source>
        <translation>No hay ninguna pantalla en la que abrir una ventana. Inicie el programa desde un escritorio o use noticedesk-cli, que hace el mismo trabajo sin ventana.</translation>
    </message>
</context>
<context>
    <name>matching</name>
    <message>
        <source>The first line of the table has no column “name”.</source>
        <translation>La primera línea de la tabla no tiene la columna «name».</translation>
    </message>
    <message>
        <source>Building the index was stopped.</source>
        <translation>La creación del índice se detuvo.</translation>
    </message>
    <message>
        <source>Link event %1 can&apos;t be read. The links are not shown; check the case file.</source>
        <translation>No se puede leer el evento de vínculo %1. Los vínculos no se muestran; compruebe el archivo de casos.</translation>
    </message>
    <message>
        <source>A link joins or parts two different requests.</source>
        <translation>Un vínculo une o separa dos solicitudes distintas.</translation>
    </message>
    <message>
        <source>This request is linked with no other. There is nothing to split.</source>
        <translation>Esta solicitud no está vinculada con ninguna otra. No hay nada que dividir.</translation>
    </message>
    <message>
        <source>This split is proposed already. A second person must confirm it.</source>
        <translation>Esta división ya está propuesta. Una segunda persona debe confirmarla.</translation>
    </message>
    <message>
        <source>Nothing keeps these requests apart.</source>
        <translation>Nada mantiene separadas estas solicitudes.</translation>
    </message>
    <message>
        <source>These requests are linked as one person already.</source>
        <translation>Estas solicitudes ya están vinculadas como una sola persona.</translation>
    </message>
    <message>
        <source>These requests are linked as one person. Split one of them off first.</source>
        <translation>Estas solicitudes están vinculadas como una sola persona. Separe antes una de ellas.</translation>
    </message>
    <message>
        <source>An earlier decision says that these are different persons. Nothing was linked; reconsider that decision first.</source>
        <translation>Una decisión anterior dice que son personas distintas. No se vinculó nada; reconsidere antes esa decisión.</translation>
    </message>
    <message>
        <source>These requests are kept apart already.</source>
        <translation>Estas solicitudes ya se mantienen separadas.</translation>
    </message>
    <message>
        <source>Link event %1 does not follow from those before it. The links are not shown; check the case file.</source>
        <translation>El evento de vínculo %1 no se sigue de los anteriores. Los vínculos no se muestran; compruebe el archivo de casos.</translation>
    </message>
    <message>
        <source>The link log has moved on. Nothing was changed.</source>
        <translation>El registro de vínculos ha avanzado entretanto. No se cambió nada.</translation>
    </message>
    <message>
        <source>Only the latest step can be undone. Nothing was changed.</source>
        <translation>Solo se puede deshacer el último paso. No se cambió nada.</translation>
    </message>
    <message>
        <source>This undo is proposed already. A second person must confirm it.</source>
        <translation>Ya se ha propuesto deshacer este paso. Una segunda persona debe confirmarlo.</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>You proposed this. A second person must confirm it.</source>
        <translation>Usted lo propuso. Una segunda persona debe confirmarlo.</translation>
    </message>
    <message>
        <source>The source has sent a newer version of this request. Nothing was decided; read the changes first.</source>
        <translation>La fuente ha enviado una versión más reciente de esta solicitud. No se decidió nada; lea antes los cambios.</translation>
    </message>
    <message>
        <source>Another reviewer has taken this request. Nothing was decided.</source>
        <translation>Otro revisor ha asumido esta solicitud. No se decidió nada.</translation>
    </message>
    <message>
        <source>This step is not open in the request&apos;s present state. Nothing was decided.</source>
        <translation>Este paso no está abierto en el estado actual de la solicitud. No se decidió nada.</translation>
    </message>
    <message>
        <source>This step needs a reason. Nothing was decided.</source>
        <translation>Este paso requiere un motivo. No se decidió nada.</translation>
    </message>
    <message>
        <source>The reason is too long. Nothing was decided; shorten it.</source>
        <translation>El motivo es demasiado largo. No se decidió nada; acórtelo.</translation>
    </message>
    <message>
        <source>It is not known whether the decision was saved. Open the case file again and look at the case before deciding once more.</source>
        <translation>No se sabe si la decisión se guardó. Vuelva a abrir el archivo de casos y mire el caso antes de decidir otra vez.</translation>
    </message>
    <message>
        <source>The setting can&apos;t have this value. Nothing was changed.</source>
        <translation>El ajuste no puede tener este valor. No se cambió nada.</translation>
    </message>
    <message>
        <source>This verdict needs a reason. Nothing was saved.</source>
        <translation>Este veredicto requiere un motivo. No se guardó nada.</translation>
    </message>
    <message>
        <source>The reason is too long. Nothing was saved; shorten it.</source>
        <translation>El motivo es demasiado largo. No se guardó nada; acórtelo.</translation>
    </message>
    <message>
        <source>The source has sent a newer version of this request. Nothing was saved; read the changes first.</source>
        <translation>La fuente ha enviado una versión más reciente de esta solicitud. No se guardó nada; lea antes los cambios.</translation>
    </message>
    <message>
        <source>You have saved a provisional verdict already; it stays.</source>
        <translation>Ya ha guardado un veredicto provisional; se mantiene.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Two independent strong fields have to agree and nothing may contradict. Nothing was linked; a reviewer decides.</source>
        <translation>Deben coincidir dos campos fuertes independientes y nada debe contradecirlos. No se vinculó nada; decide un revisor.</translation>
    </message>
    <message>
        <source>The index of persons is not ready yet. Try again then.</source>
        <translation>El índice de personas aún no está listo. Inténtelo de nuevo cuando lo esté.</translation>
    </message>
    <message>
        <source>There is no step to undo.</source>
        <translation>No hay ningún paso que deshacer.</translation>
    </message>
    <message>
        <source>The reason is too long. Nothing was changed; shorten it.</source>
        <translation>El motivo es demasiado largo. No se cambió nada; acórtelo.</translation>
    </message>
    <message>
        <source>You proposed this, and a request of this person was refused. A second person must confirm it.</source>
        <translation>Usted propuso este paso, y se denegó una solicitud sobre esta persona. Una segunda persona debe confirmarlo.</translation>
    </message>
    <message>
        <source>These persons have too many requests to be checked against each other. Nothing was linked.</source>
        <translation>Estas personas tienen demasiadas solicitudes para compararlas entre sí. No se vinculó nada.</translation>
    </message>
    <message>
        <source>%1 and %2 name the same document with different identities. This has to be cleared up with the sources; nothing was linked.</source>
        <translation>%1 y %2 mencionan el mismo documento con identidades distintas. Debe aclararse con las fuentes; no se vinculó nada.</translation>
    </message>
    <message>
        <source>An earlier decision says that %1 and %2 are different persons. Nothing was linked; reconsider that decision first.</source>
        <translation>Una decisión anterior dice que %1 y %2 son personas distintas. No se vinculó nada; reconsidere antes esa decisión.</translation>
    </message>
    <message>
        <source>The training was stopped; the model was not changed.</source>
        <translation>El entrenamiento se detuvo; el modelo no se cambió.</translation>
    </message>
    <message>
        <source>Training needs at least %1 final decisions with %2 approvals and %2 refusals among them; there are %3 with %4 refusals. The model was not changed.</source>
        <translation>El entrenamiento necesita al menos %1 decisiones definitivas, entre ellas %2 aprobaciones y %2 denegaciones; hay %3, con %4 denegaciones. El modelo no se cambió.</translation>
    </message>
    <message>
        <source>To reject or defer an indicator, say why. Nothing was saved.</source>
        <translation>Para rechazar o aplazar un indicador, indique por qué. No se guardó nada.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>The folder of the case file can&apos;t be written to: %1. Nothing was changed.</source>
        <translation>No se puede escribir en la carpeta del archivo de casos: %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>The case file is in use by %1 on %2 (process %3). It was not changed; close it there first.</source>
        <translation>El archivo de casos está en uso por %1 en %2 (proceso %3). No se modificó; ciérrelo allí primero.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>This is not a Notice Desk case file: %1. It was not changed.</source>
        <translation>No es un archivo de casos de Notice Desk: %1. No se modificó.</translation>
    </message>
    <message>
        <source>This case file was made by a newer Notice Desk. It was not changed; open it with that version or a later one.</source>
        <translation>Este archivo de casos se creó con un Notice Desk más reciente. No se modificó; ábralo con esa versión o una posterior.</translation>
    </message>
    <message>
        <source>The case file is damaged or is not a case file. It was not changed; restore a backup.</source>
        <translation>El archivo de casos está dañado o no es un archivo de casos. No se modificó; restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>There is a file already: %1. Choose another name; nothing was changed.</source>
        <translation>Ya existe un archivo: %1. Elija otro nombre; no se cambió nada.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first.</source>
        <translation>No existe la carpeta %1. Créela primero.</translation>
    </message>
    <message>
        <source>There is no such case file: %1</source>
        <translation>No existe ese archivo de casos: %1</translation>
    </message>
    <message>
        <source>The case file is read-only: %1. Nothing was changed; check its permissions.</source>
        <translation>El archivo de casos es de solo lectura: %1. No se cambió nada; compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The case file was opened for reading only. Nothing was changed.</source>
        <translation>El archivo de casos se abrió en solo lectura. No se cambió nada.</translation>
    </message>
    <message>
        <source>The backup could not be given its name: %1. The copy is at %2.</source>
        <translation>No se pudo dar su nombre a la copia de seguridad: %1. La copia está en %2.</translation>
    </message>
    <message>
        <source>The case file is busy with another write. Nothing was changed; try again in a moment.</source>
        <translation>El archivo de casos está ocupado con otra escritura. No se cambió nada; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The case file can&apos;t be written to. Nothing was changed; check the file&apos;s permissions.</source>
        <translation>No se puede escribir en el archivo de casos. No se cambió nada; compruebe los permisos del archivo.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>The disk reported an error while the case file was in use. What was confirmed before is safe; check the disk and open the file again.</source>
        <translation>El disco notificó un error mientras se usaba el archivo de casos. Lo confirmado antes está a salvo; compruebe el disco y vuelva a abrir el archivo.</translation>
    </message>
    <message>
        <source>The disk is full. What was confirmed before is safe; free some space and try again.</source>
        <translation>El disco está lleno. Lo confirmado antes está a salvo; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The case file could not be read or written. What was confirmed before is safe.</source>
        <translation>No se pudo leer o escribir el archivo de casos. Lo confirmado antes está a salvo.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>Falta el controlador SQLite de Qt. Instale el paquete libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>The case file can&apos;t be opened: %1. Check that it exists and that you may read it.</source>
        <translation>No se puede abrir el archivo de casos: %1. Compruebe que existe y que puede leerlo.</translation>
    </message>
    <message>
        <source>The SQLite library in use is not the one that this program was built with. Reinstall it.</source>
        <translation>La biblioteca SQLite en uso no es aquella con la que se compiló este programa. Vuelva a instalarla.</translation>
    </message>
    <message>
        <source>The case file can&apos;t be used safely here: a safety setting of the database did not take. Keep case files on a local disk.</source>
        <translation>El archivo de casos no se puede usar aquí con seguridad: no se aplicó un ajuste de seguridad de la base de datos. Guarde los archivos de casos en un disco local.</translation>
    </message>
    <message>
        <source>A statement of the program is wrong. Nothing was changed.</source>
        <translation>Una instrucción del programa es incorrecta. No se cambió nada.</translation>
    </message>
    <message>
        <source>The assessment kept for this request can&apos;t be read. The request itself is safe; assess it again.</source>
        <translation>No se puede leer la evaluación guardada de esta solicitud. La solicitud está a salvo; evalúela de nuevo.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>This saved filter can&apos;t be read. Delete it and save it again.</source>
        <translation>No se puede leer este filtro guardado. Elimínelo y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>Another reviewer has taken this request. Nothing was changed.</source>
        <translation>Otro revisor ha asumido esta solicitud. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no such request in this case file.</source>
        <translation>No existe esa solicitud en este archivo de casos.</translation>
    </message>
    <message>
        <source>There is no request %1 in this case file.</source>
        <translation>No existe la solicitud %1 en este archivo de casos.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was routed to detailed review.</source>
        <translation>Detenido. No se envió nada a revisión detallada.</translation>
    </message>
</context>
<context>
    <name>triage</name>
    <message>
        <source>Prior row %1 does not exist: the file has rows 0 to %2.</source>
        <translation>La fila previa %1 no existe: el archivo tiene las filas 0 a %2.</translation>
    </message>
    <message>
        <source>Prior row %1 is given twice.</source>
        <translation>La fila previa %1 se indica dos veces.</translation>
    </message>
    <message>
        <source>The file needs at least one relevant and one irrelevant record.</source>
        <translation>El archivo necesita al menos un registro pertinente y uno no pertinente.</translation>
    </message>
    <message>
        <source>The replay was stopped.</source>
        <translation>Se detuvo la reproducción.</translation>
    </message>
    <message>
        <source>The file has no column “%1”; its columns are: %2.</source>
        <translation>El archivo no tiene la columna «%1»; sus columnas son: %2.</translation>
    </message>
    <message>
        <source>The file is larger than 512 MiB and was not read.</source>
        <translation>El archivo supera los 512 MiB y no se leyó.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>Data row %1 has a label that is neither 1 nor 0.</source>
        <translation>La fila de datos %1 tiene una etiqueta que no es ni 1 ni 0.</translation>
    </message>
    <message>
        <source>The file has more than a million rows and was not read.</source>
        <translation>El archivo tiene más de un millón de filas y no se leyó.</translation>
    </message>
    <message>
        <source>The file ends inside a quoted cell.</source>
        <translation>El archivo termina dentro de una celda entre comillas.</translation>
    </message>
    <message numerus="yes">
        <source>Data row %1 has %n cell(s) where the header has %2.</source>
        <translation>
            <numerusform>La fila de datos %1 tiene %n celda y el encabezado tiene %2.</numerusform>
            <numerusform>La fila de datos %1 tiene %n celdas y el encabezado tiene %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has %n record(s); at most %1 can be replayed.</source>
        <translation>
            <numerusform>El archivo tiene %n registro; se pueden reproducir %1 como máximo.</numerusform>
            <numerusform>El archivo tiene %n registros; se pueden reproducir %1 como máximo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AdministrationPage</name>
    <message>
        <source>Administration</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>to the next setting</source>
        <translation>al ajuste siguiente</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>como el escritorio</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>contraste alto</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>comfortable</source>
        <translation>holgadas</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>compactas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Name of the reviewer</source>
        <translation>Nombre del revisor</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>Este puesto de trabajo</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Archivo de casos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>reading and writing</source>
        <translation>lectura y escritura</translation>
    </message>
    <message>
        <source>reading only: nothing can be decided</source>
        <translation>solo lectura: no se puede decidir nada</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Copies the case file while it is open. Keep the copy on another disk.</source>
        <translation>Copia el archivo de casos mientras está abierto. Guarde la copia en otro disco.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Hacer copia de seguridad…</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Guardar la copia en</translation>
    </message>
    <message>
        <source>Reads the whole case file and says whether anything is damaged.</source>
        <translation>Lee todo el archivo de casos e indica si hay algo dañado.</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Comprobar el archivo</translation>
    </message>
    <message>
        <source>Walks through the audit log and finds any entry that was changed, removed or moved.</source>
        <translation>Recorre el registro de auditoría y detecta cualquier entrada modificada, eliminada o movida.</translation>
    </message>
    <message>
        <source>Verify the audit log</source>
        <translation>Verificar el registro de auditoría</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Haciendo la copia de seguridad</translation>
    </message>
    <message>
        <source>The backup is made and checked: %1</source>
        <translation>La copia de seguridad está hecha y comprobada: %1</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Comprobando el archivo</translation>
    </message>
    <message>
        <source>The case file is sound.</source>
        <translation>El archivo de casos está íntegro.</translation>
    </message>
    <message>
        <source>The case file is damaged. Make a copy of it, then go back to the last backup. Found: %1</source>
        <translation>El archivo de casos está dañado. Haga una copia y vuelva a la última copia de seguridad. Hallado: %1</translation>
    </message>
    <message>
        <source>Verifying the audit log</source>
        <translation>Verificando el registro de auditoría</translation>
    </message>
    <message numerus="yes">
        <source>The audit log is sound: %Ln entry(s).</source>
        <translation>
            <numerusform>El registro de auditoría está íntegro: %Ln entrada.</numerusform>
            <numerusform>El registro de auditoría está íntegro: %Ln entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log is not sound at entry %1. %2</source>
        <translation>El registro de auditoría no está íntegro en la entrada %1. %2</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>in the reason: apply the changed settings</source>
        <translation>en el motivo: aplicar la configuración cambiada</translation>
    </message>
    <message>
        <source>Looks, language and name hold on this computer at once. Sorting belongs to the case file: it says how much gets detailed review and how it is chosen; a change needs a reason, and the audit log keeps the old and the new value. A backup copies the case file while it is open and checks the copy before it gets its name; keep it on another disk. The integrity check reads the whole file. Verifying the audit log finds any entry that was changed, removed or moved, and says which.</source>
        <translation>El aspecto, el idioma y el nombre se aplican al instante en este ordenador. La clasificación pertenece al archivo de casos: indica cuántas solicitudes reciben revisión detallada y cómo se eligen; un cambio requiere un motivo, y el registro de auditoría conserva el valor antiguo y el nuevo. Una copia de seguridad copia el archivo de casos mientras está abierto y comprueba la copia antes de darle su nombre; guárdela en otro disco. La comprobación de integridad lee todo el archivo. La verificación del registro de auditoría detecta cualquier entrada modificada, eliminada o movida, e indica cuál.</translation>
    </message>
</context>
<context>
    <name>ui::AssessmentPanel</name>
    <message>
        <source>Assessment</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Return to the source is proposed.</source>
        <translation>Se propone devolverla a la fuente.</translation>
    </message>
    <message>
        <source>A rule refers it to detailed review, whatever the concern.</source>
        <translation>Una regla la remite a revisión detallada, sea cual sea la preocupación.</translation>
    </message>
    <message>
        <source>Chosen for detailed review within the share.</source>
        <translation>Elegida para revisión detallada dentro de la proporción fijada.</translation>
    </message>
    <message>
        <source>Standard review by a person.</source>
        <translation>Revisión estándar por una persona.</translation>
    </message>
    <message>
        <source>No indicator fired. That does not say that the request is compliant: read it and decide.</source>
        <translation>No se activó ningún indicador. Eso no significa que la solicitud sea conforme: léala y decida.</translation>
    </message>
    <message>
        <source>Assessed under policy %1</source>
        <translation>Evaluada según la política %1</translation>
    </message>
    <message>
        <source>✓ accepted by %1</source>
        <comment>who</comment>
        <translation>✓ aceptado por %1</translation>
    </message>
    <message>
        <source>✗ rejected by %1</source>
        <comment>who</comment>
        <translation>✗ rechazado por %1</translation>
    </message>
    <message>
        <source>… deferred by %1</source>
        <comment>who</comment>
        <translation>… aplazado por %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>what was said, reason</comment>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Verdict first: the concern and what the model says are shown once you have saved a provisional verdict at the foot. The indicators below are what the rules say.</source>
        <translation>Veredicto primero: la preocupación y lo que dice el modelo se muestran una vez que haya guardado un veredicto provisional al pie. Los indicadores de abajo son lo que dicen las reglas.</translation>
    </message>
    <message>
        <source>Your provisional verdict: %1, %2.</source>
        <comment>verdict, when</comment>
        <translation>Su veredicto provisional: %1, %2.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>provisional verdict, its reason</comment>
        <translation>%1 «%2»</translation>
    </message>
</context>
<context>
    <name>ui::BandLine</name>
    <message>
        <source>Concern: %1</source>
        <translation>Preocupación: %1</translation>
    </message>
</context>
<context>
    <name>ui::CaseHeader</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Back to the queue (Esc)</source>
        <translation>Volver a la cola (Esc)</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Texto original</translation>
    </message>
    <message>
        <source>Show the record as it came (S)</source>
        <translation>Mostrar el registro tal como llegó (S)</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Show the links of this subject (G)</source>
        <translation>Mostrar los vínculos de este sujeto (G)</translation>
    </message>
    <message>
        <source>Previous case (K)</source>
        <translation>Caso anterior (K)</translation>
    </message>
    <message>
        <source>Next case (J)</source>
        <translation>Caso siguiente (J)</translation>
    </message>
    <message>
        <source>name unknown</source>
        <translation>nombre desconocido</translation>
    </message>
    <message>
        <source>source unknown</source>
        <translation>fuente desconocida</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1 diffusion</source>
        <comment>colour</comment>
        <translation>difusión %1</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <comment>kind, source, state</comment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>%1 · version %2 of %3, not the latest</source>
        <translation>%1 · versión %2 de %3, no es la última</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>screen reader: case number, name, standing</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>ui::CasePage</name>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Texto original</translation>
    </message>
    <message>
        <source>Find in the request</source>
        <translation>Buscar en la solicitud</translation>
    </message>
    <message>
        <source>Find in the request, Enter for the next place, Esc to close</source>
        <translation>Buscar en la solicitud, Intro para el siguiente resultado, Esc para cerrar</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>No hay ningún caso abierto</translation>
    </message>
    <message>
        <source>Open a request from the queue with Enter, or find it by its number with Ctrl+K.</source>
        <translation>Abra una solicitud de la cola con Intro o búsquela por su número con Ctrl+K.</translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation>Ir a la cola</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>Escribir el motivo</translation>
    </message>
    <message>
        <source>Do it, then next case</source>
        <translation>Ejecutar y pasar al caso siguiente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Caso siguiente</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Caso anterior</translation>
    </message>
    <message>
        <source>Next indicator</source>
        <translation>Indicador siguiente</translation>
    </message>
    <message>
        <source>Previous indicator</source>
        <translation>Indicador anterior</translation>
    </message>
    <message>
        <source>Links of this subject</source>
        <translation>Vínculos de este sujeto</translation>
    </message>
    <message>
        <source>Claim this request</source>
        <translation>Asumir esta solicitud</translation>
    </message>
    <message>
        <source>Release this request</source>
        <translation>Liberar esta solicitud</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>choose a step, in the order shown</source>
        <translation>elegir un paso, en el orden mostrado</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>write the reason</source>
        <translation>escribir el motivo</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>do it, then open the next case</source>
        <translation>ejecutar y abrir el caso siguiente</translation>
    </message>
    <message>
        <source>J / K</source>
        <translation>J / K</translation>
    </message>
    <message>
        <source>next, previous case</source>
        <translation>caso siguiente, anterior</translation>
    </message>
    <message>
        <source>N / Shift+N</source>
        <translation>N / Mayús+N</translation>
    </message>
    <message>
        <source>next, previous indicator in the text</source>
        <translation>indicador siguiente, anterior en el texto</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>the record as it came, and back</source>
        <translation>el registro tal como llegó, y volver</translation>
    </message>
    <message>
        <source>C / Shift+C</source>
        <translation>C / Mayús+C</translation>
    </message>
    <message>
        <source>claim, release</source>
        <translation>asumir, liberar</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>find in the request</source>
        <translation>buscar en la solicitud</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back to the text, then to the queue</source>
        <translation>volver al texto y luego a la cola</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>links of this subject</source>
        <translation>vínculos de este sujeto</translation>
    </message>
    <message>
        <source>A case shows the request as it came, what the checks say about it, and what stands around it. Each indicator is a sentence with the rule it rests on; press it to see the words in the request that it points at. A grey “unknown” means that the request does not say it, never that the answer is no. The foot shows the steps that are open to you now and what will happen. Nothing is recorded until you press Ctrl+Enter; what you chose and wrote is kept with the case until then.</source>
        <translation>Un caso muestra la solicitud tal como llegó, lo que dicen de ella las comprobaciones y lo que la rodea. Cada indicador es una frase con la regla en que se apoya; púlselo para ver las palabras de la solicitud a las que se refiere. Un «desconocido» gris significa que la solicitud no lo dice, nunca que la respuesta sea no. Al pie figuran los pasos que tiene abiertos ahora y lo que ocurrirá. Nada queda registrado hasta que pulse Ctrl+Intro; lo que haya elegido y escrito se conserva con el caso hasta entonces.</translation>
    </message>
    <message>
        <source>The text is not in the request.</source>
        <translation>El texto no figura en la solicitud.</translation>
    </message>
    <message>
        <source>… %1 in all; the rest is in the case file.</source>
        <translation>… %1 en total; el resto está en el archivo de casos.</translation>
    </message>
    <message>
        <source>The decision was not recorded. %1 Your words are kept here.</source>
        <translation>La decisión no se registró. %1 Su texto se conserva aquí.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>case number, decision</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The request is claimed for you.</source>
        <translation>La solicitud queda asumida por usted.</translation>
    </message>
    <message>
        <source>The request is released.</source>
        <translation>La solicitud queda liberada.</translation>
    </message>
    <message>
        <source>Accept the indicator</source>
        <translation>Aceptar el indicador</translation>
    </message>
    <message>
        <source>Reject the indicator</source>
        <translation>Rechazar el indicador</translation>
    </message>
    <message>
        <source>Defer the indicator</source>
        <translation>Aplazar el indicador</translation>
    </message>
    <message>
        <source>A / X / D</source>
        <translation>A / X / D</translation>
    </message>
    <message>
        <source>accept, reject, defer the indicator that is marked</source>
        <translation>aceptar, rechazar, aplazar el indicador marcado</translation>
    </message>
    <message>
        <source>The case file is open for reading only. Nothing can be decided here.</source>
        <translation>El archivo de casos está abierto en solo lectura. Aquí no se puede decidir nada.</translation>
    </message>
    <message>
        <source>This is an older version. Decide on the latest one, under Versions.</source>
        <translation>Esta es una versión anterior. Decida sobre la más reciente, en Versiones.</translation>
    </message>
    <message>
        <source>The provisional verdict is kept. Now the concern is shown.</source>
        <translation>El veredicto provisional queda guardado. Ahora se muestra la preocupación.</translation>
    </message>
    <message>
        <source>Your word on %1 is kept.</source>
        <translation>Su parecer sobre %1 queda guardado.</translation>
    </message>
</context>
<context>
    <name>ui::ChartView</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Table of: %1</source>
        <translation>Tabla de: %1</translation>
    </message>
</context>
<context>
    <name>ui::Chip</name>
    <message>
        <source>Filter: %1. Press to remove it.</source>
        <translation>Filtro: %1. Pulse para quitarlo.</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonModel</name>
    <message>
        <source>%1: %2</source>
        <comment>agrees or differs, how</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonView</name>
    <message>
        <source>What the comparison adds up to</source>
        <translation>Resultado conjunto de la comparación</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Field by field</source>
        <translation>Campo por campo</translation>
    </message>
    <message>
        <source>Chance of being the same person: %1. The evidence adds up to %2 bits, but a small case file does not tell how rare the names are, so that they count as they do anywhere. A person decides.</source>
        <translation>Probabilidad de que sea la misma persona: %1. Los elementos suman %2 bits, pero un archivo de casos pequeño no dice cuán raros son los nombres, por lo que cuentan como en cualquier otro lugar. Decide una persona.</translation>
    </message>
    <message>
        <source>Chance of being the same person: %1. The evidence adds up to %2 bits. A person decides.</source>
        <translation>Probabilidad de que sea la misma persona: %1. Los elementos suman %2 bits. Decide una persona.</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <comment>warning sign, sentence</comment>
        <translation>⚠ %1</translation>
    </message>
</context>
<context>
    <name>ui::ContextPanel</name>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>due in words, date</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>sin plazo</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>A cargo de</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>May be the same person</source>
        <translation>Posiblemente la misma persona</translation>
    </message>
    <message>
        <source>No other request of this case file.</source>
        <translation>Ninguna otra en este archivo.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Nobody has decided yet.</source>
        <translation>Nadie ha decidido aún.</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>who, what, when</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>quoted reason</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Versión %1, %2</translation>
    </message>
    <message>
        <source>%1 – shown</source>
        <translation>%1 – mostrada</translation>
    </message>
    <message>
        <source>Changed in the latest version:</source>
        <translation>Cambios en la última versión:</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>%1: %2, by %3</source>
        <comment>when, what, who</comment>
        <translation>%1: %2, por %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier entry(s) are in the audit log.</source>
        <translation>
            <numerusform>%Ln entrada anterior está en el registro de auditoría.</numerusform>
            <numerusform>%Ln entradas anteriores están en el registro de auditoría.</numerusform>
        </translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Side by side with %1</source>
        <translation>Lado a lado con %1</translation>
    </message>
    <message>
        <source>agree: %1</source>
        <translation>coincidencias: %1</translation>
    </message>
    <message>
        <source>Open %1, %2</source>
        <translation>Abrir %1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, type, state</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln times</source>
        <comment>what; how often one after the other</comment>
        <translation>
            <numerusform>%1, %Ln vez</numerusform>
            <numerusform>%1, %Ln veces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DecisionBar</name>
    <message>
        <source>Do it, then next</source>
        <translation>Ejecutar y siguiente</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason, in your own words (R)</source>
        <translation>Motivo, con sus propias palabras (R)</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Lo que ocurrirá</translation>
    </message>
    <message>
        <source>Do it, then open the next case</source>
        <translation>Ejecutar y abrir el caso siguiente</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Confirm: %1</source>
        <translation>Confirmar: %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number key, step</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>la fuente</translation>
    </message>
    <message>
        <source>NCB %1</source>
        <translation>la OCN %1</translation>
    </message>
    <message>
        <source>Refusal is proposed. A second person must confirm it before it counts.</source>
        <translation>Se propone la denegación. Una segunda persona debe confirmarla para que surta efecto.</translation>
    </message>
    <message>
        <source>Approval is proposed. A second person must confirm it before it counts.</source>
        <translation>Se propone la aprobación. Una segunda persona debe confirmarla para que surta efecto.</translation>
    </message>
    <message>
        <source>The request is approved for publication. This is recorded for good.</source>
        <translation>Se aprueba la publicación de la solicitud. Esto queda registrado de forma definitiva.</translation>
    </message>
    <message>
        <source>The request is refused. This is recorded for good.</source>
        <translation>La solicitud se deniega. Esto queda registrado de forma definitiva.</translation>
    </message>
    <message>
        <source>Your words go to %1 as a question; the case waits for the answer.</source>
        <translation>Su texto se envía como pregunta a %1; el caso espera la respuesta.</translation>
    </message>
    <message>
        <source>The request goes to detailed review.</source>
        <translation>La solicitud pasa a revisión detallada.</translation>
    </message>
    <message>
        <source>The request goes back to screening.</source>
        <translation>La solicitud vuelve al examen inicial.</translation>
    </message>
    <message>
        <source>The state becomes: %1.</source>
        <translation>El estado pasa a ser: %1.</translation>
    </message>
    <message>
        <source>Decided. No further step is open.</source>
        <translation>Decidida. No queda ningún paso abierto.</translation>
    </message>
    <message>
        <source>Choose a step with its number key or the mouse.</source>
        <translation>Elija un paso con su tecla numérica o con el ratón.</translation>
    </message>
    <message>
        <source>A reason is needed. %1</source>
        <translation>Se necesita un motivo. %1</translation>
    </message>
    <message>
        <source>Save the provisional verdict</source>
        <translation>Guardar el veredicto provisional</translation>
    </message>
    <message>
        <source>Kept as your provisional verdict. Then the concern is shown, and you decide.</source>
        <translation>Se guarda como su veredicto provisional. Después se muestra la preocupación y usted decide.</translation>
    </message>
    <message>
        <source>What would you decide, from the request alone? Choose with a number key.</source>
        <translation>¿Qué decidiría solo a partir de la solicitud? Elija con una tecla numérica.</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>Name or case number</source>
        <translation>Nombre o número de caso</translation>
    </message>
    <message>
        <source>Filter by name or case number</source>
        <translation>Filtrar por nombre o número de caso</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Añadir un filtro</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Name of this filter, then Enter</source>
        <translation>Nombre de este filtro y luego Intro</translation>
    </message>
    <message>
        <source>Name of this filter</source>
        <translation>Nombre de este filtro</translation>
    </message>
    <message>
        <source>Number of matching requests</source>
        <translation>Número de solicitudes que coinciden</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Preocupación</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>source, number of requests</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Claimed by me</source>
        <translation>Asumidas por mí</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message numerus="yes">
        <source>Within %Ln day(s)</source>
        <translation>
            <numerusform>En %Ln día</numerusform>
            <numerusform>En %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Guardar este filtro…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
</context>
<context>
    <name>ui::FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrado</translation>
    </message>
    <message>
        <source>Persons by continent</source>
        <translation>Personas por continente</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
</context>
<context>
    <name>ui::FindField</name>
    <message>
        <source>Find a name, a case number, a command or a help topic</source>
        <translation>Buscar un nombre, un número de caso, un comando o un tema de ayuda</translation>
    </message>
    <message>
        <source>Find a name, a case number, a command or help (Ctrl+K)</source>
        <translation>Buscar un nombre, un número de caso, un comando o ayuda (Ctrl+K)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
</context>
<context>
    <name>ui::FindingCard</name>
    <message>
        <source>%1 · mandatory referral</source>
        <translation>%1 · remisión obligatoria</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>screen reader: code, direction, sentence</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>rule, what reviewers said</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ui::FindingJudgement</name>
    <message>
        <source>Your word on this indicator</source>
        <translation>Su parecer sobre este indicador</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>The indicator is right here (A)</source>
        <translation>El indicador es correcto aquí (A)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>The indicator is wrong here; say why (X)</source>
        <translation>El indicador es erróneo aquí; indique por qué (X)</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>Left open for now; say why (D)</source>
        <translation>Queda abierto por ahora; indique por qué (D)</translation>
    </message>
    <message>
        <source>Reason for your word on this indicator</source>
        <translation>Motivo de su parecer sobre este indicador</translation>
    </message>
    <message>
        <source>Why the indicator is wrong here; Enter keeps it, Esc leaves it</source>
        <translation>Por qué el indicador es erróneo aquí; Intro lo guarda, Esc lo descarta</translation>
    </message>
    <message>
        <source>What it waits for; Enter keeps it, Esc leaves it</source>
        <translation>De qué está a la espera; Intro lo guarda, Esc lo descarta</translation>
    </message>
</context>
<context>
    <name>ui::FoldColumn</name>
    <message>
        <source>Unfold %1</source>
        <translation>Desplegar %1</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>Plegar %1</translation>
    </message>
</context>
<context>
    <name>ui::GraphCanvas</name>
    <message>
        <source>Link graph</source>
        <translation>Gráfico de vínculos</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln member(s) – %2</source>
        <translation>
            <numerusform>%1: %Ln miembro – %2</numerusform>
            <numerusform>%1: %Ln miembros – %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, kind, links shown</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1. The table below lists them.</source>
        <comment>how many nodes and lines</comment>
        <translation>%1. La tabla de abajo los enumera.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln link(s) shown</source>
        <translation>
            <numerusform>%1 de %Ln vínculo mostrado</numerusform>
            <numerusform>%1 de %Ln vínculos mostrados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
%2 · %3
%4</source>
        <comment>name, kind, continent, links shown</comment>
        <translation>%1
%2 · %3
%4</translation>
    </message>
</context>
<context>
    <name>ui::GraphTable</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Continent</source>
        <translation>Continente</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Extensión</translation>
    </message>
</context>
<context>
    <name>ui::HitModel</name>
    <message>
        <source>name unknown</source>
        <translation>nombre desconocido</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>type of notice, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Conflict: same document, another identity</source>
        <translation>Conflicto: mismo documento, otra identidad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nacionalidad</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Type and state</source>
        <translation>Tipo y estado</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Why found</source>
        <translation>Por qué aparece</translation>
    </message>
</context>
<context>
    <name>ui::ImportReportPanel</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Result of the import</source>
        <translation>Resultado de la importación</translation>
    </message>
    <message>
        <source>Find in the report</source>
        <translation>Buscar en el informe</translation>
    </message>
    <message>
        <source>Save the report as CSV</source>
        <translation>Guardar el informe como CSV</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Records with problems</source>
        <translation>Registros con problemas</translation>
    </message>
    <message>
        <source>No import yet</source>
        <translation>Aún no hay importaciones</translation>
    </message>
    <message>
        <source>After an import, or when an earlier one is chosen, this shows what was taken over and what was not.</source>
        <translation>Tras una importación, o al elegir una anterior, aquí se muestra lo que se incorporó y lo que no.</translation>
    </message>
    <message>
        <source>Read: %1. New: %2. New versions: %3. Unchanged: %4. Not taken over: %5. Remarks: %6.</source>
        <translation>Leídos: %1. Nuevos: %2. Versiones nuevas: %3. Sin cambios: %4. No incorporados: %5. Observaciones: %6.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>files, counts</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Nada que señalar</translation>
    </message>
    <message>
        <source>Of what was read, no record was left out and none calls for a remark.</source>
        <translation>De lo leído, ningún registro quedó fuera y ninguno requiere observaciones.</translation>
    </message>
    <message>
        <source>No line of the report holds this text</source>
        <translation>Ninguna línea del informe contiene este texto</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
</context>
<context>
    <name>ui::ImportsPage</name>
    <message>
        <source>running or broken off</source>
        <translation>en curso o interrumpida</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>found out from the file</source>
        <translation>deducido del archivo</translation>
    </message>
    <message>
        <source>public notices (JSON)</source>
        <translation>notificaciones públicas (JSON)</translation>
    </message>
    <message>
        <source>full requests (JSON, JSON Lines)</source>
        <translation>solicitudes completas (JSON, JSON Lines)</translation>
    </message>
    <message>
        <source>table (CSV, TSV)</source>
        <translation>tabla (CSV, TSV)</translation>
    </message>
    <message>
        <source>Type where a record does not say it</source>
        <translation>Tipo si el registro no lo indica</translation>
    </message>
    <message>
        <source>stays unknown</source>
        <translation>queda desconocido</translation>
    </message>
    <message>
        <source>Import the chosen files</source>
        <translation>Importar los archivos elegidos</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O. Files can also be dropped here.</source>
        <translation>Ctrl+Mayús+O. También puede soltar archivos aquí.</translation>
    </message>
    <message>
        <source>Type if not stated</source>
        <translation>Tipo si no se indica</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importar archivos</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Importaciones anteriores</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Mayús+O</translation>
    </message>
    <message>
        <source>choose files</source>
        <translation>elegir archivos</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>find in the report</source>
        <translation>buscar en el informe</translation>
    </message>
    <message>
        <source>Choose the files that came in, or drop them here. Public notices in JSON, full requests in JSON or JSON Lines, and tables are read; for a table, say which column fills which field. One bad record never stops the others: what was not taken over stands in the report with its place and the reason. The same file twice adds nothing; the same request with other content becomes a new version. An import can be cancelled at any time: whole records stay, and running it again adds only what is missing.</source>
        <translation>Elija los archivos recibidos o suéltelos aquí. Se leen notificaciones públicas en JSON, solicitudes completas en JSON o JSON Lines y tablas; en una tabla, indique qué columna corresponde a cada campo. Un registro defectuoso nunca detiene a los demás: lo que no se incorporó figura en el informe con su lugar y el motivo. El mismo archivo dos veces no añade nada; la misma solicitud con otro contenido pasa a ser una versión nueva. Una importación puede cancelarse en cualquier momento: los registros completos se conservan, y repetirla solo añade lo que falta.</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Elegir archivos para importar</translation>
    </message>
    <message>
        <source>Requests (*.json *.jsonl *.ndjson *.csv *.tsv);;All files (*)</source>
        <translation>Solicitudes (*.json *.jsonl *.ndjson *.csv *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>No files chosen. Choose them, or drop them on this page.</source>
        <translation>No hay archivos elegidos. Elíjalos o suéltelos en esta página.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>The import is finished.</source>
        <translation>La importación ha terminado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) could not be taken over; the report says why.</source>
        <translation>
            <numerusform>%Ln registro no se pudo incorporar; el informe indica el motivo.</numerusform>
            <numerusform>%Ln registros no se pudieron incorporar; el informe indica el motivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled. Whole records that were already read are kept; run it again to add the rest.</source>
        <translation>La importación se canceló. Los registros completos ya leídos se conservan; repítala para añadir el resto.</translation>
    </message>
    <message>
        <source>%1, %2, by %3
%4 read, %5 not taken over, %6</source>
        <comment>when, files, who, counts, state</comment>
        <translation>%1, %2, por %3
%4 leídos, %5 no incorporados, %6</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>El informe está guardado.</translation>
    </message>
</context>
<context>
    <name>ui::InfoPanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>En esta página</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
</context>
<context>
    <name>ui::LinksPage</name>
    <message>
        <source>Reading links…</source>
        <translation>Leyendo los vínculos…</translation>
    </message>
    <message>
        <source>Select a line, or press Space on one, to see why two are linked.</source>
        <translation>Seleccione una línea, o pulse Espacio sobre ella, para ver por qué dos nodos están vinculados.</translation>
    </message>
    <message numerus="yes">
        <source>Laying out %Ln node(s)…</source>
        <translation>
            <numerusform>Distribuyendo %Ln nodo…</numerusform>
            <numerusform>Distribuyendo %Ln nodos…</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no case behind this node.</source>
        <translation>No hay ningún caso detrás de este nodo.</translation>
    </message>
    <message>
        <source>Why are %1 and %2 linked?</source>
        <translation>¿Por qué están vinculados %1 y %2?</translation>
    </message>
    <message>
        <source>Why does %1 reach to this field: %2?</source>
        <translation>¿Por qué llega %1 a este campo: %2?</translation>
    </message>
    <message>
        <source>No node in this picture holds these words.</source>
        <translation>Ningún nodo de esta imagen contiene estas palabras.</translation>
    </message>
    <message>
        <source>No node that is shown holds these words; some nodes are not shown.</source>
        <translation>Ningún nodo mostrado contiene estas palabras; algunos nodos no se muestran.</translation>
    </message>
    <message>
        <source>The file&apos;s name must end in .svg, .png, .pdf, .json, .graphml, .dot or .csv.</source>
        <translation>El nombre del archivo debe terminar en .svg, .png, .pdf, .json, .graphml, .dot o .csv.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>No se pudo escribir el archivo: %1</translation>
    </message>
    <message>
        <source>The picture was saved.</source>
        <translation>La imagen se ha guardado.</translation>
    </message>
    <message>
        <source>Export Picture</source>
        <translation>Exportar la imagen</translation>
    </message>
    <message>
        <source>Pictures and data (*.svg *.png *.pdf *.json *.graphml *.dot *.csv)</source>
        <translation>Imágenes y datos (*.svg *.png *.pdf *.json *.graphml *.dot *.csv)</translation>
    </message>
    <message>
        <source>Nodes of the link graph</source>
        <translation>Nodos del gráfico de vínculos</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Why linked?</source>
        <translation>¿Por qué este vínculo?</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Find in this picture</source>
        <translation>Buscar en esta imagen</translation>
    </message>
    <message>
        <source>Find in this picture ( / )</source>
        <translation>Buscar en esta imagen ( / )</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Show persons as</source>
        <translation>Mostrar personas</translation>
    </message>
    <message>
        <source>Every person</source>
        <translation>Cada persona</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Por país</translation>
    </message>
    <message>
        <source>By continent</source>
        <translation>Por continente</translation>
    </message>
    <message>
        <source>Links around the start</source>
        <translation>Vínculos en torno al inicio</translation>
    </message>
    <message>
        <source>Depth: all</source>
        <translation>Profundidad: toda</translation>
    </message>
    <message>
        <source>Depth: </source>
        <translation>Profundidad: </translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Teclas de flecha</translation>
    </message>
    <message>
        <source>go to the next node in that direction</source>
        <translation>ir al siguiente nodo en esa dirección</translation>
    </message>
    <message>
        <source>N / P</source>
        <translation>N / P</translation>
    </message>
    <message>
        <source>next, previous line of this node</source>
        <translation>línea siguiente, anterior de este nodo</translation>
    </message>
    <message>
        <source>Enter / Ctrl+Enter</source>
        <translation>Intro / Ctrl+Intro</translation>
    </message>
    <message>
        <source>expand the node, open its case</source>
        <translation>expandir el nodo, abrir su caso</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>why these two are linked</source>
        <translation>por qué están vinculados estos dos</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>fold the node</source>
        <translation>plegar el nodo</translation>
    </message>
    <message>
        <source>+ / -</source>
        <translation>+ / -</translation>
    </message>
    <message>
        <source>larger, smaller</source>
        <translation>más grande, más pequeño</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>show all of it</source>
        <translation>mostrarlo todo</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>export the picture or its data</source>
        <translation>exportar la imagen o sus datos</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>find a node</source>
        <translation>buscar un nodo</translation>
    </message>
    <message>
        <source>Start from a person, from a group, or from the groups that reach furthest. Every line says why it is there and which request it comes from; the table below holds the same as the picture.</source>
        <translation>Parta de una persona, de un grupo o de los grupos de mayor alcance. Cada línea dice por qué está ahí y de qué solicitud procede; la tabla de abajo contiene lo mismo que la imagen.</translation>
    </message>
    <message>
        <source>This point stands for more persons than a picture can show. Open a group, or go to the start and search for a person or a group.</source>
        <translation>Este punto representa más personas de las que puede mostrar una imagen. Abra un grupo, o vuelva al inicio y busque una persona o un grupo.</translation>
    </message>
    <message numerus="yes">
        <source>Preparing the links of this file: %1 of %Ln request(s). You can go on working.</source>
        <translation>
            <numerusform>Preparando los vínculos de este archivo: %1 de %Ln solicitud. Puede seguir trabajando.</numerusform>
            <numerusform>Preparando los vínculos de este archivo: %1 de %Ln solicitudes. Puede seguir trabajando.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>how many nodes and lines: a sentence</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Notice Desk</source>
        <translation>Notice Desk</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar cualquier cosa</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Teclas de esta página</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Ayuda sobre esta página</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>%1 – Notice Desk</source>
        <translation>%1 – Notice Desk</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>find anything</source>
        <translation>buscar cualquier cosa</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>find on this page</source>
        <translation>buscar en esta página</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>estas teclas</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>help on this page</source>
        <translation>ayuda sobre esta página</translation>
    </message>
    <message>
        <source>Ctrl+Z / Ctrl+Shift+Z</source>
        <translation>Ctrl+Z / Ctrl+Mayús+Z</translation>
    </message>
    <message>
        <source>undo, redo what was typed or chosen</source>
        <translation>deshacer, rehacer lo escrito o elegido</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>salir</translation>
    </message>
    <message>
        <source>Keys: %1</source>
        <translation>Teclas: %1</translation>
    </message>
    <message>
        <source>About Notice Desk</source>
        <translation>Acerca de Notice Desk</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>key, page</comment>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>ui::MappingPanel</name>
    <message>
        <source>Name of the source</source>
        <translation>Nombre de la fuente</translation>
    </message>
    <message>
        <source>For example the list&apos;s publisher</source>
        <translation>Por ejemplo, quien publica la lista</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>Orden de las fechas</translation>
    </message>
    <message>
        <source>not stated: 3/4/1979 stays unknown</source>
        <translation>no indicado: 3/4/1979 queda desconocido</translation>
    </message>
    <message>
        <source>day first: 14/3/1979</source>
        <translation>día primero: 14/3/1979</translation>
    </message>
    <message>
        <source>month first: 3/14/1979</source>
        <translation>mes primero: 3/14/1979</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Columnas de la tabla</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Fills the field</source>
        <translation>Campo que rellena</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Dates like 3/4/1979</source>
        <translation>Fechas como 3/4/1979</translation>
    </message>
    <message>
        <source>Field for the column %1</source>
        <translation>Campo para la columna %1</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>no se lee</translation>
    </message>
    <message>
        <source>Give the source a name, so that its case numbers are not mixed with others.</source>
        <translation>Dé un nombre a la fuente para que sus números de caso no se mezclen con otros.</translation>
    </message>
    <message>
        <source>Choose which column holds the case number.</source>
        <translation>Elija la columna que contiene el número de caso.</translation>
    </message>
    <message>
        <source>Two columns fill the same field: %1.</source>
        <translation>Dos columnas rellenan el mismo campo: %1.</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>ui::ModelPanel</name>
    <message>
        <source>Train on the decisions</source>
        <translation>Entrenar con las decisiones</translation>
    </message>
    <message>
        <source>New decisions after which training starts by itself</source>
        <translation>Decisiones nuevas tras las que el entrenamiento empieza por sí solo</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Model of concern</source>
        <translation>Modelo de preocupación</translation>
    </message>
    <message>
        <source>Train by itself after new decisions</source>
        <translation>Entrenar por sí solo tras decisiones nuevas</translation>
    </message>
    <message>
        <source>The model that came with the program is in use.</source>
        <translation>Está en uso el modelo que venía con el programa.</translation>
    </message>
    <message numerus="yes">
        <source>Model %1 is in use, trained on %Ln decision(s) on %2.</source>
        <translation>
            <numerusform>El modelo %1 está en uso, entrenado con %Ln decisión el %2.</numerusform>
            <numerusform>El modelo %1 está en uso, entrenado con %Ln decisiones el %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln final decision(s) came since.</source>
        <translation>
            <numerusform>Desde entonces hubo %Ln decisión definitiva.</numerusform>
            <numerusform>Desde entonces hubo %Ln decisiones definitivas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Training and scoring</source>
        <translation>Entrenamiento y puntuación</translation>
    </message>
    <message>
        <source>The new model is in use.</source>
        <translation>El nuevo modelo está en uso.</translation>
    </message>
    <message>
        <source>The decisions give the same model.</source>
        <translation>Las decisiones dan el mismo modelo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open request(s) were scored with it.</source>
        <translation>
            <numerusform>Con él se puntuó %Ln solicitud abierta.</numerusform>
            <numerusform>Con él se puntuaron %Ln solicitudes abiertas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scoring was stopped; train again to score the rest.</source>
        <translation>La puntuación se detuvo; vuelva a entrenar para puntuar el resto.</translation>
    </message>
</context>
<context>
    <name>ui::OversightPage</name>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Figures of oversight</source>
        <translation>Cifras de supervisión</translation>
    </message>
    <message>
        <source>Compute the figures again</source>
        <translation>Volver a calcular las cifras</translation>
    </message>
    <message>
        <source>Oversight</source>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>compute the figures again</source>
        <translation>volver a calcular las cifras</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next table or button</source>
        <translation>siguiente tabla o botón</translation>
    </message>
    <message>
        <source>Oversight shows how well the sorting works and what it misses. The miss rate comes from requests drawn at random for detailed review, whatever their concern; its interval says how far it can be trusted, and few audits make it wide. Every chart has a table with the same figures. Rates per country point at a question to look into, never at an answer. Plain first-come order switches every score off for order and choice, at once.</source>
        <translation>La supervisión muestra si la clasificación funciona bien y qué se le escapa. La tasa de omisión procede de solicitudes sorteadas para revisión detallada, sea cual sea su preocupación; su intervalo dice hasta qué punto es fiable, y pocas auditorías lo ensanchan. Cada gráfico tiene una tabla con las mismas cifras. Las tasas por país señalan una pregunta que examinar, nunca una respuesta. El orden simple de llegada desactiva al instante todas las puntuaciones para el orden y la elección.</translation>
    </message>
    <message>
        <source>Miss rate</source>
        <translation>Tasa de omisión</translation>
    </message>
    <message>
        <source>Drift alarms</source>
        <translation>Alertas de deriva</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Order of work</source>
        <translation>Orden de trabajo</translation>
    </message>
    <message>
        <source>Reason for the switch</source>
        <translation>Motivo del cambio</translation>
    </message>
    <message>
        <source>Reason, kept in the audit log</source>
        <translation>Motivo, conservado en el registro de auditoría</translation>
    </message>
    <message>
        <source>Plain first-come order is on: no score takes part in choice or order.</source>
        <translation>El orden simple de llegada está activo: ninguna puntuación interviene en la elección ni en el orden.</translation>
    </message>
    <message>
        <source>By concern: the requests that raise most concern come first.</source>
        <translation>Por preocupación: primero las solicitudes que suscitan más preocupación.</translation>
    </message>
    <message>
        <source>Go back to order by concern</source>
        <translation>Volver al orden por preocupación</translation>
    </message>
    <message>
        <source>Switch to first-come order</source>
        <translation>Pasar al orden de llegada</translation>
    </message>
    <message>
        <source>Computing the figures</source>
        <translation>Calculando las cifras</translation>
    </message>
    <message>
        <source>No drift alarm: bands, sources, indicators and calibration are as before.</source>
        <translation>Sin alertas de deriva: niveles, fuentes, indicadores y calibración están como antes.</translation>
    </message>
    <message>
        <source>⚠ Drift: %1</source>
        <comment>warning sign, sentences</comment>
        <translation>⚠ Deriva: %1</translation>
    </message>
    <message>
        <source>Plain first-come order is on.</source>
        <translation>El orden simple de llegada está activo.</translation>
    </message>
    <message>
        <source>Order by concern is on.</source>
        <translation>El orden por preocupación está activo.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>The report is written: %1</source>
        <translation>El informe está escrito: %1</translation>
    </message>
    <message numerus="yes">
        <source>As of %1; %Ln request(s).</source>
        <translation>
            <numerusform>A %1; %Ln solicitud.</numerusform>
            <numerusform>A %1; %Ln solicitudes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PersonFindSource</name>
    <message>
        <source>Persons</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>name, case number</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>All persons found, side by side</source>
        <translation>Todas las personas encontradas, lado a lado</translation>
    </message>
</context>
<context>
    <name>ui::PersonsPage</name>
    <message>
        <source>Find a person, or work through suggested links</source>
        <translation>Buscar una persona o repasar los vínculos sugeridos</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Buscar una persona</translation>
    </message>
    <message>
        <source>To the other tab</source>
        <translation>A la otra pestaña</translation>
    </message>
</context>
<context>
    <name>ui::PreviewPanel</name>
    <message>
        <source>Return to the source is proposed. %1</source>
        <translation>Se propone devolverla a la fuente. %1</translation>
    </message>
    <message>
        <source>Detailed review: a rule refers it. %1</source>
        <translation>Revisión detallada: la remite una regla. %1</translation>
    </message>
    <message>
        <source>Detailed review: chosen within the share. %1</source>
        <translation>Revisión detallada: elegida dentro de la proporción fijada. %1</translation>
    </message>
    <message>
        <source>Standard review. No indicator fired; that does not say that the request is compliant.</source>
        <translation>Revisión estándar. No se activó ningún indicador; eso no significa que la solicitud sea conforme.</translation>
    </message>
    <message>
        <source>Standard review. %1</source>
        <translation>Revisión estándar. %1</translation>
    </message>
    <message>
        <source>No request selected</source>
        <translation>Ninguna solicitud seleccionada</translation>
    </message>
    <message>
        <source>Select a request to see what it is about and why it is here.</source>
        <translation>Seleccione una solicitud para ver de qué trata y por qué está aquí.</translation>
    </message>
    <message>
        <source>charge unknown</source>
        <translation>cargo desconocido</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, charges</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>name unknown</source>
        <translation>nombre desconocido</translation>
    </message>
    <message>
        <source>The request gives no facts.</source>
        <translation>La solicitud no expone hechos.</translation>
    </message>
    <message>
        <source>Came in %1</source>
        <translation>Recibida: %1</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · versión %2</translation>
    </message>
</context>
<context>
    <name>ui::ProblemModel</name>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>registro %1</translation>
    </message>
    <message>
        <source>%1

As written: %2</source>
        <translation>%1

Tal como está escrito: %2</translation>
    </message>
    <message>
        <source>not taken over</source>
        <translation>no incorporado</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>observación</translation>
    </message>
    <message>
        <source>whole record</source>
        <translation>registro completo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>ui::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>deteniendo…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>queda %Ln segundo</numerusform>
            <numerusform>quedan %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>queda %Ln minuto</numerusform>
            <numerusform>quedan %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>count, time left</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::QueueModel</name>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Preocupación</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>A cargo de</translation>
    </message>
    <message>
        <source>no longer in the case file</source>
        <translation>ya no está en el archivo de casos</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>cargando…</translation>
    </message>
    <message>
        <source>name unknown</source>
        <translation>nombre desconocido</translation>
    </message>
    <message>
        <source>return proposed</source>
        <translation>devolución propuesta</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>%1, %2, version %3</source>
        <translation>%1, %2, versión %3</translation>
    </message>
    <message>
        <source>Concern: %1. A mandatory referral.</source>
        <translation>Preocupación: %1. Remisión obligatoria.</translation>
    </message>
    <message>
        <source>Concern: %1.</source>
        <translation>Preocupación: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>indicator code, sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2, concern %3</source>
        <comment>screen reader: request, type, band</comment>
        <translation>%1, %2, preocupación %3</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
    <message>
        <source>Verdict first is on: the concern is shown in the case, once you have saved your own provisional verdict.</source>
        <translation>Veredicto primero está activo: la preocupación se muestra en el caso una vez que haya guardado su propio veredicto provisional.</translation>
    </message>
</context>
<context>
    <name>ui::QueuePage</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Queue of requests</source>
        <translation>Cola de solicitudes</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>Solicitud siguiente</translation>
    </message>
    <message>
        <source>Previous request</source>
        <translation>Solicitud anterior</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>Mostrar u ocultar la vista previa</translation>
    </message>
    <message>
        <source>Claim this request</source>
        <translation>Asumir esta solicitud</translation>
    </message>
    <message>
        <source>Release this request</source>
        <translation>Liberar esta solicitud</translation>
    </message>
    <message>
        <source>Filter by this cell</source>
        <translation>Filtrar por esta celda</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>Links of this subject</source>
        <translation>Vínculos de este sujeto</translation>
    </message>
    <message>
        <source>Read the queue again</source>
        <translation>Volver a leer la cola</translation>
    </message>
    <message>
        <source>J / K</source>
        <translation>J / K</translation>
    </message>
    <message>
        <source>next, previous request</source>
        <translation>solicitud siguiente, anterior</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>open the request</source>
        <translation>abrir la solicitud</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>show or hide the preview</source>
        <translation>mostrar u ocultar la vista previa</translation>
    </message>
    <message>
        <source>C / Shift+C</source>
        <translation>C / Mayús+C</translation>
    </message>
    <message>
        <source>claim, release</source>
        <translation>asumir, liberar</translation>
    </message>
    <message>
        <source>F / Shift+F</source>
        <translation>F / Mayús+F</translation>
    </message>
    <message>
        <source>filter by the cell, remove all filters</source>
        <translation>filtrar por la celda, quitar todos los filtros</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>links of this subject</source>
        <translation>vínculos de este sujeto</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>find by name or case number</source>
        <translation>buscar por nombre o número de caso</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>read the queue again</source>
        <translation>volver a leer la cola</translation>
    </message>
    <message>
        <source>The queue lists every request, the ones that need detailed review first. The edge shows the colour of the notice. Concern is how far the request raises concern, as a word; the codes are the indicators that fired, and hovering over them tells what they mean. Nothing here is cleared by the machine: a low concern still needs a person&apos;s decision. Click a column&apos;s heading to sort by it, again to turn the order round, a third time to come back to the order of the desk.</source>
        <translation>La cola enumera todas las solicitudes, primero las que requieren revisión detallada. El borde muestra el color de la notificación. La preocupación indica con una palabra en qué medida la solicitud suscita preocupación; los códigos son los indicadores activados, y al pasar el puntero sobre ellos se ve qué significan. La máquina no da nada por bueno: una preocupación baja también necesita la decisión de una persona. Haga clic en el encabezado de una columna para ordenar por ella, otra vez para invertir el orden y una tercera para volver al orden de la mesa.</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>contando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln solicitud</numerusform>
            <numerusform>%Ln solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>Leyendo la cola…</translation>
    </message>
    <message>
        <source>No request matches these filters</source>
        <translation>Ninguna solicitud coincide con estos filtros</translation>
    </message>
    <message>
        <source>All requests of the case file were looked at. Remove a filter to see more.</source>
        <translation>Se han examinado todas las solicitudes del archivo de casos. Quite un filtro para ver más.</translation>
    </message>
    <message>
        <source>This case file holds no requests yet</source>
        <translation>Este archivo de casos aún no contiene solicitudes</translation>
    </message>
    <message>
        <source>Import the files that came in: each request is read, checked and put in its place here.</source>
        <translation>Importe los archivos recibidos: cada solicitud se lee, se comprueba y se coloca aquí en su lugar.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importar archivos</translation>
    </message>
    <message>
        <source>The request is claimed for you.</source>
        <translation>La solicitud queda asumida por usted.</translation>
    </message>
    <message>
        <source>The request is released.</source>
        <translation>La solicitud queda liberada.</translation>
    </message>
    <message>
        <source>More requests have come in than the list shows.</source>
        <translation>Han llegado más solicitudes de las que muestra la lista.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Volver a leer</translation>
    </message>
</context>
<context>
    <name>ui::Rail</name>
    <message>
        <source>Places</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>ui::RailButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>place, key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::RequestFindSource</name>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>name unknown</source>
        <translation>nombre desconocido</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>case number, name</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>type, state</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::RequestView</name>
    <message>
        <source>Indicators at the text</source>
        <translation>Indicadores en el texto</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
</context>
<context>
    <name>ui::SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>in any script, in any order</source>
        <translation>en cualquier escritura, en cualquier orden</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>1979-03-14, 1979</source>
        <translation>1979-03-14, 1979</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nacionalidad</translation>
    </message>
    <message>
        <source>codes: XA, XB</source>
        <translation>códigos: XA, XB</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>Subjects found</source>
        <translation>Sujetos encontrados</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Links of this subject</source>
        <translation>Vínculos de este sujeto</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>from the fields to the list</source>
        <translation>de los campos a la lista</translation>
    </message>
    <message>
        <source>J / K</source>
        <translation>J / K</translation>
    </message>
    <message>
        <source>next, previous subject</source>
        <translation>sujeto siguiente, anterior</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>open the request</source>
        <translation>abrir la solicitud</translation>
    </message>
    <message>
        <source>Space or forward arrow</source>
        <translation>Espacio o flecha de avance</translation>
    </message>
    <message>
        <source>side by side with what was looked for</source>
        <translation>lado a lado con lo buscado</translation>
    </message>
    <message>
        <source>Shift+Down, Space</source>
        <translation>Mayús+Abajo, Espacio</translation>
    </message>
    <message>
        <source>choose two, compare them with each other</source>
        <translation>elegir dos y compararlos entre sí</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>links of this subject</source>
        <translation>vínculos de este sujeto</translation>
    </message>
    <message>
        <source>/ or Esc</source>
        <translation>/ o Esc</translation>
    </message>
    <message>
        <source>back to the name</source>
        <translation>volver al nombre</translation>
    </message>
    <message>
        <source>Search finds the subjects of all requests by a name in any script and any order, misspelt, shortened or turned round, and by a date of birth, a nationality or the number of a document. The chance says how likely it is that the subject is the one looked for; the bits say how much each field speaks for it or against it. What is not known counts neither way. An answer points at a request; whether it is the same person, a person decides.</source>
        <translation>La búsqueda encuentra los sujetos de todas las solicitudes por un nombre en cualquier escritura y orden, mal escrito, abreviado o invertido, y por una fecha de nacimiento, una nacionalidad o el número de un documento. La probabilidad dice cuán verosímil es que el sujeto sea el buscado; los bits dicen cuánto habla cada campo a favor o en contra. Lo desconocido no cuenta en ningún sentido. Un resultado señala una solicitud; si es la misma persona, lo decide una persona.</translation>
    </message>
    <message>
        <source>The date of birth is not understood and was left out. Write 1979, 1979-03 or 1979-03-14.</source>
        <translation>La fecha de nacimiento no se entiende y se omitió. Escriba 1979, 1979-03 o 1979-03-14.</translation>
    </message>
    <message>
        <source>The subjects could not be read: %1</source>
        <translation>No se pudieron leer los sujetos: %1</translation>
    </message>
    <message>
        <source>Reading the subjects: %1. Everything else works meanwhile.</source>
        <translation>Leyendo los sujetos: %1. Todo lo demás funciona mientras tanto.</translation>
    </message>
    <message>
        <source>Reading the subjects. Everything else works meanwhile.</source>
        <translation>Leyendo los sujetos. Todo lo demás funciona mientras tanto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subject(s) found among %1, the most evidence first.</source>
        <translation>
            <numerusform>%Ln sujeto encontrado entre %1, el de más indicios primero.</numerusform>
            <numerusform>%Ln sujetos encontrados entre %1, los de más indicios primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>The subjects are being read</source>
        <translation>Se están leyendo los sujetos</translation>
    </message>
    <message>
        <source>What you type is looked for as soon as they are.</source>
        <translation>Lo que escriba se buscará en cuanto estén leídos.</translation>
    </message>
    <message>
        <source>No subject fits</source>
        <translation>Ningún sujeto coincide</translation>
    </message>
    <message>
        <source>All subjects of the case file were looked at. Try fewer words of the name, or the name alone.</source>
        <translation>Se examinaron todos los sujetos del archivo de casos. Pruebe con menos palabras del nombre, o solo con el nombre.</translation>
    </message>
    <message>
        <source>Type a name as you know it, or the number of a document.</source>
        <translation>Escriba un nombre tal como lo conoce, o el número de un documento.</translation>
    </message>
    <message>
        <source>Choose one subject to compare it with what was looked for, or two to compare them with each other.</source>
        <translation>Elija un sujeto para compararlo con lo buscado, o dos para compararlos entre sí.</translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation>Lo buscado</translation>
    </message>
    <message>
        <source>Search persons</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>to the suggested links, and back</source>
        <translation>a los vínculos sugeridos, y vuelta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subject(s) can be found.</source>
        <translation>
            <numerusform>Se puede encontrar %Ln sujeto.</numerusform>
            <numerusform>Se pueden encontrar %Ln sujetos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Case files (*.ndcase *.db *.sqlite);;All files (*)</source>
        <translation>Archivos de casos (*.ndcase *.db *.sqlite);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Notice Desk</source>
        <translation>Notice Desk</translation>
    </message>
    <message>
        <source>Requests for notices and diffusions are kept in a case file on this computer. Open yours, or make a new one and import what came in.</source>
        <translation>Las solicitudes de notificaciones y difusiones se guardan en un archivo de casos en este equipo. Abra el suyo, o cree uno nuevo e importe lo recibido.</translation>
    </message>
    <message>
        <source>Open a case file…</source>
        <translation>Abrir un archivo de casos…</translation>
    </message>
    <message>
        <source>New case file…</source>
        <translation>Nuevo archivo de casos…</translation>
    </message>
    <message>
        <source>Demo with invented requests</source>
        <translation>Demostración con solicitudes inventadas</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation>Abrir en solo lectura</translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation>Abrir un archivo de casos</translation>
    </message>
    <message>
        <source>New case file</source>
        <translation>Nuevo archivo de casos</translation>
    </message>
    <message>
        <source>%1 could not be opened. %2</source>
        <comment>file name, why and what to do</comment>
        <translation>No se pudo abrir %1. %2</translation>
    </message>
</context>
<context>
    <name>ui::StartPanel</name>
    <message>
        <source>Who is linked to whom?</source>
        <translation>¿Quién está vinculado con quién?</translation>
    </message>
    <message>
        <source>Search persons and groups</source>
        <translation>Buscar personas y grupos</translation>
    </message>
    <message>
        <source>A person, a group or a case number</source>
        <translation>Una persona, un grupo o un número de caso</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Groups with the widest reach</source>
        <translation>Grupos de mayor alcance</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Looking for groups…</source>
        <translation>Buscando grupos…</translation>
    </message>
    <message>
        <source>No request names a group yet. Search for a person instead.</source>
        <translation>Ninguna solicitud menciona aún un grupo. Busque una persona.</translation>
    </message>
    <message>
        <source>%1 – members: %2, continents: %3, spread: %4</source>
        <translation>%1 – miembros: %2, continentes: %3, extensión: %4</translation>
    </message>
    <message>
        <source>Nothing in the link graph holds these words.</source>
        <translation>Nada en el gráfico de vínculos contiene estas palabras.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Case file</source>
        <translation>Archivo de casos</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Share in detailed review</source>
        <translation>Proporción en revisión detallada</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Última copia de seguridad</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (solo lectura)</translation>
    </message>
    <message>
        <source>Detailed %1 of %2, goal %3 · referred by a rule %4</source>
        <translation>Detallada: %1 de %2, objetivo %3 · remitidas por una regla: %4</translation>
    </message>
    <message>
        <source>No backup from here yet</source>
        <translation>Aún no hay copia de seguridad desde aquí</translation>
    </message>
    <message>
        <source>Backup today, %1</source>
        <translation>Copia de seguridad hoy, %1</translation>
    </message>
    <message numerus="yes">
        <source>Backup %Ln day(s) ago</source>
        <translation>
            <numerusform>Copia de seguridad hace %Ln día</numerusform>
            <numerusform>Copia de seguridad hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Miss rate</source>
        <translation>Tasa de omisión</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln request(s): %1 chosen for detailed review within the share, %2 there because a rule refers them, %3 proposed for return to the source, %4 decided.</source>
        <translation>
            <numerusform>De %Ln solicitud: %1 elegidas para revisión detallada dentro de la proporción, %2 porque las remite una regla, %3 propuestas para devolución a la fuente, %4 decididas.</numerusform>
            <numerusform>De %Ln solicitudes: %1 elegidas para revisión detallada dentro de la proporción, %2 porque las remite una regla, %3 propuestas para devolución a la fuente, %4 decididas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading of the subjects</source>
        <translation>Lectura de los sujetos</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Cancelar la importación</translation>
    </message>
    <message>
        <source>Reading the subjects, %1 %</source>
        <comment>percentage</comment>
        <translation>Lectura de los sujetos, %1 %</translation>
    </message>
    <message>
        <source>Importing, %1 %</source>
        <comment>percentage</comment>
        <translation>Importación, %1 %</translation>
    </message>
</context>
<context>
    <name>ui::SuggestionModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>what was decided, pair</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>name unknown</source>
        <translation>nombre desconocido</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two case numbers</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · same document, another identity</source>
        <translation>%1 · mismo documento, otra identidad</translation>
    </message>
    <message>
        <source>%1 · joined, but weakly</source>
        <translation>%1 · unidas, pero débilmente</translation>
    </message>
    <message>
        <source>%1 · chance %2</source>
        <comment>case numbers, chance of being one person</comment>
        <translation>%1 · probabilidad %2</translation>
    </message>
    <message>
        <source>same person</source>
        <translation>misma persona</translation>
    </message>
    <message>
        <source>different</source>
        <translation>distintas</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>waits for a second person</source>
        <translation>a la espera de una segunda persona</translation>
    </message>
    <message>
        <source>%1 and %2, %3</source>
        <comment>screen reader: two names, case numbers and chance</comment>
        <translation>%1 y %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pair, what was decided</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::SuggestionsPage</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between case numbers</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2 were decided to be different persons.</source>
        <translation>Se decidió que %1 y %2 son personas distintas.</translation>
    </message>
    <message>
        <source>%1 and %2 have the same document with another identity.</source>
        <translation>%1 y %2 tienen el mismo documento con otra identidad.</translation>
    </message>
    <message>
        <source>The dates of birth of %1 and %2 can&apos;t be of one person.</source>
        <translation>Las fechas de nacimiento de %1 y %2 no pueden ser de una misma persona.</translation>
    </message>
    <message>
        <source>%1 and %2 give a different sex.</source>
        <translation>%1 y %2 indican un sexo distinto.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Pairs to work through</source>
        <translation>Pares por repasar</translation>
    </message>
    <message>
        <source>How many are worked through</source>
        <translation>Cuántos están repasados</translation>
    </message>
    <message>
        <source>Look for pairs again</source>
        <translation>Buscar pares de nuevo</translation>
    </message>
    <message>
        <source>Suggested links</source>
        <translation>Vínculos sugeridos</translation>
    </message>
    <message>
        <source>What joining brings together</source>
        <translation>Lo que reúne la unión</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Lo que habla en contra</translation>
    </message>
    <message>
        <source>What waits for a second person</source>
        <translation>Lo que espera a una segunda persona</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason, kept with the step (R)</source>
        <translation>Motivo, guardado con el paso (R)</translation>
    </message>
    <message>
        <source>M  Same person</source>
        <translation>M  Misma persona</translation>
    </message>
    <message>
        <source>The two requests concern one person</source>
        <translation>Las dos solicitudes se refieren a una misma persona</translation>
    </message>
    <message>
        <source>D  Different</source>
        <translation>D  Distintas</translation>
    </message>
    <message>
        <source>The two requests concern two persons</source>
        <translation>Las dos solicitudes se refieren a dos personas</translation>
    </message>
    <message>
        <source>S  Skip</source>
        <translation>S  Omitir</translation>
    </message>
    <message>
        <source>Nothing is recorded</source>
        <translation>No se registra nada</translation>
    </message>
    <message>
        <source>U  Undo</source>
        <translation>U  Deshacer</translation>
    </message>
    <message>
        <source>Takes back the latest step of this case file that stands</source>
        <translation>Deshace el último paso vigente de este archivo de casos</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Misma persona</translation>
    </message>
    <message>
        <source>Different persons</source>
        <translation>Personas distintas</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Undo the latest step</source>
        <translation>Deshacer el último paso</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>Escribir el motivo</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Par siguiente</translation>
    </message>
    <message>
        <source>Previous pair</source>
        <translation>Par anterior</translation>
    </message>
    <message>
        <source>Open the left request</source>
        <translation>Abrir la solicitud de la izquierda</translation>
    </message>
    <message>
        <source>Open the right request</source>
        <translation>Abrir la solicitud de la derecha</translation>
    </message>
    <message>
        <source>Links of the left subject</source>
        <translation>Vínculos del sujeto de la izquierda</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>the same person: joins the two requests</source>
        <translation>la misma persona: une las dos solicitudes</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>different persons: keeps them apart</source>
        <translation>personas distintas: las mantiene separadas</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>skip: nothing is recorded</source>
        <translation>omitir: no se registra nada</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>undo the latest step</source>
        <translation>deshacer el último paso</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>write the reason</source>
        <translation>escribir el motivo</translation>
    </message>
    <message>
        <source>J / K</source>
        <translation>J / K</translation>
    </message>
    <message>
        <source>next, previous pair</source>
        <translation>par siguiente, anterior</translation>
    </message>
    <message>
        <source>O / Shift+O</source>
        <translation>O / Mayús+O</translation>
    </message>
    <message>
        <source>open the left, the right request</source>
        <translation>abrir la solicitud de la izquierda, de la derecha</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>links of this subject</source>
        <translation>vínculos de este sujeto</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>to finding a person, and back</source>
        <translation>a la búsqueda de una persona, y vuelta</translation>
    </message>
    <message>
        <source>Suggested links are pairs of requests that may concern one person, the likeliest first. Both sides stand beside each other, and the bits say how much each field speaks for one person or against it. Whether it is one person, you decide: M joins the requests, D keeps them apart, S leaves the pair, U takes the latest step back. Before you join, the page says which requests would become one person and what speaks against it; against a conflict a reason is needed. Where a request of the person was refused, parting takes two people: the first proposes, the second confirms with the same key.</source>
        <translation>Los vínculos sugeridos son pares de solicitudes que pueden referirse a una misma persona, los de más indicios primero. Ambos lados figuran uno junto al otro, y los bits indican cuánto habla cada campo a favor de una misma persona o en contra. Si es una misma persona lo decide usted: M une las solicitudes, D las mantiene separadas, S deja el par, U deshace el último paso. Antes de unir, la página dice qué solicitudes pasarían a ser una sola persona y qué habla en contra; frente a una contradicción se requiere un motivo. Cuando se denegó una solicitud sobre la persona, la separación requiere dos personas: la primera propone, la segunda confirma con la misma tecla.</translation>
    </message>
    <message>
        <source>Looking for pairs</source>
        <translation>Buscando pares</translation>
    </message>
    <message>
        <source>%1 worked through</source>
        <comment>so many of so many pairs</comment>
        <translation>%1 repasados</translation>
    </message>
    <message numerus="yes">
        <source>%1 · the %Ln likeliest pair(s) are shown</source>
        <comment>first what is worked through</comment>
        <translation>
            <numerusform>%1 · se muestra el par más probable (%Ln)</numerusform>
            <numerusform>%1 · se muestran los %Ln pares más probables</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the subjects…</source>
        <translation>Leyendo los sujetos…</translation>
    </message>
    <message>
        <source>Pairs can be looked for as soon as the subjects are read.</source>
        <translation>Se pueden buscar pares en cuanto se hayan leído los sujetos.</translation>
    </message>
    <message>
        <source>Looking for pairs…</source>
        <translation>Buscando pares…</translation>
    </message>
    <message>
        <source>What is found appears here at once. Everything else works meanwhile.</source>
        <translation>Lo que se halla aparece aquí al instante. Todo lo demás funciona mientras tanto.</translation>
    </message>
    <message>
        <source>No pair to decide</source>
        <translation>Ningún par por decidir</translation>
    </message>
    <message>
        <source>All requests were compared. None is likely to concern the person of another one, beside what is decided already.</source>
        <translation>Se compararon todas las solicitudes. Probablemente ninguna se refiere a la persona de otra, aparte de lo ya decidido.</translation>
    </message>
    <message>
        <source>Do some requests concern the same person?</source>
        <translation>¿Se refieren algunas solicitudes a la misma persona?</translation>
    </message>
    <message>
        <source>All requests are compared with each other, those in detailed review first. With many requests this takes long; you can work meanwhile and stop it at any time.</source>
        <translation>Todas las solicitudes se comparan entre sí, primero las que están en revisión detallada. Con muchas solicitudes tarda bastante; puede trabajar mientras tanto y detenerlo en cualquier momento.</translation>
    </message>
    <message>
        <source>Look for pairs</source>
        <translation>Buscar pares</translation>
    </message>
    <message>
        <source>They are one person now.</source>
        <translation>Ahora son una sola persona.</translation>
    </message>
    <message numerus="yes">
        <source>Joining makes one person of %Ln request(s): %1.</source>
        <translation>
            <numerusform>La unión hace una sola persona de %Ln solicitud: %1.</numerusform>
            <numerusform>La unión hace una sola persona de %Ln solicitudes: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <comment>warning sign, sentence</comment>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>They can&apos;t be joined while this stands.</source>
        <translation>No se pueden unir mientras esto siga vigente.</translation>
    </message>
    <message>
        <source>To join them all the same, write a reason.</source>
        <translation>Para unirlas de todos modos, escriba un motivo.</translation>
    </message>
    <message>
        <source>Your undo waits for a second person: a request of this person was refused.</source>
        <translation>Su propuesta de deshacer espera a una segunda persona: se denegó una solicitud sobre esta persona.</translation>
    </message>
    <message>
        <source>%1 proposes to undo the latest step, which parts a refused person. U confirms it.</source>
        <translation>%1 propone deshacer el último paso, lo que separa a una persona con una solicitud denegada. U lo confirma.</translation>
    </message>
    <message>
        <source>Your parting waits for a second person: a request of this person was refused.</source>
        <translation>Su separación espera a una segunda persona: se denegó una solicitud sobre esta persona.</translation>
    </message>
    <message>
        <source>%1 proposes to part a refused person. D on that pair confirms it.</source>
        <translation>%1 propone separar a una persona con una solicitud denegada. D en ese par lo confirma.</translation>
    </message>
    <message>
        <source>The case file is open for reading only.</source>
        <translation>El archivo de casos está abierto en solo lectura.</translation>
    </message>
    <message>
        <source>Proposed. A request of this person was refused: a second person has to take the same step before anything changes.</source>
        <translation>Propuesto. Se denegó una solicitud sobre esta persona: una segunda persona debe dar el mismo paso antes de que cambie nada.</translation>
    </message>
    <message>
        <source>Joined: the same person.</source>
        <translation>Unidas: la misma persona.</translation>
    </message>
    <message>
        <source>Kept apart: different persons.</source>
        <translation>Se mantienen separadas: personas distintas.</translation>
    </message>
    <message>
        <source>The latest step is taken back.</source>
        <translation>El último paso está deshecho.</translation>
    </message>
    <message>
        <source>All pairs found so far are worked through.</source>
        <translation>Todos los pares hallados hasta ahora están repasados.</translation>
    </message>
    <message>
        <source>All pairs are worked through.</source>
        <translation>Todos los pares están repasados.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · stopped after %2 of %Ln request(s)</source>
        <comment>worked through, how far</comment>
        <translation>
            <numerusform>%1 · detenido tras %2 de %Ln solicitud</numerusform>
            <numerusform>%1 · detenido tras %2 de %Ln solicitudes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TriagePanel</name>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Detailed share</source>
        <translation>Proporción de revisión detallada</translation>
    </message>
    <message>
        <source>Of all requests, beside those that a rule refers</source>
        <translation>De todas las solicitudes, aparte de las que remite una regla</translation>
    </message>
    <message>
        <source>of it, at random</source>
        <translation>de ella, por sorteo</translation>
    </message>
    <message>
        <source>Drawn whatever the concern, so that the miss rate can be known</source>
        <translation>Extraídas por sorteo sea cual sea la preocupación, para poder conocer la tasa de omisión</translation>
    </message>
    <message>
        <source>of it, by novelty</source>
        <translation>de ella, por novedad</translation>
    </message>
    <message>
        <source>Patterns of indicators that were seen least</source>
        <translation>Patrones de indicadores que menos se han visto</translation>
    </message>
    <message>
        <source>What these figures mean</source>
        <translation>Qué significan estas cifras</translation>
    </message>
    <message>
        <source>Plain first-come order</source>
        <translation>Orden simple de llegada</translation>
    </message>
    <message>
        <source>The stop switch: no score takes part in the choice or in the order of the queue. The oldest request comes first.</source>
        <translation>El interruptor de parada: ninguna puntuación interviene en la elección ni en el orden de la cola. La solicitud más antigua va primero.</translation>
    </message>
    <message>
        <source>Verdict first</source>
        <translation>Veredicto primero</translation>
    </message>
    <message>
        <source>A reviewer says what they would decide before the concern and the model&apos;s words are shown. Both verdicts are kept. The queue shows no concern of open requests.</source>
        <translation>El revisor dice qué decidiría antes de que se muestren la preocupación y lo que dice el modelo. Se guardan ambos veredictos. La cola no muestra la preocupación de las solicitudes abiertas.</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Motivo del cambio</translation>
    </message>
    <message>
        <source>Reason for the change, kept in the audit log</source>
        <translation>Motivo del cambio, guardado en el registro de auditoría</translation>
    </message>
    <message>
        <source>Apply the changed settings</source>
        <translation>Aplicar la configuración cambiada</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent sign behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>by their turn</source>
        <translation>por orden de llegada</translation>
    </message>
    <message>
        <source>by concern</source>
        <translation>por preocupación</translation>
    </message>
    <message>
        <source>The parts at random and by novelty are more than the whole share together.</source>
        <translation>Las partes por sorteo y por novedad suman juntas más que toda la proporción.</translation>
    </message>
    <message>
        <source>The settings are changed; each is an entry of the audit log.</source>
        <translation>La configuración ha cambiado; cada cambio es una entrada del registro de auditoría.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln request(s), %1 go to detailed review: %2 drawn at random, %3 by novelty, %4 %5. Each request has a chance of %6 to be drawn. Requests that a rule refers come on top. The figures hold from the next import on; nothing is taken out of detailed review.</source>
        <comment>the fifth: by concern, or: by their turn</comment>
        <translation>
            <numerusform>De %Ln solicitud, %1 pasan a revisión detallada: %2 por sorteo, %3 por novedad, %4 %5. Cada solicitud tiene una probabilidad de %6 de salir en el sorteo. Las solicitudes que remite una regla se suman. Las cifras valen a partir de la próxima importación; nada se retira de la revisión detallada.</numerusform>
            <numerusform>De %Ln solicitudes, %1 pasan a revisión detallada: %2 por sorteo, %3 por novedad, %4 %5. Cada solicitud tiene una probabilidad de %6 de salir en el sorteo. Las solicitudes que remite una regla se suman. Las cifras valen a partir de la próxima importación; nada se retira de la revisión detallada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WhyPanel</name>
    <message>
        <source>Why linked?</source>
        <translation>¿Por qué este vínculo?</translation>
    </message>
    <message>
        <source>Select a line, or press Space on one, to see why two are linked.</source>
        <translation>Seleccione una línea, o pulse Espacio sobre ella, para ver por qué dos nodos están vinculados.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more reason(s) are not listed here; the export holds them all.</source>
        <translation>
            <numerusform>%Ln motivo más no figura aquí; la exportación los contiene todos.</numerusform>
            <numerusform>%Ln motivos más no figuran aquí; la exportación los contiene todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Says so: %1</source>
        <translation>Lo afirma: %1</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>Cuándo: %1</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation>Registros: %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>workstation::Screenshots</name>
    <message>
        <source>%1 did not become ready.</source>
        <translation>%1 no llegó a estar listo.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>No se pudo escribir %1.</translation>
    </message>
</context>
<context>
    <name>workstation::Workstation</name>
    <message>
        <source>Notice Desk %1

A workstation for reviewing requests for notices and diffusions. Free software under the GNU General Public License, version 3 or later.

Qt %2, used under the GNU Lesser General Public License.</source>
        <translation>Notice Desk %1

Puesto de trabajo para revisar solicitudes de notificaciones y difusiones. Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.

Qt %2, utilizado bajo la Licencia Pública General Reducida de GNU.</translation>
    </message>
    <message>
        <source>About Notice Desk</source>
        <translation>Acerca de Notice Desk</translation>
    </message>
    <message>
        <source>Open another case file</source>
        <translation>Abrir otro archivo de casos</translation>
    </message>
    <message>
        <source>That was the last request of this list.</source>
        <translation>Era la última solicitud de esta lista.</translation>
    </message>
    <message>
        <source>Suggested links</source>
        <translation>Vínculos sugeridos</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importar archivos</translation>
    </message>
    <message>
        <source>Back up the case file</source>
        <translation>Hacer copia de seguridad del archivo de casos</translation>
    </message>
    <message>
        <source>Check the case file</source>
        <translation>Comprobar el archivo de casos</translation>
    </message>
    <message>
        <source>Verify the audit log</source>
        <translation>Verificar el registro de auditoría</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Abriendo %1…</translation>
    </message>
</context>
</TS>
