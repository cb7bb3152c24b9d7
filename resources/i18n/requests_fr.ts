<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>ClocksRow</name>
    <message>
        <source>Indicative date</source>
        <translation>Échéance indicative</translation>
    </message>
    <message>
        <source>Done on {day}</source>
        <translation>Faite le {day}</translation>
    </message>
    <message>
        <source>By {day}</source>
        <translation>Jusqu’au {day}</translation>
    </message>
    <message>
        <source>Put off until the documents come</source>
        <translation>Reportée jusqu’à l’arrivée des pièces</translation>
    </message>
    <message>
        <source>{limit} from {day}</source>
        <translation>{limit} depuis le {day}</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Depuis le {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) suspended</source>
        <translation>
            <numerusform>%n jour suspendu</numerusform>
            <numerusform>%n jours suspendus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n jour ouvré</numerusform>
            <numerusform>%n jours ouvrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestAsk</name>
    <message>
        <source>Missing documents</source>
        <translation>Pièces manquantes</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>The answer says</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Répondu par</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Number of the first one</source>
        <translation>Numéro de la première</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signée par</translation>
    </message>
    <message>
        <source>Final answer announced for the day</source>
        <translation>Réponse définitive annoncée pour le</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Le</translation>
    </message>
</context>
<context>
    <name>RequestDetailView</name>
    <message>
        <source>No. {number} · {channel}: {object}</source>
        <translation>N° {number} · {channel} : {object}</translation>
    </message>
    <message>
        <source>Nothing more was noted.</source>
        <translation>Rien de plus n’a été noté.</translation>
    </message>
    <message>
        <source>Nobody to answer was noted.</source>
        <translation>Aucun correspondant noté.</translation>
    </message>
    <message>
        <source>Missing: {documents}</source>
        <translation>Manque : {documents}</translation>
    </message>
    <message>
        <source>Transferred: {authority}</source>
        <translation>Transmise : {authority}</translation>
    </message>
    <message>
        <source>All there at first contact</source>
        <translation>Toutes là au premier contact</translation>
    </message>
    <message>
        <source>Some missing at first contact</source>
        <translation>Il en manquait au premier contact</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>The whole place</source>
        <translation>Tout le lieu</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Chargé</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Final answer announced for</source>
        <translation>Réponse définitive annoncée pour</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Première réponse</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signée par</translation>
    </message>
    <message>
        <source>Cause of the delay</source>
        <translation>Cause du retard</translation>
    </message>
    <message>
        <source>Same as no.</source>
        <translation>Même que n°</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>How did it come?</source>
        <translation>Comment est-elle arrivée ?</translation>
    </message>
    <message>
        <source>What about?</source>
        <translation>À quel sujet ?</translation>
    </message>
    <message>
        <source>All there</source>
        <translation>Toutes là</translation>
    </message>
    <message>
        <source>Some missing</source>
        <translation>Il en manque</translation>
    </message>
    <message>
        <source>Are the documents there?</source>
        <translation>Les pièces sont-elles là ?</translation>
    </message>
    <message>
        <source>Answer announced for the day</source>
        <translation>Réponse annoncée pour le</translation>
    </message>
    <message>
        <source>A day was announced to the person</source>
        <translation>Une date a été annoncée à la personne</translation>
    </message>
    <message>
        <source>Abusive, by its number or its repetition: no acknowledgement is owed</source>
        <translation>Abusive par le nombre ou la répétition : aucun accusé n’est dû</translation>
    </message>
    <message>
        <source>Confidential: only the agent in charge of it reads it</source>
        <translation>Confidentielle : seul l’agent chargé de la demande la lit</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>Correct no. {number}</source>
        <translation>Corriger le n° {number}</translation>
    </message>
    <message>
        <source>Choose one with its digit.</source>
        <translation>Choisissez avec son chiffre.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La demande</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Erased two years after the answer, with the text of the request.</source>
        <translation>Effacé deux ans après la réponse, avec le texte de la demande.</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>Silence is an acceptance</source>
        <translation>Le silence vaut accord</translation>
    </message>
    <message>
        <source>Registration receipt</source>
        <translation>Accusé d’enregistrement</translation>
    </message>
    <message>
        <source>Electronic acknowledgement</source>
        <translation>Accusé de réception électronique</translation>
    </message>
    <message>
        <source>Prompt acknowledgement</source>
        <translation>Accusé de réception rapide</translation>
    </message>
    <message>
        <source>Answer promised</source>
        <translation>Réponse promise</translation>
    </message>
    <message>
        <source>Silence is a refusal</source>
        <translation>Le silence vaut refus</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Day announced to the person</source>
        <translation>Date annoncée à la personne</translation>
    </message>
    <message>
        <source>Object, in the settings</source>
        <translation>Objet, dans les réglages</translation>
    </message>
    <message>
        <source>Town, by channel</source>
        <translation>La ville, par canal</translation>
    </message>
    <message>
        <source>CRPA, art. L231-1</source>
        <translation>CRPA, art. L231-1</translation>
    </message>
    <message>
        <source>CRPA, art. R112-11-1</source>
        <translation>CRPA, art. R112-11-1</translation>
    </message>
    <message>
        <source>CRPA, art. R112-11-1 and L112-11</source>
        <translation>CRPA, art. R112-11-1 et L112-11</translation>
    </message>
    <message>
        <source>Services Publics+, no. 3</source>
        <translation>Services Publics+, n° 3</translation>
    </message>
    <message>
        <source>CRPA, art. L231-4</source>
        <translation>CRPA, art. L231-4</translation>
    </message>
    <message>
        <source>GDPR, art. 12</source>
        <translation>RGPD, art. 12</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>tenu</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>trop tard</translation>
    </message>
    <message>
        <source>without object</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>No acknowledgement is owed: it was not written.</source>
        <translation>Aucun accusé de réception n’est dû : la demande n’est pas écrite.</translation>
    </message>
    <message>
        <source>No acknowledgement is owed: it is abusive (CRPA, L112-3).</source>
        <translation>Aucun accusé de réception n’est dû : demande abusive (CRPA, L112-3).</translation>
    </message>
    <message>
        <source>No acknowledgement is owed: a document is only issued (CRPA, R112-4).</source>
        <translation>Aucun accusé de réception n’est dû : simple délivrance d’un document (CRPA, R112-4).</translation>
    </message>
    <message>
        <source>No acknowledgement is owed: decided within 15 days (CRPA, R112-4).</source>
        <translation>Aucun accusé de réception n’est dû : décision en moins de 15 jours (CRPA, R112-4).</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>effacé</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>reportée</translation>
    </message>
    <message>
        <source>From whom, about what</source>
        <translation>De qui, à quel sujet</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Arrivée par</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Chargé</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Répondue le</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>Cause of the delay</source>
        <translation>Cause du retard</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Online form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordée</translation>
    </message>
    <message>
        <source>Partly granted</source>
        <translation>Accordée en partie</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Renseignement donné</translation>
    </message>
    <message>
        <source>Without object</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Too much work</source>
        <translation>Charge de travail</translation>
    </message>
    <message>
        <source>Somebody away</source>
        <translation>Absence d’un agent</translation>
    </message>
    <message>
        <source>Another service consulted</source>
        <translation>Autre service consulté</translation>
    </message>
    <message>
        <source>Another authority, an expert</source>
        <translation>Autre administration, expert</translation>
    </message>
    <message>
        <source>Documents missing</source>
        <translation>Pièces manquantes</translation>
    </message>
    <message>
        <source>Complex case</source>
        <translation>Dossier complexe</translation>
    </message>
    <message>
        <source>Sent to the wrong service</source>
        <translation>Mauvais aiguillage</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Oubli</translation>
    </message>
    <message>
        <source>Other cause</source>
        <translation>Autre cause</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Confiée</translation>
    </message>
    <message>
        <source>Documents awaited</source>
        <translation>Pièces attendues</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouverte</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondue</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transmise</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>to acknowledge</source>
        <translation>accusé à envoyer</translation>
    </message>
    <message>
        <source>last days</source>
        <translation>derniers jours</translation>
    </message>
    <message>
        <source>documents awaited</source>
        <translation>pièces attendues</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigée</translation>
    </message>
    <message>
        <source>Registration receipt sent</source>
        <translation>Accusé d’enregistrement envoyé</translation>
    </message>
    <message>
        <source>Acknowledgement sent</source>
        <translation>Accusé de réception envoyé</translation>
    </message>
    <message>
        <source>Given to {owner}</source>
        <translation>Confiée à {owner}</translation>
    </message>
    <message>
        <source>Missing documents asked for</source>
        <translation>Pièces manquantes demandées</translation>
    </message>
    <message>
        <source>Missing documents received</source>
        <translation>Pièces manquantes reçues</translation>
    </message>
    <message>
        <source>Interim answer sent, final one announced for {until}</source>
        <translation>Réponse d’attente envoyée, la définitive annoncée pour le {until}</translation>
    </message>
    <message>
        <source>Transferred, the person was told</source>
        <translation>Transmise, la personne est prévenue</translation>
    </message>
    <message>
        <source>Cause of the delay: {cause}</source>
        <translation>Cause du retard : {cause}</translation>
    </message>
    <message>
        <source>Withdrawn by the person</source>
        <translation>Retirée par la personne</translation>
    </message>
    <message>
        <source>Same as no. {of}</source>
        <translation>Même que n° {of}</translation>
    </message>
    <message>
        <source>Answer sent</source>
        <translation>Réponse envoyée</translation>
    </message>
    <message>
        <source>Give to an agent</source>
        <translation>Confier à un agent</translation>
    </message>
    <message>
        <source>Ask for missing documents</source>
        <translation>Demander les pièces manquantes</translation>
    </message>
    <message>
        <source>The documents came</source>
        <translation>Les pièces sont arrivées</translation>
    </message>
    <message>
        <source>Interim answer sent</source>
        <translation>Réponse d’attente envoyée</translation>
    </message>
    <message>
        <source>Transfer to another authority</source>
        <translation>Transmettre à une autre autorité</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>The person withdraws it</source>
        <translation>La personne la retire</translation>
    </message>
    <message>
        <source>Recorded twice</source>
        <translation>Enregistrée deux fois</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Type a number, a name, an object, a state</source>
        <translation>Tapez un numéro, un nom, un objet, un état</translation>
    </message>
    <message>
        <source>Letters, e-mails, forms and what is asked at the counter will appear here, with their limits.</source>
        <translation>Courriers, courriels, formulaires et demandes au guichet apparaîtront ici, avec leurs échéances.</translation>
    </message>
    <message>
        <source>Key in a request</source>
        <translation>Saisir une demande</translation>
    </message>
    <message>
        <source>Late ones only</source>
        <translation>En retard seulement</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) copied, without what was written in them</source>
        <translation>
            <numerusform>%n demande copiée, sans son texte</numerusform>
            <numerusform>%n demandes copiées, sans leur texte</numerusform>
        </translation>
    </message>
</context>
</TS>
