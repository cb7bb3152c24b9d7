<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>Commands</name>
    <message>
        <source>The data are sound: {facts} facts, {visits} visits, an unbroken chain, and the same state.</source>
        <translation>Les données sont saines : {facts} faits, {visits} visites, chaîne intacte, état identique.</translation>
    </message>
    <message>
        <source>The data are NOT sound: {faults} faults. Keep the folder as it is and restore the last backup.</source>
        <translation>Les données ne sont PAS saines : {faults} défauts. Gardez le dossier tel quel et restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>Backup made and verified: {path}</source>
        <translation>Sauvegarde faite et vérifiée : {path}</translation>
    </message>
    <message>
        <source>{backup} is restored. The former data are kept in {aside}</source>
        <translation>{backup} est restaurée. Les données précédentes sont gardées dans {aside}</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Écrit : {path}</translation>
    </message>
    <message>
        <source>{folder} already holds data. Give the demonstration a new folder.</source>
        <translation>{folder} contient déjà des données. Donnez un dossier neuf à la démonstration.</translation>
    </message>
    <message>
        <source>The day was played. Pictures, report, summary and figures: {folder}</source>
        <translation>La journée a été jouée. Images, rapport, synthèse et chiffres : {folder}</translation>
    </message>
    <message>
        <source>Give dates as YYYY-MM-DD, the first one not after the last one.</source>
        <translation>Donnez les dates sous la forme AAAA-MM-JJ, la première avant la dernière.</translation>
    </message>
    <message>
        <source>Arrivals: {arrivals} · served: {served} · left: {left} · absent: {absent}</source>
        <translation>Arrivées : {arrivals} · reçues : {served} · parties : {left} · absentes : {absent}</translation>
    </message>
    <message>
        <source>Not closed: {unclosed} · left out of the durations: {excluded}</source>
        <translation>Non closes : {unclosed} · hors durées : {excluded}</translation>
    </message>
    <message>
        <source>Wait (n = {n}): median {median}, 90 % within {p90}, longest {max}</source>
        <translation>Attente (n = {n}) : médiane {median}, 90 % en moins de {p90}, la plus longue {max}</translation>
    </message>
    <message>
        <source>Within {target} min: {share} (of those served: {served})</source>
        <translation>En {target} min ou moins : {share} (parmi les reçues : {served})</translation>
    </message>
</context>
</TS>
