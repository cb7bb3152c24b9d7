<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>DeskStep</name>
    <message>
        <source>&amp;Town</source>
        <translation>&amp;Commune</translation>
    </message>
    <message>
        <source>At the head of the documents; may be empty.</source>
        <translation>En tête des documents&#xa0;; peut rester vide.</translation>
    </message>
    <message>
        <source>Name of the &amp;place</source>
        <translation>Nom du &amp;lieu</translation>
    </message>
    <message>
        <source>Name of this &amp;desk</source>
        <translation>Nom de ce &amp;poste</translation>
    </message>
    <message>
        <source>Tells this computer from the others of the place.</source>
        <translation>Distingue ce poste des autres postes du lieu.</translation>
    </message>
    <message>
        <source>&amp;Who works here</source>
        <translation>&amp;Qui travaille ici</translation>
    </message>
    <message>
        <source>Whoever is in charge may change the settings and correct a time. Others can be named later.</source>
        <translation>Une personne responsable peut changer les réglages et corriger une heure. D’autres noms pourront être ajoutés plus tard.</translation>
    </message>
    <message>
        <source>One person &amp;alone works here</source>
        <translation>Une &amp;seule personne travaille ici</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Give the place a name.</source>
        <translation>Donnez un nom au lieu.</translation>
    </message>
    <message>
        <source>Give this desk a name.</source>
        <translation>Donnez un nom à ce poste.</translation>
    </message>
    <message>
        <source>Two people have the same name. Add an initial to one of them.</source>
        <translation>Deux personnes portent le même nom. Ajoutez une initiale à l’une d’elles.</translation>
    </message>
    <message>
        <source>Tick at least one person who is in charge.</source>
        <translation>Cochez au moins une personne responsable.</translation>
    </message>
    <message>
        <source>Name at least one person.</source>
        <translation>Indiquez au moins une personne.</translation>
    </message>
    <message>
        <source>In the shared folder: {name}</source>
        <translation>Dans le dossier partagé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Each act will be noted in the name of “{desk}”. People can be named later, in the settings.</source>
        <translation>Chaque acte sera noté au nom de «&#xa0;{desk}&#xa0;». Des personnes pourront être nommées plus tard, dans les réglages.</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Pupitre: first start</source>
        <translation>Pupitre&#xa0;: premier démarrage</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Welcome. Where will Pupitre be used?</source>
        <translation>Bienvenue. Où Pupitre sera-t-il utilisé&#xa0;?</translation>
    </message>
    <message>
        <source>The place and its people</source>
        <translation>Le lieu et son équipe</translation>
    </message>
    <message>
        <source>The day’s summaries</source>
        <translation>Les synthèses de la journée</translation>
    </message>
    <message>
        <source>STEP {step} OF 3</source>
        <translation>ÉTAPE {step} SUR 3</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Ouvrir l’accueil</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pupitre will open at “{site}”, desk “{desk}”, with: {people}. Everything can be changed in the settings.</source>
        <translation>Pupitre s’ouvrira pour «&#xa0;{site}&#xa0;», poste «&#xa0;{desk}&#xa0;», avec&#xa0;: {people}. Tout peut être changé dans les réglages.</translation>
    </message>
</context>
<context>
    <name>FolderStep</name>
    <message>
        <source>&amp;Shared folder</source>
        <translation>&amp;Dossier partagé</translation>
    </message>
    <message>
        <source>The whole path, for instance \\server\reception. May be empty: the summaries then wait here.</source>
        <translation>Le chemin complet, par exemple \\serveur\accueil. Peut rester vide&#xa0;: les synthèses attendent alors sur ce poste.</translation>
    </message>
    <message>
        <source>Each evening a summary of the day can be left in a folder of the network: counts and waiting times, never a name. Ask the IT service for its place, or give it later in the settings.</source>
        <translation>Chaque soir, une synthèse de la journée peut être déposée dans un dossier du réseau&#xa0;: des nombres et des temps d’attente, jamais un nom. Demandez son emplacement au service informatique, ou indiquez-le plus tard dans les réglages.</translation>
    </message>
    <message>
        <source>Give the whole path of the folder, from its root.</source>
        <translation>Indiquez le chemin complet du dossier, depuis sa racine.</translation>
    </message>
</context>
<context>
    <name>NameLine</name>
    <message>
        <source>First name of person {number}</source>
        <translation>Prénom de la personne {number}</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>in charge</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>Person {number} is in charge</source>
        <translation>La personne {number} est responsable</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Town hall</source>
        <translation>Mairie</translation>
    </message>
    <message>
        <source>A ticket for each visitor, counters that call, appointments, confidential interviews.</source>
        <translation>Un ticket pour chaque visiteur, des guichets qui appellent, des rendez-vous, des entretiens confidentiels.</translation>
    </message>
    <message>
        <source>Branch library</source>
        <translation>Médiathèque</translation>
    </message>
    <message>
        <source>Entries and questions counted with one key, a few tickets; one person alone is enough.</source>
        <translation>Entrées et questions comptées d’une touche, quelques tickets&#xa0;; une seule personne suffit.</translation>
    </message>
</context>
</TS>
