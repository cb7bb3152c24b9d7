<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>ComplaintAsk</name>
    <message>
        <source>On the day</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Répondu par</translation>
    </message>
    <message>
        <source>Was the visitor right?</source>
        <translation>L’usager avait-il raison ?</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>C’est en fait</translation>
    </message>
    <message>
        <source>Number of the first one</source>
        <translation>Numéro de la première</translation>
    </message>
    <message>
        <source>The letter adds the heading, the greeting and the closing words of the town.</source>
        <translation>La lettre ajoute l’en-tête, la formule d’appel et la formule de politesse de la ville.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>ComplaintDetailView</name>
    <message>
        <source>Letter (PDF)</source>
        <translation>Lettre (PDF)</translation>
    </message>
    <message>
        <source>No. {number} · {kind}: {theme}</source>
        <translation>N° {number} · {kind} : {theme}</translation>
    </message>
    <message>
        <source>Nobody signed it.</source>
        <translation>Anonyme.</translation>
    </message>
    <message numerus="yes">
        <source>{day}, %n day(s) left</source>
        <translation>
            <numerusform>{day}, encore %n jour</numerusform>
            <numerusform>{day}, encore %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}, %n day(s) late</source>
        <translation>
            <numerusform>{day}, %n jour de retard</numerusform>
            <numerusform>{day}, %n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Répondre au plus tard le</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>The whole place</source>
        <translation>Tout le site</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>None: counted apart from commitment 27</source>
        <translation>Aucun : comptée à part de l’engagement 27</translation>
    </message>
    <message>
        <source>Gravity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>En charge</translation>
    </message>
    <message>
        <source>Holding letter</source>
        <translation>Lettre d’attente</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Première réponse</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>Fondée</translation>
    </message>
    <message>
        <source>Same as no.</source>
        <translation>Même que le n°</translation>
    </message>
</context>
<context>
    <name>ComplaintForm</name>
    <message>
        <source>What is it?</source>
        <translation>De quoi s’agit-il ?</translation>
    </message>
    <message>
        <source>What about?</source>
        <translation>À quel sujet ?</translation>
    </message>
    <message>
        <source>In neutral words, without a name: what happened, what is asked for.</source>
        <translation>En mots neutres, sans nom : ce qui s’est passé, ce qui est demandé.</translation>
    </message>
    <message>
        <source>It came by</source>
        <translation>Reçue par</translation>
    </message>
    <message>
        <source>Their numbers. Without any, it is counted apart from commitment 27.</source>
        <translation>Leurs numéros. Sans aucun, elle est comptée à part de l’engagement 27.</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Confidential: only the agent in charge of it reads it</source>
        <translation>Confidentielle : seul l’agent chargé de la réponse la lit</translation>
    </message>
    <message>
        <source>It contests a decision: an appeal, for the legal service</source>
        <translation>Contestation d’une décision : un recours, pour le service juridique</translation>
    </message>
    <message>
        <source>Two months to answer, as an indication: silence is then a rejection. Not counted in commitment 27.</source>
        <translation>Deux mois pour répondre, à titre indicatif : le silence vaut ensuite rejet. Hors de l’engagement 27.</translation>
    </message>
    <message>
        <source>Commitments touched</source>
        <translation>Engagements concernés</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nouvelle fiche</translation>
    </message>
    <message>
        <source>Correct no. {number}</source>
        <translation>Corriger le n° {number}</translation>
    </message>
    <message>
        <source>Choose one with its digit.</source>
        <translation>Choisissez par son chiffre.</translation>
    </message>
    <message>
        <source>Write a few words.</source>
        <translation>Écrivez quelques mots.</translation>
    </message>
    <message>
        <source>The slip</source>
        <translation>La fiche</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Compléments</translation>
    </message>
    <message>
        <source>Erased one year after the end, with the words above.</source>
        <translation>Effacé un an après la fin, avec les mots ci-dessus.</translation>
    </message>
</context>
<context>
    <name>Complaints</name>
    <message>
        <source>erased</source>
        <translation>effacé</translation>
    </message>
    <message>
        <source>{day} (indicative)</source>
        <translation>{day} (indicatif)</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Reçue par</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>En charge</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Répondue le</translation>
    </message>
    <message>
        <source>Appeal · {state}</source>
        <translation>Recours · {state}</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Réclamation</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Remerciement</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Fiche papier</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Online form</source>
        <translation>Formulaire en ligne</translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>Réseau social</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Courtesy</source>
        <translation>Courtoisie</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Locaux</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Telephone reception</source>
        <translation>Accueil téléphonique</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Error in a document</source>
        <translation>Acte erroné</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>Fondée</translation>
    </message>
    <message>
        <source>Partly justified</source>
        <translation>Fondée en partie</translation>
    </message>
    <message>
        <source>Not justified</source>
        <translation>Non fondée</translation>
    </message>
    <message>
        <source>State (prefecture, taxes…)</source>
        <translation>État (préfecture, impôts…)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Inter-municipal body</source>
        <translation>Intercommunalité</translation>
    </message>
    <message>
        <source>Other authority</source>
        <translation>Autre autorité</translation>
    </message>
    <message>
        <source>A request</source>
        <translation>Une demande</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Une question</translation>
    </message>
    <message>
        <source>An appeal against a decision</source>
        <translation>Un recours contre une décision</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Accusée</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Attribuée</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>À l’étude</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondue</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouverte</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transmise</translation>
    </message>
    <message>
        <source>Reclassified</source>
        <translation>Requalifiée</translation>
    </message>
    <message>
        <source>No reply possible</source>
        <translation>Réponse impossible</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>to acknowledge</source>
        <translation>accusé à envoyer</translation>
    </message>
    <message>
        <source>answer to draft</source>
        <translation>réponse à rédiger</translation>
    </message>
    <message>
        <source>last days</source>
        <translation>derniers jours</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
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
        <source>Receipt acknowledged</source>
        <translation>Réception accusée</translation>
    </message>
    <message>
        <source>Given to {owner}</source>
        <translation>Confiée à {owner}</translation>
    </message>
    <message>
        <source>Review begun</source>
        <translation>Étude commencée</translation>
    </message>
    <message>
        <source>Holding letter sent (the time limit runs on)</source>
        <translation>Lettre d’attente envoyée (le délai court toujours)</translation>
    </message>
    <message>
        <source>Answer drafted</source>
        <translation>Réponse rédigée</translation>
    </message>
    <message>
        <source>Transferred, the visitor was told</source>
        <translation>Transmise, l’usager est prévenu</translation>
    </message>
    <message>
        <source>Withdrawn by the visitor</source>
        <translation>Retirée par l’usager</translation>
    </message>
    <message>
        <source>Same as no. {of}</source>
        <translation>Doublon du n° {of}</translation>
    </message>
    <message>
        <source>No reply possible: nobody signed it</source>
        <translation>Réponse impossible : anonyme</translation>
    </message>
    <message>
        <source>Give to an agent</source>
        <translation>Confier à un agent</translation>
    </message>
    <message>
        <source>Begin the review</source>
        <translation>Commencer l’étude</translation>
    </message>
    <message>
        <source>Holding letter sent</source>
        <translation>Lettre d’attente envoyée</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation>Rédiger la réponse</translation>
    </message>
    <message>
        <source>Answer sent</source>
        <translation>Réponse envoyée</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Transfer to another authority</source>
        <translation>Transmettre à une autorité</translation>
    </message>
    <message>
        <source>It is something else</source>
        <translation>C’est autre chose</translation>
    </message>
    <message>
        <source>The visitor withdraws it</source>
        <translation>L’usager la retire</translation>
    </message>
    <message>
        <source>Recorded twice</source>
        <translation>Saisie deux fois</translation>
    </message>
</context>
<context>
    <name>ComplaintsPage</name>
    <message>
        <source>Complaints, suggestions, thanks</source>
        <translation>Réclamations, suggestions, remerciements</translation>
    </message>
    <message>
        <source>Type a number, a theme, a state, a word</source>
        <translation>Tapez un numéro, un sujet, un état, un mot</translation>
    </message>
    <message>
        <source>What visitors write, on slips or otherwise, will appear here with the day to answer by.</source>
        <translation>Ce que les usagers écrivent, sur fiche ou autrement, apparaîtra ici avec la date limite de réponse.</translation>
    </message>
    <message>
        <source>Key in a slip</source>
        <translation>Saisir une fiche</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) copied, without what was written in them</source>
        <translation>
            <numerusform>%n fiche copiée, sans ce qui y est écrit</numerusform>
            <numerusform>%n fiches copiées, sans ce qui y est écrit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>answer-{number}.pdf</source>
        <translation>reponse-{number}.pdf</translation>
    </message>
    <message>
        <source>The letter is in {file}</source>
        <translation>La lettre est dans {file}</translation>
    </message>
</context>
</TS>
