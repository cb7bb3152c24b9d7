<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>Verification</name>
    <message>
        <source>The data are sound: {facts} facts, {visits} visits, an unbroken chain, and the same state.</source>
        <translation>Les données sont saines : {facts} faits, {visits} visites, chaîne intacte, état identique.</translation>
    </message>
    <message>
        <source>The data are NOT sound: 1 fault. Keep the folder as it is and restore the last backup.</source>
        <translation>Les données ne sont PAS saines : 1 défaut. Gardez le dossier tel quel et restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The data are NOT sound: {faults} faults. Keep the folder as it is and restore the last backup.</source>
        <translation>Les données ne sont PAS saines : {faults} défauts. Gardez le dossier tel quel et restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>data file</source>
        <translation>fichier de données</translation>
    </message>
    <message>
        <source>links between records</source>
        <translation>liens entre enregistrements</translation>
    </message>
    <message>
        <source>chain of the journal</source>
        <translation>chaîne du journal</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>visites</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>tickets</translation>
    </message>
    <message>
        <source>appointments</source>
        <translation>rendez-vous</translation>
    </message>
    <message>
        <source>counters</source>
        <translation>guichets</translation>
    </message>
    <message>
        <source>days</source>
        <translation>journées</translation>
    </message>
    <message>
        <source>contacts without a visit</source>
        <translation>contacts sans visite</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>réglages</translation>
    </message>
    <message>
        <source>stored figures of the days</source>
        <translation>chiffres conservés des journées</translation>
    </message>
    <message>
        <source>scopes of certification</source>
        <translation>périmètres de certification</translation>
    </message>
    <message>
        <source>closed periods</source>
        <translation>périodes closes</translation>
    </message>
    <message>
        <source>stored counts of the days</source>
        <translation>comptes conservés des jours</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>demandes</translation>
    </message>
    <message>
        <source>complaints and suggestions</source>
        <translation>réclamations et suggestions</translation>
    </message>
    <message>
        <source>satisfaction surveys</source>
        <translation>enquêtes de satisfaction</translation>
    </message>
    <message>
        <source>acts issued</source>
        <translation>actes délivrés</translation>
    </message>
    <message>
        <source>phone calls</source>
        <translation>appels téléphoniques</translation>
    </message>
    <message>
        <source>check grids</source>
        <translation>autocontrôles</translation>
    </message>
    <message>
        <source>entries of the registers</source>
        <translation>entrées des registres</translation>
    </message>
    <message>
        <source>{check} · {subject}: {what}</source>
        <translation>{check} · {subject} : {what}</translation>
    </message>
    <message>
        <source>SQLite says “{words}”</source>
        <translation>SQLite dit « {words} »</translation>
    </message>
    <message>
        <source>points to a row that is not in {table}</source>
        <translation>renvoie à une ligne absente de {table}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>does not match its hash</source>
        <translation>ne correspond pas à son empreinte</translation>
    </message>
    <message>
        <source>is not so in the journal</source>
        <translation>ne figure pas ainsi au journal</translation>
    </message>
    <message>
        <source>in the journal, missing or different in its table</source>
        <translation>au journal, mais absent ou différent dans sa table</translation>
    </message>
    <message>
        <source>differs from the journal</source>
        <translation>diffère du journal</translation>
    </message>
    <message>
        <source>{name} is {stored}, the journal tells {told}</source>
        <translation>{name} vaut {stored}, le journal dit {told}</translation>
    </message>
    <message>
        <source>is the last number, but {given} were given</source>
        <translation>est le dernier numéro, mais {given} ont été donnés</translation>
    </message>
    <message>
        <source>differs from the visits</source>
        <translation>diffère des visites</translation>
    </message>
    <message>
        <source>differs from the calls</source>
        <translation>diffère des appels</translation>
    </message>
    <message>
        <source>cannot be read: {words}</source>
        <translation>illisible : {words}</translation>
    </message>
</context>
</TS>
