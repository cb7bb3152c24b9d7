<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>ActForm</name>
    <message>
        <source>Which act?</source>
        <translation>Quel acte ?</translation>
    </message>
    <message>
        <source>The number of the file, never a name. Erased a year after the end.</source>
        <translation>Le numéro du dossier, jamais un nom. Effacé un an après la fin.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>{act} ({days} d)</source>
        <translation>{act} ({days} j)</translation>
    </message>
    <message>
        <source>An error corrected</source>
        <translation>Une erreur corrigée</translation>
    </message>
    <message>
        <source>An act asked for</source>
        <translation>Une demande d’acte</translation>
    </message>
</context>
<context>
    <name>ActPanel</name>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>error noted</source>
        <translation>erreur notée</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Told that it is ready</source>
        <translation>Avis envoyé</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Waits for the State</source>
        <translation>Attend l’État</translation>
    </message>
    <message>
        <source>Incomplete file</source>
        <translation>Dossier incomplet</translation>
    </message>
    <message>
        <source>It has come: go on</source>
        <translation>Arrivé : reprendre</translation>
    </message>
    <message>
        <source>Error corrected</source>
        <translation>Erreur corrigée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
</context>
<context>
    <name>ErrorForm</name>
    <message>
        <source>What was wrong?</source>
        <translation>Qu’est-ce qui était faux ?</translation>
    </message>
    <message>
        <source>Who found it?</source>
        <translation>Qui l’a trouvée ?</translation>
    </message>
    <message>
        <source>The town</source>
        <translation>De la ville</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>D’un tiers</translation>
    </message>
    <message>
        <source>Whose error is it?</source>
        <translation>De qui vient l’erreur ?</translation>
    </message>
    <message>
        <source>Note the error</source>
        <translation>Noter l’erreur</translation>
    </message>
    <message>
        <source>Choose what was wrong.</source>
        <translation>Choisissez ce qui était faux.</translation>
    </message>
    <message>
        <source>Choose who found it.</source>
        <translation>Choisissez qui l’a trouvée.</translation>
    </message>
    <message>
        <source>Choose whose error it is.</source>
        <translation>Choisissez de qui vient l’erreur.</translation>
    </message>
</context>
<context>
    <name>Issuance</name>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Announced for</source>
        <translation>Annoncé pour</translation>
    </message>
    <message>
        <source>Ready on</source>
        <translation>Prêt le</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminé le</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>ready, told</source>
        <translation>prêt, avis envoyé</translation>
    </message>
    <message>
        <source>{state}, corrected</source>
        <translation>{state}, corrigé</translation>
    </message>
    <message>
        <source>{shape} {day}, late</source>
        <translation>{shape} {day}, en retard</translation>
    </message>
    <message>
        <source>to make</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>remis</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>waits for the State</source>
        <translation>attend l’État</translation>
    </message>
    <message>
        <source>incomplete file</source>
        <translation>dossier incomplet</translation>
    </message>
    <message>
        <source>Typing error</source>
        <translation>Faute de saisie</translation>
    </message>
    <message>
        <source>Wrong act</source>
        <translation>Mauvais acte</translation>
    </message>
    <message>
        <source>Error in the source</source>
        <translation>Erreur dans la source</translation>
    </message>
    <message>
        <source>Mention missing</source>
        <translation>Mention oubliée</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>An agent, before handing over</source>
        <translation>Un agent, avant la remise</translation>
    </message>
    <message>
        <source>The visitor</source>
        <translation>L’usager</translation>
    </message>
    <message>
        <source>An authority</source>
        <translation>Une administration</translation>
    </message>
</context>
<context>
    <name>IssuancePage</name>
    <message>
        <source>Acts to issue, and those of the last month</source>
        <translation>Actes à délivrer, et ceux du dernier mois</translation>
    </message>
    <message>
        <source>Type a number, an act, a reference, a state</source>
        <translation>Tapez un numéro, un acte, une référence, un état</translation>
    </message>
    <message>
        <source>What is asked for will appear here with the day that was announced.</source>
        <translation>Les demandes apparaîtront ici, avec le jour annoncé.</translation>
    </message>
    <message>
        <source>An act asked for</source>
        <translation>Une demande d’acte</translation>
    </message>
    <message>
        <source>No. {number}: {act}</source>
        <translation>N° {number} : {act}</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) copied, without their references</source>
        <translation>
            <numerusform>%n acte copié, sans sa référence</numerusform>
            <numerusform>%n actes copiés, sans leurs références</numerusform>
        </translation>
    </message>
    <message>
        <source>How acts are issued</source>
        <translation>Fiabilité et délais</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Délivrés</translation>
    </message>
    <message>
        <source>Ready in time</source>
        <translation>Prêts à temps</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigés</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
</context>
<context>
    <name>IssuancePresenter</name>
    <message numerus="yes">
        <source>{act}: %n issued</source>
        <translation>
            <numerusform>{act} : %n délivré</numerusform>
            <numerusform>{act} : %n délivrés</numerusform>
        </translation>
    </message>
    <message>
        <source>No. {number}: announced for {day}</source>
        <translation>N° {number} : annoncé pour le {day}</translation>
    </message>
    <message>
        <source>No. {number}: {what}</source>
        <translation>N° {number} : {what}</translation>
    </message>
    <message>
        <source>{act}: error noted</source>
        <translation>{act} : erreur notée</translation>
    </message>
</context>
<context>
    <name>TallyCard</name>
    <message>
        <source>Issued in the same visit</source>
        <translation>Délivrés dans la visite</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>Plusieurs à la fois</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Un de moins</translation>
    </message>
    <message>
        <source>Asked for, with a delay</source>
        <translation>Demande avec délai</translation>
    </message>
    <message>
        <source>The register</source>
        <translation>Le registre</translation>
    </message>
    <message>
        <source>Error in an act already issued</source>
        <translation>Erreur sur un acte délivré</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>the next key counts {n}</source>
        <translation>la touche suivante compte {n}</translation>
    </message>
</context>
</TS>
