<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>Audit</name>
    <message>
        <source>Year {year}</source>
        <translation>Année {year}</translation>
    </message>
    <message>
        <source>✓ closed on {day}</source>
        <translation>✓ close le {day}</translation>
    </message>
    <message>
        <source>○ to be closed</source>
        <translation>○ à clore</translation>
    </message>
    <message>
        <source>– running</source>
        <translation>– en cours</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Avenants</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Scope</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Périodes</translation>
    </message>
    <message>
        <source>Close the period</source>
        <translation>Clore la période</translation>
    </message>
    <message>
        <source>Record what changed</source>
        <translation>Enregistrer ce qui a changé</translation>
    </message>
    <message>
        <source>Audit pack</source>
        <translation>Dossier d’audit</translation>
    </message>
    <message>
        <source>Quality report</source>
        <translation>Rapport qualité</translation>
    </message>
    <message>
        <source>Poster of busy and quiet hours</source>
        <translation>Affiche «&#xa0;Quand venir&#x202f;?&#xa0;»</translation>
    </message>
    <message>
        <source>The periods appear here once the scope of certification is told.</source>
        <translation>Les périodes apparaîtront ici une fois le périmètre de certification défini.</translation>
    </message>
    <message>
        <source>audit-pack</source>
        <translation>dossier-audit</translation>
    </message>
    <message>
        <source>quality-report</source>
        <translation>rapport-qualite</translation>
    </message>
    <message>
        <source>busy-hours</source>
        <translation>heures-affluence</translation>
    </message>
    <message>
        <source>Running until {day}. Its documents can be made already, and say so.</source>
        <translation>En cours jusqu’au {day}. Ses documents peuvent déjà être édités, ils le disent.</translation>
    </message>
    <message>
        <source>Over and not closed: its figures still follow the records.</source>
        <translation>Terminée et pas encore close&#xa0;: ses chiffres suivent encore les enregistrements.</translation>
    </message>
    <message>
        <source>Closed on {day}: the figures told are those of that day.</source>
        <translation>Close le {day}&#xa0;: les chiffres donnés sont ceux de ce jour.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) are counted otherwise since, and it is not recorded.</source>
        <translation>
            <numerusform>%n chiffre est compté autrement depuis, et ce n’est pas enregistré.</numerusform>
            <numerusform>%n chiffres sont comptés autrement depuis, et ce n’est pas enregistré.</numerusform>
        </translation>
    </message>
    <message>
        <source>The period is closed; its figures stay as they are</source>
        <translation>La période est close&#x202f;; ses chiffres ne changeront plus</translation>
    </message>
    <message>
        <source>The amendment is recorded, beside the figures of the closing</source>
        <translation>L’avenant est enregistré, à côté des chiffres de la clôture</translation>
    </message>
    <message>
        <source>The documents are being made…</source>
        <translation>Les documents sont en préparation…</translation>
    </message>
    <message>
        <source>Months and years</source>
        <translation>Mois et années</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>One page a commitment, the counts, the registers in codes and their hashes; nobody is named.</source>
        <translation>Une page par engagement, les comptages, les registres en codes et leurs empreintes&#x202f;; personne n’y est nommé.</translation>
    </message>
    <message>
        <source>States, months, what is missing, complaints, amendments: on paper and as an accessible page.</source>
        <translation>États, mois, ce qui manque, réclamations, avenants&#xa0;: sur papier et en page accessible.</translation>
    </message>
    <message>
        <source>For the hall, from real arrivals: when to come on each day, without any number.</source>
        <translation>Pour le hall, d’après les arrivées réelles&#xa0;: quand venir chaque jour, sans aucun nombre.</translation>
    </message>
</context>
<context>
    <name>Outputs</name>
    <message>
        <source>The documents are in {folder}</source>
        <translation>Les documents sont dans {folder}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Why the figures changed</source>
        <translation>Pourquoi les chiffres ont changé</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <source>Close {period}</source>
        <translation>Clore {period}</translation>
    </message>
    <message>
        <source>The figures of every commitment stay as they are today. What changes later is shown beside them, dated. A closing cannot be taken back.</source>
        <translation>Les chiffres de tous les engagements restent ceux d’aujourd’hui. Ce qui changera ensuite sera montré à côté, daté. Une clôture ne s’annule pas.</translation>
    </message>
    <message>
        <source>Record what changed in {period}</source>
        <translation>Ce qui a changé&#xa0;: {period}</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) are counted otherwise since the closing. Choose why: the amendment is dated today.</source>
        <translation>
            <numerusform>%n chiffre est compté autrement depuis la clôture. Choisissez pourquoi&#xa0;: l’avenant est daté d’aujourd’hui.</numerusform>
            <numerusform>%n chiffres sont comptés autrement depuis la clôture. Choisissez pourquoi&#xa0;: l’avenant est daté d’aujourd’hui.</numerusform>
        </translation>
    </message>
</context>
</TS>
