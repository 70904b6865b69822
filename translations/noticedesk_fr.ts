<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>Cour pénale internationale</translation>
    </message>
    <message>
        <source>Special Tribunal for Lebanon</source>
        <translation>Tribunal spécial pour le Liban</translation>
    </message>
    <message>
        <source>International Residual Mechanism for Criminal Tribunals</source>
        <translation>Mécanisme international appelé à exercer les fonctions résiduelles des Tribunaux pénaux</translation>
    </message>
    <message>
        <source>black eyes</source>
        <translation>yeux noirs</translation>
    </message>
    <message>
        <source>blue eyes</source>
        <translation>yeux bleus</translation>
    </message>
    <message>
        <source>light blue eyes</source>
        <translation>yeux bleu clair</translation>
    </message>
    <message>
        <source>brown eyes</source>
        <translation>yeux marron</translation>
    </message>
    <message>
        <source>dark brown eyes</source>
        <translation>yeux marron foncé</translation>
    </message>
    <message>
        <source>hazel eyes</source>
        <translation>yeux noisette</translation>
    </message>
    <message>
        <source>light brown eyes</source>
        <translation>yeux marron clair</translation>
    </message>
    <message>
        <source>green eyes</source>
        <translation>yeux verts</translation>
    </message>
    <message>
        <source>grey eyes</source>
        <translation>yeux gris</translation>
    </message>
    <message>
        <source>eyes of different colours</source>
        <translation>yeux de couleurs différentes</translation>
    </message>
    <message>
        <source>dark eyes</source>
        <translation>yeux foncés</translation>
    </message>
    <message>
        <source>light eyes</source>
        <translation>yeux clairs</translation>
    </message>
    <message>
        <source>black hair</source>
        <translation>cheveux noirs</translation>
    </message>
    <message>
        <source>brown hair</source>
        <translation>cheveux bruns</translation>
    </message>
    <message>
        <source>fair hair</source>
        <translation>cheveux châtain clair</translation>
    </message>
    <message>
        <source>grey hair</source>
        <translation>cheveux gris</translation>
    </message>
    <message>
        <source>greying hair</source>
        <translation>cheveux grisonnants</translation>
    </message>
    <message>
        <source>bald</source>
        <translation>chauve</translation>
    </message>
    <message>
        <source>dyed hair</source>
        <translation>cheveux teints</translation>
    </message>
    <message>
        <source>dark hair</source>
        <translation>cheveux foncés</translation>
    </message>
    <message>
        <source>red hair</source>
        <translation>cheveux roux</translation>
    </message>
    <message>
        <source>auburn hair</source>
        <translation>cheveux auburn</translation>
    </message>
    <message>
        <source>white hair</source>
        <translation>cheveux blancs</translation>
    </message>
    <message>
        <source>blond hair</source>
        <translation>cheveux blonds</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passeport</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Carte d’identité</translation>
    </message>
    <message>
        <source>Accomplice</source>
        <translation>Complice</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Associate</source>
        <translation>Associé</translation>
    </message>
    <message>
        <source>Brother</source>
        <translation>Frère</translation>
    </message>
    <message>
        <source>Business partner</source>
        <translation>Associé en affaires</translation>
    </message>
    <message>
        <source>Cousin</source>
        <translation>Cousin ou cousine</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Sister</source>
        <translation>Sœur</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>Conjoint</translation>
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
        <translation>nom</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>nationalité</translation>
    </message>
    <message>
        <source>photograph</source>
        <translation>photographie</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>courriel</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexe</translation>
    </message>
    <message>
        <source>place of birth</source>
        <translation>lieu de naissance</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>type %1</source>
        <translation>type %1</translation>
    </message>
    <message>
        <source>route %1</source>
        <translation>orientation %1</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>état %1</translation>
    </message>
    <message>
        <source>concern %1</source>
        <translation>préoccupation %1</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>source %1</translation>
    </message>
    <message>
        <source>indicator %1</source>
        <translation>indicateur %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>due by %1</source>
        <translation>à traiter avant le %1</translation>
    </message>
    <message>
        <source>claimed by %1</source>
        <translation>prise en charge par %1</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>non tranchée</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Non tranchées</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>Detailed</source>
        <translation>Examen approfondi</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Returns proposed</source>
        <translation>Retours proposés</translation>
    </message>
    <message>
        <source>Waiting for a second person</source>
        <translation>En attente d’une seconde personne</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>As written</source>
        <translation>Texte d’origine</translation>
    </message>
    <message>
        <source>not taken over</source>
        <translation>non repris</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>The report could not be written: %1. Choose another place for it.</source>
        <translation>Le rapport n’a pas pu être enregistré : %1. Choisissez un autre emplacement.</translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexe</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>nationalité</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>courriel</translation>
    </message>
    <message>
        <source>place of birth</source>
        <translation>lieu de naissance</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>concorde</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>in one only</source>
        <translation>dans un seul</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>forms of one name</source>
        <translation>formes d’un même nom</translation>
    </message>
    <message>
        <source>same sound</source>
        <translation>même prononciation</translation>
    </message>
    <message>
        <source>short form</source>
        <translation>forme abrégée</translation>
    </message>
    <message>
        <source>a slip in spelling</source>
        <translation>faute de frappe ou d’orthographe</translation>
    </message>
    <message>
        <source>spelt alike</source>
        <translation>orthographe proche</translation>
    </message>
    <message>
        <source>initial</source>
        <translation>initiale</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>not in the other</source>
        <translation>absent de l’autre</translation>
    </message>
    <message>
        <source>day and month swapped</source>
        <translation>jour et mois intervertis</translation>
    </message>
    <message>
        <source>one digit off</source>
        <translation>un chiffre d’écart</translation>
    </message>
    <message>
        <source>same month</source>
        <translation>même mois</translation>
    </message>
    <message>
        <source>same year</source>
        <translation>même année</translation>
    </message>
    <message>
        <source>a year apart</source>
        <translation>un an d’écart</translation>
    </message>
    <message>
        <source>years apart</source>
        <translation>plusieurs années d’écart</translation>
    </message>
    <message>
        <source>one in common</source>
        <translation>un en commun</translation>
    </message>
    <message>
        <source>none in common</source>
        <translation>aucun en commun</translation>
    </message>
    <message>
        <source>one character off</source>
        <translation>un caractère d’écart</translation>
    </message>
    <message>
        <source>numbers near each other</source>
        <translation>numéros voisins</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>un autre</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>semblables</translation>
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
        <translation>plus de %1 %</translation>
    </message>
    <message>
        <source>under %1 %</source>
        <comment>a percentage</comment>
        <translation>moins de %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, how it agrees</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation> ; </translation>
    </message>
    <message>
        <source>The same document stands on another identity. This is a finding to look into; the two are never put together for it.</source>
        <translation>Le même document figure sous une autre identité. C’est un constat à examiner ; les deux ne sont jamais réunies pour cette raison.</translation>
    </message>
    <message>
        <source>one word alone says little</source>
        <translation>un seul mot ne dit pas grand-chose</translation>
    </message>
    <message>
        <source>may agree by chance</source>
        <translation>concorde peut-être par hasard</translation>
    </message>
    <message>
        <source>%1, in part: %2</source>
        <comment>field, how some of its words agree</comment>
        <translation>%1, en partie : %2</translation>
    </message>
    <message>
        <source>a remote likeness of the name</source>
        <translation>une lointaine ressemblance du nom</translation>
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
        <translation>Taux d’omission et rappel</translation>
    </message>
    <message>
        <source>Miss rate: part of the requests left in standard review that are not compliant, by the audit arm (%1 interval). Recall: part of all requests that are not compliant which detailed review found; the upright mark is the ceiling that no choice of as many requests could pass.</source>
        <translation>Taux d’omission : part des demandes laissées en examen standard qui ne sont pas conformes, d’après l’échantillon d’audit (intervalle à %1). Rappel : part de toutes les demandes non conformes que l’examen approfondi a trouvées ; le repère vertical est le plafond qu’aucun choix d’autant de demandes ne pourrait dépasser.</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Part (%)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicateur chiffré</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Fondé sur</translation>
    </message>
    <message>
        <source>Not known: no audited request is decided yet. %1 are drawn.</source>
        <translation>Inconnu : aucune demande auditée n’est encore tranchée. %1 sont tirées au sort.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>requests</comment>
        <translation>%1 trouvées</translation>
    </message>
    <message>
        <source>Miss rate</source>
        <translation>Taux d’omission</translation>
    </message>
    <message>
        <source>Ceiling of recall</source>
        <translation>Plafond du rappel</translation>
    </message>
    <message>
        <source>Share in detailed review</source>
        <translation>Part en examen approfondi</translation>
    </message>
    <message>
        <source>Part of all requests (%)</source>
        <translation>Part de toutes les demandes (%)</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>objectif %1</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>Choisies par</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Part of all</source>
        <translation>Part du total</translation>
    </message>
    <message>
        <source>No requests yet.</source>
        <translation>Pas encore de demandes.</translation>
    </message>
    <message>
        <source>Within the share</source>
        <translation>Dans la part fixée</translation>
    </message>
    <message>
        <source>of these, by concern</source>
        <translation>dont par préoccupation</translation>
    </message>
    <message>
        <source>of these, by novelty</source>
        <translation>dont par nouveauté</translation>
    </message>
    <message>
        <source>of these, at random</source>
        <translation>dont par tirage au sort</translation>
    </message>
    <message>
        <source>Referred by a rule</source>
        <translation>Renvoyées par une règle</translation>
    </message>
    <message>
        <source>Open requests and their age</source>
        <translation>Demandes ouvertes et leur ancienneté</translation>
    </message>
    <message>
        <source>Requests without a final decision, by route; the hatched part is past its day.</source>
        <translation>Demandes sans décision définitive, par orientation ; la partie hachurée a dépassé son échéance.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Median age, days</source>
        <translation>Ancienneté médiane, jours</translation>
    </message>
    <message>
        <source>Oldest, days</source>
        <translation>La plus ancienne, jours</translation>
    </message>
    <message>
        <source>No request is open.</source>
        <translation>Aucune demande n’est ouverte.</translation>
    </message>
    <message>
        <source>Agreement between reviewers</source>
        <translation>Accord entre examinateurs</translation>
    </message>
    <message>
        <source>Pairs of verdicts by two reviewers on one request; yes means: not to be published. Kappa (Cohen) sets chance agreement at zero; %1 interval.</source>
        <translation>Paires de verdicts de deux examinateurs sur une demande ; oui signifie : à ne pas publier. Le kappa (Cohen) place à zéro l’accord dû au hasard ; intervalle à %1.</translation>
    </message>
    <message>
        <source>Agreement (0 to 1)</source>
        <translation>Accord (0 à 1)</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
    <message>
        <source>No request was decided by two reviewers yet.</source>
        <translation>Aucune demande n’a encore été tranchée par deux examinateurs.</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>interval</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>Positive agreement</source>
        <translation>Accord positif</translation>
    </message>
    <message>
        <source>Negative agreement</source>
        <translation>Accord négatif</translation>
    </message>
    <message>
        <source>Observed agreement</source>
        <translation>Accord observé</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Decided requests in steps of concern: mean concern against the part that was refused (%1 interval). On the dashed line both are equal. Expected error %2.</source>
        <translation>Demandes tranchées par paliers de préoccupation : préoccupation moyenne par rapport à la part refusée (intervalle à %1). Sur la ligne pointillée, les deux sont égales. Erreur attendue %2.</translation>
    </message>
    <message>
        <source>Mean concern (%)</source>
        <translation>Préoccupation moyenne (%)</translation>
    </message>
    <message>
        <source>Refused (%)</source>
        <translation>Refusées (%)</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Préoccupation</translation>
    </message>
    <message>
        <source>Mean concern</source>
        <translation>Préoccupation moyenne</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Tranchées</translation>
    </message>
    <message>
        <source>No request is decided yet.</source>
        <translation>Aucune demande n’est encore tranchée.</translation>
    </message>
    <message>
        <source>Refused of the decided (%)</source>
        <translation>Refusées parmi les tranchées (%)</translation>
    </message>
    <message>
        <source>Chosen within the share (%)</source>
        <translation>Choisies dans la part fixée (%)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Requesting country</source>
        <translation>Pays demandeur</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisies</translation>
    </message>
    <message>
        <source>Ratio to all others</source>
        <translation>Rapport à toutes les autres</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>differs from the others</source>
        <translation>diffère des autres</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>differs, %1</source>
        <comment>from the others; n</comment>
        <translation>diffère, %1</translation>
    </message>
    <message>
        <source>%1 interval. Groups of fewer than %2 are grey and raise no alert. A diamond says that the rate is outside 0.8 to 1.25 times that of all others and the interval excludes it. The country is never an input of the score.</source>
        <translation>Intervalle à %1. Les groupes de moins de %2 sont en gris et ne déclenchent pas d’alerte. Un losange signale que le taux est hors de 0,8 à 1,25 fois celui de tous les autres et que l’intervalle l’exclut. Le pays n’entre jamais dans le calcul du score.</translation>
    </message>
    <message>
        <source>Refused, by region</source>
        <translation>Refusées, par région</translation>
    </message>
    <message>
        <source>Chosen, by region</source>
        <translation>Choisies, par région</translation>
    </message>
    <message>
        <source>Refused, by requesting country</source>
        <translation>Refusées, par pays demandeur</translation>
    </message>
    <message>
        <source>Chosen, by requesting country</source>
        <translation>Choisies, par pays demandeur</translation>
    </message>
    <message>
        <source>Precision of the indicators</source>
        <translation>Précision des indicateurs</translation>
    </message>
    <message>
        <source>Findings that reviewers accepted, of those that they accepted or rejected (%1 interval).</source>
        <translation>Constats que les examinateurs ont acceptés, parmi ceux qu’ils ont acceptés ou rejetés (intervalle à %1).</translation>
    </message>
    <message>
        <source>Accepted (%)</source>
        <translation>Acceptés (%)</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Déclenché</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptés</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Refused of the decided</source>
        <translation>Refusées parmi les tranchées</translation>
    </message>
    <message>
        <source>No finding was accepted or rejected yet; the table says how often each fired.</source>
        <translation>Aucun constat n’a encore été accepté ni rejeté ; le tableau indique combien de fois chacun s’est déclenché.</translation>
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
        <translation>Taux d’omission inconnu : aucun audit encore</translation>
    </message>
    <message numerus="yes">
        <source>Miss rate %1 (%2, %Ln audit(s))</source>
        <translation>
            <numerusform>Taux d’omission %1 (%2, %Ln audit)</numerusform>
            <numerusform>Taux d’omission %1 (%2, %Ln audits)</numerusform>
        </translation>
    </message>
    <message>
        <source>strong</source>
        <translation>forte</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>modérée</translation>
    </message>
    <message>
        <source>The bands of concern are spread otherwise than before (%1 shift, index %2).</source>
        <translation>Les niveaux de préoccupation se répartissent autrement qu’avant (dérive %1, indice %2).</translation>
    </message>
    <message>
        <source>The requests come from other countries than before (%1 shift, index %2).</source>
        <translation>Les demandes viennent d’autres pays qu’avant (dérive %1, indice %2).</translation>
    </message>
    <message>
        <source>%1 %2 fires on %3 of the requests, before on %4 (%5 shift, index %6).</source>
        <translation>%1 %2 se déclenche pour %3 des demandes, contre %4 auparavant (dérive %5, indice %6).</translation>
    </message>
    <message>
        <source>The concern no longer says how often requests are refused (%1 shift, expected error %2).</source>
        <translation>La préoccupation n’indique plus à quelle fréquence les demandes sont refusées (dérive %1, erreur attendue %2).</translation>
    </message>
    <message>
        <source>n = %1, oldest %2 d</source>
        <comment>d = days</comment>
        <translation>n = %1, la plus ancienne %2 j</translation>
    </message>
    <message numerus="yes">
        <source>%Ln audit(s)</source>
        <translation>
            <numerusform>%Ln audit</numerusform>
            <numerusform>%Ln audits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Part of all requests: %Ln. The goal holds for the requests chosen within the share; those that a rule refers come on top and are counted apart.</source>
        <translation>
            <numerusform>Part de toutes les demandes (%Ln). L’objectif vaut pour les demandes choisies dans la part fixée ; celles que renvoie une règle s’y ajoutent et sont comptées à part.</numerusform>
            <numerusform>Part de toutes les demandes (%Ln). L’objectif vaut pour les demandes choisies dans la part fixée ; celles que renvoie une règle s’y ajoutent et sont comptées à part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How many requests that are not compliant stay in standard review is not known: of %Ln request(s) drawn at random for audit, none is decided. Until then assume nothing.</source>
        <translation>
            <numerusform>On ignore combien de demandes non conformes restent en examen standard : sur %Ln demande tirée au sort pour audit, aucune n’est tranchée. D’ici là, ne présumez rien.</numerusform>
            <numerusform>On ignore combien de demandes non conformes restent en examen standard : sur %Ln demandes tirées au sort pour audit, aucune n’est tranchée. D’ici là, ne présumez rien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln request(s) left in standard review, %1 are estimated not to be compliant (%2 interval: %3 to %4). Decided audits: %5; drawn and not decided: %6.</source>
        <translation>
            <numerusform>Sur %Ln demande restée en examen standard, on estime à %1 le nombre de demandes non conformes (intervalle à %2 : %3 à %4). Audits tranchés : %5 ; tirées au sort et non tranchées : %6.</numerusform>
            <numerusform>Sur %Ln demandes restées en examen standard, on estime à %1 le nombre de demandes non conformes (intervalle à %2 : %3 à %4). Audits tranchés : %5 ; tirées au sort et non tranchées : %6.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OversightReport</name>
    <message>
        <source>The report could not be written: %1. Choose another place for it.</source>
        <translation>Le rapport n’a pas pu être enregistré : %1. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Oversight report</source>
        <translation>Rapport de supervision</translation>
    </message>
    <message>
        <source>Case file %1, %2</source>
        <translation>Fichier de dossiers %1, %2</translation>
    </message>
    <message>
        <source>No drift alarm.</source>
        <translation>Aucune alerte de dérive.</translation>
    </message>
    <message>
        <source>Drift alarms</source>
        <translation>Alertes de dérive</translation>
    </message>
    <message>
        <source>Drift alarm</source>
        <translation>Alerte de dérive</translation>
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
        <translation>Entité</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Lieu de naissance</translation>
    </message>
    <message>
        <source>Country of birth</source>
        <translation>Pays de naissance</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Père</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Mère</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>Office or standing</source>
        <translation>Fonction ou rang</translation>
    </message>
    <message>
        <source>Refugee status</source>
        <translation>Statut de réfugié</translation>
    </message>
    <message>
        <source>Marked as minor</source>
        <translation>Signalé comme mineur</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valable jusqu’au %1</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
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
        <translation>Taille, poids</translation>
    </message>
    <message>
        <source>Eyes, hair</source>
        <translation>Yeux, cheveux</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Signes particuliers</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>good quality</source>
        <translation>bonne qualité</translation>
    </message>
    <message>
        <source>not of good quality</source>
        <translation>qualité insuffisante</translation>
    </message>
    <message>
        <source>quality not stated</source>
        <translation>qualité non précisée</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Photographies</translation>
    </message>
    <message>
        <source>Fingerprints</source>
        <translation>Empreintes digitales</translation>
    </message>
    <message>
        <source>DNA profile</source>
        <translation>Profil ADN</translation>
    </message>
    <message>
        <source>Telephones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Charges and law</source>
        <translation>Chefs d’accusation et droit</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Chef d’accusation</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Disposition légale</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>Date des faits</translation>
    </message>
    <message>
        <source>Place of the act</source>
        <translation>Lieu des faits</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>Prescription</translation>
    </message>
    <message>
        <source>Link to organised crime</source>
        <translation>Lien avec la criminalité organisée</translation>
    </message>
    <message>
        <source>Exception asked for</source>
        <translation>Dérogation demandée</translation>
    </message>
    <message>
        <source>Reason for the exception</source>
        <translation>Motif de la dérogation</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>Date de l’événement</translation>
    </message>
    <message>
        <source>Place of the event</source>
        <translation>Lieu de l’événement</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Peine</translation>
    </message>
    <message>
        <source>Sought for</source>
        <translation>Motif de la recherche</translation>
    </message>
    <message>
        <source>Maximum penalty</source>
        <translation>Peine maximale</translation>
    </message>
    <message>
        <source>life imprisonment or more</source>
        <translation>réclusion à perpétuité ou plus</translation>
    </message>
    <message>
        <source>Sentence imposed</source>
        <translation>Peine prononcée</translation>
    </message>
    <message>
        <source>Still to serve</source>
        <translation>Reste à purger</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Texte d’origine</translation>
    </message>
    <message>
        <source>Warrants</source>
        <translation>Mandats</translation>
    </message>
    <message>
        <source>Warrant</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Issued in</source>
        <translation>Délivré à</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Judicial authority</source>
        <translation>Autorité judiciaire</translation>
    </message>
    <message>
        <source>Appeal to a court</source>
        <translation>Recours devant un tribunal</translation>
    </message>
    <message>
        <source>Charge in it</source>
        <translation>Chef d’accusation du mandat</translation>
    </message>
    <message>
        <source>Its translation</source>
        <translation>Sa traduction</translation>
    </message>
    <message>
        <source>Assurances</source>
        <translation>Assurances</translation>
    </message>
    <message>
        <source>Extradition will be sought</source>
        <translation>L’extradition sera demandée</translation>
    </message>
    <message>
        <source>Coordinated with extradition authorities</source>
        <translation>Coordonné avec les autorités d’extradition</translation>
    </message>
    <message>
        <source>Authority had the power</source>
        <translation>L’autorité était compétente</translation>
    </message>
    <message>
        <source>Groups and relations</source>
        <translation>Groupes et relations</translation>
    </message>
    <message>
        <source>listed by %1</source>
        <translation>inscrit par %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>What others say</source>
        <translation>Ce que disent les tiers</translation>
    </message>
    <message>
        <source>%1 (public source)</source>
        <translation>%1 (source publique)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who says it, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Purpose and handling</source>
        <translation>Finalité et traitement</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Status of the person</source>
        <translation>Statut de la personne</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclus</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Date of the request</source>
        <translation>Date de la demande</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Same facts as</source>
        <translation>Mêmes faits que</translation>
    </message>
    <message>
        <source>UN reference</source>
        <translation>Référence ONU</translation>
    </message>
    <message>
        <source>UN resolution</source>
        <translation>Résolution de l’ONU</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Additional information</source>
        <translation>Informations complémentaires</translation>
    </message>
</context>
<context>
    <name>TablePreview</name>
    <message>
        <source>%1 holds no rows. Nothing was imported from it.</source>
        <translation>%1 ne contient aucune ligne. Rien n’en a été importé.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>red notice</source>
        <translation>notice rouge</translation>
    </message>
    <message>
        <source>blue notice</source>
        <translation>notice bleue</translation>
    </message>
    <message>
        <source>green notice</source>
        <translation>notice verte</translation>
    </message>
    <message>
        <source>yellow notice</source>
        <translation>notice jaune</translation>
    </message>
    <message>
        <source>black notice</source>
        <translation>notice noire</translation>
    </message>
    <message>
        <source>purple notice</source>
        <translation>notice mauve</translation>
    </message>
    <message>
        <source>orange notice</source>
        <translation>notice orange</translation>
    </message>
    <message>
        <source>UN special notice</source>
        <translation>notice spéciale ONU</translation>
    </message>
    <message>
        <source>silver notice</source>
        <translation>notice argentée</translation>
    </message>
    <message>
        <source>type unknown</source>
        <translation>type inconnu</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rouge</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleue</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verte</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>jaune</translation>
    </message>
    <message>
        <source>black</source>
        <translation>noire</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>mauve</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>UN special</source>
        <translation>spéciale ONU</translation>
    </message>
    <message>
        <source>silver</source>
        <translation>argentée</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>notice</translation>
    </message>
    <message>
        <source>diffusion</source>
        <translation>diffusion</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>tri initial</translation>
    </message>
    <message>
        <source>detailed review</source>
        <translation>examen approfondi</translation>
    </message>
    <message>
        <source>waiting for the source</source>
        <translation>en attente de la source</translation>
    </message>
    <message>
        <source>approval proposed</source>
        <translation>approbation proposée</translation>
    </message>
    <message>
        <source>refusal proposed</source>
        <translation>refus proposé</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvée</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>detailed</source>
        <translation>approfondi</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>standard</translation>
    </message>
    <message>
        <source>return to source</source>
        <translation>retour à la source</translation>
    </message>
    <message>
        <source>low</source>
        <comment>concern</comment>
        <translation>faible</translation>
    </message>
    <message>
        <source>moderate</source>
        <comment>concern</comment>
        <translation>modérée</translation>
    </message>
    <message>
        <source>raised</source>
        <comment>concern</comment>
        <translation>accrue</translation>
    </message>
    <message>
        <source>high</source>
        <comment>concern</comment>
        <translation>élevée</translation>
    </message>
    <message>
        <source>blocks publication</source>
        <translation>empêche la publication</translation>
    </message>
    <message>
        <source>raises concern</source>
        <translation>suscite une préoccupation</translation>
    </message>
    <message>
        <source>asks for more</source>
        <translation>appelle un complément</translation>
    </message>
    <message>
        <source>lowers concern</source>
        <translation>atténue la préoccupation</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Ask the source</source>
        <translation>Interroger la source</translation>
    </message>
    <message>
        <source>Refer to detailed review</source>
        <translation>Renvoyer à l’examen approfondi</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>decision</comment>
        <translation>approuvée</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>decision</comment>
        <translation>refusée</translation>
    </message>
    <message>
        <source>asked the source</source>
        <comment>decision</comment>
        <translation>source interrogée</translation>
    </message>
    <message>
        <source>referred to detailed review</source>
        <comment>decision</comment>
        <translation>renvoyée à l’examen approfondi</translation>
    </message>
    <message>
        <source>convicted</source>
        <translation>condamné</translation>
    </message>
    <message>
        <source>charged</source>
        <translation>inculpé</translation>
    </message>
    <message>
        <source>suspect (status code)</source>
        <translation>suspect</translation>
    </message>
    <message>
        <source>criminal history</source>
        <translation>antécédents judiciaires</translation>
    </message>
    <message>
        <source>witness</source>
        <translation>témoin</translation>
    </message>
    <message>
        <source>victim</source>
        <translation>victime</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>unidentified person</source>
        <translation>personne non identifiée</translation>
    </message>
    <message>
        <source>unidentified body</source>
        <translation>corps non identifié</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>décédé</translation>
    </message>
    <message>
        <source>possible threat</source>
        <translation>menace éventuelle</translation>
    </message>
    <message>
        <source>under UN sanctions</source>
        <translation>visé par des sanctions de l’ONU</translation>
    </message>
    <message>
        <source>for official use only</source>
        <translation>réservé à un usage officiel</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>diffusion restreinte</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>confidentiel</translation>
    </message>
    <message>
        <source>prosecution</source>
        <translation>poursuites pénales</translation>
    </message>
    <message>
        <source>serving a sentence</source>
        <translation>exécution d’une peine</translation>
    </message>
    <message>
        <source>male</source>
        <translation>masculin</translation>
    </message>
    <message>
        <source>female</source>
        <translation>féminin</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name in original script</source>
        <translation>Nom en écriture d’origine</translation>
    </message>
    <message>
        <source>Name at birth</source>
        <translation>Nom de naissance</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Surnom</translation>
    </message>
    <message>
        <source>Possible name, to be confirmed</source>
        <translation>Nom possible, à confirmer</translation>
    </message>
    <message>
        <source>came in by import</source>
        <translation>reçue par importation</translation>
    </message>
    <message>
        <source>was viewed</source>
        <translation>consultée</translation>
    </message>
    <message>
        <source>was decided on</source>
        <translation>tranchée</translation>
    </message>
    <message>
        <source>was claimed</source>
        <translation>prise en charge</translation>
    </message>
    <message>
        <source>was released</source>
        <translation>libérée</translation>
    </message>
    <message>
        <source>was exported</source>
        <translation>exportée</translation>
    </message>
    <message>
        <source>was assessed</source>
        <translation>évaluée</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>entre %1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
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
            <numerusform>%Ln an</numerusform>
            <numerusform>%Ln ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %Ln day(s)</source>
        <translation>
            <numerusform>retard : %Ln jour</numerusform>
            <numerusform>retard : %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>demain</translation>
    </message>
    <message numerus="yes">
        <source>due in %Ln day(s)</source>
        <translation>
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
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
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>was given a provisional verdict</source>
        <translation>verdict provisoire rendu</translation>
    </message>
    <message>
        <source>had an indicator accepted</source>
        <translation>indicateur accepté</translation>
    </message>
    <message>
        <source>had an indicator rejected</source>
        <translation>indicateur rejeté</translation>
    </message>
    <message>
        <source>had an indicator deferred</source>
        <translation>indicateur différé</translation>
    </message>
    <message>
        <source>was assessed anew because of another request</source>
        <translation>a été évaluée à nouveau à cause d’une autre demande</translation>
    </message>
    <message>
        <source>was opened from a search</source>
        <translation>a été ouverte depuis une recherche</translation>
    </message>
    <message>
        <source>was compared with another request</source>
        <translation>a été comparée à une autre demande</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>Entry %1 is missing.</source>
        <translation>L’entrée %1 manque.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow from the one before it.</source>
        <translation>L’entrée %1 ne fait pas suite à la précédente.</translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written.</source>
        <translation>L’entrée %1 a été modifiée après avoir été écrite.</translation>
    </message>
    <message>
        <source>The verification was stopped.</source>
        <translation>La vérification a été arrêtée.</translation>
    </message>
    <message>
        <source>The log ends at entry %1, but entry %2 was the last one written.</source>
        <translation>Le journal se termine à l’entrée %1, mais l’entrée %2 était la dernière écrite.</translation>
    </message>
    <message>
        <source>A decision in the file is not the one that the log tells of (decision %1).</source>
        <translation>Une décision du fichier n’est pas celle dont le journal fait état (décision %1).</translation>
    </message>
    <message>
        <source>The decision that entry %1 tells of is missing.</source>
        <translation>La décision dont l’entrée %1 fait état manque.</translation>
    </message>
    <message>
        <source>The contents that import %1 brought are not those that the audit log tells of.</source>
        <translation>Le contenu apporté par l’importation %1 n’est pas celui dont fait état le journal d’audit.</translation>
    </message>
    <message>
        <source>The stored content of request %1, version %2, is not what was received.</source>
        <translation>Le contenu conservé de la demande %1, version %2, n’est pas celui qui a été reçu.</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>The line is not a case: notice_type, subject, offences and facts are needed.</source>
        <translation>La ligne n’est pas un dossier : notice_type, subject, offences et facts sont nécessaires.</translation>
    </message>
    <message>
        <source>The policy file can&apos;t be used: %1. The old policy stays in force.</source>
        <translation>Le fichier de règles ne peut pas être utilisé : %1. Les anciennes règles restent en vigueur.</translation>
    </message>
    <message>
        <source>its value “%1” is missing or out of range</source>
        <translation>sa valeur « %1 » manque ou est hors limites</translation>
    </message>
    <message>
        <source>The table %1 can&apos;t be used: %2.</source>
        <translation>La table %1 ne peut pas être utilisée : %2.</translation>
    </message>
    <message>
        <source>it has no list “entries”</source>
        <translation>elle n’a pas de liste « entries »</translation>
    </message>
    <message>
        <source>The program was built without its file %1. Install it again.</source>
        <translation>Le programme a été construit sans son fichier %1. Réinstallez-le.</translation>
    </message>
    <message>
        <source>A phrase table can&apos;t be used: %1. Put the shipped table back.</source>
        <translation>Une table d’expressions ne peut pas être utilisée : %1. Remettez la table fournie.</translation>
    </message>
    <message>
        <source>its language is not known</source>
        <translation>sa langue est inconnue</translation>
    </message>
    <message>
        <source>it names a concept that is not known, “%1”</source>
        <translation>elle nomme une notion inconnue, « %1 »</translation>
    </message>
    <message>
        <source>the phrase “%1” is empty or too long</source>
        <translation>l’expression « %1 » est vide ou trop longue</translation>
    </message>
    <message>
        <source>Identifiers for the type are missing</source>
        <translation>Identifiants requis pour ce type absents</translation>
    </message>
    <message>
        <source>Each type needs a set of identifiers: for a red notice full name, sex and year of birth with a description, document or biometric, or a good photograph with more.</source>
        <translation>Chaque type exige un ensemble d’identifiants : pour une notice rouge, nom complet, sexe et année de naissance avec une description, un document ou une donnée biométrique, ou une bonne photographie avec d’autres éléments.</translation>
    </message>
    <message>
        <source>Judicial data are missing</source>
        <translation>Données judiciaires absentes</translation>
    </message>
    <message>
        <source>A red notice needs the facts, the charge, the law, the penalty and the reference of a valid arrest warrant.</source>
        <translation>Une notice rouge exige les faits, le chef d’accusation, la disposition légale, la peine et la référence d’un mandat d’arrêt valide.</translation>
    </message>
    <message>
        <source>Penalty below the threshold</source>
        <translation>Peine inférieure au seuil</translation>
    </message>
    <message>
        <source>For prosecution the maximum penalty must be at least two years; to serve a sentence at least six months.</source>
        <translation>Pour des poursuites, la peine maximale doit être d’au moins deux ans ; pour l’exécution d’une peine, d’au moins six mois.</translation>
    </message>
    <message>
        <source>The account of facts is thin</source>
        <translation>L’exposé des faits est mince</translation>
    </message>
    <message>
        <source>The facts must say what the person did, when and where, for each person apart.</source>
        <translation>Les faits doivent dire ce que la personne a fait, quand et où, pour chaque personne séparément.</translation>
    </message>
    <message>
        <source>Charge and facts do not meet</source>
        <translation>Chef d’accusation et faits ne concordent pas</translation>
    </message>
    <message>
        <source>Where the link between charge and facts is unclear, clarification is mandatory.</source>
        <translation>Lorsque le lien entre le chef d’accusation et les faits n’est pas clair, une clarification est obligatoire.</translation>
    </message>
    <message>
        <source>Category that may be excluded</source>
        <translation>Catégorie pouvant être exclue</translation>
    </message>
    <message>
        <source>Red notices are not published for behavioural norms, family or private matters and administrative breaches, unless serious or organised crime is involved.</source>
        <translation>Les notices rouges ne sont pas publiées pour des normes de comportement, des affaires familiales ou privées et des manquements administratifs, sauf lien avec la criminalité grave ou organisée.</translation>
    </message>
    <message>
        <source>Assurances are missing</source>
        <translation>Assurances absentes</translation>
    </message>
    <message>
        <source>The source must assure that extradition will be sought, and that a warrant of a non-judicial authority can be appealed to a court.</source>
        <translation>La source doit assurer que l’extradition sera demandée et qu’un mandat d’une autorité non judiciaire peut être contesté devant un tribunal.</translation>
    </message>
    <message>
        <source>Status does not fit the type</source>
        <translation>Le statut ne convient pas au type</translation>
    </message>
    <message>
        <source>Each type of notice is meant for persons of certain statuses only.</source>
        <translation>Chaque type de notice ne vise que des personnes ayant certains statuts.</translation>
    </message>
    <message>
        <source>Dates do not hold together</source>
        <translation>Les dates sont incohérentes</translation>
    </message>
    <message>
        <source>Data must be accurate; a time-barred act or a served sentence is no basis.</source>
        <translation>Les données doivent être exactes ; un acte prescrit ou une peine purgée ne peut servir de base.</translation>
    </message>
    <message>
        <source>A live record on the same case</source>
        <translation>Un enregistrement actif sur la même affaire</translation>
    </message>
    <message>
        <source>The same person and case should be recorded once.</source>
        <translation>Une même personne et une même affaire ne doivent être enregistrées qu’une fois.</translation>
    </message>
    <message>
        <source>Marking or wording for special groups</source>
        <translation>Marquage ou formulation pour groupes particuliers</translation>
    </message>
    <message>
        <source>Minors, victims and witnesses must be marked, and sensitive data put neutrally.</source>
        <translation>Mineurs, victimes et témoins doivent être signalés, et les données sensibles formulées de façon neutre.</translation>
    </message>
    <message>
        <source>State security</source>
        <translation>Sûreté de l’État</translation>
    </message>
    <message>
        <source>Treason, espionage, sedition and the like are political by nature as a rule.</source>
        <translation>La trahison, l’espionnage, la sédition et les infractions analogues sont en règle générale politiques par nature.</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>Insult, defamation or opinion against the State points to refusal, unless it calls for hatred or violence.</source>
        <translation>L’injure, la diffamation ou l’opinion contre l’État plaident pour un refus, sauf appel à la haine ou à la violence.</translation>
    </message>
    <message>
        <source>Assembly or association</source>
        <translation>Réunion ou association</translation>
    </message>
    <message>
        <source>Peaceful protest or mere membership points to refusal; own violence to approval.</source>
        <translation>La protestation pacifique ou la simple appartenance plaident pour un refus ; la violence propre, pour une approbation.</translation>
    </message>
    <message>
        <source>Terrorism</source>
        <translation>Terrorisme</translation>
    </message>
    <message>
        <source>The group must be terrorist in nature and the person&apos;s link active and meaningful; speech, assembly or rank alone never make that link.</source>
        <translation>Le groupe doit être de nature terroriste et le lien de la personne actif et significatif ; la parole, la réunion ou le rang seuls n’établissent jamais ce lien.</translation>
    </message>
    <message>
        <source>Military matter</source>
        <translation>Affaire militaire</translation>
    </message>
    <message>
        <source>Desertion, draft evasion and acts between combatants are military by nature.</source>
        <translation>La désertion, l’insoumission et les actes entre combattants sont militaires par nature.</translation>
    </message>
    <message>
        <source>Religion or race</source>
        <translation>Religion ou race</translation>
    </message>
    <message>
        <source>Practice of a faith, conversion or blasphemy points to refusal.</source>
        <translation>La pratique d’une foi, la conversion ou le blasphème plaident pour un refus.</translation>
    </message>
    <message>
        <source>Leaving the country</source>
        <translation>Sortie du pays</translation>
    </message>
    <message>
        <source>Leaving a country without leave is no basis by itself, whatever the colour.</source>
        <translation>Quitter un pays sans autorisation n’est pas en soi un fondement, quelle que soit la couleur.</translation>
    </message>
    <message>
        <source>Sanctions or export control</source>
        <translation>Sanctions ou contrôle des exportations</translation>
    </message>
    <message>
        <source>Sanctions that do not rest on the United Nations touch the Organization&apos;s neutrality.</source>
        <translation>Des sanctions qui ne reposent pas sur les Nations Unies touchent à la neutralité de l’Organisation.</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Élections</translation>
    </message>
    <message>
        <source>Channels must not steer a vote; fraud or violence at the polls may be ordinary crime.</source>
        <translation>Les canaux ne doivent pas orienter un vote ; la fraude ou la violence électorale peut relever du droit commun.</translation>
    </message>
    <message>
        <source>Grave act told</source>
        <translation>Acte grave relaté</translation>
    </message>
    <message>
        <source>Death, serious injury, hostages, bombs or sexual violence weigh towards ordinary crime.</source>
        <translation>La mort, les blessures graves, les otages, les bombes ou la violence sexuelle pèsent en faveur du droit commun.</translation>
    </message>
    <message>
        <source>Mixed charges</source>
        <translation>Chefs d’accusation mixtes</translation>
    </message>
    <message>
        <source>With separate facts only the ordinary charges may be published.</source>
        <translation>Si les faits sont distincts, seuls les chefs de droit commun peuvent être publiés.</translation>
    </message>
    <message>
        <source>Political or high office</source>
        <translation>Fonction politique ou haute fonction</translation>
    </message>
    <message>
        <source>Requests on politicians, senior officials, their families and associates are always looked at in detail.</source>
        <translation>Les demandes visant des responsables politiques, des hauts fonctionnaires, leurs familles et leurs proches sont toujours examinées en détail.</translation>
    </message>
    <message>
        <source>Journalist, activist, lawyer, clergy or opposition</source>
        <translation>Journaliste, militant, avocat, religieux ou opposant</translation>
    </message>
    <message>
        <source>Requests on persons of these roles are always looked at in detail.</source>
        <translation>Les demandes visant des personnes exerçant ces rôles sont toujours examinées en détail.</translation>
    </message>
    <message>
        <source>Refugee or protected person</source>
        <translation>Réfugié ou personne protégée</translation>
    </message>
    <message>
        <source>No data are processed for the country that a confirmed refugee fears.</source>
        <translation>Aucune donnée n’est traitée pour le pays que craint un réfugié confirmé.</translation>
    </message>
    <message>
        <source>Personal gain</source>
        <translation>Enrichissement personnel</translation>
    </message>
    <message>
        <source>Documented personal enrichment weighs towards ordinary crime.</source>
        <translation>Un enrichissement personnel documenté pèse en faveur du droit commun.</translation>
    </message>
    <message>
        <source>Source under supervision</source>
        <translation>Source sous surveillance</translation>
    </message>
    <message>
        <source>Requests of a supervised source are reviewed before anything is circulated.</source>
        <translation>Les demandes d’une source surveillée sont examinées avant toute circulation.</translation>
    </message>
    <message>
        <source>Earlier request not accepted</source>
        <translation>Demande antérieure non acceptée</translation>
    </message>
    <message>
        <source>An earlier refusal, cancellation or deletion is looked at with the new request.</source>
        <translation>Un refus, une annulation ou un effacement antérieur est examiné avec la nouvelle demande.</translation>
    </message>
    <message>
        <source>International tribunal</source>
        <translation>Tribunal international</translation>
    </message>
    <message>
        <source>A request of an international court weighs towards approval.</source>
        <translation>Une demande d’une juridiction internationale pèse en faveur d’une approbation.</translation>
    </message>
    <message>
        <source>Many similar requests</source>
        <translation>Nombreuses demandes similaires</translation>
    </message>
    <message>
        <source>Many similar requests soon after a political event are looked at in detail.</source>
        <translation>De nombreuses demandes similaires peu après un événement politique sont examinées en détail.</translation>
    </message>
    <message>
        <source>Protest or doubt of others</source>
        <translation>Protestation ou doute de tiers</translation>
    </message>
    <message>
        <source>The position of another bureau or international body is a factor.</source>
        <translation>La position d’un autre bureau ou d’un organisme international est un facteur.</translation>
    </message>
    <message>
        <source>Extradition refused</source>
        <translation>Extradition refusée</translation>
    </message>
    <message>
        <source>A refusal alone decides nothing; the reasons for it count.</source>
        <translation>Un refus seul ne décide de rien ; ce sont ses motifs qui comptent.</translation>
    </message>
    <message>
        <source>Commission for the Control of Files</source>
        <translation>Commission de contrôle des fichiers</translation>
    </message>
    <message>
        <source>Decisions of the Commission are binding; open requests and related deletions count.</source>
        <translation>Les décisions de la Commission sont contraignantes ; les requêtes en cours et les effacements liés comptent.</translation>
    </message>
    <message>
        <source>Finding of a rights violation</source>
        <translation>Constat de violation des droits</translation>
    </message>
    <message>
        <source>Findings of torture, unfair trial or arbitrary detention by a competent body count.</source>
        <translation>Les constats de torture, de procès inéquitable ou de détention arbitraire par un organe compétent comptent.</translation>
    </message>
    <message>
        <source>Other proceedings</source>
        <translation>Autres procédures</translation>
    </message>
    <message>
        <source>Acquittal, closure, amnesty or a case on the same facts may remove the basis.</source>
        <translation>Un acquittement, un classement, une amnistie ou une affaire portant sur les mêmes faits peut supprimer le fondement.</translation>
    </message>
    <message>
        <source>Penalty or form of trial</source>
        <translation>Peine ou forme du procès</translation>
    </message>
    <message>
        <source>Death or corporal penalties, trials in absentia and special courts are looked at.</source>
        <translation>La peine de mort, les châtiments corporels, les procès par défaut et les juridictions d’exception sont examinés.</translation>
    </message>
    <message>
        <source>Gender, sexuality or family law</source>
        <translation>Genre, sexualité ou droit de la famille</translation>
    </message>
    <message>
        <source>Charges on gender, sexuality or family law may run against basic rights.</source>
        <translation>Des chefs liés au genre, à la sexualité ou au droit de la famille peuvent heurter des droits fondamentaux.</translation>
    </message>
    <message>
        <source>Matter between states</source>
        <translation>Affaire entre États</translation>
    </message>
    <message>
        <source>The Organization takes no side in a conflict between states.</source>
        <translation>L’Organisation ne prend pas parti dans un conflit entre États.</translation>
    </message>
    <message>
        <source>Political context</source>
        <translation>Contexte politique</translation>
    </message>
    <message>
        <source>Coup, unrest or a political step near the act, the charge or the request counts.</source>
        <translation>Un coup d’État, des troubles ou une démarche politique proches de l’acte, de l’accusation ou de la demande comptent.</translation>
    </message>
    <message>
        <source>Life cycle of the request</source>
        <translation>Cycle de vie de la demande</translation>
    </message>
    <message>
        <source>A person located without an extradition step, or an expiry without answer, leads to cancellation.</source>
        <translation>Une personne localisée sans démarche d’extradition, ou une expiration sans réponse, conduit à l’annulation.</translation>
    </message>
    <message>
        <source>The charge “%1” is one of State security.</source>
        <translation>Le chef d’accusation « %1 » relève de la sûreté de l’État.</translation>
    </message>
    <message>
        <source>The account speaks of State security: “%1”.</source>
        <translation>L’exposé parle de sûreté de l’État : « %1 ».</translation>
    </message>
    <message>
        <source>The charge “%1” is one of expression.</source>
        <translation>Le chef d’accusation « %1 » relève de l’expression.</translation>
    </message>
    <message>
        <source>The account speaks of opinion or criticism: “%1”.</source>
        <translation>L’exposé parle d’opinion ou de critique : « %1 ».</translation>
    </message>
    <message>
        <source>The charge “%1” may cover opinion as well as incitement.</source>
        <translation>Le chef d’accusation « %1 » peut couvrir l’opinion aussi bien que l’incitation.</translation>
    </message>
    <message>
        <source>The account speaks of hatred or a call to violence: “%1”.</source>
        <translation>L’exposé parle de haine ou d’appel à la violence : « %1 ».</translation>
    </message>
    <message>
        <source>The charge “%1” is one of assembly or public order.</source>
        <translation>Le chef d’accusation « %1 » relève des réunions ou de l’ordre public.</translation>
    </message>
    <message>
        <source>The account speaks of a protest: “%1”.</source>
        <translation>L’exposé parle d’une protestation : « %1 ».</translation>
    </message>
    <message>
        <source>The charge “%1” is one of association.</source>
        <translation>Le chef d’accusation « %1 » relève de l’association.</translation>
    </message>
    <message>
        <source>The account speaks of membership or civil society: “%1”.</source>
        <translation>L’exposé parle d’appartenance ou de société civile : « %1 ».</translation>
    </message>
    <message>
        <source>The account tells an act that is a crime in itself: “%1”.</source>
        <translation>L’exposé relate un acte qui est en soi un crime : « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is charged, and the person&apos;s own link is left open.</source>
        <translation>Le chef retenu est « %1 », et le lien propre de la personne reste indéterminé.</translation>
    </message>
    <message>
        <source>“%1” is charged, and no act of the person is told.</source>
        <translation>Le chef retenu est « %1 », et aucun acte de la personne n’est relaté.</translation>
    </message>
    <message>
        <source>The account tells support by the person&apos;s own acts: “%1”.</source>
        <translation>L’exposé relate un soutien par des actes propres de la personne : « %1 ».</translation>
    </message>
    <message>
        <source>The group is recognised by several countries, and the account tells support: “%1”.</source>
        <translation>Le groupe est reconnu par plusieurs pays, et l’exposé relate un soutien : « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is charged, while the account tells speech, symbols or assembly.</source>
        <translation>Le chef retenu est « %1 », alors que l’exposé relate des propos, des symboles ou une réunion.</translation>
    </message>
    <message>
        <source>“%1” is charged, while the account tells a rank or standing only.</source>
        <translation>Le chef retenu est « %1 », alors que l’exposé ne relate qu’un rang ou une position.</translation>
    </message>
    <message>
        <source>The group is recognised by the United Nations: “%1”.</source>
        <translation>Le groupe est reconnu par les Nations Unies : « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is charged, and the account tells acts of the person.</source>
        <translation>Le chef retenu est « %1 », et l’exposé relate des actes de la personne.</translation>
    </message>
    <message>
        <source>The account speaks of armed conflict: “%1”.</source>
        <translation>L’exposé parle de conflit armé : « %1 ».</translation>
    </message>
    <message>
        <source>The charge “%1” is military.</source>
        <translation>Le chef d’accusation « %1 » est militaire.</translation>
    </message>
    <message>
        <source>The account speaks of desertion or service: “%1”.</source>
        <translation>L’exposé parle de désertion ou de service : « %1 ».</translation>
    </message>
    <message>
        <source>A grave international crime is charged: “%1”.</source>
        <translation>Un crime international grave est reproché : « %1 ».</translation>
    </message>
    <message>
        <source>A military court or prosecutor is named: “%1”.</source>
        <translation>Un tribunal ou un procureur militaire est nommé : « %1 ».</translation>
    </message>
    <message>
        <source>A member of the forces is sought; a link to a conflict is to be asked for.</source>
        <translation>Un membre des forces armées est recherché ; il faut demander s’il existe un lien avec un conflit.</translation>
    </message>
    <message>
        <source>The charge “%1” touches religion.</source>
        <translation>Le chef d’accusation « %1 » touche à la religion.</translation>
    </message>
    <message>
        <source>The account speaks of religious life: “%1”.</source>
        <translation>L’exposé parle de vie religieuse : « %1 ».</translation>
    </message>
    <message>
        <source>The charge “%1” has a racial element.</source>
        <translation>Le chef d’accusation « %1 » comporte un élément racial.</translation>
    </message>
    <message>
        <source>The text has a racial or ethnic element: “%1”.</source>
        <translation>Le texte comporte un élément racial ou ethnique : « %1 ».</translation>
    </message>
    <message>
        <source>Leaving the country is the only charge: “%1”.</source>
        <translation>La sortie du pays est le seul chef d’accusation : « %1 ».</translation>
    </message>
    <message>
        <source>Leaving the country is charged beside another offence: “%1”.</source>
        <translation>La sortie du pays est reprochée à côté d’une autre infraction : « %1 ».</translation>
    </message>
    <message>
        <source>The basis of the sanctions or controls is not in the request: “%1”.</source>
        <translation>Le fondement des sanctions ou des contrôles n’est pas dans la demande : « %1 ».</translation>
    </message>
    <message>
        <source>A multilateral list or treaty is named: “%1”.</source>
        <translation>Une liste ou un traité multilatéral est nommé : « %1 ».</translation>
    </message>
    <message>
        <source>The sanctions rest on the United Nations: “%1”.</source>
        <translation>Les sanctions reposent sur les Nations Unies : « %1 ».</translation>
    </message>
    <message>
        <source>The sanctions or controls do not rest on the United Nations: “%1”.</source>
        <translation>Les sanctions ou contrôles ne reposent pas sur les Nations Unies : « %1 ».</translation>
    </message>
    <message>
        <source>The charge “%1” concerns an election.</source>
        <translation>Le chef d’accusation « %1 » concerne une élection.</translation>
    </message>
    <message>
        <source>The account speaks of an election: “%1”.</source>
        <translation>L’exposé parle d’une élection : « %1 ».</translation>
    </message>
    <message>
        <source>The account tells a grave act: “%1”.</source>
        <translation>L’exposé relate un acte grave : « %1 ».</translation>
    </message>
    <message>
        <source>Ordinary charges stand beside charges of another kind.</source>
        <translation>Des chefs de droit commun côtoient des chefs d’une autre nature.</translation>
    </message>
    <message>
        <source>Immunity is mentioned: “%1”.</source>
        <translation>Une immunité est mentionnée : « %1 ».</translation>
    </message>
    <message>
        <source>The role given is political or high office: “%1”.</source>
        <translation>Le rôle indiqué est une fonction politique ou une haute fonction : « %1 ».</translation>
    </message>
    <message>
        <source>The account names political or high office: “%1”.</source>
        <translation>L’exposé nomme une fonction politique ou une haute fonction : « %1 ».</translation>
    </message>
    <message>
        <source>The account speaks of an official act: “%1”.</source>
        <translation>L’exposé parle d’un acte officiel : « %1 ».</translation>
    </message>
    <message>
        <source>The account speaks of private capacity: “%1”.</source>
        <translation>L’exposé parle d’une qualité privée : « %1 ».</translation>
    </message>
    <message>
        <source>The role given is that of a relative or associate of an office-holder: “%1”.</source>
        <translation>Le rôle indiqué est celui d’un parent ou proche d’un titulaire de fonction : « %1 ».</translation>
    </message>
    <message>
        <source>The account names a relative or associate of an office-holder: “%1”.</source>
        <translation>L’exposé nomme un parent ou proche d’un titulaire de fonction : « %1 ».</translation>
    </message>
    <message>
        <source>The role given is one of political opposition: “%1”.</source>
        <translation>Le rôle indiqué relève de l’opposition politique : « %1 ».</translation>
    </message>
    <message>
        <source>The text speaks of political opposition: “%1”.</source>
        <translation>Le texte parle d’opposition politique : « %1 ».</translation>
    </message>
    <message>
        <source>The role given is “%1”.</source>
        <translation>Le rôle indiqué est « %1 ».</translation>
    </message>
    <message>
        <source>The account gives the role “%1”.</source>
        <translation>L’exposé donne le rôle « %1 ».</translation>
    </message>
    <message>
        <source>The text speaks of an asylum claim: “%1”.</source>
        <translation>Le texte parle d’une demande d’asile : « %1 ».</translation>
    </message>
    <message>
        <source>The text speaks of protection: “%1”.</source>
        <translation>Le texte parle de protection : « %1 ».</translation>
    </message>
    <message>
        <source>The register of protected persons has an entry.</source>
        <translation>Le registre des personnes protégées comporte une entrée.</translation>
    </message>
    <message>
        <source>A confirmed refugee is sought by the country that is feared.</source>
        <translation>Un réfugié confirmé est recherché par le pays qu’il craint.</translation>
    </message>
    <message>
        <source>The text speaks of refugee status: “%1”.</source>
        <translation>Le texte parle d’un statut de réfugié : « %1 ».</translation>
    </message>
    <message>
        <source>The request says that the person is a refugee.</source>
        <translation>La demande indique que la personne est réfugiée.</translation>
    </message>
    <message>
        <source>The text says that no personal gain is shown: “%1”.</source>
        <translation>Le texte dit qu’aucun enrichissement personnel n’est établi : « %1 ».</translation>
    </message>
    <message>
        <source>The account tells personal gain: “%1”.</source>
        <translation>L’exposé relate un enrichissement personnel : « %1 ».</translation>
    </message>
    <message>
        <source>The account tells gain of the person&apos;s own: “%1”.</source>
        <translation>L’exposé relate un gain propre de la personne : « %1 ».</translation>
    </message>
    <message>
        <source>A black notice needs a good photograph, fingerprints or DNA; none is in the request.</source>
        <translation>Une notice noire exige une bonne photographie, des empreintes digitales ou un profil ADN ; la demande n’en contient pas.</translation>
    </message>
    <message>
        <source>A blue notice on an identified person needs a set of identifiers that this request does not give.</source>
        <translation>Une notice bleue sur une personne identifiée exige un ensemble d’identifiants que cette demande ne donne pas.</translation>
    </message>
    <message>
        <source>A blue notice on an unidentified person needs a good photograph, fingerprints or DNA; none is in the request.</source>
        <translation>Une notice bleue sur une personne non identifiée exige une bonne photographie, des empreintes digitales ou un profil ADN ; la demande n’en contient pas.</translation>
    </message>
    <message>
        <source>A green notice needs a set of identifiers that this request does not give.</source>
        <translation>Une notice verte exige un ensemble d’identifiants que cette demande ne donne pas.</translation>
    </message>
    <message>
        <source>A red notice needs a set of identifiers that this request does not give.</source>
        <translation>Une notice rouge exige un ensemble d’identifiants que cette demande ne donne pas.</translation>
    </message>
    <message>
        <source>A yellow notice needs a set of identifiers that this request does not give.</source>
        <translation>Une notice jaune exige un ensemble d’identifiants que cette demande ne donne pas.</translation>
    </message>
    <message>
        <source>No charge is in the request.</source>
        <translation>Aucun chef d’accusation ne figure dans la demande.</translation>
    </message>
    <message>
        <source>The summary of facts is missing or too short to tell what happened.</source>
        <translation>Le résumé des faits manque ou est trop court pour dire ce qui s’est passé.</translation>
    </message>
    <message>
        <source>No provision of law is in the request.</source>
        <translation>Aucune disposition légale ne figure dans la demande.</translation>
    </message>
    <message>
        <source>The maximum penalty, the sentence or the part left to serve is not in the request.</source>
        <translation>La peine maximale, la peine prononcée ou le reste à purger ne figure pas dans la demande.</translation>
    </message>
    <message>
        <source>No arrest warrant or decision of the same effect is in the request.</source>
        <translation>Aucun mandat d’arrêt ni décision de même effet ne figure dans la demande.</translation>
    </message>
    <message>
        <source>The text itself says that there is no warrant: “%1”.</source>
        <translation>Le texte dit lui-même qu’il n’y a pas de mandat : « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is not an arrest warrant or a decision of the same effect.</source>
        <translation>« %1 » n’est pas un mandat d’arrêt ni une décision de même effet.</translation>
    </message>
    <message>
        <source>The warrant has no reference.</source>
        <translation>Le mandat n’a pas de référence.</translation>
    </message>
    <message>
        <source>Asked for more, the source gave details: “%1”.</source>
        <translation>Interrogée, la source a donné des précisions : « %1 ».</translation>
    </message>
    <message>
        <source>The account tells of several persons without the part of each: “%1”.</source>
        <translation>L’exposé parle de plusieurs personnes sans préciser le rôle de chacune : « %1 ».</translation>
    </message>
    <message>
        <source>No date of the act is in the request.</source>
        <translation>Aucune date des faits ne figure dans la demande.</translation>
    </message>
    <message>
        <source>The account tells no act of the person.</source>
        <translation>L’exposé ne relate aucun acte de la personne.</translation>
    </message>
    <message>
        <source>The request leaves open what the person did: “%1”.</source>
        <translation>La demande ne précise pas ce que la personne a fait : « %1 ».</translation>
    </message>
    <message>
        <source>No place of the act is in the request.</source>
        <translation>Aucun lieu des faits ne figure dans la demande.</translation>
    </message>
    <message>
        <source>The account is word for word that of another request: %1.</source>
        <translation>L’exposé est mot pour mot celui d’une autre demande : %1.</translation>
    </message>
    <message>
        <source>The account is too short to tell what the person did.</source>
        <translation>L’exposé est trop court pour dire ce que la personne a fait.</translation>
    </message>
    <message>
        <source>The account stays general: “%1”.</source>
        <translation>L’exposé reste général : « %1 ».</translation>
    </message>
    <message>
        <source>The charge “%1” and the account speak of different conduct.</source>
        <translation>Le chef d’accusation « %1 » et l’exposé parlent de comportements différents.</translation>
    </message>
    <message>
        <source>The link between charge and facts is left open: “%1”.</source>
        <translation>Le lien entre le chef d’accusation et les faits reste indéterminé : « %1 ».</translation>
    </message>
    <message>
        <source>The source gave no detail when asked: “%1”.</source>
        <translation>La source n’a pas donné de précisions lorsqu’elle a été interrogée : « %1 ».</translation>
    </message>
    <message>
        <source>The matter may be a breach of administrative law: “%1”.</source>
        <translation>Il peut s’agir d’un manquement au droit administratif : « %1 ».</translation>
    </message>
    <message>
        <source>The matter may be a family matter: “%1”.</source>
        <translation>Il peut s’agir d’une affaire familiale : « %1 ».</translation>
    </message>
    <message>
        <source>The conduct is judged differently across countries: “%1”.</source>
        <translation>Ce comportement est jugé différemment selon les pays : « %1 ».</translation>
    </message>
    <message>
        <source>A link to serious or organised crime is stated: “%1”.</source>
        <translation>Un lien avec la criminalité grave ou organisée est indiqué : « %1 ».</translation>
    </message>
    <message>
        <source>The matter may not be serious enough for a red notice: “%1”.</source>
        <translation>L’affaire n’est peut-être pas assez grave pour une notice rouge : « %1 ».</translation>
    </message>
    <message>
        <source>The matter may be a private dispute: “%1”.</source>
        <translation>Il peut s’agir d’un litige privé : « %1 ».</translation>
    </message>
    <message>
        <source>The request may serve another purpose than prosecution: “%1”.</source>
        <translation>La demande sert peut-être un autre but que la poursuite pénale : « %1 ».</translation>
    </message>
    <message>
        <source>The warrant is not judicial and the law gives no appeal to a court.</source>
        <translation>Le mandat n’est pas judiciaire et la loi n’ouvre aucun recours devant un tribunal.</translation>
    </message>
    <message>
        <source>The warrant is not judicial, and whether a court can be appealed to is not in the request.</source>
        <translation>Le mandat n’est pas judiciaire, et la demande ne dit pas si un recours devant un tribunal est possible.</translation>
    </message>
    <message>
        <source>The source says that extradition will not be sought.</source>
        <translation>La source dit que l’extradition ne sera pas demandée.</translation>
    </message>
    <message>
        <source>Whether extradition will be sought is not in the request.</source>
        <translation>La demande ne dit pas si l’extradition sera demandée.</translation>
    </message>
    <message>
        <source>The status “%1” does not fit this type of request.</source>
        <translation>Le statut « %1 » ne convient pas à ce type de demande.</translation>
    </message>
    <message>
        <source>The date of birth and the date of the act contradict each other.</source>
        <translation>La date de naissance et la date des faits se contredisent.</translation>
    </message>
    <message>
        <source>The date of birth lies after the request.</source>
        <translation>La date de naissance est postérieure à la demande.</translation>
    </message>
    <message>
        <source>The end of the acts lies before their beginning.</source>
        <translation>La fin des actes est antérieure à leur début.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a date.</source>
        <translation>« %1 » ne peut pas être une date.</translation>
    </message>
    <message>
        <source>By the date given the act is time-barred: %1.</source>
        <translation>D’après la date donnée, l’acte est prescrit : %1.</translation>
    </message>
    <message>
        <source>The limitation date lies before the act.</source>
        <translation>La date de prescription est antérieure à l’acte.</translation>
    </message>
    <message>
        <source>The text says that the act is time-barred: “%1”.</source>
        <translation>Le texte dit que l’acte est prescrit : « %1 ».</translation>
    </message>
    <message>
        <source>More is left to serve than the sentence imposed.</source>
        <translation>Le reste à purger dépasse la peine prononcée.</translation>
    </message>
    <message>
        <source>The act lies after the request.</source>
        <translation>L’acte est postérieur à la demande.</translation>
    </message>
    <message>
        <source>The event lies after the request.</source>
        <translation>L’événement est postérieur à la demande.</translation>
    </message>
    <message>
        <source>The warrant is dated after the request.</source>
        <translation>Le mandat est daté d’après la demande.</translation>
    </message>
    <message>
        <source>By the dates given the sentence has been served: “%1”.</source>
        <translation>D’après les dates données, la peine a été purgée : « %1 ».</translation>
    </message>
    <message>
        <source>The warrant was issued before the act.</source>
        <translation>Le mandat a été délivré avant l’acte.</translation>
    </message>
    <message>
        <source>A live record of another source seems to concern the same person: %1.</source>
        <translation>Un enregistrement actif d’une autre source semble concerner la même personne : %1.</translation>
    </message>
    <message>
        <source>A live record of the same source seems to concern the same case: %1.</source>
        <translation>Un enregistrement actif de la même source semble concerner la même affaire : %1.</translation>
    </message>
    <message>
        <source>By the dates given the person was a minor at the time of the act; the marking MINOR is not in the request.</source>
        <translation>D’après les dates données, la personne était mineure au moment de l’acte ; la mention MINOR n’est pas dans la demande.</translation>
    </message>
    <message>
        <source>A request of this type on a victim or witness needs another type and marking.</source>
        <translation>Une demande de ce type sur une victime ou un témoin appelle un autre type et un autre marquage.</translation>
    </message>
    <message>
        <source>The wording “%1” is not neutral.</source>
        <translation>La formulation « %1 » n’est pas neutre.</translation>
    </message>
    <message>
        <source>The text speaks of criticism by others: “%1”.</source>
        <translation>Le texte parle de critiques de tiers : « %1 ».</translation>
    </message>
    <message>
        <source>Another source expresses doubt: “%1”.</source>
        <translation>Une autre source exprime un doute : « %1 ».</translation>
    </message>
    <message>
        <source>The state of nationality protests against a request for a grave international crime.</source>
        <translation>L’État de nationalité proteste contre une demande pour crime international grave.</translation>
    </message>
    <message>
        <source>The country concerned was not consulted or not addressed: “%1”.</source>
        <translation>Le pays concerné n’a pas été consulté ou n’est pas destinataire : « %1 ».</translation>
    </message>
    <message>
        <source>The person&apos;s own country is not among the recipients.</source>
        <translation>Le propre pays de la personne n’est pas parmi les destinataires.</translation>
    </message>
    <message>
        <source>A protest was made before the request.</source>
        <translation>Une protestation a été formulée avant la demande.</translation>
    </message>
    <message>
        <source>Another bureau or state protests.</source>
        <translation>Un autre bureau ou État proteste.</translation>
    </message>
    <message>
        <source>The text speaks of a protest: “%1”.</source>
        <translation>Le texte parle d’une protestation : « %1 ».</translation>
    </message>
    <message>
        <source>Extradition was refused; the reasons are to be asked for: “%1”.</source>
        <translation>L’extradition a été refusée ; il faut en demander les motifs : « %1 ».</translation>
    </message>
    <message>
        <source>Extradition was refused for reasons of procedure: “%1”.</source>
        <translation>L’extradition a été refusée pour des motifs de procédure : « %1 ».</translation>
    </message>
    <message>
        <source>Extradition was refused for political or human-rights reasons: “%1”.</source>
        <translation>L’extradition a été refusée pour des motifs politiques ou de droits de l’homme : « %1 ».</translation>
    </message>
    <message>
        <source>The Commission had data on an accomplice deleted.</source>
        <translation>La Commission a fait effacer des données sur un complice.</translation>
    </message>
    <message>
        <source>The Commission found the data not compliant.</source>
        <translation>La Commission a jugé les données non conformes.</translation>
    </message>
    <message>
        <source>A request is open before the Commission.</source>
        <translation>Une requête est en cours devant la Commission.</translation>
    </message>
    <message>
        <source>The text speaks of the Commission or of deleted data: “%1”.</source>
        <translation>Le texte parle de la Commission ou de données effacées : « %1 ».</translation>
    </message>
    <message>
        <source>A violation is claimed: “%1”.</source>
        <translation>Une violation est alléguée : « %1 ».</translation>
    </message>
    <message>
        <source>A body or court speaks of a violation: “%1”.</source>
        <translation>Un organe ou un tribunal parle d’une violation : « %1 ».</translation>
    </message>
    <message>
        <source>The text speaks of an acquittal: “%1”.</source>
        <translation>Le texte parle d’un acquittement : « %1 ».</translation>
    </message>
    <message>
        <source>The text speaks of a closed case, withdrawn warrant or pardon: “%1”.</source>
        <translation>Le texte parle d’une affaire close, d’un mandat retiré ou d’une grâce : « %1 ».</translation>
    </message>
    <message>
        <source>The text speaks of a case on the same facts: “%1”.</source>
        <translation>Le texte parle d’une affaire portant sur les mêmes faits : « %1 ».</translation>
    </message>
    <message>
        <source>The text speaks of a transfer of proceedings: “%1”.</source>
        <translation>Le texte parle d’un transfert de procédure : « %1 ».</translation>
    </message>
    <message>
        <source>A corporal penalty is mentioned: “%1”.</source>
        <translation>Un châtiment corporel est mentionné : « %1 ».</translation>
    </message>
    <message>
        <source>The death penalty is mentioned: “%1”.</source>
        <translation>La peine de mort est mentionnée : « %1 ».</translation>
    </message>
    <message>
        <source>A trial in absence is mentioned: “%1”.</source>
        <translation>Un procès par défaut est mentionné : « %1 ».</translation>
    </message>
    <message>
        <source>A special court is mentioned: “%1”.</source>
        <translation>Une juridiction d’exception est mentionnée : « %1 ».</translation>
    </message>
    <message>
        <source>The charge “%1” is one of family law.</source>
        <translation>Le chef d’accusation « %1 » relève du droit de la famille.</translation>
    </message>
    <message>
        <source>Gender or sexuality is touched: “%1”.</source>
        <translation>Le genre ou la sexualité est en cause : « %1 ».</translation>
    </message>
    <message>
        <source>The text speaks of a matter between states: “%1”.</source>
        <translation>Le texte parle d’une affaire entre États : « %1 ».</translation>
    </message>
    <message>
        <source>An office-holder of another state is sought: “%1”.</source>
        <translation>Un titulaire de fonction d’un autre État est recherché : « %1 ».</translation>
    </message>
    <message>
        <source>Officials tie the case to politics: “%1”.</source>
        <translation>Des responsables lient l’affaire à la politique : « %1 ».</translation>
    </message>
    <message>
        <source>The table of state pairs has an entry for the source and a nationality of the person.</source>
        <translation>La table des paires d’États comporte une entrée pour la source et une nationalité de la personne.</translation>
    </message>
    <message>
        <source>A political step of the person is told: “%1”.</source>
        <translation>Une démarche politique de la personne est relatée : « %1 ».</translation>
    </message>
    <message>
        <source>A political event lies near the date of the act or the request: %1.</source>
        <translation>Un événement politique est proche de la date des faits ou de la demande : %1.</translation>
    </message>
    <message>
        <source>The text speaks of a change of power: “%1”.</source>
        <translation>Le texte parle d’un changement de pouvoir : « %1 ».</translation>
    </message>
    <message>
        <source>The text speaks of a coup: “%1”.</source>
        <translation>Le texte parle d’un coup d’État : « %1 ».</translation>
    </message>
    <message>
        <source>The text speaks of revoked passports or nationality: “%1”.</source>
        <translation>Le texte parle de passeports ou de nationalité révoqués : « %1 ».</translation>
    </message>
    <message>
        <source>A political motive is mentioned: “%1”.</source>
        <translation>Un mobile politique est mentionné : « %1 ».</translation>
    </message>
    <message>
        <source>The person says that the case is political: “%1”.</source>
        <translation>La personne dit que l’affaire est politique : « %1 ».</translation>
    </message>
    <message>
        <source>The text speaks of unrest: “%1”.</source>
        <translation>Le texte parle de troubles : « %1 ».</translation>
    </message>
    <message>
        <source>The text says that extradition was asked for: “%1”.</source>
        <translation>Le texte dit que l’extradition a été demandée : « %1 ».</translation>
    </message>
    <message>
        <source>The person was located and no extradition step is known since.</source>
        <translation>La personne a été localisée et aucune démarche d’extradition n’est connue depuis.</translation>
    </message>
    <message>
        <source>The text says that extradition was not asked for: “%1”.</source>
        <translation>Le texte dit que l’extradition n’a pas été demandée : « %1 ».</translation>
    </message>
    <message>
        <source>The text says that the whereabouts are known: “%1”.</source>
        <translation>Le texte dit que le lieu où se trouve la personne est connu : « %1 ».</translation>
    </message>
    <message>
        <source>Requests of this source are under supervision.</source>
        <translation>Les demandes de cette source sont sous surveillance.</translation>
    </message>
    <message>
        <source>An earlier request on the same group was not accepted: %1.</source>
        <translation>Une demande antérieure sur le même groupe n’a pas été acceptée : %1.</translation>
    </message>
    <message>
        <source>Another channel was used after a refused request: %1.</source>
        <translation>Un autre canal a été utilisé après une demande refusée : %1.</translation>
    </message>
    <message>
        <source>An earlier request on the same person was not accepted: %1.</source>
        <translation>Une demande antérieure sur la même personne n’a pas été acceptée : %1.</translation>
    </message>
    <message>
        <source>The text speaks of earlier requests: “%1”.</source>
        <translation>Le texte parle de demandes antérieures : « %1 ».</translation>
    </message>
    <message>
        <source>The source is an international tribunal.</source>
        <translation>La source est un tribunal international.</translation>
    </message>
    <message>
        <source>An international court is named as the source: “%1”.</source>
        <translation>Une juridiction internationale est nommée comme source : « %1 ».</translation>
    </message>
    <message>
        <source>Many similar requests of this source follow a political event.</source>
        <translation>De nombreuses demandes similaires de cette source suivent un événement politique.</translation>
    </message>
    <message>
        <source>Nature of the offence</source>
        <translation>Nature de l’infraction</translation>
    </message>
    <message>
        <source>Status of the person</source>
        <translation>Statut de la personne</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Positions of others</source>
        <translation>Positions de tiers</translation>
    </message>
    <message>
        <source>International obligations</source>
        <translation>Obligations internationales</translation>
    </message>
    <message>
        <source>Neutrality</source>
        <translation>Neutralité</translation>
    </message>
    <message>
        <source>General context</source>
        <translation>Contexte général</translation>
    </message>
    <message>
        <source>Completeness and conditions</source>
        <translation>Complétude et conditions</translation>
    </message>
    <message>
        <source>The account also tells violence or another grave act: “%1”.</source>
        <translation>L’exposé relate aussi des violences ou un autre acte grave : « %1 ».</translation>
    </message>
    <message>
        <source>The record expires within six months and no answer of the source is known.</source>
        <translation>L’enregistrement expire dans les six mois et aucune réponse de la source n’est connue.</translation>
    </message>
    <message>
        <source>it has too many classes of words</source>
        <translation>il contient trop de classes de mots</translation>
    </message>
    <message>
        <source>The table of words can&apos;t be used: in “%1”, “%2” is not known. Put the shipped table back.</source>
        <translation>Le tableau des mots est inutilisable : dans « %1 », « %2 » est inconnu. Remettez en place le tableau livré.</translation>
    </message>
    <message>
        <source>The model of likeness to decided cases is damaged or of another version. Install the program again.</source>
        <translation>Le modèle de ressemblance avec les affaires tranchées est endommagé ou d’une autre version. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The request resembles decided cases of this kind: “%1”.</source>
        <translation>La demande ressemble à des affaires tranchées de ce type : « %1 ».</translation>
    </message>
    <message numerus="yes">
        <source>The maximum penalty is %Ln month(s); a red notice needs at least two years.</source>
        <translation>
            <numerusform>La peine maximale est de %Ln mois ; une notice rouge exige au moins deux ans.</numerusform>
            <numerusform>La peine maximale est de %Ln mois ; une notice rouge exige au moins deux ans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) are left to serve; a red notice needs at least six of sentence or remainder.</source>
        <translation>
            <numerusform>Il reste %Ln mois à purger ; une notice rouge exige au moins six mois de peine ou de reliquat.</numerusform>
            <numerusform>Il reste %Ln mois à purger ; une notice rouge exige au moins six mois de peine ou de reliquat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sentence reaches the threshold, but only %Ln month(s) are left to serve.</source>
        <translation>
            <numerusform>La peine atteint le seuil, mais il ne reste que %Ln mois à purger.</numerusform>
            <numerusform>La peine atteint le seuil, mais il ne reste que %Ln mois à purger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sentence is %Ln month(s); a red notice needs at least six.</source>
        <translation>
            <numerusform>La peine est de %Ln mois ; une notice rouge exige au moins six mois.</numerusform>
            <numerusform>La peine est de %Ln mois ; une notice rouge exige au moins six mois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Usage: noticedesk-cli [--case-file FILE] [--user NAME] %1</source>
        <translation>Utilisation : noticedesk-cli [--case-file FICHIER] [--user NOM] %1</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read: %2.</source>
        <translation>Le fichier %1 ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>Line %1 was left out: %2</source>
        <translation>La ligne %1 a été laissée de côté : %2</translation>
    </message>
    <message>
        <source>Name one file of cases.</source>
        <translation>Indiquez un fichier de dossiers.</translation>
    </message>
    <message>
        <source>Say “verify” or “export”.</source>
        <translation>Indiquez « verify » ou « export ».</translation>
    </message>
    <message>
        <source>Say where the backup goes.</source>
        <translation>Indiquez où placer la sauvegarde.</translation>
    </message>
    <message>
        <source>Backed up and verified: %1</source>
        <translation>Sauvegardé et vérifié : %1</translation>
    </message>
    <message>
        <source>The case file is sound.</source>
        <translation>Le fichier de dossiers est intact.</translation>
    </message>
    <message>
        <source>The file with the pairs of names could not be read.</source>
        <translation>Le fichier des paires de noms n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Line %1 is not two names with a tab between them.</source>
        <translation>La ligne %1 ne contient pas deux noms séparés par une tabulation.</translation>
    </message>
    <message>
        <source>Give --batch and a file, or two names.</source>
        <translation>Donnez --batch et un fichier, ou deux noms.</translation>
    </message>
    <message>
        <source>Say which request and which verdict.</source>
        <translation>Indiquez quelle demande et quel verdict.</translation>
    </message>
    <message>
        <source>There is no verdict “%1”: approve, refuse, ask or refer.</source>
        <translation>Il n’existe pas de verdict « %1 » : approve, refuse, ask ou refer.</translation>
    </message>
    <message>
        <source>generate does not know “%1”.</source>
        <translation>generate ne connaît pas « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is no value for %2.</source>
        <translation>« %1 » n’est pas une valeur pour %2.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 exige une valeur.</translation>
    </message>
    <message>
        <source>--requests must be a number from 0 to %1.</source>
        <translation>--requests doit être un nombre de 0 à %1.</translation>
    </message>
    <message>
        <source>generate needs --out FILE.</source>
        <translation>generate exige --out FICHIER.</translation>
    </message>
    <message>
        <source>The truth needs a file of its own.</source>
        <translation>La vérité exige un fichier à part.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>« %1 » ne peut pas être écrit : %2</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Il n’existe pas d’option « %1 ».</translation>
    </message>
    <message>
        <source>Say one of --person, --group, --all or --file.</source>
        <translation>Indiquez l’une des options --person, --group, --all ou --file.</translation>
    </message>
    <message>
        <source>--out needs a file that ends in .svg, .png, .pdf, .json, .graphml, .dot or .csv.</source>
        <translation>--out exige un fichier se terminant par .svg, .png, .pdf, .json, .graphml, .dot ou .csv.</translation>
    </message>
    <message>
        <source>This build draws no PNG or PDF; write an SVG instead.</source>
        <translation>Cette version ne dessine ni PNG ni PDF ; écrivez plutôt un SVG.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Le fichier n’a pas pu être écrit : %1.</translation>
    </message>
    <message>
        <source>graph-metrics needs exactly one file.</source>
        <translation>graph-metrics exige exactement un fichier.</translation>
    </message>
    <message>
        <source>%1 read: %2 added, %3 updated, %4 unchanged, %5 rejected</source>
        <translation>%1 lus : %2 ajoutés, %3 mis à jour, %4 inchangés, %5 rejetés</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>The mapping can&apos;t be read: %1</source>
        <translation>La correspondance ne peut pas être lue : %1</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation>Il n’existe pas de format « %1 ».</translation>
    </message>
    <message>
        <source>There is no notice type “%1”.</source>
        <translation>Il n’existe pas de type de notice « %1 ».</translation>
    </message>
    <message>
        <source>Say which files to import.</source>
        <translation>Indiquez les fichiers à importer.</translation>
    </message>
    <message>
        <source>chosen for detailed review: %1 % of %2 (goal %3 %)</source>
        <translation>choisies pour l’examen approfondi : %1 % sur %2 (objectif %3 %)</translation>
    </message>
    <message>
        <source>by concern %1, by novelty %2, by random draw %3</source>
        <translation>par préoccupation %1, par nouveauté %2, par tirage au sort %3</translation>
    </message>
    <message>
        <source>forced by a mandatory referral: %1</source>
        <translation>imposées par un renvoi obligatoire : %1</translation>
    </message>
    <message>
        <source>recall: %1 % (%2 to %3 %), ceiling %4 %</source>
        <translation>rappel : %1 % (de %2 à %3 %), plafond %4 %</translation>
    </message>
    <message>
        <source>drift alarms: %1</source>
        <translation>alertes de dérive : %1</translation>
    </message>
    <message>
        <source>The table of persons could not be read.</source>
        <translation>La table des personnes n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>There is no route “%1”.</source>
        <translation>Il n’existe pas d’orientation « %1 ».</translation>
    </message>
    <message>
        <source>There is no state “%1”.</source>
        <translation>Il n’existe pas d’état « %1 ».</translation>
    </message>
    <message>
        <source>%1 needs a whole number.</source>
        <translation>%1 exige un nombre entier.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Il n’existe pas d’option %1.</translation>
    </message>
    <message>
        <source>Put the name in quotes.</source>
        <translation>Mettez le nom entre guillemets.</translation>
    </message>
    <message>
        <source>The limit is a number from 1 to 1000.</source>
        <translation>La limite est un nombre de 1 à 1000.</translation>
    </message>
    <message>
        <source>The number of threads is from 1 to 64.</source>
        <translation>Le nombre de fils d’exécution va de 1 à 64.</translation>
    </message>
    <message>
        <source>Give a name, a document or a file of queries.</source>
        <translation>Donnez un nom, un document ou un fichier de requêtes.</translation>
    </message>
    <message>
        <source>The birth date is written as 1979, 1979-03 or 1979-03-14.</source>
        <translation>La date de naissance s’écrit 1979, 1979-03 ou 1979-03-14.</translation>
    </message>
    <message>
        <source>A nationality is a code of two letters, as in MX,CR.</source>
        <translation>Une nationalité est un code de deux lettres, par exemple MX,CR.</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>Aucune personne trouvée.</translation>
    </message>
    <message>
        <source>The file of queries could not be read.</source>
        <translation>Le fichier des requêtes n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Line %1 of the queries can&apos;t be read.</source>
        <translation>La ligne %1 des requêtes ne peut pas être lue.</translation>
    </message>
    <message>
        <source>detailed by concern: %1 of %2</source>
        <translation>approfondi par préoccupation : %1 sur %2</translation>
    </message>
    <message>
        <source>mandatory referrals: %1 of %2</source>
        <translation>renvois obligatoires : %1 sur %2</translation>
    </message>
    <message>
        <source>proposed for return to the source: %1 of %2</source>
        <translation>proposées pour retour à la source : %1 sur %2</translation>
    </message>
    <message>
        <source>decided: %1 of %2</source>
        <translation>tranchées : %1 sur %2</translation>
    </message>
    <message>
        <source>no name in the request</source>
        <translation>aucun nom dans la demande</translation>
    </message>
    <message>
        <source>concern: %1, route: %2</source>
        <translation>préoccupation : %1, orientation : %2</translation>
    </message>
    <message>
        <source>Say which request to show.</source>
        <translation>Indiquez quelle demande afficher.</translation>
    </message>
    <message>
        <source>Usage: noticedesk-cli [--case-file FILE] [--user NAME] COMMAND …</source>
        <translation>Utilisation : noticedesk-cli [--case-file FICHIER] [--user NOM] COMMANDE …</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n’existe pas de commande « %1 ».</translation>
    </message>
    <message>
        <source>Say which case file to use: --case-file FILE before the command.</source>
        <translation>Indiquez le fichier de dossiers : --case-file FICHIER avant la commande.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>hidden until your provisional verdict</source>
        <translation>masqué jusqu’à votre verdict provisoire</translation>
    </message>
    <message>
        <source>two strong fields agree</source>
        <translation>deux champs forts concordent</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>lien proposé</translation>
    </message>
    <message>
        <source>same document, another identity</source>
        <translation>même document, autre identité</translation>
    </message>
    <message>
        <source>linked, but weakly: look again</source>
        <translation>liées, mais faiblement : à revoir</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) linked by two strong fields.</source>
        <translation>
            <numerusform>%n paire liée par deux champs forts.</numerusform>
            <numerusform>%n paires liées par deux champs forts.</numerusform>
        </translation>
    </message>
    <message>
        <source>raises concern: %1 (%2, %3)</source>
        <translation>suscite une préoccupation : %1 (%2, %3)</translation>
    </message>
    <message>
        <source>A request of this person was refused: a second person has to take the same step before anything changes.</source>
        <translation>Une demande visant cette personne a été refusée : une seconde personne doit effectuer la même étape avant que quoi que ce soit ne change.</translation>
    </message>
    <message>
        <source>Say what to do with the links: suggest, merge, separate, reconsider, split or undo.</source>
        <translation>Dites que faire des liens : suggest, merge, separate, reconsider, split ou undo.</translation>
    </message>
    <message numerus="yes">
        <source>This step needs %n request(s).</source>
        <translation>
            <numerusform>Cette étape exige %n demande.</numerusform>
            <numerusform>Cette étape exige %n demandes.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” in --map is not KEY=COLUMN or KEY=COLUMN+COLUMN, each key once; the keys are %2.</source>
        <translation>« %1 » dans --map n’est pas de la forme CLÉ=COLONNE ou CLÉ=COLONNE+COLONNE, chaque clé une seule fois ; les clés sont %2.</translation>
    </message>
    <message>
        <source>--map must tell the column of id and of at least one other key.</source>
        <translation>--map doit indiquer la colonne de id et d’au moins une autre clé.</translation>
    </message>
    <message>
        <source>it has no identifier</source>
        <translation>elle n’a pas d’identifiant</translation>
    </message>
    <message>
        <source>The result could not be written; no file was changed.</source>
        <translation>Le résultat n’a pas pu être écrit ; aucun fichier n’a été modifié.</translation>
    </message>
    <message>
        <source>Line %1 was left out: %2.</source>
        <translation>La ligne %1 a été laissée de côté : %2.</translation>
    </message>
    <message>
        <source>Give one table, --map and --out.</source>
        <translation>Donnez un seul tableau, --map et --out.</translation>
    </message>
    <message>
        <source>same person: %1, %2 from %3, %4</source>
        <translation>même personne : %1, %2 de %3, %4</translation>
    </message>
    <message>
        <source>miss rate: %1 % (%2 to %3 %); misses: %4; audits: %5; pending: %6</source>
        <translation>taux d’omission : %1 % (%2 à %3 %) ; omissions : %4 ; audits : %5 ; en attente : %6</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>%1 % effectués</translation>
    </message>
    <message>
        <source>Scores the requests of a file of labelled cases, one JSON object a line, without a case file.</source>
        <translation>Attribue un score aux demandes d’un fichier de dossiers étiquetés, un objet JSON par ligne, sans fichier de dossiers de l’application.</translation>
    </message>
    <message>
        <source>Verifies the chain of the audit log, or writes the log out.</source>
        <translation>Vérifie la chaîne du journal d’audit, ou écrit le journal dans un fichier.</translation>
    </message>
    <message>
        <source>Copies the case file while it may be open elsewhere.</source>
        <translation>Copie le fichier de dossiers, même s’il est ouvert ailleurs.</translation>
    </message>
    <message>
        <source>Looks whether the case file is whole.</source>
        <translation>Contrôle si le fichier de dossiers est intact.</translation>
    </message>
    <message>
        <source>Compares names pair by pair and tells how probable it is that both name one person.</source>
        <translation>Compare les noms deux à deux et indique la probabilité que les deux désignent une même personne.</translation>
    </message>
    <message>
        <source>Keeps a decision on a request, with the same rights and rules as the window.</source>
        <translation>Enregistre une décision sur une demande, avec les mêmes droits et règles que la fenêtre.</translation>
    </message>
    <message>
        <source>Tells how well the triage ranks and refers labelled cases it has not learned from.</source>
        <translation>Indique à quel point le tri classe et renvoie bien des dossiers étiquetés qui n’ont pas servi à son apprentissage.</translation>
    </message>
    <message>
        <source>Makes invented requests for demonstrations, training and measurements.</source>
        <translation>Crée des demandes fictives pour les démonstrations, la formation et les mesures.</translation>
    </message>
    <message>
        <source>Writes the links of a person, a group or the whole case file as a picture or as data.</source>
        <translation>Écrit les liens d’une personne, d’un groupe ou de tout le fichier de dossiers sous forme d’image ou de données.</translation>
    </message>
    <message>
        <source>Measures who is central in a graph file, and what would fall apart without whom.</source>
        <translation>Mesure qui est central dans un fichier de graphe, et ce qui se disloquerait sans qui.</translation>
    </message>
    <message>
        <source>Reads requests into the case file and reports what was rejected and why.</source>
        <translation>Lit des demandes dans le fichier de dossiers et indique ce qui a été rejeté et pourquoi.</translation>
    </message>
    <message>
        <source>Suggests requests on the same person, and joins, separates, splits or undoes.</source>
        <translation>Suggère les demandes portant sur la même personne, et les réunit, sépare, scinde ou annule.</translation>
    </message>
    <message>
        <source>Share, backlog, miss rate, agreement and rates by country of the case file.</source>
        <translation>Part, arriéré, taux d’omission, accord et taux par pays du fichier de dossiers.</translation>
    </message>
    <message>
        <source>Lists the requests in the order of the window.</source>
        <translation>Énumère les demandes dans l’ordre de la fenêtre.</translation>
    </message>
    <message>
        <source>Replays the screening of a labelled table to measure how early the ranking finds what matters.</source>
        <translation>Rejoue le tri initial d’un tableau étiqueté pour mesurer à quel point le classement trouve tôt ce qui compte.</translation>
    </message>
    <message>
        <source>Finds the rows of any table of persons that are one person.</source>
        <translation>Trouve les lignes d’un tableau quelconque de personnes qui désignent une même personne.</translation>
    </message>
    <message>
        <source>Finds persons under other spellings and scripts, with the evidence in bits.</source>
        <translation>Trouve des personnes sous d’autres orthographes et écritures, avec les éléments en bits.</translation>
    </message>
    <message>
        <source>Tells how the detailed share is filled.</source>
        <translation>Indique comment la part d’examens approfondis est composée.</translation>
    </message>
    <message>
        <source>Shows one request with its findings, links and decisions.</source>
        <translation>Affiche une demande avec ses constats, ses liens et ses décisions.</translation>
    </message>
    <message>
        <source>Trains a triage model on labelled cases or on the decisions of the case file.</source>
        <translation>Entraîne un modèle de tri sur des dossiers étiquetés ou sur les décisions du fichier de dossiers.</translation>
    </message>
    <message>
        <source>Versions of the program, its policy, its model and its libraries.</source>
        <translation>Versions du programme, de ses règles, de son modèle et de ses bibliothèques.</translation>
    </message>
    <message>
        <source>“noticedesk-cli help COMMAND” tells how a command is called.</source>
        <translation>« noticedesk-cli help COMMANDE » indique comment appeler une commande.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done but some input was rejected, 4 not allowed.</source>
        <translation>Codes de sortie : 0 terminé, 1 échec, 2 mauvaise utilisation, 3 terminé mais une partie des données a été rejetée, 4 non autorisé.</translation>
    </message>
    <message>
        <source>The model %1 can&apos;t be read: %2.</source>
        <translation>Le modèle %1 ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>Name at least one file of decided cases.</source>
        <translation>Indiquez au moins un fichier de dossiers tranchés.</translation>
    </message>
    <message>
        <source>The model could not be written to %1: %2.</source>
        <translation>Le modèle n’a pas pu être écrit dans %1 : %2.</translation>
    </message>
    <message>
        <source>“%1” is not a row number; give 0-based data rows, as in 3,17.</source>
        <translation>« %1 » n’est pas un numéro de ligne ; donnez des lignes de données comptées à partir de 0, comme 3,17.</translation>
    </message>
    <message>
        <source>Give one file, --text and --label.</source>
        <translation>Donnez un fichier, --text et --label.</translation>
    </message>
    <message>
        <source>Give --priors or --seed, not both.</source>
        <translation>Donnez --priors ou --seed, pas les deux.</translation>
    </message>
    <message>
        <source>--seed takes a whole number.</source>
        <translation>--seed attend un nombre entier.</translation>
    </message>
    <message>
        <source>The file could not be opened: %1</source>
        <translation>Le fichier n’a pas pu être ouvert : %1</translation>
    </message>
    <message>
        <source>Name at least one file of decided cases, and --out.</source>
        <translation>Indiquez au moins un fichier de dossiers tranchés, et --out.</translation>
    </message>
    <message numerus="yes">
        <source>Model %1 was trained on %n case(s).</source>
        <translation>
            <numerusform>Le modèle %1 a été entraîné sur %n dossier.</numerusform>
            <numerusform>Le modèle %1 a été entraîné sur %n dossiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the table of persons were left out.</source>
        <translation>
            <numerusform>%n ligne de la table des personnes a été laissée de côté.</numerusform>
            <numerusform>%n lignes de la table des personnes ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), %1 relevant; loss %2, work saved at 95 % recall %3</source>
        <translation>
            <numerusform>%n enregistrement, pertinents : %1 ; perte %2, travail épargné à 95 % de rappel %3</numerusform>
            <numerusform>%n enregistrements, pertinents : %1 ; perte %2, travail épargné à 95 % de rappel %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::Train</name>
    <message numerus="yes">
        <source>Model %1 was trained on %n final decision(s).</source>
        <translation>
            <numerusform>Le modèle %1 a été entraîné sur %n décision définitive.</numerusform>
            <numerusform>Le modèle %1 a été entraîné sur %n décisions définitives.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s) were scored with it.</source>
        <translation>
            <numerusform>%n demande ouverte a reçu son score par ce modèle.</numerusform>
            <numerusform>%n demandes ouvertes ont reçu leur score par ce modèle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::ColumnTable</name>
    <message>
        <source>The table has no column “%1”.</source>
        <translation>Le tableau n’a pas de colonne « %1 ».</translation>
    </message>
    <message>
        <source>The table has more than one column “%1”; rename one.</source>
        <translation>Le tableau a plus d’une colonne « %1 » ; renommez-en une.</translation>
    </message>
    <message>
        <source>a quote is not closed, or the row is too long</source>
        <translation>un guillemet n’est pas fermé, ou la ligne est trop longue</translation>
    </message>
    <message>
        <source>it holds bytes that are no UTF-8 text</source>
        <translation>elle contient des octets qui ne sont pas un texte UTF-8</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>Le tableau est vide.</translation>
    </message>
    <message>
        <source>The header of the table can&apos;t be read.</source>
        <translation>L’en-tête du tableau ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The table could not be read to its end.</source>
        <translation>Le tableau n’a pas pu être lu jusqu’au bout.</translation>
    </message>
    <message numerus="yes">
        <source>it has %n cell(s), the header has %1</source>
        <translation>
            <numerusform>elle a %n cellule, l’en-tête en a %1</numerusform>
            <numerusform>elle a %n cellules, l’en-tête en a %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::Resolution</name>
    <message>
        <source>The table holds more persons than can be compared.</source>
        <translation>Le tableau contient plus de personnes qu’il n’est possible d’en comparer.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Arrêté ; rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>core::TriageModel</name>
    <message>
        <source>The text part of the model is damaged.</source>
        <translation>La partie textuelle du modèle est endommagée.</translation>
    </message>
    <message>
        <source>The case has no outcome.</source>
        <translation>Le dossier n’a pas d’issue.</translation>
    </message>
    <message>
        <source>Line %1 was left out: %2</source>
        <translation>La ligne %1 a été laissée de côté : %2</translation>
    </message>
    <message>
        <source>The evaluation was stopped.</source>
        <translation>L’évaluation a été arrêtée.</translation>
    </message>
    <message>
        <source>The program was built without a starting model.</source>
        <translation>Le programme a été construit sans modèle de départ.</translation>
    </message>
    <message>
        <source>The model file is damaged or of another version; the model was not changed.</source>
        <translation>Le fichier du modèle est endommagé ou d’une autre version ; le modèle n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Training needs compliant and non-compliant cases; the model was not changed.</source>
        <translation>L’apprentissage exige des dossiers conformes et non conformes ; le modèle n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Training was stopped.</source>
        <translation>L’apprentissage a été arrêté.</translation>
    </message>
    <message>
        <source>The table of words by ground can&apos;t be read.</source>
        <translation>La table des mots par motif est illisible.</translation>
    </message>
    <message>
        <source>Likeness needs cases that were refused and routine requests.</source>
        <translation>La ressemblance demande des affaires refusées et des demandes courantes.</translation>
    </message>
</context>
<context>
    <name>graph</name>
    <message>
        <source>Africa</source>
        <translation>Afrique</translation>
    </message>
    <message>
        <source>Americas</source>
        <translation>Amériques</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Asie</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>Océanie</translation>
    </message>
    <message>
        <source>Continent unknown</source>
        <translation>Continent inconnu</translation>
    </message>
    <message>
        <source>The graph file is empty.</source>
        <translation>Le fichier du graphe est vide.</translation>
    </message>
    <message>
        <source>Reading was canceled.</source>
        <translation>La lecture a été annulée.</translation>
    </message>
    <message>
        <source>Line %1 does not name two ends of a tie.</source>
        <translation>La ligne %1 ne nomme pas les deux extrémités d’un lien.</translation>
    </message>
    <message>
        <source>Line %1: the weight is not a number.</source>
        <translation>Ligne %1 : le poids n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Line %1: the file has too many nodes.</source>
        <translation>Ligne %1 : le fichier contient trop de nœuds.</translation>
    </message>
    <message>
        <source>Line %1 has not as many cells as the matrix&apos;s header.</source>
        <translation>La ligne %1 n’a pas autant de cellules que l’en-tête de la matrice.</translation>
    </message>
    <message>
        <source>Line %1: a cell of the matrix is not a number.</source>
        <translation>Ligne %1 : une cellule de la matrice n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Line %1: a label of the matrix occurs twice.</source>
        <translation>Ligne %1 : une étiquette de la matrice apparaît deux fois.</translation>
    </message>
    <message>
        <source>Line %1: the matrix has too many ties.</source>
        <translation>Ligne %1 : la matrice contient trop de liens.</translation>
    </message>
    <message>
        <source>The graph file is not UTF-8 text; save it as UTF-8.</source>
        <translation>Le fichier du graphe n’est pas un texte UTF-8 ; enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>The graph file holds characters that are not text.</source>
        <translation>Le fichier du graphe contient des caractères qui ne sont pas du texte.</translation>
    </message>
    <message>
        <source>Line %1: the file has too many rows.</source>
        <translation>Ligne %1 : le fichier contient trop de lignes.</translation>
    </message>
    <message>
        <source>Line %1 has too many columns.</source>
        <translation>La ligne %1 contient trop de colonnes.</translation>
    </message>
    <message>
        <source>Line %1: the file has too many cells.</source>
        <translation>Ligne %1 : le fichier contient trop de cellules.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is never closed.</source>
        <translation>Ligne %1 : un guillemet n’est jamais fermé.</translation>
    </message>
    <message>
        <source>Line %1: a cell is too long.</source>
        <translation>Ligne %1 : une cellule est trop longue.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Continent</source>
        <translation>Continent</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Appartenance</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Shared document</source>
        <translation>Document partagé</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Même personne</translation>
    </message>
    <message>
        <source>Listed tie</source>
        <translation>Lien énuméré</translation>
    </message>
    <message>
        <source>Nothing is hidden in this picture.</source>
        <translation>Rien n’est masqué dans cette image.</translation>
    </message>
    <message>
        <source>The graph file could not be opened: %1.</source>
        <translation>Le fichier du graphe n’a pas pu être ouvert : %1.</translation>
    </message>
    <message>
        <source>The graph file could not be read: %1.</source>
        <translation>Le fichier du graphe n’a pas pu être lu : %1.</translation>
    </message>
    <message>
        <source>The measures were canceled.</source>
        <translation>Les mesures ont été annulées.</translation>
    </message>
    <message>
        <source>The measures of this graph could not be computed.</source>
        <translation>Les mesures de ce graphe n’ont pas pu être calculées.</translation>
    </message>
    <message>
        <source>The GraphML file is damaged at line %1.</source>
        <translation>Le fichier GraphML est endommagé à la ligne %1.</translation>
    </message>
    <message>
        <source>The XML file holds no GraphML graph.</source>
        <translation>Le fichier XML ne contient aucun graphe GraphML.</translation>
    </message>
    <message numerus="yes">
        <source>%n hyperedge(s) were left out: only ties between two nodes are read.</source>
        <translation>
            <numerusform>%n hyperarête a été laissée de côté : seuls les liens entre deux nœuds sont lus.</numerusform>
            <numerusform>%n hyperarêtes ont été laissées de côté : seuls les liens entre deux nœuds sont lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nested graph(s) were read flat: containment is not shown.</source>
        <translation>
            <numerusform>%n graphe imbriqué a été lu à plat : l’imbrication n’est pas montrée.</numerusform>
            <numerusform>%n graphes imbriqués ont été lus à plat : l’imbrication n’est pas montrée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: the file declares a document type, which is refused for safety.</source>
        <translation>Ligne %1 : le fichier déclare un type de document, ce qui est refusé par sécurité.</translation>
    </message>
    <message>
        <source>Line %1 refers to an unknown entity.</source>
        <translation>La ligne %1 renvoie à une entité inconnue.</translation>
    </message>
    <message>
        <source>Line %1: the file is nested too deeply.</source>
        <translation>Ligne %1 : le fichier est imbriqué trop profondément.</translation>
    </message>
    <message>
        <source>Line %1: an element has too many attributes.</source>
        <translation>Ligne %1 : un élément a trop d’attributs.</translation>
    </message>
    <message>
        <source>Line %1: the file declares too many keys.</source>
        <translation>Ligne %1 : le fichier déclare trop de clés.</translation>
    </message>
    <message>
        <source>Line %1: a node has no id.</source>
        <translation>Ligne %1 : un nœud n’a pas d’identifiant.</translation>
    </message>
    <message>
        <source>Line %1: the file has too many ties.</source>
        <translation>Ligne %1 : le fichier contient trop de liens.</translation>
    </message>
    <message>
        <source>Line %1: a value is too long.</source>
        <translation>Ligne %1 : une valeur est trop longue.</translation>
    </message>
    <message>
        <source>Line %1: a value holds characters that are not text.</source>
        <translation>Ligne %1 : une valeur contient des caractères qui ne sont pas du texte.</translation>
    </message>
    <message>
        <source>Graphviz could not be started.</source>
        <translation>Graphviz n’a pas pu être lancé.</translation>
    </message>
    <message>
        <source>The layout was canceled.</source>
        <translation>La disposition a été annulée.</translation>
    </message>
    <message>
        <source>The layout took too long and was stopped. Show fewer nodes or choose another layout.</source>
        <translation>La disposition a pris trop de temps et a été arrêtée. Affichez moins de nœuds ou choisissez une autre disposition.</translation>
    </message>
    <message>
        <source>Graphviz failed on this graph. Choose another layout.</source>
        <translation>Graphviz a échoué sur ce graphe. Choisissez une autre disposition.</translation>
    </message>
    <message>
        <source>Graphviz gave an answer that can&apos;t be read.</source>
        <translation>Graphviz a donné une réponse illisible.</translation>
    </message>
    <message>
        <source>Graphviz is not installed; install the package graphviz or choose another layout.</source>
        <translation>Graphviz n’est pas installé ; installez le paquet graphviz ou choisissez une autre disposition.</translation>
    </message>
    <message>
        <source>The hierarchy layout can&apos;t draw so many links in time. Filter them or use the force layout.</source>
        <translation>La disposition hiérarchique ne peut pas dessiner autant de liens à temps. Filtrez-les ou utilisez la disposition par forces.</translation>
    </message>
    <message>
        <source>This graph is dense: the hierarchy is drawn with less care to come in time.</source>
        <translation>Ce graphe est dense : la hiérarchie est dessinée avec moins de soin pour arriver à temps.</translation>
    </message>
    <message>
        <source>The radial layout can&apos;t draw so many nodes in time. Filter them or use the force layout.</source>
        <translation>La disposition radiale ne peut pas dessiner autant de nœuds à temps. Filtrez-les ou utilisez la disposition par forces.</translation>
    </message>
    <message>
        <source>There is no such node.</source>
        <translation>Ce nœud n’existe pas.</translation>
    </message>
    <message>
        <source>There is no single person “%1” in the graph.</source>
        <translation>Le graphe ne contient pas une personne unique « %1 ».</translation>
    </message>
    <message>
        <source>There is no single group “%1” in the graph.</source>
        <translation>Le graphe ne contient pas un groupe unique « %1 ».</translation>
    </message>
    <message>
        <source>Country unknown</source>
        <translation>Pays inconnu</translation>
    </message>
    <message>
        <source>Nodes hidden by filters: %1.</source>
        <translation>Nœuds masqués par les filtres : %1.</translation>
    </message>
    <message>
        <source>Links hidden by filters: %1.</source>
        <translation>Liens masqués par les filtres : %1.</translation>
    </message>
    <message>
        <source>Nodes further away than shown: %1.</source>
        <translation>Nœuds plus éloignés que ce qui est affiché : %1.</translation>
    </message>
    <message>
        <source>Nodes folded into others: %1.</source>
        <translation>Nœuds regroupés dans d’autres : %1.</translation>
    </message>
    <message>
        <source>spread %1</source>
        <translation>étendue %1</translation>
    </message>
    <message>
        <source>Continents</source>
        <translation>Continents</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Forces</translation>
    </message>
    <message>
        <source>Hierarchy</source>
        <translation>Hiérarchie</translation>
    </message>
    <message>
        <source>Radial</source>
        <translation>Radiale</translation>
    </message>
    <message>
        <source>Circular</source>
        <translation>Circulaire</translation>
    </message>
    <message>
        <source>%1 is said to belong to %2.</source>
        <translation>%1 appartiendrait à %2.</translation>
    </message>
    <message>
        <source>%1 is said to belong to %2 as “%3”.</source>
        <translation>%1 appartiendrait à %2 en tant que « %3 ».</translation>
    </message>
    <message>
        <source>%1 and %2 are said to be related.</source>
        <translation>%1 et %2 auraient un lien.</translation>
    </message>
    <message>
        <source>%1 and %2 are said to be related: “%3”.</source>
        <translation>%1 et %2 auraient un lien : « %3 ».</translation>
    </message>
    <message>
        <source>%1 and %2 share an identity document.</source>
        <translation>%1 et %2 partagent un document d’identité.</translation>
    </message>
    <message>
        <source>%1 and %2 share the identity document %3.</source>
        <translation>%1 et %2 partagent le document d’identité %3.</translation>
    </message>
    <message>
        <source>%1 and %2 are proposed to be one person.</source>
        <translation>Il est proposé que %1 et %2 soient une seule personne.</translation>
    </message>
    <message>
        <source>The graph file lists a tie between %1 and %2.</source>
        <translation>Le fichier du graphe énumère un lien entre %1 et %2.</translation>
    </message>
    <message>
        <source>The graph file lists a tie between %1 and %2: “%3”.</source>
        <translation>Le fichier du graphe énumère un lien entre %1 et %2 : « %3 ».</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>L’image n’a pas pu être produite.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Contradiction</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Nodes not read yet: %1.</source>
        <translation>Nœuds pas encore lus : %1.</translation>
    </message>
    <message>
        <source>%1 and %2 are kept apart: they are different persons.</source>
        <translation>%1 et %2 restent séparées : ce sont des personnes différentes.</translation>
    </message>
    <message>
        <source>%1 and %2 are kept apart as different persons: “%3”.</source>
        <translation>%1 et %2 restent séparées, comme personnes différentes : « %3 ».</translation>
    </message>
    <message>
        <source>%1 and %2 show the same document with another identity. That is to be cleared up; it joins nobody.</source>
        <translation>%1 et %2 montrent le même document avec une autre identité. Cela reste à éclaircir ; personne n’est réuni pour autant.</translation>
    </message>
    <message>
        <source>%1 and %2 were linked to one person by the rule for strong fields.</source>
        <translation>%1 et %2 ont été réunies en une seule personne par la règle des champs forts.</translation>
    </message>
    <message>
        <source>%1 and %2 were confirmed to be one person.</source>
        <translation>Il a été confirmé que %1 et %2 concernent une seule personne.</translation>
    </message>
    <message>
        <source>%1 and %2 were confirmed to be one person: “%3”.</source>
        <translation>Il a été confirmé que %1 et %2 concernent une seule personne : « %3 ».</translation>
    </message>
    <message>
        <source>Evidence: %1 bits.</source>
        <translation>Éléments : %1 bits.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) with a subject from %1 name %2.</source>
        <translation>
            <numerusform>%n demande dont le sujet est de %1 nomme %2.</numerusform>
            <numerusform>%n demandes dont le sujet est de %1 nomment %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Links are shown up to %n step(s) from here; beyond are too many for one picture.</source>
        <translation>
            <numerusform>Les liens sont montrés jusqu’à %n pas d’ici ; au-delà, il y en a trop pour une image.</numerusform>
            <numerusform>Les liens sont montrés jusqu’à %n pas d’ici ; au-delà, il y en a trop pour une image.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more group(s)</source>
        <translation>
            <numerusform>%n groupe de plus</numerusform>
            <numerusform>%n groupes de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>This file has too many persons for one picture: countries stand for them. Relations and documents are shown around single persons and groups.</source>
        <translation>Ce fichier contient trop de personnes pour une image : des pays les représentent. Les relations et les documents sont montrés autour des personnes et des groupes, un à un.</translation>
    </message>
    <message>
        <source>The links of this case file were never read. Open it for writing once; then they can be shown.</source>
        <translation>Les liens de ce fichier de dossiers n’ont jamais été lus. Ouvrez-le une fois en écriture ; ils pourront alors être montrés.</translation>
    </message>
    <message>
        <source>%1 · layout: %2 · data: %3</source>
        <comment>how many nodes and lines</comment>
        <translation>%1 · disposition : %2 · données : %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>so many nodes, so many lines</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s)</source>
        <translation>
            <numerusform>%Ln nœud</numerusform>
            <numerusform>%Ln nœuds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln trait</numerusform>
            <numerusform>%Ln traits</numerusform>
        </translation>
    </message>
    <message>
        <source>The graph file is larger than %1; split it.</source>
        <translation>Le fichier du graphe dépasse %1 ; divisez-le.</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>The column mapping can&apos;t be used: %1</source>
        <translation>La correspondance des colonnes ne peut pas être utilisée : %1</translation>
    </message>
    <message>
        <source>there is no field “%1”.</source>
        <translation>il n’existe pas de champ « %1 ».</translation>
    </message>
    <message>
        <source>two columns fill the field “%1”.</source>
        <translation>deux colonnes remplissent le champ « %1 ».</translation>
    </message>
    <message>
        <source>it is not a JSON object.</source>
        <translation>ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>the delimiter must be one character.</source>
        <translation>le séparateur doit être un seul caractère.</translation>
    </message>
    <message>
        <source>there is no date order “%1”.</source>
        <translation>il n’existe pas d’ordre de date « %1 ».</translation>
    </message>
    <message>
        <source>there is no notice type “%1”.</source>
        <translation>il n’existe pas de type de notice « %1 ».</translation>
    </message>
    <message>
        <source>The record holds bytes that are not valid UTF-8 text. Ask for the file in UTF-8.</source>
        <translation>L’enregistrement contient des octets qui ne sont pas un texte UTF-8 valide. Demandez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>The record holds half of a character (a lone surrogate), which can&apos;t be stored. Ask for the record again.</source>
        <translation>L’enregistrement contient la moitié d’un caractère (un demi-codet isolé), qui ne peut pas être stockée. Redemandez l’enregistrement.</translation>
    </message>
    <message>
        <source>The record holds a NUL character, which can&apos;t be stored.</source>
        <translation>L’enregistrement contient un caractère NUL, qui ne peut pas être stocké.</translation>
    </message>
    <message>
        <source>A text in the record holds a raw control character or line break, which JSON does not allow. A closing quote may be missing.</source>
        <translation>Un texte de l’enregistrement contient un caractère de contrôle brut ou un saut de ligne, ce que JSON n’autorise pas. Un guillemet fermant manque peut-être.</translation>
    </message>
    <message>
        <source>A quote is opened in the record and never closed.</source>
        <translation>Un guillemet est ouvert dans l’enregistrement et jamais fermé.</translation>
    </message>
    <message>
        <source>A text in the record holds a backslash sequence that JSON does not know.</source>
        <translation>Un texte de l’enregistrement contient une séquence à barre oblique inverse que JSON ne connaît pas.</translation>
    </message>
    <message>
        <source>A number in the record is not written as JSON demands.</source>
        <translation>Un nombre de l’enregistrement n’est pas écrit comme JSON l’exige.</translation>
    </message>
    <message>
        <source>The record is nested more than 64 levels deep.</source>
        <translation>L’enregistrement est imbriqué sur plus de 64 niveaux.</translation>
    </message>
    <message>
        <source>The record is larger than 16 MiB.</source>
        <translation>L’enregistrement dépasse 16 Mio.</translation>
    </message>
    <message>
        <source>The record holds more than a million values.</source>
        <translation>L’enregistrement contient plus d’un million de valeurs.</translation>
    </message>
    <message>
        <source>The file ends in the middle of the record. It may not have been copied in full.</source>
        <translation>Le fichier se termine au milieu de l’enregistrement. Il n’a peut-être pas été copié en entier.</translation>
    </message>
    <message>
        <source>The record is not valid JSON.</source>
        <translation>L’enregistrement n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>Brackets or commas between the records are misplaced here.</source>
        <translation>Des crochets ou des virgules entre les enregistrements sont mal placés ici.</translation>
    </message>
    <message>
        <source>The file ends before its list of records is closed; records may be missing.</source>
        <translation>Le fichier se termine avant la fermeture de sa liste d’enregistrements ; il peut manquer des enregistrements.</translation>
    </message>
    <message>
        <source>No further record could be made out in the rest of the file.</source>
        <translation>Aucun autre enregistrement n’a pu être distingué dans le reste du fichier.</translation>
    </message>
    <message>
        <source>There is no record here.</source>
        <translation>Il n’y a pas d’enregistrement ici.</translation>
    </message>
    <message>
        <source>The file holds no record.</source>
        <translation>Le fichier ne contient aucun enregistrement.</translation>
    </message>
    <message>
        <source>This is a web page, not a record: the service that the file was saved from answered with an error page.</source>
        <translation>C’est une page web, pas un enregistrement : le service d’où provient le fichier a répondu par une page d’erreur.</translation>
    </message>
    <message>
        <source>This is a list of pictures, not a record.</source>
        <translation>C’est une liste d’images, pas un enregistrement.</translation>
    </message>
    <message>
        <source>A record was expected here, but this is something else.</source>
        <translation>Un enregistrement était attendu ici, mais c’est autre chose.</translation>
    </message>
    <message>
        <source>The record has no identifier, so it could not be found again when it is sent a second time.</source>
        <translation>L’enregistrement n’a pas d’identifiant et ne pourrait donc pas être retrouvé s’il était envoyé une seconde fois.</translation>
    </message>
    <message>
        <source>The row has more cells than the header, so it is not certain which cell belongs to which column.</source>
        <translation>La ligne a plus de cellules que l’en-tête ; on ne sait donc pas quelle cellule appartient à quelle colonne.</translation>
    </message>
    <message>
        <source>A quoted cell is followed by other text before the next separator.</source>
        <translation>Une cellule entre guillemets est suivie d’un autre texte avant le séparateur suivant.</translation>
    </message>
    <message>
        <source>A cell without quotes around it holds a quote; it was taken as part of the text.</source>
        <translation>Une cellule sans guillemets en contient un ; il a été pris comme partie du texte.</translation>
    </message>
    <message>
        <source>The row has fewer cells than the header; the missing ones are unknown.</source>
        <translation>La ligne a moins de cellules que l’en-tête ; celles qui manquent sont inconnues.</translation>
    </message>
    <message>
        <source>The field occurs more than once; the last one counts.</source>
        <translation>Le champ apparaît plusieurs fois ; la dernière compte.</translation>
    </message>
    <message>
        <source>The field is not part of the format; it is kept in the source text only.</source>
        <translation>Le champ ne fait pas partie du format ; il n’est conservé que dans le texte source.</translation>
    </message>
    <message>
        <source>The field holds another kind of value than expected and is taken as unknown.</source>
        <translation>Le champ contient une valeur d’un autre genre qu’attendu et est considéré comme inconnu.</translation>
    </message>
    <message>
        <source>The code is not one of the known ones and is taken as unknown.</source>
        <translation>Le code ne fait pas partie des codes connus et est considéré comme inconnu.</translation>
    </message>
    <message>
        <source>There is no such date; it is taken as unknown.</source>
        <translation>Cette date n’existe pas ; elle est considérée comme inconnue.</translation>
    </message>
    <message>
        <source>This is not written as a date (year, year-month or year-month-day); it is taken as unknown.</source>
        <translation>Ceci n’est pas écrit comme une date (année, année-mois ou année-mois-jour) ; c’est considéré comme inconnu.</translation>
    </message>
    <message>
        <source>The date is written as spreadsheets do and was read as month/day/year.</source>
        <translation>La date est écrite à la manière des tableurs et a été lue comme mois/jour/année.</translation>
    </message>
    <message>
        <source>The date was read as day/month/year, as the column mapping says.</source>
        <translation>La date a été lue comme jour/mois/année, comme l’indique la correspondance des colonnes.</translation>
    </message>
    <message>
        <source>Day and month of the date can&apos;t be told apart; it is taken as unknown. The column mapping can say which comes first.</source>
        <translation>Le jour et le mois de la date ne peuvent être distingués ; elle est considérée comme inconnue. La correspondance des colonnes peut préciser lequel vient en premier.</translation>
    </message>
    <message>
        <source>The number is out of range and is taken as unknown.</source>
        <translation>Le nombre est hors limites et est considéré comme inconnu.</translation>
    </message>
    <message>
        <source>The source wrote a placeholder; it is taken as unknown.</source>
        <translation>La source a écrit une valeur de remplissage ; elle est considérée comme inconnue.</translation>
    </message>
    <message>
        <source>Zero stands for unknown here.</source>
        <translation>Zéro signifie ici inconnu.</translation>
    </message>
    <message>
        <source>Neither the record nor the file says which kind of notice this is. Import it again with the type given.</source>
        <translation>Ni l’enregistrement ni le fichier ne dit de quel genre de notice il s’agit. Importez-le de nouveau en indiquant le type.</translation>
    </message>
    <message>
        <source>The record&apos;s own address or fields say another kind of notice than was given; the record&apos;s own counts.</source>
        <translation>L’adresse ou les champs propres de l’enregistrement indiquent un autre genre de notice que celui donné ; ceux de l’enregistrement comptent.</translation>
    </message>
    <message>
        <source>Warrants of several countries or bodies; the first one is taken as the source.</source>
        <translation>Mandats de plusieurs pays ou organismes ; le premier est pris comme source.</translation>
    </message>
    <message>
        <source>The item has parts that there are no fields for; it is kept as text.</source>
        <translation>L’élément comporte des parties pour lesquelles il n’y a pas de champ ; il est conservé comme texte.</translation>
    </message>
    <message>
        <source>Family name and forename are the same text.</source>
        <translation>Le nom de famille et le prénom sont le même texte.</translation>
    </message>
    <message>
        <source>The record has no name; it is shown by its identifier.</source>
        <translation>L’enregistrement n’a pas de nom ; il est affiché par son identifiant.</translation>
    </message>
    <message>
        <source>The identifier was taken from the record&apos;s own address.</source>
        <translation>L’identifiant a été tiré de l’adresse propre de l’enregistrement.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>L’importation a été arrêtée.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end: %2</source>
        <translation>« %1 » n’a pas pu être lu jusqu’au bout : %2</translation>
    </message>
    <message>
        <source>The request is not in the format %1.</source>
        <translation>La demande n’est pas au format %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>“%1” was read as a table, but none of its columns is known to hold the identifier. Give a column mapping.</source>
        <translation>« %1 » a été lu comme un tableau, mais aucune de ses colonnes n’est connue pour contenir l’identifiant. Donnez une correspondance des colonnes.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>« %1 » ne peut pas être lu : %2</translation>
    </message>
    <message>
        <source>“%1” is a workbook or an archive. Save it as CSV or unpack it, then import that file.</source>
        <translation>« %1 » est un classeur ou une archive. Enregistrez-le en CSV ou décompressez-le, puis importez ce fichier.</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>The program&apos;s log can&apos;t be written to %1. Everything else works; check the folder&apos;s permissions.</source>
        <translation>Le journal du programme ne peut pas être écrit dans %1. Tout le reste fonctionne ; vérifiez les droits d’accès du répertoire.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Review requests for notices and diffusions.</source>
        <translation>Examiner les demandes de notices et de diffusions.</translation>
    </message>
    <message>
        <source>The case file to open.</source>
        <translation>Le fichier de dossiers à ouvrir.</translation>
    </message>
    <message>
        <source>Name of the reviewer.</source>
        <translation>Nom de l’examinateur.</translation>
    </message>
    <message>
        <source>Settings file to use.</source>
        <translation>Fichier de réglages à utiliser.</translation>
    </message>
    <message>
        <source>Notice Desk</source>
        <translation>Notice Desk</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Start the program from a desktop, or use noticedesk-cli, which does the same work without a window.</source>
        <translation>Il n’y a pas d’écran sur lequel ouvrir une fenêtre. Lancez le programme depuis un bureau, ou utilisez noticedesk-cli, qui fait le même travail sans fenêtre.</translation>
    </message>
</context>
<context>
    <name>matching</name>
    <message>
        <source>The first line of the table has no column “name”.</source>
        <translation>La première ligne du tableau n’a pas de colonne « name ».</translation>
    </message>
    <message>
        <source>Building the index was stopped.</source>
        <translation>La construction de l’index a été arrêtée.</translation>
    </message>
    <message>
        <source>Link event %1 can&apos;t be read. The links are not shown; check the case file.</source>
        <translation>L’événement de lien %1 ne peut pas être lu. Les liens ne sont pas affichés ; vérifiez le fichier de dossiers.</translation>
    </message>
    <message>
        <source>A link joins or parts two different requests.</source>
        <translation>Un lien réunit ou sépare deux demandes différentes.</translation>
    </message>
    <message>
        <source>This request is linked with no other. There is nothing to split.</source>
        <translation>Cette demande n’est liée à aucune autre. Il n’y a rien à scinder.</translation>
    </message>
    <message>
        <source>This split is proposed already. A second person must confirm it.</source>
        <translation>Cette scission est déjà proposée. Une seconde personne doit la confirmer.</translation>
    </message>
    <message>
        <source>Nothing keeps these requests apart.</source>
        <translation>Rien ne maintient ces demandes séparées.</translation>
    </message>
    <message>
        <source>These requests are linked as one person already.</source>
        <translation>Ces demandes sont déjà liées comme une seule personne.</translation>
    </message>
    <message>
        <source>These requests are linked as one person. Split one of them off first.</source>
        <translation>Ces demandes sont liées comme une seule personne. Détachez-en d’abord une.</translation>
    </message>
    <message>
        <source>An earlier decision says that these are different persons. Nothing was linked; reconsider that decision first.</source>
        <translation>Une décision antérieure dit qu’il s’agit de personnes différentes. Rien n’a été lié ; réexaminez d’abord cette décision.</translation>
    </message>
    <message>
        <source>These requests are kept apart already.</source>
        <translation>Ces demandes sont déjà maintenues séparées.</translation>
    </message>
    <message>
        <source>Link event %1 does not follow from those before it. The links are not shown; check the case file.</source>
        <translation>L’événement de lien %1 ne découle pas de ceux qui le précèdent. Les liens ne sont pas affichés ; vérifiez le fichier de dossiers.</translation>
    </message>
    <message>
        <source>The link log has moved on. Nothing was changed.</source>
        <translation>Le journal des liens a avancé entre-temps. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Only the latest step can be undone. Nothing was changed.</source>
        <translation>Seule la dernière étape peut être annulée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This undo is proposed already. A second person must confirm it.</source>
        <translation>Cette annulation est déjà proposée. Une seconde personne doit la confirmer.</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>You proposed this. A second person must confirm it.</source>
        <translation>Vous avez proposé cette décision. Une seconde personne doit la confirmer.</translation>
    </message>
    <message>
        <source>The source has sent a newer version of this request. Nothing was decided; read the changes first.</source>
        <translation>La source a envoyé une version plus récente de cette demande. Rien n’a été décidé ; lisez d’abord les changements.</translation>
    </message>
    <message>
        <source>Another reviewer has taken this request. Nothing was decided.</source>
        <translation>Un autre examinateur a pris cette demande en charge. Rien n’a été décidé.</translation>
    </message>
    <message>
        <source>This step is not open in the request&apos;s present state. Nothing was decided.</source>
        <translation>Cette étape n’est pas ouverte dans l’état actuel de la demande. Rien n’a été décidé.</translation>
    </message>
    <message>
        <source>This step needs a reason. Nothing was decided.</source>
        <translation>Cette étape exige un motif. Rien n’a été décidé.</translation>
    </message>
    <message>
        <source>The reason is too long. Nothing was decided; shorten it.</source>
        <translation>Le motif est trop long. Rien n’a été décidé ; raccourcissez-le.</translation>
    </message>
    <message>
        <source>It is not known whether the decision was saved. Open the case file again and look at the case before deciding once more.</source>
        <translation>On ignore si la décision a été enregistrée. Rouvrez le fichier de dossiers et regardez le dossier avant de décider à nouveau.</translation>
    </message>
    <message>
        <source>The setting can&apos;t have this value. Nothing was changed.</source>
        <translation>Le réglage ne peut pas avoir cette valeur. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This verdict needs a reason. Nothing was saved.</source>
        <translation>Ce verdict exige un motif. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The reason is too long. Nothing was saved; shorten it.</source>
        <translation>Le motif est trop long. Rien n’a été enregistré ; raccourcissez-le.</translation>
    </message>
    <message>
        <source>The source has sent a newer version of this request. Nothing was saved; read the changes first.</source>
        <translation>La source a envoyé une version plus récente de cette demande. Rien n’a été enregistré ; lisez d’abord les changements.</translation>
    </message>
    <message>
        <source>You have saved a provisional verdict already; it stays.</source>
        <translation>Vous avez déjà enregistré un verdict provisoire ; il reste inchangé.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Two independent strong fields have to agree and nothing may contradict. Nothing was linked; a reviewer decides.</source>
        <translation>Deux champs forts indépendants doivent concorder et rien ne doit les contredire. Rien n’a été lié ; un examinateur décide.</translation>
    </message>
    <message>
        <source>The index of persons is not ready yet. Try again then.</source>
        <translation>L’index des personnes n’est pas encore prêt. Réessayez quand il le sera.</translation>
    </message>
    <message>
        <source>There is no step to undo.</source>
        <translation>Il n’y a aucune étape à annuler.</translation>
    </message>
    <message>
        <source>The reason is too long. Nothing was changed; shorten it.</source>
        <translation>Le motif est trop long. Rien n’a été modifié ; raccourcissez-le.</translation>
    </message>
    <message>
        <source>You proposed this, and a request of this person was refused. A second person must confirm it.</source>
        <translation>Vous avez proposé cette étape, et une demande visant cette personne a été refusée. Une seconde personne doit la confirmer.</translation>
    </message>
    <message>
        <source>These persons have too many requests to be checked against each other. Nothing was linked.</source>
        <translation>Ces personnes ont trop de demandes pour qu’on puisse les comparer entre elles. Rien n’a été lié.</translation>
    </message>
    <message>
        <source>%1 and %2 name the same document with different identities. This has to be cleared up with the sources; nothing was linked.</source>
        <translation>%1 et %2 mentionnent le même document avec des identités différentes. Il faut éclaircir cela avec les sources ; rien n’a été lié.</translation>
    </message>
    <message>
        <source>An earlier decision says that %1 and %2 are different persons. Nothing was linked; reconsider that decision first.</source>
        <translation>Une décision antérieure dit que %1 et %2 sont des personnes différentes. Rien n’a été lié ; réexaminez d’abord cette décision.</translation>
    </message>
    <message>
        <source>The training was stopped; the model was not changed.</source>
        <translation>L’apprentissage a été arrêté ; le modèle n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Training needs at least %1 final decisions with %2 approvals and %2 refusals among them; there are %3 with %4 refusals. The model was not changed.</source>
        <translation>L’apprentissage exige au moins %1 décisions définitives, dont %2 approbations et %2 refus ; il y en a %3, dont %4 refus. Le modèle n’a pas été modifié.</translation>
    </message>
    <message>
        <source>To reject or defer an indicator, say why. Nothing was saved.</source>
        <translation>Pour rejeter ou différer un indicateur, indiquez pourquoi. Rien n’a été enregistré.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>The folder of the case file can&apos;t be written to: %1. Nothing was changed.</source>
        <translation>Le répertoire du fichier de dossiers n’est pas accessible en écriture : %1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The case file is in use by %1 on %2 (process %3). It was not changed; close it there first.</source>
        <translation>Le fichier de dossiers est utilisé par %1 sur %2 (processus %3). Il n’a pas été modifié ; fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>This is not a Notice Desk case file: %1. It was not changed.</source>
        <translation>Ceci n’est pas un fichier de dossiers de Notice Desk : %1. Il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>This case file was made by a newer Notice Desk. It was not changed; open it with that version or a later one.</source>
        <translation>Ce fichier de dossiers provient d’une version plus récente de Notice Desk. Il n’a pas été modifié ; ouvrez-le avec cette version ou une version ultérieure.</translation>
    </message>
    <message>
        <source>The case file is damaged or is not a case file. It was not changed; restore a backup.</source>
        <translation>Le fichier de dossiers est endommagé ou n’en est pas un. Il n’a pas été modifié ; restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>There is a file already: %1. Choose another name; nothing was changed.</source>
        <translation>Un fichier existe déjà : %1. Choisissez un autre nom ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first.</source>
        <translation>Le répertoire %1 n’existe pas. Créez-le d’abord.</translation>
    </message>
    <message>
        <source>There is no such case file: %1</source>
        <translation>Ce fichier de dossiers n’existe pas : %1</translation>
    </message>
    <message>
        <source>The case file is read-only: %1. Nothing was changed; check its permissions.</source>
        <translation>Le fichier de dossiers est en lecture seule : %1. Rien n’a été modifié ; vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>The case file was opened for reading only. Nothing was changed.</source>
        <translation>Le fichier de dossiers a été ouvert en lecture seule. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The backup could not be given its name: %1. The copy is at %2.</source>
        <translation>La sauvegarde n’a pas pu recevoir son nom : %1. La copie se trouve dans %2.</translation>
    </message>
    <message>
        <source>The case file is busy with another write. Nothing was changed; try again in a moment.</source>
        <translation>Le fichier de dossiers est occupé par une autre écriture. Rien n’a été modifié ; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The case file can&apos;t be written to. Nothing was changed; check the file&apos;s permissions.</source>
        <translation>Le fichier de dossiers n’est pas accessible en écriture. Rien n’a été modifié ; vérifiez les droits d’accès du fichier.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The disk reported an error while the case file was in use. What was confirmed before is safe; check the disk and open the file again.</source>
        <translation>Le disque a signalé une erreur pendant l’utilisation du fichier de dossiers. Ce qui a été confirmé auparavant est intact ; vérifiez le disque et rouvrez le fichier.</translation>
    </message>
    <message>
        <source>The disk is full. What was confirmed before is safe; free some space and try again.</source>
        <translation>Le disque est plein. Ce qui a été confirmé auparavant est intact ; libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The case file could not be read or written. What was confirmed before is safe.</source>
        <translation>Le fichier de dossiers n’a pas pu être lu ou écrit. Ce qui a été confirmé auparavant est intact.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>Le pilote SQLite de Qt manque. Installez le paquet libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>The case file can&apos;t be opened: %1. Check that it exists and that you may read it.</source>
        <translation>Le fichier de dossiers ne peut pas être ouvert : %1. Vérifiez qu’il existe et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>The SQLite library in use is not the one that this program was built with. Reinstall it.</source>
        <translation>La bibliothèque SQLite utilisée n’est pas celle avec laquelle ce programme a été construit. Réinstallez-la.</translation>
    </message>
    <message>
        <source>The case file can&apos;t be used safely here: a safety setting of the database did not take. Keep case files on a local disk.</source>
        <translation>Le fichier de dossiers ne peut pas être utilisé ici en toute sécurité : un réglage de sécurité de la base de données n’a pas été accepté. Gardez les fichiers de dossiers sur un disque local.</translation>
    </message>
    <message>
        <source>A statement of the program is wrong. Nothing was changed.</source>
        <translation>Une instruction du programme est erronée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The assessment kept for this request can&apos;t be read. The request itself is safe; assess it again.</source>
        <translation>L’évaluation conservée pour cette demande ne peut pas être lue. La demande elle-même est intacte ; évaluez-la de nouveau.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>This saved filter can&apos;t be read. Delete it and save it again.</source>
        <translation>Ce filtre enregistré ne peut pas être lu. Supprimez-le et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Another reviewer has taken this request. Nothing was changed.</source>
        <translation>Un autre examinateur a pris cette demande en charge. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no such request in this case file.</source>
        <translation>Cette demande n’existe pas dans ce fichier de dossiers.</translation>
    </message>
    <message>
        <source>There is no request %1 in this case file.</source>
        <translation>La demande %1 n’existe pas dans ce fichier de dossiers.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was routed to detailed review.</source>
        <translation>Arrêté. Rien n’a été orienté vers l’examen approfondi.</translation>
    </message>
</context>
<context>
    <name>triage</name>
    <message>
        <source>Prior row %1 does not exist: the file has rows 0 to %2.</source>
        <translation>La ligne préalable %1 n’existe pas : le fichier a les lignes 0 à %2.</translation>
    </message>
    <message>
        <source>Prior row %1 is given twice.</source>
        <translation>La ligne préalable %1 est donnée deux fois.</translation>
    </message>
    <message>
        <source>The file needs at least one relevant and one irrelevant record.</source>
        <translation>Le fichier doit contenir au moins un enregistrement pertinent et un non pertinent.</translation>
    </message>
    <message>
        <source>The replay was stopped.</source>
        <translation>La simulation a été arrêtée.</translation>
    </message>
    <message>
        <source>The file has no column “%1”; its columns are: %2.</source>
        <translation>Le fichier n’a pas de colonne « %1 » ; ses colonnes sont : %2.</translation>
    </message>
    <message>
        <source>The file is larger than 512 MiB and was not read.</source>
        <translation>Le fichier dépasse 512 Mio et n’a pas été lu.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Data row %1 has a label that is neither 1 nor 0.</source>
        <translation>La ligne de données %1 porte une étiquette qui n’est ni 1 ni 0.</translation>
    </message>
    <message>
        <source>The file has more than a million rows and was not read.</source>
        <translation>Le fichier compte plus d’un million de lignes et n’a pas été lu.</translation>
    </message>
    <message>
        <source>The file ends inside a quoted cell.</source>
        <translation>Le fichier se termine dans une cellule entre guillemets.</translation>
    </message>
    <message numerus="yes">
        <source>Data row %1 has %n cell(s) where the header has %2.</source>
        <translation>
            <numerusform>La ligne de données %1 a %n cellule, l’en-tête en a %2.</numerusform>
            <numerusform>La ligne de données %1 a %n cellules, l’en-tête en a %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has %n record(s); at most %1 can be replayed.</source>
        <translation>
            <numerusform>Le fichier compte %n enregistrement ; %1 au plus peuvent être rejoués.</numerusform>
            <numerusform>Le fichier compte %n enregistrements ; %1 au plus peuvent être rejoués.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AdministrationPage</name>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>to the next setting</source>
        <translation>au réglage suivant</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>comme le bureau</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>contraste élevé</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>comfortable</source>
        <translation>aérées</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>compactes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Name of the reviewer</source>
        <translation>Nom de l’examinateur</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>Ce poste de travail</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Fichier de dossiers</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>reading and writing</source>
        <translation>lecture et écriture</translation>
    </message>
    <message>
        <source>reading only: nothing can be decided</source>
        <translation>lecture seule : aucune décision possible</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Règles de traitement</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Copies the case file while it is open. Keep the copy on another disk.</source>
        <translation>Copie le fichier de dossiers pendant qu’il est ouvert. Conservez la copie sur un autre disque.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Sauvegarder maintenant…</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sauvegarder dans</translation>
    </message>
    <message>
        <source>Reads the whole case file and says whether anything is damaged.</source>
        <translation>Lit tout le fichier de dossiers et indique si quelque chose est endommagé.</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Contrôler le fichier</translation>
    </message>
    <message>
        <source>Walks through the audit log and finds any entry that was changed, removed or moved.</source>
        <translation>Parcourt le journal d’audit et repère toute entrée modifiée, supprimée ou déplacée.</translation>
    </message>
    <message>
        <source>Verify the audit log</source>
        <translation>Vérifier le journal d’audit</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>The backup is made and checked: %1</source>
        <translation>La sauvegarde est faite et vérifiée : %1</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Contrôle du fichier en cours</translation>
    </message>
    <message>
        <source>The case file is sound.</source>
        <translation>Le fichier de dossiers est intact.</translation>
    </message>
    <message>
        <source>The case file is damaged. Make a copy of it, then go back to the last backup. Found: %1</source>
        <translation>Le fichier de dossiers est endommagé. Faites-en une copie, puis revenez à la dernière sauvegarde. Constaté : %1</translation>
    </message>
    <message>
        <source>Verifying the audit log</source>
        <translation>Vérification du journal d’audit en cours</translation>
    </message>
    <message numerus="yes">
        <source>The audit log is sound: %Ln entry(s).</source>
        <translation>
            <numerusform>Le journal d’audit est intact : %Ln entrée.</numerusform>
            <numerusform>Le journal d’audit est intact : %Ln entrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log is not sound at entry %1. %2</source>
        <translation>Le journal d’audit n’est pas intact à l’entrée %1. %2</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>in the reason: apply the changed settings</source>
        <translation>dans le motif : appliquer les réglages modifiés</translation>
    </message>
    <message>
        <source>Looks, language and name hold on this computer at once. Sorting belongs to the case file: it says how much gets detailed review and how it is chosen; a change needs a reason, and the audit log keeps the old and the new value. A backup copies the case file while it is open and checks the copy before it gets its name; keep it on another disk. The integrity check reads the whole file. Verifying the audit log finds any entry that was changed, removed or moved, and says which.</source>
        <translation>L’apparence, la langue et le nom s’appliquent aussitôt à cet ordinateur. Le tri appartient au fichier de dossiers : il fixe combien de demandes passent en examen approfondi et comment elles sont choisies ; un changement exige un motif, et le journal d’audit conserve l’ancienne et la nouvelle valeur. Une sauvegarde copie le fichier de dossiers pendant qu’il est ouvert et contrôle la copie avant de lui donner son nom ; conservez-la sur un autre disque. Le contrôle d’intégrité lit tout le fichier. La vérification du journal d’audit trouve toute entrée modifiée, supprimée ou déplacée, et dit laquelle.</translation>
    </message>
</context>
<context>
    <name>ui::AssessmentPanel</name>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Return to the source is proposed.</source>
        <translation>Le retour à la source est proposé.</translation>
    </message>
    <message>
        <source>A rule refers it to detailed review, whatever the concern.</source>
        <translation>Une règle la renvoie à l’examen approfondi, quelle que soit la préoccupation.</translation>
    </message>
    <message>
        <source>Chosen for detailed review within the share.</source>
        <translation>Choisie pour l’examen approfondi dans la part fixée.</translation>
    </message>
    <message>
        <source>Standard review by a person.</source>
        <translation>Examen standard par une personne.</translation>
    </message>
    <message>
        <source>No indicator fired. That does not say that the request is compliant: read it and decide.</source>
        <translation>Aucun indicateur ne s’est déclenché. Cela ne veut pas dire que la demande est conforme : lisez-la et décidez.</translation>
    </message>
    <message>
        <source>Assessed under policy %1</source>
        <translation>Évaluée selon les règles %1</translation>
    </message>
    <message>
        <source>✓ accepted by %1</source>
        <comment>who</comment>
        <translation>✓ accepté par %1</translation>
    </message>
    <message>
        <source>✗ rejected by %1</source>
        <comment>who</comment>
        <translation>✗ rejeté par %1</translation>
    </message>
    <message>
        <source>… deferred by %1</source>
        <comment>who</comment>
        <translation>… différé par %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>what was said, reason</comment>
        <translation>%1 : « %2 »</translation>
    </message>
    <message>
        <source>Verdict first: the concern and what the model says are shown once you have saved a provisional verdict at the foot. The indicators below are what the rules say.</source>
        <translation>Verdict d’abord : la préoccupation et ce que dit le modèle s’affichent une fois votre verdict provisoire enregistré en bas de page. Les indicateurs ci-dessous sont ce que disent les règles.</translation>
    </message>
    <message>
        <source>Your provisional verdict: %1, %2.</source>
        <comment>verdict, when</comment>
        <translation>Votre verdict provisoire : %1, %2.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>provisional verdict, its reason</comment>
        <translation>%1 « %2 »</translation>
    </message>
</context>
<context>
    <name>ui::BandLine</name>
    <message>
        <source>Concern: %1</source>
        <translation>Préoccupation : %1</translation>
    </message>
</context>
<context>
    <name>ui::CaseHeader</name>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Back to the queue (Esc)</source>
        <translation>Retour à la file (Échap)</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Texte source</translation>
    </message>
    <message>
        <source>Show the record as it came (S)</source>
        <translation>Afficher l’enregistrement tel que reçu (S)</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Show the links of this subject (G)</source>
        <translation>Afficher les liens de cette personne (G)</translation>
    </message>
    <message>
        <source>Previous case (K)</source>
        <translation>Dossier précédent (K)</translation>
    </message>
    <message>
        <source>Next case (J)</source>
        <translation>Dossier suivant (J)</translation>
    </message>
    <message>
        <source>name unknown</source>
        <translation>nom inconnu</translation>
    </message>
    <message>
        <source>source unknown</source>
        <translation>source inconnue</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1 diffusion</source>
        <comment>colour</comment>
        <translation>diffusion %1</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <comment>kind, source, state</comment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>%1 · version %2 of %3, not the latest</source>
        <translation>%1 · version %2 sur %3, pas la dernière</translation>
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
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Texte source</translation>
    </message>
    <message>
        <source>Find in the request</source>
        <translation>Rechercher dans la demande</translation>
    </message>
    <message>
        <source>Find in the request, Enter for the next place, Esc to close</source>
        <translation>Rechercher dans la demande, Entrée pour l’occurrence suivante, Échap pour fermer</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>Aucun dossier n’est ouvert</translation>
    </message>
    <message>
        <source>Open a request from the queue with Enter, or find it by its number with Ctrl+K.</source>
        <translation>Ouvrez une demande de la file avec Entrée, ou trouvez-la par son numéro avec Ctrl+K.</translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation>Aller à la file</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>Rédiger le motif</translation>
    </message>
    <message>
        <source>Do it, then next case</source>
        <translation>Exécuter, puis dossier suivant</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Dossier suivant</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Dossier précédent</translation>
    </message>
    <message>
        <source>Next indicator</source>
        <translation>Indicateur suivant</translation>
    </message>
    <message>
        <source>Previous indicator</source>
        <translation>Indicateur précédent</translation>
    </message>
    <message>
        <source>Links of this subject</source>
        <translation>Liens de cette personne</translation>
    </message>
    <message>
        <source>Claim this request</source>
        <translation>Prendre en charge cette demande</translation>
    </message>
    <message>
        <source>Release this request</source>
        <translation>Libérer cette demande</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>choose a step, in the order shown</source>
        <translation>choisir une étape, dans l’ordre affiché</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>write the reason</source>
        <translation>rédiger le motif</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>do it, then open the next case</source>
        <translation>exécuter, puis ouvrir le dossier suivant</translation>
    </message>
    <message>
        <source>J / K</source>
        <translation>J / K</translation>
    </message>
    <message>
        <source>next, previous case</source>
        <translation>dossier suivant, précédent</translation>
    </message>
    <message>
        <source>N / Shift+N</source>
        <translation>N / Maj+N</translation>
    </message>
    <message>
        <source>next, previous indicator in the text</source>
        <translation>indicateur suivant, précédent dans le texte</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>the record as it came, and back</source>
        <translation>l’enregistrement tel que reçu, et retour</translation>
    </message>
    <message>
        <source>C / Shift+C</source>
        <translation>C / Maj+C</translation>
    </message>
    <message>
        <source>claim, release</source>
        <translation>prendre en charge, libérer</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>find in the request</source>
        <translation>rechercher dans la demande</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>back to the text, then to the queue</source>
        <translation>retour au texte, puis à la file</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>links of this subject</source>
        <translation>liens de cette personne</translation>
    </message>
    <message>
        <source>A case shows the request as it came, what the checks say about it, and what stands around it. Each indicator is a sentence with the rule it rests on; press it to see the words in the request that it points at. A grey “unknown” means that the request does not say it, never that the answer is no. The foot shows the steps that are open to you now and what will happen. Nothing is recorded until you press Ctrl+Enter; what you chose and wrote is kept with the case until then.</source>
        <translation>Un dossier montre la demande telle que reçue, ce qu’en disent les contrôles et ce qui l’entoure. Chaque indicateur est une phrase accompagnée de la règle qui le fonde ; appuyez dessus pour voir les mots de la demande qu’il vise. Un « inconnu » gris signifie que la demande ne le dit pas, jamais que la réponse est non. Le bas de la page montre les étapes qui vous sont ouvertes et ce qui se passera. Rien n’est enregistré avant que vous n’appuyiez sur Ctrl+Entrée ; ce que vous avez choisi et écrit reste avec le dossier jusque-là.</translation>
    </message>
    <message>
        <source>The text is not in the request.</source>
        <translation>Le texte n’est pas dans la demande.</translation>
    </message>
    <message>
        <source>… %1 in all; the rest is in the case file.</source>
        <translation>… %1 au total ; le reste est dans le fichier de dossiers.</translation>
    </message>
    <message>
        <source>The decision was not recorded. %1 Your words are kept here.</source>
        <translation>La décision n’a pas été enregistrée. %1 Votre texte est conservé ici.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>case number, decision</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The request is claimed for you.</source>
        <translation>La demande est prise en charge à votre nom.</translation>
    </message>
    <message>
        <source>The request is released.</source>
        <translation>La demande est libérée.</translation>
    </message>
    <message>
        <source>Accept the indicator</source>
        <translation>Accepter l’indicateur</translation>
    </message>
    <message>
        <source>Reject the indicator</source>
        <translation>Rejeter l’indicateur</translation>
    </message>
    <message>
        <source>Defer the indicator</source>
        <translation>Différer l’indicateur</translation>
    </message>
    <message>
        <source>A / X / D</source>
        <translation>A / X / D</translation>
    </message>
    <message>
        <source>accept, reject, defer the indicator that is marked</source>
        <translation>accepter, rejeter, différer l’indicateur marqué</translation>
    </message>
    <message>
        <source>The case file is open for reading only. Nothing can be decided here.</source>
        <translation>Le fichier de dossiers est ouvert en lecture seule. Aucune décision n’est possible ici.</translation>
    </message>
    <message>
        <source>This is an older version. Decide on the latest one, under Versions.</source>
        <translation>Ceci est une version antérieure. Décidez sur la plus récente, sous Versions.</translation>
    </message>
    <message>
        <source>The provisional verdict is kept. Now the concern is shown.</source>
        <translation>Le verdict provisoire est enregistré. La préoccupation est maintenant affichée.</translation>
    </message>
    <message>
        <source>Your word on %1 is kept.</source>
        <translation>Votre avis sur %1 est enregistré.</translation>
    </message>
</context>
<context>
    <name>ui::ChartView</name>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Table of: %1</source>
        <translation>Tableau de : %1</translation>
    </message>
</context>
<context>
    <name>ui::Chip</name>
    <message>
        <source>Filter: %1. Press to remove it.</source>
        <translation>Filtre : %1. Appuyez pour le supprimer.</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonModel</name>
    <message>
        <source>%1: %2</source>
        <comment>agrees or differs, how</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
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
        <translation>Ce que donne la comparaison au total</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Contradiction</translation>
    </message>
    <message>
        <source>Field by field</source>
        <translation>Champ par champ</translation>
    </message>
    <message>
        <source>Chance of being the same person: %1. The evidence adds up to %2 bits, but a small case file does not tell how rare the names are, so that they count as they do anywhere. A person decides.</source>
        <translation>Probabilité qu’il s’agisse de la même personne : %1. Les éléments totalisent %2 bits, mais un petit fichier de dossiers ne dit pas combien les noms sont rares ; ils comptent donc comme partout ailleurs. C’est une personne qui décide.</translation>
    </message>
    <message>
        <source>Chance of being the same person: %1. The evidence adds up to %2 bits. A person decides.</source>
        <translation>Probabilité qu’il s’agisse de la même personne : %1. Les éléments totalisent %2 bits. C’est une personne qui décide.</translation>
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
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>due in words, date</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>pas d’échéance</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>Prise par</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>May be the same person</source>
        <translation>Peut-être la même personne</translation>
    </message>
    <message>
        <source>No other request of this case file.</source>
        <translation>Aucune autre dans ce fichier.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Nobody has decided yet.</source>
        <translation>Personne n’a encore décidé.</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>who, what, when</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>quoted reason</comment>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Version %1, %2</translation>
    </message>
    <message>
        <source>%1 – shown</source>
        <translation>%1 – affichée</translation>
    </message>
    <message>
        <source>Changed in the latest version:</source>
        <translation>Modifié dans la dernière version :</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>%1: %2, by %3</source>
        <comment>when, what, who</comment>
        <translation>%1 : %2, par %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier entry(s) are in the audit log.</source>
        <translation>
            <numerusform>%Ln entrée antérieure figure dans le journal d’audit.</numerusform>
            <numerusform>%Ln entrées antérieures figurent dans le journal d’audit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Side by side with %1</source>
        <translation>Côte à côte avec %1</translation>
    </message>
    <message>
        <source>agree: %1</source>
        <translation>concordances : %1</translation>
    </message>
    <message>
        <source>Open %1, %2</source>
        <translation>Ouvrir %1, %2</translation>
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
            <numerusform>%1, %Ln fois</numerusform>
            <numerusform>%1, %Ln fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DecisionBar</name>
    <message>
        <source>Do it, then next</source>
        <translation>Exécuter et suivant</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason, in your own words (R)</source>
        <translation>Motif, dans vos propres termes (R)</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui se passera</translation>
    </message>
    <message>
        <source>Do it, then open the next case</source>
        <translation>Exécuter, puis ouvrir le dossier suivant</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Confirm: %1</source>
        <translation>Confirmer : %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number key, step</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>la source</translation>
    </message>
    <message>
        <source>NCB %1</source>
        <translation>le BCN %1</translation>
    </message>
    <message>
        <source>Refusal is proposed. A second person must confirm it before it counts.</source>
        <translation>Le refus est proposé. Une seconde personne doit le confirmer pour qu’il prenne effet.</translation>
    </message>
    <message>
        <source>Approval is proposed. A second person must confirm it before it counts.</source>
        <translation>L’approbation est proposée. Une seconde personne doit la confirmer pour qu’elle prenne effet.</translation>
    </message>
    <message>
        <source>The request is approved for publication. This is recorded for good.</source>
        <translation>La publication de la demande est approuvée. C’est enregistré définitivement.</translation>
    </message>
    <message>
        <source>The request is refused. This is recorded for good.</source>
        <translation>La demande est refusée. C’est enregistré définitivement.</translation>
    </message>
    <message>
        <source>Your words go to %1 as a question; the case waits for the answer.</source>
        <translation>Question transmise, dans vos termes, à : %1. Le dossier attend la réponse.</translation>
    </message>
    <message>
        <source>The request goes to detailed review.</source>
        <translation>La demande passe à l’examen approfondi.</translation>
    </message>
    <message>
        <source>The request goes back to screening.</source>
        <translation>La demande revient au tri initial.</translation>
    </message>
    <message>
        <source>The state becomes: %1.</source>
        <translation>L’état devient : %1.</translation>
    </message>
    <message>
        <source>Decided. No further step is open.</source>
        <translation>Décision prise. Aucune autre étape n’est ouverte.</translation>
    </message>
    <message>
        <source>Choose a step with its number key or the mouse.</source>
        <translation>Choisissez une étape par sa touche numérique ou à la souris.</translation>
    </message>
    <message>
        <source>A reason is needed. %1</source>
        <translation>Un motif est nécessaire. %1</translation>
    </message>
    <message>
        <source>Save the provisional verdict</source>
        <translation>Enregistrer le verdict provisoire</translation>
    </message>
    <message>
        <source>Kept as your provisional verdict. Then the concern is shown, and you decide.</source>
        <translation>Enregistré comme votre verdict provisoire. La préoccupation s’affiche ensuite, et vous décidez.</translation>
    </message>
    <message>
        <source>What would you decide, from the request alone? Choose with a number key.</source>
        <translation>Que décideriez-vous d’après la seule demande ? Choisissez par une touche numérique.</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>Name or case number</source>
        <translation>Nom ou numéro de dossier</translation>
    </message>
    <message>
        <source>Filter by name or case number</source>
        <translation>Filtrer par nom ou numéro de dossier</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrés</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Name of this filter, then Enter</source>
        <translation>Nom de ce filtre, puis Entrée</translation>
    </message>
    <message>
        <source>Name of this filter</source>
        <translation>Nom de ce filtre</translation>
    </message>
    <message>
        <source>Number of matching requests</source>
        <translation>Nombre de demandes correspondantes</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Préoccupation</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>source, number of requests</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Non tranchées</translation>
    </message>
    <message>
        <source>Claimed by me</source>
        <translation>Prises en charge par moi</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>Within %Ln day(s)</source>
        <translation>
            <numerusform>Sous %Ln jour</numerusform>
            <numerusform>Sous %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
</context>
<context>
    <name>ui::FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affiché</translation>
    </message>
    <message>
        <source>Persons by continent</source>
        <translation>Personnes par continent</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
</context>
<context>
    <name>ui::FindField</name>
    <message>
        <source>Find a name, a case number, a command or a help topic</source>
        <translation>Trouver un nom, un numéro de dossier, une commande ou une rubrique d’aide</translation>
    </message>
    <message>
        <source>Find a name, a case number, a command or help (Ctrl+K)</source>
        <translation>Trouver un nom, un numéro de dossier, une commande ou de l’aide (Ctrl+K)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
</context>
<context>
    <name>ui::FindingCard</name>
    <message>
        <source>%1 · mandatory referral</source>
        <translation>%1 · renvoi obligatoire</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>screen reader: code, direction, sentence</comment>
        <translation>%1, %2 : %3</translation>
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
        <translation>Votre avis sur cet indicateur</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>The indicator is right here (A)</source>
        <translation>L’indicateur est juste ici (A)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>The indicator is wrong here; say why (X)</source>
        <translation>L’indicateur est erroné ici ; dites pourquoi (X)</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Différer</translation>
    </message>
    <message>
        <source>Left open for now; say why (D)</source>
        <translation>Laissé en suspens pour l’instant ; dites pourquoi (D)</translation>
    </message>
    <message>
        <source>Reason for your word on this indicator</source>
        <translation>Motif de votre avis sur cet indicateur</translation>
    </message>
    <message>
        <source>Why the indicator is wrong here; Enter keeps it, Esc leaves it</source>
        <translation>Pourquoi l’indicateur est erroné ici ; Entrée enregistre, Échap abandonne</translation>
    </message>
    <message>
        <source>What it waits for; Enter keeps it, Esc leaves it</source>
        <translation>Ce qu’il attend ; Entrée enregistre, Échap abandonne</translation>
    </message>
</context>
<context>
    <name>ui::FoldColumn</name>
    <message>
        <source>Unfold %1</source>
        <translation>Déplier %1</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>Replier %1</translation>
    </message>
</context>
<context>
    <name>ui::GraphCanvas</name>
    <message>
        <source>Link graph</source>
        <translation>Graphe des liens</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln member(s) – %2</source>
        <translation>
            <numerusform>%1 : %Ln membre – %2</numerusform>
            <numerusform>%1 : %Ln membres – %2</numerusform>
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
        <translation>%1. Le tableau ci-dessous les énumère.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln link(s) shown</source>
        <translation>
            <numerusform>liens affichés : %1 sur %Ln</numerusform>
            <numerusform>liens affichés : %1 sur %Ln</numerusform>
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
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Continent</source>
        <translation>Continent</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Étendue</translation>
    </message>
</context>
<context>
    <name>ui::HitModel</name>
    <message>
        <source>name unknown</source>
        <translation>nom inconnu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>type of notice, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Conflict: same document, another identity</source>
        <translation>Contradiction : même document, autre identité</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Type and state</source>
        <translation>Type et état</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Why found</source>
        <translation>Raison du résultat</translation>
    </message>
</context>
<context>
    <name>ui::ImportReportPanel</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Result of the import</source>
        <translation>Résultat de l’importation</translation>
    </message>
    <message>
        <source>Find in the report</source>
        <translation>Rechercher dans le rapport</translation>
    </message>
    <message>
        <source>Save the report as CSV</source>
        <translation>Enregistrer le rapport en CSV</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Records with problems</source>
        <translation>Enregistrements à problèmes</translation>
    </message>
    <message>
        <source>No import yet</source>
        <translation>Aucune importation pour l’instant</translation>
    </message>
    <message>
        <source>After an import, or when an earlier one is chosen, this shows what was taken over and what was not.</source>
        <translation>Après une importation, ou lorsqu’une importation antérieure est choisie, ceci montre ce qui a été repris et ce qui ne l’a pas été.</translation>
    </message>
    <message>
        <source>Read: %1. New: %2. New versions: %3. Unchanged: %4. Not taken over: %5. Remarks: %6.</source>
        <translation>Lus : %1. Nouveaux : %2. Nouvelles versions : %3. Inchangés : %4. Non repris : %5. Remarques : %6.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>files, counts</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Rien à signaler</translation>
    </message>
    <message>
        <source>Of what was read, no record was left out and none calls for a remark.</source>
        <translation>Parmi ce qui a été lu, aucun enregistrement n’a été écarté et aucun n’appelle de remarque.</translation>
    </message>
    <message>
        <source>No line of the report holds this text</source>
        <translation>Aucune ligne du rapport ne contient ce texte</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
</context>
<context>
    <name>ui::ImportsPage</name>
    <message>
        <source>running or broken off</source>
        <translation>en cours ou interrompue</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>found out from the file</source>
        <translation>déterminé d’après le fichier</translation>
    </message>
    <message>
        <source>public notices (JSON)</source>
        <translation>notices publiques (JSON)</translation>
    </message>
    <message>
        <source>full requests (JSON, JSON Lines)</source>
        <translation>demandes complètes (JSON, JSON Lines)</translation>
    </message>
    <message>
        <source>table (CSV, TSV)</source>
        <translation>tableau (CSV, TSV)</translation>
    </message>
    <message>
        <source>Type where a record does not say it</source>
        <translation>Type si l’enregistrement ne le précise pas</translation>
    </message>
    <message>
        <source>stays unknown</source>
        <translation>reste inconnu</translation>
    </message>
    <message>
        <source>Import the chosen files</source>
        <translation>Importer les fichiers choisis</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O. Files can also be dropped here.</source>
        <translation>Ctrl+Maj+O. Vous pouvez aussi déposer des fichiers ici.</translation>
    </message>
    <message>
        <source>Type if not stated</source>
        <translation>Type si non précisé</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Importations antérieures</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Maj+O</translation>
    </message>
    <message>
        <source>choose files</source>
        <translation>choisir des fichiers</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>find in the report</source>
        <translation>rechercher dans le rapport</translation>
    </message>
    <message>
        <source>Choose the files that came in, or drop them here. Public notices in JSON, full requests in JSON or JSON Lines, and tables are read; for a table, say which column fills which field. One bad record never stops the others: what was not taken over stands in the report with its place and the reason. The same file twice adds nothing; the same request with other content becomes a new version. An import can be cancelled at any time: whole records stay, and running it again adds only what is missing.</source>
        <translation>Choisissez les fichiers reçus ou déposez-les ici. Sont lus les notices publiques en JSON, les demandes complètes en JSON ou JSON Lines et les tableaux ; pour un tableau, indiquez quelle colonne remplit quel champ. Un mauvais enregistrement n’arrête jamais les autres : ce qui n’a pas été repris figure dans le rapport avec son emplacement et la raison. Le même fichier importé deux fois n’ajoute rien ; la même demande au contenu différent devient une nouvelle version. Une importation peut être annulée à tout moment : les enregistrements complets restent, et la relancer n’ajoute que ce qui manque.</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Choisir les fichiers à importer</translation>
    </message>
    <message>
        <source>Requests (*.json *.jsonl *.ndjson *.csv *.tsv);;All files (*)</source>
        <translation>Demandes (*.json *.jsonl *.ndjson *.csv *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>No files chosen. Choose them, or drop them on this page.</source>
        <translation>Aucun fichier choisi. Choisissez-en ou déposez-les sur cette page.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation en cours</translation>
    </message>
    <message>
        <source>The import is finished.</source>
        <translation>L’importation est terminée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) could not be taken over; the report says why.</source>
        <translation>
            <numerusform>%Ln enregistrement n’a pas pu être repris ; le rapport en donne la raison.</numerusform>
            <numerusform>%Ln enregistrements n’ont pas pu être repris ; le rapport en donne la raison.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled. Whole records that were already read are kept; run it again to add the rest.</source>
        <translation>L’importation a été annulée. Les enregistrements complets déjà lus sont conservés ; relancez-la pour ajouter le reste.</translation>
    </message>
    <message>
        <source>%1, %2, by %3
%4 read, %5 not taken over, %6</source>
        <comment>when, files, who, counts, state</comment>
        <translation>%1, %2, par %3
%4 lus, %5 non repris, %6</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Le rapport est enregistré.</translation>
    </message>
</context>
<context>
    <name>ui::InfoPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Sur cette page</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
</context>
<context>
    <name>ui::LinksPage</name>
    <message>
        <source>Reading links…</source>
        <translation>Lecture des liens…</translation>
    </message>
    <message>
        <source>Select a line, or press Space on one, to see why two are linked.</source>
        <translation>Sélectionnez un trait, ou appuyez sur Espace sur celui-ci, pour voir pourquoi deux nœuds sont liés.</translation>
    </message>
    <message numerus="yes">
        <source>Laying out %Ln node(s)…</source>
        <translation>
            <numerusform>Disposition de %Ln nœud…</numerusform>
            <numerusform>Disposition de %Ln nœuds…</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no case behind this node.</source>
        <translation>Aucun dossier ne correspond à ce nœud.</translation>
    </message>
    <message>
        <source>Why are %1 and %2 linked?</source>
        <translation>Pourquoi %1 et %2 sont-ils liés ?</translation>
    </message>
    <message>
        <source>Why does %1 reach to this field: %2?</source>
        <translation>Pourquoi %1 s’étend-il à ce champ : %2 ?</translation>
    </message>
    <message>
        <source>No node in this picture holds these words.</source>
        <translation>Aucun nœud de cette image ne contient ces mots.</translation>
    </message>
    <message>
        <source>No node that is shown holds these words; some nodes are not shown.</source>
        <translation>Aucun nœud affiché ne contient ces mots ; certains nœuds ne sont pas affichés.</translation>
    </message>
    <message>
        <source>The file&apos;s name must end in .svg, .png, .pdf, .json, .graphml, .dot or .csv.</source>
        <translation>Le nom du fichier doit se terminer par .svg, .png, .pdf, .json, .graphml, .dot ou .csv.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n’a pas pu être enregistré : %1</translation>
    </message>
    <message>
        <source>The picture was saved.</source>
        <translation>L’image a été enregistrée.</translation>
    </message>
    <message>
        <source>Export Picture</source>
        <translation>Exporter l’image</translation>
    </message>
    <message>
        <source>Pictures and data (*.svg *.png *.pdf *.json *.graphml *.dot *.csv)</source>
        <translation>Images et données (*.svg *.png *.pdf *.json *.graphml *.dot *.csv)</translation>
    </message>
    <message>
        <source>Nodes of the link graph</source>
        <translation>Nœuds du graphe des liens</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Why linked?</source>
        <translation>Pourquoi ce lien ?</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation>Ordonner</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Find in this picture</source>
        <translation>Rechercher dans cette image</translation>
    </message>
    <message>
        <source>Find in this picture ( / )</source>
        <translation>Rechercher dans cette image ( / )</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Show persons as</source>
        <translation>Afficher les personnes</translation>
    </message>
    <message>
        <source>Every person</source>
        <translation>Une par une</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Par pays</translation>
    </message>
    <message>
        <source>By continent</source>
        <translation>Par continent</translation>
    </message>
    <message>
        <source>Links around the start</source>
        <translation>Liens autour du point de départ</translation>
    </message>
    <message>
        <source>Depth: all</source>
        <translation>Profondeur : tout</translation>
    </message>
    <message>
        <source>Depth: </source>
        <translation>Profondeur : </translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Touches fléchées</translation>
    </message>
    <message>
        <source>go to the next node in that direction</source>
        <translation>aller au nœud suivant dans cette direction</translation>
    </message>
    <message>
        <source>N / P</source>
        <translation>N / P</translation>
    </message>
    <message>
        <source>next, previous line of this node</source>
        <translation>trait suivant, précédent de ce nœud</translation>
    </message>
    <message>
        <source>Enter / Ctrl+Enter</source>
        <translation>Entrée / Ctrl+Entrée</translation>
    </message>
    <message>
        <source>expand the node, open its case</source>
        <translation>déplier le nœud, ouvrir son dossier</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>why these two are linked</source>
        <translation>pourquoi ces deux nœuds sont liés</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>fold the node</source>
        <translation>replier le nœud</translation>
    </message>
    <message>
        <source>+ / -</source>
        <translation>+ / -</translation>
    </message>
    <message>
        <source>larger, smaller</source>
        <translation>plus grand, plus petit</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>show all of it</source>
        <translation>tout montrer</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>export the picture or its data</source>
        <translation>exporter l’image ou ses données</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>find a node</source>
        <translation>trouver un nœud</translation>
    </message>
    <message>
        <source>Start from a person, from a group, or from the groups that reach furthest. Every line says why it is there and which request it comes from; the table below holds the same as the picture.</source>
        <translation>Partez d’une personne, d’un groupe ou des groupes les plus étendus. Chaque trait dit pourquoi il est là et de quelle demande il vient ; le tableau ci-dessous contient la même chose que l’image.</translation>
    </message>
    <message>
        <source>This point stands for more persons than a picture can show. Open a group, or go to the start and search for a person or a group.</source>
        <translation>Ce point représente plus de personnes qu’une image ne peut en montrer. Ouvrez un groupe, ou revenez au début et cherchez une personne ou un groupe.</translation>
    </message>
    <message numerus="yes">
        <source>Preparing the links of this file: %1 of %Ln request(s). You can go on working.</source>
        <translation>
            <numerusform>Préparation des liens de ce fichier : %1 sur %Ln demande. Vous pouvez continuer à travailler.</numerusform>
            <numerusform>Préparation des liens de ce fichier : %1 sur %Ln demandes. Vous pouvez continuer à travailler.</numerusform>
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
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Notice Desk</source>
        <translation>Notice Desk</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tout rechercher</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Touches de cette page</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Aide sur cette page</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Rechercher sur cette page</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
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
        <translation>tout rechercher</translation>
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
        <translation>rechercher sur cette page</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>ces touches</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>help on this page</source>
        <translation>aide sur cette page</translation>
    </message>
    <message>
        <source>Ctrl+Z / Ctrl+Shift+Z</source>
        <translation>Ctrl+Z / Ctrl+Maj+Z</translation>
    </message>
    <message>
        <source>undo, redo what was typed or chosen</source>
        <translation>annuler, rétablir une saisie ou un choix</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>quitter</translation>
    </message>
    <message>
        <source>Keys: %1</source>
        <translation>Touches : %1</translation>
    </message>
    <message>
        <source>About Notice Desk</source>
        <translation>À propos de Notice Desk</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>key, page</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>ui::MappingPanel</name>
    <message>
        <source>Name of the source</source>
        <translation>Nom de la source</translation>
    </message>
    <message>
        <source>For example the list&apos;s publisher</source>
        <translation>Par exemple l’éditeur de la liste</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>Ordre des dates</translation>
    </message>
    <message>
        <source>not stated: 3/4/1979 stays unknown</source>
        <translation>non précisé : 3/4/1979 reste inconnu</translation>
    </message>
    <message>
        <source>day first: 14/3/1979</source>
        <translation>jour d’abord : 14/3/1979</translation>
    </message>
    <message>
        <source>month first: 3/14/1979</source>
        <translation>mois d’abord : 3/14/1979</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Colonnes du tableau</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Fills the field</source>
        <translation>Champ rempli</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Dates like 3/4/1979</source>
        <translation>Dates comme 3/4/1979</translation>
    </message>
    <message>
        <source>Field for the column %1</source>
        <translation>Champ pour la colonne %1</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lue</translation>
    </message>
    <message>
        <source>Give the source a name, so that its case numbers are not mixed with others.</source>
        <translation>Donnez un nom à la source, pour que ses numéros de dossier ne soient pas confondus avec d’autres.</translation>
    </message>
    <message>
        <source>Choose which column holds the case number.</source>
        <translation>Choisissez la colonne qui contient le numéro de dossier.</translation>
    </message>
    <message>
        <source>Two columns fill the same field: %1.</source>
        <translation>Deux colonnes remplissent le même champ : %1.</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>ui::ModelPanel</name>
    <message>
        <source>Train on the decisions</source>
        <translation>Entraîner sur les décisions</translation>
    </message>
    <message>
        <source>New decisions after which training starts by itself</source>
        <translation>Nouvelles décisions après lesquelles l’apprentissage démarre de lui-même</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Model of concern</source>
        <translation>Modèle de préoccupation</translation>
    </message>
    <message>
        <source>Train by itself after new decisions</source>
        <translation>Apprentissage automatique après de nouvelles décisions</translation>
    </message>
    <message>
        <source>The model that came with the program is in use.</source>
        <translation>Le modèle fourni avec le programme est en service.</translation>
    </message>
    <message numerus="yes">
        <source>Model %1 is in use, trained on %Ln decision(s) on %2.</source>
        <translation>
            <numerusform>Le modèle %1 est en service, entraîné sur %Ln décision le %2.</numerusform>
            <numerusform>Le modèle %1 est en service, entraîné sur %Ln décisions le %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln final decision(s) came since.</source>
        <translation>
            <numerusform>%Ln décision définitive s’est ajoutée depuis.</numerusform>
            <numerusform>%Ln décisions définitives se sont ajoutées depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Training and scoring</source>
        <translation>Apprentissage et calcul des scores</translation>
    </message>
    <message>
        <source>The new model is in use.</source>
        <translation>Le nouveau modèle est en service.</translation>
    </message>
    <message>
        <source>The decisions give the same model.</source>
        <translation>Les décisions donnent le même modèle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open request(s) were scored with it.</source>
        <translation>
            <numerusform>%Ln demande ouverte a reçu son score par ce modèle.</numerusform>
            <numerusform>%Ln demandes ouvertes ont reçu leur score par ce modèle.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scoring was stopped; train again to score the rest.</source>
        <translation>Le calcul des scores a été arrêté ; relancez l’apprentissage pour calculer le reste.</translation>
    </message>
</context>
<context>
    <name>ui::OversightPage</name>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Figures of oversight</source>
        <translation>Chiffres de supervision</translation>
    </message>
    <message>
        <source>Compute the figures again</source>
        <translation>Recalculer les chiffres</translation>
    </message>
    <message>
        <source>Oversight</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>compute the figures again</source>
        <translation>recalculer les chiffres</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next table or button</source>
        <translation>tableau ou bouton suivant</translation>
    </message>
    <message>
        <source>Oversight shows how well the sorting works and what it misses. The miss rate comes from requests drawn at random for detailed review, whatever their concern; its interval says how far it can be trusted, and few audits make it wide. Every chart has a table with the same figures. Rates per country point at a question to look into, never at an answer. Plain first-come order switches every score off for order and choice, at once.</source>
        <translation>La supervision montre si le tri fonctionne bien et ce qu’il omet. Le taux d’omission provient de demandes tirées au sort pour l’examen approfondi, quelle que soit leur préoccupation ; son intervalle dit jusqu’où on peut s’y fier, et peu d’audits l’élargissent. Chaque graphique a un tableau avec les mêmes chiffres. Les taux par pays signalent une question à examiner, jamais une réponse. L’ordre simple d’arrivée désactive aussitôt tous les scores pour l’ordre et le choix.</translation>
    </message>
    <message>
        <source>Miss rate</source>
        <translation>Taux d’omission</translation>
    </message>
    <message>
        <source>Drift alarms</source>
        <translation>Alertes de dérive</translation>
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
        <translation>Ordre de travail</translation>
    </message>
    <message>
        <source>Reason for the switch</source>
        <translation>Motif du changement</translation>
    </message>
    <message>
        <source>Reason, kept in the audit log</source>
        <translation>Motif, conservé dans le journal d’audit</translation>
    </message>
    <message>
        <source>Plain first-come order is on: no score takes part in choice or order.</source>
        <translation>L’ordre simple d’arrivée est actif : aucun score n’intervient dans le choix ni dans l’ordre.</translation>
    </message>
    <message>
        <source>By concern: the requests that raise most concern come first.</source>
        <translation>Par préoccupation : les demandes qui suscitent le plus de préoccupation viennent d’abord.</translation>
    </message>
    <message>
        <source>Go back to order by concern</source>
        <translation>Revenir à l’ordre par préoccupation</translation>
    </message>
    <message>
        <source>Switch to first-come order</source>
        <translation>Passer à l’ordre d’arrivée</translation>
    </message>
    <message>
        <source>Computing the figures</source>
        <translation>Calcul des chiffres en cours</translation>
    </message>
    <message>
        <source>No drift alarm: bands, sources, indicators and calibration are as before.</source>
        <translation>Aucune alerte de dérive : niveaux, sources, indicateurs et calibration sont comme avant.</translation>
    </message>
    <message>
        <source>⚠ Drift: %1</source>
        <comment>warning sign, sentences</comment>
        <translation>⚠ Dérive : %1</translation>
    </message>
    <message>
        <source>Plain first-come order is on.</source>
        <translation>L’ordre simple d’arrivée est actif.</translation>
    </message>
    <message>
        <source>Order by concern is on.</source>
        <translation>L’ordre par préoccupation est actif.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>The report is written: %1</source>
        <translation>Le rapport est écrit : %1</translation>
    </message>
    <message numerus="yes">
        <source>As of %1; %Ln request(s).</source>
        <translation>
            <numerusform>Au %1 ; %Ln demande.</numerusform>
            <numerusform>Au %1 ; %Ln demandes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PersonFindSource</name>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>name, case number</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>All persons found, side by side</source>
        <translation>Toutes les personnes trouvées, côte à côte</translation>
    </message>
</context>
<context>
    <name>ui::PersonsPage</name>
    <message>
        <source>Find a person, or work through suggested links</source>
        <translation>Trouver une personne, ou parcourir les liens suggérés</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Trouver une personne</translation>
    </message>
    <message>
        <source>To the other tab</source>
        <translation>Vers l’autre onglet</translation>
    </message>
</context>
<context>
    <name>ui::PreviewPanel</name>
    <message>
        <source>Return to the source is proposed. %1</source>
        <translation>Le retour à la source est proposé. %1</translation>
    </message>
    <message>
        <source>Detailed review: a rule refers it. %1</source>
        <translation>Examen approfondi : une règle l’y renvoie. %1</translation>
    </message>
    <message>
        <source>Detailed review: chosen within the share. %1</source>
        <translation>Examen approfondi : choisie dans la part fixée. %1</translation>
    </message>
    <message>
        <source>Standard review. No indicator fired; that does not say that the request is compliant.</source>
        <translation>Examen standard. Aucun indicateur ne s’est déclenché ; cela ne veut pas dire que la demande est conforme.</translation>
    </message>
    <message>
        <source>Standard review. %1</source>
        <translation>Examen standard. %1</translation>
    </message>
    <message>
        <source>No request selected</source>
        <translation>Aucune demande sélectionnée</translation>
    </message>
    <message>
        <source>Select a request to see what it is about and why it is here.</source>
        <translation>Sélectionnez une demande pour voir de quoi il s’agit et pourquoi elle est ici.</translation>
    </message>
    <message>
        <source>charge unknown</source>
        <translation>chef d’accusation inconnu</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, charges</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>name unknown</source>
        <translation>nom inconnu</translation>
    </message>
    <message>
        <source>The request gives no facts.</source>
        <translation>La demande ne donne pas de faits.</translation>
    </message>
    <message>
        <source>Came in %1</source>
        <translation>Reçue le %1</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · version %2</translation>
    </message>
</context>
<context>
    <name>ui::ProblemModel</name>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>enregistrement %1</translation>
    </message>
    <message>
        <source>%1

As written: %2</source>
        <translation>%1

Texte d’origine : %2</translation>
    </message>
    <message>
        <source>not taken over</source>
        <translation>non repris</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>whole record</source>
        <translation>enregistrement entier</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>ui::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>arrêt en cours…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>%Ln seconde restante</numerusform>
            <numerusform>%Ln secondes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>%Ln minute restante</numerusform>
            <numerusform>%Ln minutes restantes</numerusform>
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
        <translation>Demande</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Personne ou objet</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Chef d’accusation</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Préoccupation</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>Prise par</translation>
    </message>
    <message>
        <source>no longer in the case file</source>
        <translation>n’est plus dans le fichier de dossiers</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>chargement…</translation>
    </message>
    <message>
        <source>name unknown</source>
        <translation>nom inconnu</translation>
    </message>
    <message>
        <source>return proposed</source>
        <translation>retour proposé</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>%1, %2, version %3</source>
        <translation>%1, %2, version %3</translation>
    </message>
    <message>
        <source>Concern: %1. A mandatory referral.</source>
        <translation>Préoccupation : %1. Renvoi obligatoire.</translation>
    </message>
    <message>
        <source>Concern: %1.</source>
        <translation>Préoccupation : %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>indicator code, sentence</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, %2, concern %3</source>
        <comment>screen reader: request, type, band</comment>
        <translation>%1, %2, préoccupation %3</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masquée</translation>
    </message>
    <message>
        <source>Verdict first is on: the concern is shown in the case, once you have saved your own provisional verdict.</source>
        <translation>Le verdict d’abord est actif : la préoccupation s’affiche dans le dossier, une fois votre propre verdict provisoire enregistré.</translation>
    </message>
</context>
<context>
    <name>ui::QueuePage</name>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Queue of requests</source>
        <translation>File des demandes</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>Demande suivante</translation>
    </message>
    <message>
        <source>Previous request</source>
        <translation>Demande précédente</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>Afficher ou masquer l’aperçu</translation>
    </message>
    <message>
        <source>Claim this request</source>
        <translation>Prendre en charge cette demande</translation>
    </message>
    <message>
        <source>Release this request</source>
        <translation>Libérer cette demande</translation>
    </message>
    <message>
        <source>Filter by this cell</source>
        <translation>Filtrer selon cette cellule</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Supprimer tous les filtres</translation>
    </message>
    <message>
        <source>Links of this subject</source>
        <translation>Liens de cette personne</translation>
    </message>
    <message>
        <source>Read the queue again</source>
        <translation>Relire la file</translation>
    </message>
    <message>
        <source>J / K</source>
        <translation>J / K</translation>
    </message>
    <message>
        <source>next, previous request</source>
        <translation>demande suivante, précédente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>open the request</source>
        <translation>ouvrir la demande</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>show or hide the preview</source>
        <translation>afficher ou masquer l’aperçu</translation>
    </message>
    <message>
        <source>C / Shift+C</source>
        <translation>C / Maj+C</translation>
    </message>
    <message>
        <source>claim, release</source>
        <translation>prendre en charge, libérer</translation>
    </message>
    <message>
        <source>F / Shift+F</source>
        <translation>F / Maj+F</translation>
    </message>
    <message>
        <source>filter by the cell, remove all filters</source>
        <translation>filtrer selon la cellule, supprimer tous les filtres</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>links of this subject</source>
        <translation>liens de cette personne</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>find by name or case number</source>
        <translation>trouver par nom ou numéro de dossier</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>read the queue again</source>
        <translation>relire la file</translation>
    </message>
    <message>
        <source>The queue lists every request, the ones that need detailed review first. The edge shows the colour of the notice. Concern is how far the request raises concern, as a word; the codes are the indicators that fired, and hovering over them tells what they mean. Nothing here is cleared by the machine: a low concern still needs a person&apos;s decision. Click a column&apos;s heading to sort by it, again to turn the order round, a third time to come back to the order of the desk.</source>
        <translation>La file énumère toutes les demandes, d’abord celles qui nécessitent un examen approfondi. Le bord montre la couleur de la notice. La préoccupation dit en un mot à quel point la demande suscite une préoccupation ; les codes sont les indicateurs déclenchés, et leur sens s’affiche au survol. Rien ici n’est validé par la machine : même une faible préoccupation exige la décision d’une personne. Cliquez sur un en-tête de colonne pour trier, une deuxième fois pour inverser l’ordre, une troisième pour revenir à l’ordre du bureau.</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>comptage…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln demande</numerusform>
            <numerusform>%Ln demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>Lecture de la file…</translation>
    </message>
    <message>
        <source>No request matches these filters</source>
        <translation>Aucune demande ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>All requests of the case file were looked at. Remove a filter to see more.</source>
        <translation>Toutes les demandes du fichier de dossiers ont été parcourues. Supprimez un filtre pour en voir davantage.</translation>
    </message>
    <message>
        <source>This case file holds no requests yet</source>
        <translation>Ce fichier de dossiers ne contient encore aucune demande</translation>
    </message>
    <message>
        <source>Import the files that came in: each request is read, checked and put in its place here.</source>
        <translation>Importez les fichiers reçus : chaque demande est lue, contrôlée et mise à sa place ici.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>The request is claimed for you.</source>
        <translation>La demande est prise en charge à votre nom.</translation>
    </message>
    <message>
        <source>The request is released.</source>
        <translation>La demande est libérée.</translation>
    </message>
    <message>
        <source>More requests have come in than the list shows.</source>
        <translation>Il est arrivé plus de demandes que la liste n’en montre.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
</context>
<context>
    <name>ui::Rail</name>
    <message>
        <source>Places</source>
        <translation>Pages</translation>
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
        <translation>Demandes</translation>
    </message>
    <message>
        <source>name unknown</source>
        <translation>nom inconnu</translation>
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
        <translation>Indicateurs dans le texte</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
</context>
<context>
    <name>ui::SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>in any script, in any order</source>
        <translation>dans toute écriture, dans tout ordre</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>1979-03-14, 1979</source>
        <translation>1979-03-14, 1979</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>codes: XA, XB</source>
        <translation>codes : XA, XB</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>Subjects found</source>
        <translation>Personnes et objets trouvés</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Links of this subject</source>
        <translation>Liens de cette personne</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>from the fields to the list</source>
        <translation>des champs à la liste</translation>
    </message>
    <message>
        <source>J / K</source>
        <translation>J / K</translation>
    </message>
    <message>
        <source>next, previous subject</source>
        <translation>résultat suivant, précédent</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>open the request</source>
        <translation>ouvrir la demande</translation>
    </message>
    <message>
        <source>Space or forward arrow</source>
        <translation>Espace ou flèche avant</translation>
    </message>
    <message>
        <source>side by side with what was looked for</source>
        <translation>côte à côte avec ce qui était cherché</translation>
    </message>
    <message>
        <source>Shift+Down, Space</source>
        <translation>Maj+Bas, Espace</translation>
    </message>
    <message>
        <source>choose two, compare them with each other</source>
        <translation>en choisir deux et les comparer entre eux</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>links of this subject</source>
        <translation>liens de cette personne</translation>
    </message>
    <message>
        <source>/ or Esc</source>
        <translation>/ ou Échap</translation>
    </message>
    <message>
        <source>back to the name</source>
        <translation>retour au nom</translation>
    </message>
    <message>
        <source>Search finds the subjects of all requests by a name in any script and any order, misspelt, shortened or turned round, and by a date of birth, a nationality or the number of a document. The chance says how likely it is that the subject is the one looked for; the bits say how much each field speaks for it or against it. What is not known counts neither way. An answer points at a request; whether it is the same person, a person decides.</source>
        <translation>La recherche trouve les personnes et objets de toutes les demandes par un nom dans toute écriture et tout ordre, mal orthographié, abrégé ou inversé, ainsi que par une date de naissance, une nationalité ou le numéro d’un document. La probabilité indique s’il s’agit vraisemblablement de la personne cherchée ; les bits indiquent dans quelle mesure chaque champ parle pour ou contre. Ce qui est inconnu ne compte dans aucun sens. Un résultat renvoie à une demande ; c’est une personne qui décide s’il s’agit de la même personne.</translation>
    </message>
    <message>
        <source>The date of birth is not understood and was left out. Write 1979, 1979-03 or 1979-03-14.</source>
        <translation>La date de naissance n’a pas été comprise et a été laissée de côté. Écrivez 1979, 1979-03 ou 1979-03-14.</translation>
    </message>
    <message>
        <source>The subjects could not be read: %1</source>
        <translation>Les personnes et objets n’ont pas pu être lus : %1</translation>
    </message>
    <message>
        <source>Reading the subjects: %1. Everything else works meanwhile.</source>
        <translation>Lecture des personnes et objets : %1. Tout le reste fonctionne pendant ce temps.</translation>
    </message>
    <message>
        <source>Reading the subjects. Everything else works meanwhile.</source>
        <translation>Lecture des personnes et objets. Tout le reste fonctionne pendant ce temps.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subject(s) found among %1, the most evidence first.</source>
        <translation>
            <numerusform>%Ln résultat sur %1, le plus étayé d’abord.</numerusform>
            <numerusform>%Ln résultats sur %1, les plus étayés d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>The subjects are being read</source>
        <translation>Lecture des personnes et objets en cours</translation>
    </message>
    <message>
        <source>What you type is looked for as soon as they are.</source>
        <translation>Votre saisie sera recherchée dès que la lecture sera terminée.</translation>
    </message>
    <message>
        <source>No subject fits</source>
        <translation>Aucun résultat ne correspond</translation>
    </message>
    <message>
        <source>All subjects of the case file were looked at. Try fewer words of the name, or the name alone.</source>
        <translation>Tout le fichier de dossiers a été parcouru. Essayez moins de mots du nom, ou le nom seul.</translation>
    </message>
    <message>
        <source>Type a name as you know it, or the number of a document.</source>
        <translation>Saisissez un nom tel que vous le connaissez, ou le numéro d’un document.</translation>
    </message>
    <message>
        <source>Choose one subject to compare it with what was looked for, or two to compare them with each other.</source>
        <translation>Choisissez un résultat pour le comparer à ce qui était cherché, ou deux pour les comparer entre eux.</translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation>Recherché</translation>
    </message>
    <message>
        <source>Search persons</source>
        <translation>Rechercher des personnes</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>to the suggested links, and back</source>
        <translation>vers les liens suggérés, et retour</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subject(s) can be found.</source>
        <translation>
            <numerusform>%Ln personne ou objet peut être trouvé.</numerusform>
            <numerusform>%Ln personnes et objets peuvent être trouvés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Case files (*.ndcase *.db *.sqlite);;All files (*)</source>
        <translation>Fichiers de dossiers (*.ndcase *.db *.sqlite);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Notice Desk</source>
        <translation>Notice Desk</translation>
    </message>
    <message>
        <source>Requests for notices and diffusions are kept in a case file on this computer. Open yours, or make a new one and import what came in.</source>
        <translation>Les demandes de notices et de diffusions sont conservées dans un fichier de dossiers sur cet ordinateur. Ouvrez le vôtre, ou créez-en un nouveau et importez ce que vous avez reçu.</translation>
    </message>
    <message>
        <source>Open a case file…</source>
        <translation>Ouvrir un fichier de dossiers…</translation>
    </message>
    <message>
        <source>New case file…</source>
        <translation>Nouveau fichier de dossiers…</translation>
    </message>
    <message>
        <source>Demo with invented requests</source>
        <translation>Démonstration avec des demandes fictives</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation>Ouvrir un fichier de dossiers</translation>
    </message>
    <message>
        <source>New case file</source>
        <translation>Nouveau fichier de dossiers</translation>
    </message>
    <message>
        <source>%1 could not be opened. %2</source>
        <comment>file name, why and what to do</comment>
        <translation>%1 n’a pas pu être ouvert. %2</translation>
    </message>
</context>
<context>
    <name>ui::StartPanel</name>
    <message>
        <source>Who is linked to whom?</source>
        <translation>Qui est lié à qui ?</translation>
    </message>
    <message>
        <source>Search persons and groups</source>
        <translation>Rechercher des personnes et des groupes</translation>
    </message>
    <message>
        <source>A person, a group or a case number</source>
        <translation>Une personne, un groupe ou un numéro de dossier</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Groups with the widest reach</source>
        <translation>Groupes les plus étendus</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Looking for groups…</source>
        <translation>Recherche des groupes…</translation>
    </message>
    <message>
        <source>No request names a group yet. Search for a person instead.</source>
        <translation>Aucune demande ne mentionne encore de groupe. Cherchez plutôt une personne.</translation>
    </message>
    <message>
        <source>%1 – members: %2, continents: %3, spread: %4</source>
        <translation>%1 – membres : %2, continents : %3, étendue : %4</translation>
    </message>
    <message>
        <source>Nothing in the link graph holds these words.</source>
        <translation>Rien dans le graphe des liens ne contient ces mots.</translation>
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
        <translation>Fichier de dossiers</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Examinateur</translation>
    </message>
    <message>
        <source>Share in detailed review</source>
        <translation>Part en examen approfondi</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Dernière sauvegarde</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (lecture seule)</translation>
    </message>
    <message>
        <source>Detailed %1 of %2, goal %3 · referred by a rule %4</source>
        <translation>Approfondi : %1 sur %2, objectif %3 · renvois par une règle : %4</translation>
    </message>
    <message>
        <source>No backup from here yet</source>
        <translation>Pas encore de sauvegarde depuis ce poste</translation>
    </message>
    <message>
        <source>Backup today, %1</source>
        <translation>Sauvegarde aujourd’hui, %1</translation>
    </message>
    <message numerus="yes">
        <source>Backup %Ln day(s) ago</source>
        <translation>
            <numerusform>Sauvegarde il y a %Ln jour</numerusform>
            <numerusform>Sauvegarde il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Miss rate</source>
        <translation>Taux d’omission</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln request(s): %1 chosen for detailed review within the share, %2 there because a rule refers them, %3 proposed for return to the source, %4 decided.</source>
        <translation>
            <numerusform>Sur %Ln demande : %1 choisies pour l’examen approfondi dans la part fixée, %2 parce qu’une règle les y renvoie, %3 proposées au retour à la source, %4 tranchées.</numerusform>
            <numerusform>Sur %Ln demandes : %1 choisies pour l’examen approfondi dans la part fixée, %2 parce qu’une règle les y renvoie, %3 proposées au retour à la source, %4 tranchées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading of the subjects</source>
        <translation>Lecture des personnes et objets</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>Reading the subjects, %1 %</source>
        <comment>percentage</comment>
        <translation>Lecture des personnes et objets, %1 %</translation>
    </message>
    <message>
        <source>Importing, %1 %</source>
        <comment>percentage</comment>
        <translation>Importation, %1 %</translation>
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
        <translation>nom inconnu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two case numbers</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · same document, another identity</source>
        <translation>%1 · même document, autre identité</translation>
    </message>
    <message>
        <source>%1 · joined, but weakly</source>
        <translation>%1 · réunies, mais faiblement</translation>
    </message>
    <message>
        <source>%1 · chance %2</source>
        <comment>case numbers, chance of being one person</comment>
        <translation>%1 · probabilité %2</translation>
    </message>
    <message>
        <source>same person</source>
        <translation>même personne</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différentes</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>passée</translation>
    </message>
    <message>
        <source>waits for a second person</source>
        <translation>en attente d’une seconde personne</translation>
    </message>
    <message>
        <source>%1 and %2, %3</source>
        <comment>screen reader: two names, case numbers and chance</comment>
        <translation>%1 et %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pair, what was decided</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>ui::SuggestionsPage</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between case numbers</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2 were decided to be different persons.</source>
        <translation>Il a été décidé que %1 et %2 sont des personnes différentes.</translation>
    </message>
    <message>
        <source>%1 and %2 have the same document with another identity.</source>
        <translation>%1 et %2 ont le même document avec une autre identité.</translation>
    </message>
    <message>
        <source>The dates of birth of %1 and %2 can&apos;t be of one person.</source>
        <translation>Les dates de naissance de %1 et %2 ne peuvent pas être celles d’une même personne.</translation>
    </message>
    <message>
        <source>%1 and %2 give a different sex.</source>
        <translation>%1 et %2 indiquent un sexe différent.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Pairs to work through</source>
        <translation>Paires à parcourir</translation>
    </message>
    <message>
        <source>How many are worked through</source>
        <translation>Combien sont parcourues</translation>
    </message>
    <message>
        <source>Look for pairs again</source>
        <translation>Chercher à nouveau des paires</translation>
    </message>
    <message>
        <source>Suggested links</source>
        <translation>Liens suggérés</translation>
    </message>
    <message>
        <source>What joining brings together</source>
        <translation>Ce que la réunion rassemble</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Ce qui s’y oppose</translation>
    </message>
    <message>
        <source>What waits for a second person</source>
        <translation>Ce qui attend une seconde personne</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason, kept with the step (R)</source>
        <translation>Motif, conservé avec l’étape (R)</translation>
    </message>
    <message>
        <source>M  Same person</source>
        <translation>M  Même personne</translation>
    </message>
    <message>
        <source>The two requests concern one person</source>
        <translation>Les deux demandes concernent une même personne</translation>
    </message>
    <message>
        <source>D  Different</source>
        <translation>D  Différentes</translation>
    </message>
    <message>
        <source>The two requests concern two persons</source>
        <translation>Les deux demandes concernent deux personnes</translation>
    </message>
    <message>
        <source>S  Skip</source>
        <translation>S  Passer</translation>
    </message>
    <message>
        <source>Nothing is recorded</source>
        <translation>Rien n’est consigné</translation>
    </message>
    <message>
        <source>U  Undo</source>
        <translation>U  Annuler</translation>
    </message>
    <message>
        <source>Takes back the latest step of this case file that stands</source>
        <translation>Annule la dernière étape en vigueur de ce fichier de dossiers</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Même personne</translation>
    </message>
    <message>
        <source>Different persons</source>
        <translation>Personnes différentes</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Undo the latest step</source>
        <translation>Annuler la dernière étape</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>Écrire le motif</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Paire suivante</translation>
    </message>
    <message>
        <source>Previous pair</source>
        <translation>Paire précédente</translation>
    </message>
    <message>
        <source>Open the left request</source>
        <translation>Ouvrir la demande de gauche</translation>
    </message>
    <message>
        <source>Open the right request</source>
        <translation>Ouvrir la demande de droite</translation>
    </message>
    <message>
        <source>Links of the left subject</source>
        <translation>Liens de la personne de gauche</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>the same person: joins the two requests</source>
        <translation>la même personne : réunit les deux demandes</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>different persons: keeps them apart</source>
        <translation>personnes différentes : les maintient séparées</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>skip: nothing is recorded</source>
        <translation>passer : rien n’est consigné</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>undo the latest step</source>
        <translation>annuler la dernière étape</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>write the reason</source>
        <translation>écrire le motif</translation>
    </message>
    <message>
        <source>J / K</source>
        <translation>J / K</translation>
    </message>
    <message>
        <source>next, previous pair</source>
        <translation>paire suivante, précédente</translation>
    </message>
    <message>
        <source>O / Shift+O</source>
        <translation>O / Maj+O</translation>
    </message>
    <message>
        <source>open the left, the right request</source>
        <translation>ouvrir la demande de gauche, de droite</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>links of this subject</source>
        <translation>liens de cette personne</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>to finding a person, and back</source>
        <translation>vers la recherche d’une personne, et retour</translation>
    </message>
    <message>
        <source>Suggested links are pairs of requests that may concern one person, the likeliest first. Both sides stand beside each other, and the bits say how much each field speaks for one person or against it. Whether it is one person, you decide: M joins the requests, D keeps them apart, S leaves the pair, U takes the latest step back. Before you join, the page says which requests would become one person and what speaks against it; against a conflict a reason is needed. Where a request of the person was refused, parting takes two people: the first proposes, the second confirms with the same key.</source>
        <translation>Les liens suggérés sont des paires de demandes qui peuvent concerner une même personne, les plus étayés d’abord. Les deux côtés figurent l’un à côté de l’autre, et les bits disent à quel point chaque champ plaide pour une même personne ou contre. Qu’il s’agisse d’une même personne, c’est vous qui en décidez : M réunit les demandes, D les maintient séparées, S laisse la paire, U annule la dernière étape. Avant que vous ne réunissiez, la page dit quelles demandes deviendraient une seule personne et ce qui s’y oppose ; contre une contradiction, un motif est nécessaire. Lorsqu’une demande sur la personne a été refusée, la séparation exige deux personnes : la première propose, la seconde confirme avec la même touche.</translation>
    </message>
    <message>
        <source>Looking for pairs</source>
        <translation>Recherche de paires en cours</translation>
    </message>
    <message>
        <source>%1 worked through</source>
        <comment>so many of so many pairs</comment>
        <translation>%1 parcourues</translation>
    </message>
    <message numerus="yes">
        <source>%1 · the %Ln likeliest pair(s) are shown</source>
        <comment>first what is worked through</comment>
        <translation>
            <numerusform>%1 · la paire la plus probable est affichée (%Ln)</numerusform>
            <numerusform>%1 · les %Ln paires les plus probables sont affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the subjects…</source>
        <translation>Lecture des personnes et objets…</translation>
    </message>
    <message>
        <source>Pairs can be looked for as soon as the subjects are read.</source>
        <translation>Les paires peuvent être cherchées dès que les personnes et objets sont lus.</translation>
    </message>
    <message>
        <source>Looking for pairs…</source>
        <translation>Recherche de paires…</translation>
    </message>
    <message>
        <source>What is found appears here at once. Everything else works meanwhile.</source>
        <translation>Ce qui est trouvé apparaît aussitôt ici. Tout le reste fonctionne pendant ce temps.</translation>
    </message>
    <message>
        <source>No pair to decide</source>
        <translation>Aucune paire à trancher</translation>
    </message>
    <message>
        <source>All requests were compared. None is likely to concern the person of another one, beside what is decided already.</source>
        <translation>Toutes les demandes ont été comparées. Aucune ne concerne probablement la personne d’une autre, hormis ce qui est déjà décidé.</translation>
    </message>
    <message>
        <source>Do some requests concern the same person?</source>
        <translation>Des demandes concernent-elles la même personne ?</translation>
    </message>
    <message>
        <source>All requests are compared with each other, those in detailed review first. With many requests this takes long; you can work meanwhile and stop it at any time.</source>
        <translation>Toutes les demandes sont comparées entre elles, celles en examen approfondi d’abord. Avec beaucoup de demandes, cela prend du temps ; vous pouvez travailler pendant ce temps et l’arrêter à tout moment.</translation>
    </message>
    <message>
        <source>Look for pairs</source>
        <translation>Chercher des paires</translation>
    </message>
    <message>
        <source>They are one person now.</source>
        <translation>Elles forment désormais une seule personne.</translation>
    </message>
    <message numerus="yes">
        <source>Joining makes one person of %Ln request(s): %1.</source>
        <translation>
            <numerusform>Réunir fait une seule personne de %Ln demande : %1.</numerusform>
            <numerusform>Réunir fait une seule personne de %Ln demandes : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <comment>warning sign, sentence</comment>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>They can&apos;t be joined while this stands.</source>
        <translation>Elles ne peuvent pas être réunies tant que cela demeure.</translation>
    </message>
    <message>
        <source>To join them all the same, write a reason.</source>
        <translation>Pour les réunir malgré tout, écrivez un motif.</translation>
    </message>
    <message>
        <source>Your undo waits for a second person: a request of this person was refused.</source>
        <translation>Votre annulation attend une seconde personne : une demande sur cette personne a été refusée.</translation>
    </message>
    <message>
        <source>%1 proposes to undo the latest step, which parts a refused person. U confirms it.</source>
        <translation>%1 propose d’annuler la dernière étape, ce qui sépare une personne dont une demande a été refusée. U le confirme.</translation>
    </message>
    <message>
        <source>Your parting waits for a second person: a request of this person was refused.</source>
        <translation>Votre séparation attend une seconde personne : une demande sur cette personne a été refusée.</translation>
    </message>
    <message>
        <source>%1 proposes to part a refused person. D on that pair confirms it.</source>
        <translation>%1 propose de séparer une personne dont une demande a été refusée. D sur cette paire le confirme.</translation>
    </message>
    <message>
        <source>The case file is open for reading only.</source>
        <translation>Le fichier de dossiers est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Proposed. A request of this person was refused: a second person has to take the same step before anything changes.</source>
        <translation>Proposé. Une demande sur cette personne a été refusée : une seconde personne doit faire la même étape avant que quoi que ce soit change.</translation>
    </message>
    <message>
        <source>Joined: the same person.</source>
        <translation>Réunies : la même personne.</translation>
    </message>
    <message>
        <source>Kept apart: different persons.</source>
        <translation>Maintenues séparées : personnes différentes.</translation>
    </message>
    <message>
        <source>The latest step is taken back.</source>
        <translation>La dernière étape est annulée.</translation>
    </message>
    <message>
        <source>All pairs found so far are worked through.</source>
        <translation>Toutes les paires trouvées jusqu’ici sont parcourues.</translation>
    </message>
    <message>
        <source>All pairs are worked through.</source>
        <translation>Toutes les paires sont parcourues.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · stopped after %2 of %Ln request(s)</source>
        <comment>worked through, how far</comment>
        <translation>
            <numerusform>%1 · arrêté après %2 demandes sur %Ln</numerusform>
            <numerusform>%1 · arrêté après %2 demandes sur %Ln</numerusform>
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
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Tri</translation>
    </message>
    <message>
        <source>Detailed share</source>
        <translation>Part d’examens approfondis</translation>
    </message>
    <message>
        <source>Of all requests, beside those that a rule refers</source>
        <translation>De toutes les demandes, outre celles que renvoie une règle</translation>
    </message>
    <message>
        <source>of it, at random</source>
        <translation>dont par tirage au sort</translation>
    </message>
    <message>
        <source>Drawn whatever the concern, so that the miss rate can be known</source>
        <translation>Tirées au sort quelle que soit la préoccupation, pour que le taux d’omission puisse être connu</translation>
    </message>
    <message>
        <source>of it, by novelty</source>
        <translation>dont par nouveauté</translation>
    </message>
    <message>
        <source>Patterns of indicators that were seen least</source>
        <translation>Combinaisons d’indicateurs les plus rarement vues</translation>
    </message>
    <message>
        <source>What these figures mean</source>
        <translation>Ce que signifient ces chiffres</translation>
    </message>
    <message>
        <source>Plain first-come order</source>
        <translation>Ordre simple d’arrivée</translation>
    </message>
    <message>
        <source>The stop switch: no score takes part in the choice or in the order of the queue. The oldest request comes first.</source>
        <translation>L’interrupteur d’arrêt : aucun score n’intervient dans le choix ni dans l’ordre de la file. La demande la plus ancienne vient en premier.</translation>
    </message>
    <message>
        <source>Verdict first</source>
        <translation>Verdict d’abord</translation>
    </message>
    <message>
        <source>A reviewer says what they would decide before the concern and the model&apos;s words are shown. Both verdicts are kept. The queue shows no concern of open requests.</source>
        <translation>L’examinateur dit ce qu’il déciderait avant que la préoccupation et les indications du modèle ne soient affichées. Les deux verdicts sont conservés. La file n’affiche pas la préoccupation des demandes ouvertes.</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Motif du changement</translation>
    </message>
    <message>
        <source>Reason for the change, kept in the audit log</source>
        <translation>Motif du changement, conservé dans le journal d’audit</translation>
    </message>
    <message>
        <source>Apply the changed settings</source>
        <translation>Appliquer les réglages modifiés</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent sign behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>by their turn</source>
        <translation>par ordre d’arrivée</translation>
    </message>
    <message>
        <source>by concern</source>
        <translation>par préoccupation</translation>
    </message>
    <message>
        <source>The parts at random and by novelty are more than the whole share together.</source>
        <translation>Les parts par tirage au sort et par nouveauté dépassent ensemble la part entière.</translation>
    </message>
    <message>
        <source>The settings are changed; each is an entry of the audit log.</source>
        <translation>Les réglages sont modifiés ; chacun constitue une entrée du journal d’audit.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln request(s), %1 go to detailed review: %2 drawn at random, %3 by novelty, %4 %5. Each request has a chance of %6 to be drawn. Requests that a rule refers come on top. The figures hold from the next import on; nothing is taken out of detailed review.</source>
        <comment>the fifth: by concern, or: by their turn</comment>
        <translation>
            <numerusform>Sur %Ln demande, %1 passent en examen approfondi : %2 par tirage au sort, %3 par nouveauté, %4 %5. Chaque demande a une probabilité de %6 d’être tirée au sort. Les demandes que renvoie une règle s’y ajoutent. Ces chiffres valent à partir de la prochaine importation ; rien n’est retiré de l’examen approfondi.</numerusform>
            <numerusform>Sur %Ln demandes, %1 passent en examen approfondi : %2 par tirage au sort, %3 par nouveauté, %4 %5. Chaque demande a une probabilité de %6 d’être tirée au sort. Les demandes que renvoie une règle s’y ajoutent. Ces chiffres valent à partir de la prochaine importation ; rien n’est retiré de l’examen approfondi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WhyPanel</name>
    <message>
        <source>Why linked?</source>
        <translation>Pourquoi ce lien ?</translation>
    </message>
    <message>
        <source>Select a line, or press Space on one, to see why two are linked.</source>
        <translation>Sélectionnez un trait, ou appuyez sur Espace sur celui-ci, pour voir pourquoi deux nœuds sont liés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more reason(s) are not listed here; the export holds them all.</source>
        <translation>
            <numerusform>%Ln autre raison n’est pas énumérée ici ; l’export les contient toutes.</numerusform>
            <numerusform>%Ln autres raisons ne sont pas énumérées ici ; l’export les contient toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Says so: %1</source>
        <translation>Source de l’affirmation : %1</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>Quand : %1</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation>Enregistrements : %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>workstation::Screenshots</name>
    <message>
        <source>%1 did not become ready.</source>
        <translation>%1 n’a pas été prêt.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n’a pas pu être écrit.</translation>
    </message>
</context>
<context>
    <name>workstation::Workstation</name>
    <message>
        <source>Notice Desk %1

A workstation for reviewing requests for notices and diffusions. Free software under the GNU General Public License, version 3 or later.

Qt %2, used under the GNU Lesser General Public License.</source>
        <translation>Notice Desk %1

Un poste de travail pour examiner les demandes de notices et de diffusions. Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.

Qt %2, utilisé sous licence publique générale limitée GNU.</translation>
    </message>
    <message>
        <source>About Notice Desk</source>
        <translation>À propos de Notice Desk</translation>
    </message>
    <message>
        <source>Open another case file</source>
        <translation>Ouvrir un autre fichier de dossiers</translation>
    </message>
    <message>
        <source>That was the last request of this list.</source>
        <translation>C’était la dernière demande de cette liste.</translation>
    </message>
    <message>
        <source>Suggested links</source>
        <translation>Liens suggérés</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>Back up the case file</source>
        <translation>Sauvegarder le fichier de dossiers</translation>
    </message>
    <message>
        <source>Check the case file</source>
        <translation>Contrôler le fichier de dossiers</translation>
    </message>
    <message>
        <source>Verify the audit log</source>
        <translation>Vérifier le journal d’audit</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
</context>
</TS>
