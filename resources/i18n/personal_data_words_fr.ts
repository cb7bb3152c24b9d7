<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>PersonalDataWords</name>
    <message>
        <source>Names of appointments</source>
        <translation>Noms des rendez-vous</translation>
    </message>
    <message>
        <source>Complaints: contact, text, answer</source>
        <translation>Réclamations : contact, texte, réponse</translation>
    </message>
    <message>
        <source>Free words of the surveys</source>
        <translation>Textes libres des enquêtes</translation>
    </message>
    <message>
        <source>References of the acts</source>
        <translation>Références des actes</translation>
    </message>
    <message>
        <source>Numbers to call back</source>
        <translation>Numéros à rappeler</translation>
    </message>
    <message>
        <source>Notes and photos of the checks</source>
        <translation>Notes et photos des autocontrôles</translation>
    </message>
    <message>
        <source>Requests: correspondent, text</source>
        <translation>Demandes : correspondant, texte</translation>
    </message>
    <message>
        <source>Texts of the registers</source>
        <translation>Textes des registres</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Missing documents</source>
        <translation>Pièces manquantes</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
</context>
</TS>
