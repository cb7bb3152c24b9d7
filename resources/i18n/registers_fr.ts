<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>Improvement actions</source>
        <translation>Actions de progrès</translation>
    </message>
    <message>
        <source>What is done to do better will appear here, with its day and its effect.</source>
        <translation>Ce qui est fait pour progresser apparaîtra ici, avec son échéance et son effet.</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nouvelle action</translation>
    </message>
    <message>
        <source>&amp;What is to be done</source>
        <translation>&amp;Ce qui est à faire</translation>
    </message>
    <message>
        <source>It comes from</source>
        <translation>Elle vient de</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Laquelle, lequel</translation>
    </message>
    <message>
        <source>&amp;Commitments</source>
        <translation>&amp;Engagements</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>In c&amp;harge</source>
        <translation>Qui s’en c&amp;harge</translation>
    </message>
    <message>
        <source>For the da&amp;y</source>
        <translation>Pour le &amp;jour</translation>
    </message>
    <message>
        <source>&amp;Figure to change</source>
        <translation>Chi&amp;ffre de départ</translation>
    </message>
    <message>
        <source>Done on the &amp;day</source>
        <translation>Faite le &amp;jour</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>&amp;Preuve</translation>
    </message>
    <message>
        <source>&amp;Figure afterwards</source>
        <translation>Chi&amp;ffre après</translation>
    </message>
    <message>
        <source>Did it have its effect?</source>
        <translation>A-t-elle eu son effet ?</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>The question, the indicator, the number of the entry.</source>
        <translation>La question, l’indicateur, le numéro de la fiche.</translation>
    </message>
    <message>
        <source>Without a name: this is kept for good.</source>
        <translation>Sans nom de personne : ceci est conservé.</translation>
    </message>
    <message>
        <source>As it is now: “82 % satisfied”.</source>
        <translation>Tel qu’il est : « 82 % de satisfaits ».</translation>
    </message>
    <message>
        <source>Measured as the figure before was.</source>
        <translation>Mesuré comme le chiffre de départ.</translation>
    </message>
    <message>
        <source>Where it can be seen: a document, a place, a picture.</source>
        <translation>Où la voir : un document, un lieu, une photo.</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifiée</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Effect checked</source>
        <translation>Effet vérifié</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencée</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Elle est faite</translation>
    </message>
    <message>
        <source>Check the effect</source>
        <translation>Vérifier l’effet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>Give up the action</source>
        <translation>Abandonner l’action</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Survey question</source>
        <translation>Question d’enquête</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Réclamation</translation>
    </message>
    <message>
        <source>Audit finding</source>
        <translation>Constat d’audit</translation>
    </message>
    <message>
        <source>Check grid</source>
        <translation>Autocontrôle</translation>
    </message>
    <message>
        <source>Mystery visit or call</source>
        <translation>Visite ou appel mystère</translation>
    </message>
    <message>
        <source>Management review</source>
        <translation>Revue de direction</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>bientôt due</translation>
    </message>
</context>
<context>
    <name>EntryDetailView</name>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>The register</source>
        <translation>Le registre</translation>
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
        <translation>Ce qui peut être fait</translation>
    </message>
    <message>
        <source>Nothing more: it can still be corrected with F4.</source>
        <translation>Rien de plus : F4 permet encore de corriger.</translation>
    </message>
    <message>
        <source>No. {number} · {title}</source>
        <translation>N° {number} · {title}</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>En bref</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
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
    <message>
        <source>Correct no. {number}</source>
        <translation>Corriger le n° {number}</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>The table is in {file}</source>
        <translation>Le tableau est dans {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
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
    <name>RegisterIndex</name>
    <message>
        <source>Type a digit, or a word</source>
        <translation>Tapez un chiffre, ou un mot</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registres</translation>
    </message>
</context>
<context>
    <name>RegisterPresenter</name>
    <message>
        <source>No. {number} recorded</source>
        <translation>N° {number} enregistré</translation>
    </message>
    <message>
        <source>No. {number} corrected</source>
        <translation>N° {number} corrigé</translation>
    </message>
    <message>
        <source>No. {number}: {what}</source>
        <translation>N° {number} : {what}</translation>
    </message>
</context>
<context>
    <name>RegisterScreen</name>
    <message>
        <source>Type a number, a state, a word</source>
        <translation>Tapez un numéro, un état, un mot</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) copied</source>
        <translation>
            <numerusform>%n fiche copiée</numerusform>
            <numerusform>%n fiches copiées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>Write a day like 23/11/2026, or +90.</source>
        <translation>Écrivez un jour comme 23/11/2026, ou +90.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Écrivez un nombre entier.</translation>
    </message>
    <message>
        <source>The whole place</source>
        <translation>Tout le lieu</translation>
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
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>N° {number}</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Enregistrée le</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
</context>
</TS>
