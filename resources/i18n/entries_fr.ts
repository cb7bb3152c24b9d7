<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>AskCard</name>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
</context>
<context>
    <name>EntryPresenter</name>
    <message>
        <source>No. {number} recorded</source>
        <translation>Fiche n° {number} enregistrée</translation>
    </message>
    <message>
        <source>No. {number} corrected</source>
        <translation>Fiche n° {number} corrigée</translation>
    </message>
    <message>
        <source>No. {number}: {what}</source>
        <translation>N° {number} : {what}</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Ce que vous pouvez faire</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>En bref</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>WrittenCard</name>
    <message>
        <source>What was written</source>
        <translation>Ce qui a été écrit</translation>
    </message>
    <message>
        <source>Erased.</source>
        <translation>Effacé.</translation>
    </message>
    <message>
        <source>Confidential: the agent in charge of it reads it.</source>
        <translation>Confidentiel : seul l’agent chargé de la réponse peut le lire.</translation>
    </message>
</context>
<context>
    <name>WrittenForm</name>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Received on the day</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
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
        <source>The whole place</source>
        <translation>Tout le site</translation>
    </message>
    <message>
        <source>Who is to be answered</source>
        <translation>À qui répondre</translation>
    </message>
</context>
</TS>
