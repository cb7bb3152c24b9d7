<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>Appointment</name>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Non venu</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>In person</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>Formulaire en ligne</translation>
    </message>
</context>
<context>
    <name>DomainDefinition</name>
    <message>
        <source>Appointments kept</source>
        <translation>Rendez-vous tenus</translation>
    </message>
    <message>
        <source>visitors who came, out of those and the ones cancelled by the town hall.</source>
        <translation>visiteurs venus, sur les venus et les annulés par la mairie.</translation>
    </message>
</context>
<context>
    <name>Hold</name>
    <message>
        <source>A form to fill in</source>
        <translation>Formulaire à remplir</translation>
    </message>
    <message>
        <source>A document to fetch</source>
        <translation>Pièce à aller chercher</translation>
    </message>
    <message>
        <source>A photocopy or a photo</source>
        <translation>Photocopie ou photo</translation>
    </message>
    <message>
        <source>A colleague to ask</source>
        <translation>Avis d’un collègue</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre raison</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>To be continued</source>
        <translation>À suivre</translation>
    </message>
    <message>
        <source>Incomplete file</source>
        <translation>Dossier incomplet</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Impossible</translation>
    </message>
    <message>
        <source>Sent elsewhere</source>
        <translation>Réorienté</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Keeps the place</source>
        <translation>Garde son rang</translation>
    </message>
    <message>
        <source>End of the queue</source>
        <translation>Fin de file</translation>
    </message>
    <message>
        <source>Front of the queue</source>
        <translation>Début de file</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Received apart</source>
        <translation>Reçu à part</translation>
    </message>
    <message>
        <source>Another way accepted</source>
        <translation>Autre solution acceptée</translation>
    </message>
    <message>
        <source>Declined by the visitor</source>
        <translation>Décliné par le visiteur</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Impossible</translation>
    </message>
    <message>
        <source>Closed room</source>
        <translation>Bureau fermé</translation>
    </message>
    <message>
        <source>Lower voice</source>
        <translation>Voix basse</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>À distance</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Par écrit</translation>
    </message>
    <message>
        <source>No name spoken</source>
        <translation>Sans prononcer le nom</translation>
    </message>
    <message>
        <source>Another agent</source>
        <translation>Autre agent</translation>
    </message>
    <message>
        <source>Later, by telephone</source>
        <translation>Plus tard, par téléphone</translation>
    </message>
    <message>
        <source>Room in use</source>
        <translation>Bureau occupé</translation>
    </message>
    <message>
        <source>No agent free</source>
        <translation>Aucun agent disponible</translation>
    </message>
    <message>
        <source>No closed room</source>
        <translation>Aucun bureau fermé</translation>
    </message>
    <message>
        <source>Closing time</source>
        <translation>Heure de fermeture</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Appelé</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Au guichet</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Transféré</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Servi</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Erreur de saisie</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>Non clos</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>A second need</source>
        <translation>Second besoin</translation>
    </message>
    <message>
        <source>Sent to the wrong service</source>
        <translation>Mal orienté</translation>
    </message>
    <message>
        <source>Needs a colleague</source>
        <translation>Besoin d’un collègue</translation>
    </message>
</context>
</TS>
