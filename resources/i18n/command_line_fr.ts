<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>Commands</name>
    <message>
        <source>{file} cannot be used: nothing more was done.</source>
        <translation>{file} est inutilisable : rien de plus n’a été fait.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full: nothing was written. Free some space, then try again.</source>
        <translation>Le disque de {folder} est plein : rien n’a été écrit. Libérez de la place, puis recommencez.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: nothing was done. Check the rights, or name another folder.</source>
        <translation>Impossible d’écrire dans {folder} : rien n’a été fait. Vérifiez les droits ou indiquez un autre dossier.</translation>
    </message>
    <message>
        <source>Another program holds the data in {folder}: nothing was done. Try again.</source>
        <translation>Un autre programme tient les données de {folder} : rien n’a été fait. Recommencez.</translation>
    </message>
    <message>
        <source>{folder} cannot be used: nothing was done. Check that it is a folder and that its disk answers.</source>
        <translation>{folder} est inutilisable : rien n’a été fait. Vérifiez que c’est bien un dossier et que son disque répond.</translation>
    </message>
    <message>
        <source>Backup made and verified: {path}</source>
        <translation>Sauvegarde faite et vérifiée : {path}</translation>
    </message>
    <message>
        <source>{backup} is restored.</source>
        <translation>{backup} est restaurée.</translation>
    </message>
    <message>
        <source>{backup} is restored. The former data are kept in {aside}</source>
        <translation>{backup} est restaurée. Les données précédentes sont gardées dans {aside}</translation>
    </message>
    <message>
        <source>Found: {exact} exact, {close} close.</source>
        <translation>Trouvé : {exact} exactement, {close} à peu près.</translation>
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
        <source>No visit is recorded on {day}: the report says so.</source>
        <translation>Aucune visite n’est enregistrée le {day} : le rapport le dit.</translation>
    </message>
    <message>
        <source>The first day comes after the last one.</source>
        <translation>Le premier jour est après le dernier.</translation>
    </message>
    <message>
        <source>This period has not begun yet.</source>
        <translation>Cette période n’a pas encore commencé.</translation>
    </message>
    <message>
        <source>{option}: “{value}” is not known here. Known: {known}.</source>
        <translation>{option} : « {value} » n’est pas connu ici. Connus : {known}.</translation>
    </message>
    <message>
        <source>Arrivals: {arrivals} · served: {served} · left: {left} · absent: {absent} · not closed: {unclosed} · still open: {still_open}</source>
        <translation>Arrivées : {arrivals} · servies : {served} · parties : {left} · absentes : {absent} · non closes : {unclosed} · encore ouvertes : {still_open}</translation>
    </message>
    <message>
        <source>Left out of the durations: {excluded}</source>
        <translation>Écartées des durées : {excluded}</translation>
    </message>
    <message>
        <source>Wait (n = {n}): median {median}, 90 % within {p90}, longest {max}</source>
        <translation>Attente (n = {n}) : médiane {median}, 90 % en moins de {p90}, la plus longue {max}</translation>
    </message>
    <message>
        <source>Within {target} min: {share} (of those served: {served})</source>
        <translation>En {target} min ou moins : {share} (parmi les servies : {served})</translation>
    </message>
    <message>
        <source>Appointments kept: {kept} ({came} of {total} that came or were cancelled by us)</source>
        <translation>Rendez-vous tenus : {kept} ({came} sur {total} venus ou annulés par la mairie)</translation>
    </message>
</context>
</TS>
