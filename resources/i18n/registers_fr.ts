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
        <source>What is to be done</source>
        <translation>Ce qui est à faire</translation>
    </message>
    <message>
        <source>It comes from</source>
        <translation>Elle vient de</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>For the day</source>
        <translation>Pour le jour</translation>
    </message>
    <message>
        <source>Figure to change</source>
        <translation>Chiffre de départ</translation>
    </message>
    <message>
        <source>Done on the day</source>
        <translation>Faite le jour</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Figure afterwards</source>
        <translation>Chiffre après</translation>
    </message>
    <message>
        <source>Did it have its effect?</source>
        <translation>A-t-elle eu son effet ?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Their numbers: 7, 12.</source>
        <translation>Leurs numéros : 7, 12.</translation>
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
    <name>Audits</name>
    <message>
        <source>Audits</source>
        <translation>Audits</translation>
    </message>
    <message>
        <source>Audits, internal and of the certifier, will appear here with their steps.</source>
        <translation>Les audits, internes et du certificateur, apparaîtront ici avec leurs étapes.</translation>
    </message>
    <message>
        <source>New audit</source>
        <translation>Nouvel audit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Which audit?</source>
        <translation>Quel audit ?</translation>
    </message>
    <message>
        <source>Next step on the day</source>
        <translation>Prochaine étape le</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Mené par</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>Ce qu’il couvre</translation>
    </message>
    <message>
        <source>Begun on the day</source>
        <translation>Commencé le jour</translation>
    </message>
    <message>
        <source>Report received on the day</source>
        <translation>Rapport reçu le jour</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Closed on the day</source>
        <translation>Clos le jour</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Where it is kept.</source>
        <translation>Où il est gardé.</translation>
    </message>
    <message>
        <source>The day of the audit; later, of the answers or of the follow-up.</source>
        <translation>Le jour de l’audit ; ensuite, celui des réponses ou du suivi.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Rapport reçu</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>En suivi</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>It begins</source>
        <translation>Il commence</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Report received</source>
        <translation>Rapport reçu</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>Initial</translation>
    </message>
    <message>
        <source>Surveillance</source>
        <translation>De suivi</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>De renouvellement</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>D’extension</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interne</translation>
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
        <source>soon</source>
        <translation>bientôt</translation>
    </message>
</context>
<context>
    <name>Authorisations</name>
    <message>
        <source>Authorisations</source>
        <translation>Habilitations</translation>
    </message>
    <message>
        <source>Who may sign and handle what will appear here, and until when.</source>
        <translation>Qui peut signer et traiter quoi apparaîtra ici, et jusqu’à quand.</translation>
    </message>
    <message>
        <source>New authorisation</source>
        <translation>Nouvelle habilitation</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>De quoi s’agit-il ?</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Until the day</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Withdrawn on the day</source>
        <translation>Retirée le</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Left empty, it has no end.</source>
        <translation>Vide : sans limite.</translation>
    </message>
    <message>
        <source>The number of the mayor&apos;s order.</source>
        <translation>Le numéro de l’arrêté du maire.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renouvelée</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Delegation of signature</source>
        <translation>Délégation de signature</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Habilitation</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>périmée</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>bientôt périmée</translation>
    </message>
</context>
<context>
    <name>CalendarSteps</name>
    <message>
        <source>Quality calendar</source>
        <translation>Calendrier qualité</translation>
    </message>
    <message>
        <source>What is told of the steps of the year will appear here.</source>
        <translation>Ce que vous notez des étapes de l’année apparaîtra ici.</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nouvelle étape</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Code of the step</source>
        <translation>Code de l’étape</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>For the day</source>
        <translation>Pour le jour</translation>
    </message>
    <message>
        <source>Done on the day</source>
        <translation>Faite le jour</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacée</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation>Encore à faire</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>bientôt</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Documents at the desk</source>
        <translation>Documents de l’accueil</translation>
    </message>
    <message>
        <source>What visitors are handed will appear here, with the day of its next review.</source>
        <translation>Ce qui est remis aux usagers apparaîtra ici, avec le jour de la prochaine révision.</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Nouveau document</translation>
    </message>
    <message>
        <source>Where it is found</source>
        <translation>Où le trouver</translation>
    </message>
    <message>
        <source>Out of stock since the day</source>
        <translation>Épuisé depuis le jour</translation>
    </message>
    <message>
        <source>Restocked on the day</source>
        <translation>De nouveau disponible le jour</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>Restocked</source>
        <translation>De nouveau disponible</translation>
    </message>
    <message>
        <source>A rack, a drawer, a page of the web site.</source>
        <translation>Un présentoir, un tiroir, une page du site.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>à réviser</translation>
    </message>
    <message>
        <source>review soon</source>
        <translation>révision proche</translation>
    </message>
    <message>
        <source>Information sheets</source>
        <translation>Fiches d’information</translation>
    </message>
    <message>
        <source>What visitors are told of each procedure will appear here, with its next review.</source>
        <translation>Ce qui est dit aux usagers de chaque démarche apparaîtra ici, avec sa prochaine révision.</translation>
    </message>
    <message>
        <source>New sheet</source>
        <translation>Nouvelle fiche</translation>
    </message>
    <message>
        <source>Documents to bring</source>
        <translation>Pièces à apporter</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Time it takes</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Legal reference</source>
        <translation>Référence légale</translation>
    </message>
    <message>
        <source>The procedure: “Passport, adult”.</source>
        <translation>La démarche : « Passeport, majeur ».</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>Checked on the day</source>
        <translation>Vérifié le jour</translation>
    </message>
    <message>
        <source>Next review on the day</source>
        <translation>Prochaine révision le</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Checked, still true</source>
        <translation>Vérifié, toujours exact</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Réécrire</translation>
    </message>
    <message>
        <source>New version begun</source>
        <translation>Nouvelle version commencée</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Repris</translation>
    </message>
</context>
<context>
    <name>EntryDetailView</name>
    <message>
        <source>Open an action</source>
        <translation>Ouvrir une action</translation>
    </message>
    <message>
        <source>Nothing more: it can still be corrected with F4.</source>
        <translation>Rien de plus : F4 permet encore de corriger.</translation>
    </message>
    <message>
        <source>No. {number} · {title}</source>
        <translation>N° {number} · {title}</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Correct no. {number}</source>
        <translation>Corriger le n° {number}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Findings of audits</source>
        <translation>Constats d’audit</translation>
    </message>
    <message>
        <source>What auditors found will appear here, with its answer.</source>
        <translation>Ce que les auditeurs ont relevé apparaîtra ici, avec sa réponse.</translation>
    </message>
    <message>
        <source>New finding</source>
        <translation>Nouveau constat</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>De quoi s’agit-il ?</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>For the day</source>
        <translation>Pour le</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Verified on the day</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Without a name: this is kept for good.</source>
        <translation>Sans nom de personne : ceci est conservé.</translation>
    </message>
    <message>
        <source>What is done about it; F7 makes it an action.</source>
        <translation>Ce qui est fait ; F7 en fait une action.</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>À répondre</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>The auditor accepts</source>
        <translation>L’auditeur accepte</translation>
    </message>
    <message>
        <source>The auditor asks for more</source>
        <translation>L’auditeur demande plus</translation>
    </message>
    <message>
        <source>To answer again</source>
        <translation>À répondre de nouveau</translation>
    </message>
    <message>
        <source>It was verified</source>
        <translation>Il a été vérifié</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>It asks for no answer</source>
        <translation>Il n’appelle pas de réponse</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Point fort</translation>
    </message>
    <message>
        <source>Way to do better</source>
        <translation>Piste de progrès</translation>
    </message>
    <message>
        <source>Sensitive point</source>
        <translation>Point sensible</translation>
    </message>
    <message>
        <source>Minor non-conformity</source>
        <translation>Non-conformité mineure</translation>
    </message>
    <message>
        <source>Major non-conformity</source>
        <translation>Non-conformité majeure</translation>
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
        <translation>bientôt</translation>
    </message>
</context>
<context>
    <name>Incidents</name>
    <message>
        <source>Service incidents</source>
        <translation>Incidents de service</translation>
    </message>
    <message>
        <source>What kept the service from being given as usual will appear here.</source>
        <translation>Ce qui a empêché le service d’être rendu comme d’habitude apparaîtra ici.</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Nouvel incident</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>De quoi s’agit-il ?</translation>
    </message>
    <message>
        <source>It began on the day</source>
        <translation>Commencé le jour</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>It explains figures that are out of line</source>
        <translation>Il explique des chiffres hors norme</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>It ended on the day</source>
        <translation>Terminé le jour</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Remède</translation>
    </message>
    <message>
        <source>Kept apart, and erased in time: still, name nobody.</source>
        <translation>Gardée à part et effacée à terme ; ne nommez personne pour autant.</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>Il est terminé</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>Il continue</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouvert</translation>
    </message>
    <message>
        <source>Crowding</source>
        <translation>Affluence</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Fermeture</translation>
    </message>
    <message>
        <source>Staff shortage</source>
        <translation>Manque de personnel</translation>
    </message>
    <message>
        <source>Hall screen</source>
        <translation>Écran d’appel</translation>
    </message>
    <message>
        <source>Computers, network</source>
        <translation>Ordinateurs, réseau</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Locaux</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>nothing recorded</source>
        <translation>rien d’enregistré</translation>
    </message>
    <message>
        <source>{share} ({part} of {whole})</source>
        <translation>{share} ({part} sur {whole})</translation>
    </message>
    <message>
        <source>Visits received within the time that is aimed at</source>
        <translation>Visites reçues dans le délai visé</translation>
    </message>
    <message>
        <source>Visitors who left while they waited</source>
        <translation>Départs pendant l’attente</translation>
    </message>
    <message>
        <source>Appointments received on time</source>
        <translation>Rendez-vous reçus à l’heure</translation>
    </message>
    <message>
        <source>Requests for confidentiality honoured</source>
        <translation>Demandes de confidentialité honorées</translation>
    </message>
    <message>
        <source>Opening periods that began on time</source>
        <translation>Ouvertures à l’heure</translation>
    </message>
    <message>
        <source>Satisfied answers to the surveys</source>
        <translation>Réponses satisfaites aux enquêtes</translation>
    </message>
    <message>
        <source>Complaints and suggestions answered in time</source>
        <translation>Réclamations et suggestions répondues à temps</translation>
    </message>
    <message>
        <source>Check rounds done of those planned</source>
        <translation>Autocontrôles faits, parmi ceux prévus</translation>
    </message>
    <message>
        <source>Actions done by their day</source>
        <translation>Actions faites à leur échéance</translation>
    </message>
    <message>
        <source>Actions done whose effect was checked</source>
        <translation>Actions faites dont l’effet est vérifié</translation>
    </message>
    <message>
        <source>Actions overdue today</source>
        <translation>Actions en retard aujourd’hui</translation>
    </message>
    <message>
        <source>Documents in date, month by month</source>
        <translation>Documents à jour, mois par mois</translation>
    </message>
    <message>
        <source>Information sheets in date, month by month</source>
        <translation>Fiches d’information à jour, mois par mois</translation>
    </message>
    <message>
        <source>Agents lacking a required course today</source>
        <translation>Agents à qui manque un cours exigé, aujourd’hui</translation>
    </message>
    <message>
        <source>Service incidents in the period</source>
        <translation>Incidents de service dans la période</translation>
    </message>
    <message>
        <source>Findings of audits still open</source>
        <translation>Constats d’audit encore ouverts</translation>
    </message>
    <message>
        <source>Audits planned</source>
        <translation>Audits prévus</translation>
    </message>
    <message>
        <source>Meetings planned</source>
        <translation>Réunions prévues</translation>
    </message>
</context>
<context>
    <name>InputsCard</name>
    <message>
        <source>What goes into the review</source>
        <translation>Éléments d’entrée de la revue</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>The values of each commitment over the same period are on their page.</source>
        <translation>Les valeurs de chaque engagement sur la même période sont sur leur page.</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>The steering committee, the users’ committee will appear here.</source>
        <translation>Le comité de pilotage, le comité d’usagers apparaîtront ici.</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nouvelle réunion</translation>
    </message>
    <message>
        <source>Who meets?</source>
        <translation>Qui se réunit ?</translation>
    </message>
    <message>
        <source>Number of persons</source>
        <translation>Nombre de personnes</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>It was held</source>
        <translation>Elle a eu lieu</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Reportée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Steering committee</source>
        <translation>Comité de pilotage</translation>
    </message>
    <message>
        <source>Users’ committee</source>
        <translation>Comité d’usagers</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
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
        <source>soon</source>
        <translation>bientôt</translation>
    </message>
    <message>
        <source>Management reviews</source>
        <translation>Revues de direction</translation>
    </message>
    <message>
        <source>The yearly review will appear here: what went in, what was decided.</source>
        <translation>La revue annuelle apparaîtra ici : ses éléments d’entrée, ce qui a été décidé.</translation>
    </message>
    <message>
        <source>New review</source>
        <translation>Nouvelle revue</translation>
    </message>
    <message>
        <source>Period reviewed: from the day</source>
        <translation>Période examinée : du</translation>
    </message>
    <message>
        <source>until the day</source>
        <translation>jusqu’au</translation>
    </message>
    <message>
        <source>Minutes approved on the day</source>
        <translation>Compte rendu approuvé le</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Préparée</translation>
    </message>
    <message>
        <source>Review held</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Minutes approved</source>
        <translation>Compte rendu approuvé</translation>
    </message>
    <message>
        <source>Approve the minutes</source>
        <translation>Approuver le compte rendu</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>For the day</source>
        <translation>Pour le</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Held on the day</source>
        <translation>Tenue le</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Kept apart, and erased in time.</source>
        <translation>Gardés à part, effacés à terme.</translation>
    </message>
    <message>
        <source>Without a name. Each one becomes an action with F7.</source>
        <translation>Sans nom de personne. F7 fait de chacune une action.</translation>
    </message>
    <message>
        <source>Where they are kept.</source>
        <translation>Où il est gardé.</translation>
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
    <name>RegisterScreen</name>
    <message>
        <source>Type a number, a state, a word</source>
        <translation>Tapez un numéro, un état, un mot</translation>
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
        <translation>Tout le site</translation>
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
        <source>text erased</source>
        <translation>texte effacé</translation>
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
<context>
    <name>RelatedCard</name>
    <message>
        <source>What belongs to it</source>
        <translation>Ce qui s’y rattache</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>Skills</name>
    <message>
        <source>Who is trained for what</source>
        <translation>Qui est formé à quoi</translation>
    </message>
    <message>
        <source>in date</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’au</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>périmée</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévue</translation>
    </message>
    <message>
        <source>lacking</source>
        <translation>manque</translation>
    </message>
</context>
<context>
    <name>SkillsScreen</name>
    <message>
        <source>Record the courses and who is posted where: who lacks what will appear here.</source>
        <translation>Enregistrez les cours et les postes : ce qui manque à chacun apparaîtra ici.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>courses and posts</source>
        <translation>les cours et les postes</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) lacking a required course</source>
        <translation>
            <numerusform>Un cours exigé manque à %n agent</numerusform>
            <numerusform>Un cours exigé manque à %n agents</numerusform>
        </translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Lacks</source>
        <translation>Il lui manque</translation>
    </message>
</context>
<context>
    <name>Trainings</name>
    <message>
        <source>Trainings</source>
        <translation>Formations</translation>
    </message>
    <message>
        <source>The trainings of the agents will appear here, with the day they are valid until.</source>
        <translation>Les formations des agents apparaîtront ici, avec leur fin de validité.</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Nouvelle formation</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Planned for the day</source>
        <translation>Prévue le</translation>
    </message>
    <message>
        <source>Attended on the day</source>
        <translation>Suivie le jour</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Valid until the day</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Suivie</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Attestée</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>It was attended</source>
        <translation>Elle a été suivie</translation>
    </message>
    <message>
        <source>Certificate received</source>
        <translation>Attestation reçue</translation>
    </message>
    <message>
        <source>A later one replaces it</source>
        <translation>Une plus récente la remplace</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Those of the register of courses.</source>
        <translation>Ceux du registre des cours.</translation>
    </message>
    <message>
        <source>Left empty, it does not expire.</source>
        <translation>Vide : sans limite.</translation>
    </message>
    <message>
        <source>Its number, or where it is kept.</source>
        <translation>Son numéro, ou l’endroit où elle est gardée.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>périmée</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>bientôt périmée</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>The courses that agents follow will appear here, and for which posts.</source>
        <translation>Les cours que suivent les agents apparaîtront ici, et pour quels postes.</translation>
    </message>
    <message>
        <source>New course</source>
        <translation>Nouveau cours</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>For those of</source>
        <translation>Pour les agents de</translation>
    </message>
    <message>
        <source>Required of all of them</source>
        <translation>Exigé de tous</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Who works where will appear here: their required courses are told from it.</source>
        <translation>Qui travaille où apparaîtra ici : les cours exigés s’en déduisent.</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nouveau poste</translation>
    </message>
    <message>
        <source>Posted at</source>
        <translation>En poste à</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>Depuis le</translation>
    </message>
    <message>
        <source>Until the day</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>En poste</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Leaves the post</source>
        <translation>Quitte le poste</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Civil status and identity</source>
        <translation>État civil et titres</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Prestations</translation>
    </message>
</context>
</TS>
