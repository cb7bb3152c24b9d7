<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>CampaignDetailView</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Batches of paper</source>
        <translation>Lots de questionnaires papier</translation>
    </message>
    <message>
        <source>Whom to ask still</source>
        <translation>Qui interroger encore</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Key in forms</source>
        <translation>Saisir des questionnaires</translation>
    </message>
    <message>
        <source>Paper form (PDF)</source>
        <translation>Questionnaire papier (PDF)</translation>
    </message>
    <message>
        <source>Key some again</source>
        <translation>Ressaisir un échantillon</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Documents (PDF, HTML)</source>
        <translation>Documents (PDF, HTML)</translation>
    </message>
    <message>
        <source>Open an action</source>
        <translation>Ouvrir une action</translation>
    </message>
    <message>
        <source>{days} · forms: {n}{ways}</source>
        <translation>{days} · questionnaires : {n}{ways}</translation>
    </message>
    <message>
        <source>Fewer than {n} forms: the rates are only known roughly.</source>
        <translation>Moins de {n} questionnaires : les taux ne sont connus qu’à peu près.</translation>
    </message>
    <message numerus="yes">
        <source>All answers {all} satisfied · %n question(s) under {target}, {without} without an action</source>
        <translation>
            <numerusform>Toutes réponses : {all} de satisfaits · %n question sous {target}, dont {without} sans action</numerusform>
            <numerusform>Toutes réponses : {all} de satisfaits · %n questions sous {target}, dont {without} sans action</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in particular: the respondents are as the visitors are.</source>
        <translation>Personne en particulier : les répondants ressemblent aux visiteurs.</translation>
    </message>
    <message>
        <source>No visit is recorded yet to tell who should be asked.</source>
        <translation>Aucune visite n’est encore enregistrée pour dire qui interroger.</translation>
    </message>
    <message>
        <source>Results so far</source>
        <translation>Résultats à ce jour</translation>
    </message>
</context>
<context>
    <name>CampaignForm</name>
    <message>
        <source>The same name each year: results are compared under it.</source>
        <translation>Le même nom chaque année : c’est sous lui que les résultats se comparent.</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Questions for</source>
        <translation>Questions pour</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until the day</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>With 200 answers a rate is known to 4 points; with 100, to 6.</source>
        <translation>Avec 200 réponses, un taux est connu à 4 points près ; avec 100, à 6.</translation>
    </message>
    <message>
        <source>Forms aimed at</source>
        <translation>Questionnaires visés</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Space ticks or unticks one.</source>
        <translation>Espace coche ou décoche une question.</translation>
    </message>
    <message>
        <source>New survey</source>
        <translation>Nouvelle enquête</translation>
    </message>
    <message>
        <source>Satisfaction survey {year}</source>
        <translation>Enquête de satisfaction {year}</translation>
    </message>
    <message>
        <source>Correct survey no. {number}</source>
        <translation>Corriger l’enquête n° {number}</translation>
    </message>
    <message>
        <source>The survey</source>
        <translation>L’enquête</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Questions of the form</source>
        <translation>Questions du questionnaire</translation>
    </message>
    <message>
        <source>then Enter</source>
        <translation>puis Entrée</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non posée</translation>
    </message>
</context>
<context>
    <name>PaperForms</name>
    <message>
        <source>survey-{number}-form.pdf</source>
        <translation>enquete-{number}-questionnaire.pdf</translation>
    </message>
    <message>
        <source>The form is in {file}</source>
        <translation>Le questionnaire est dans {file}</translation>
    </message>
</context>
<context>
    <name>SettlingView</name>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Finish the batch</source>
        <translation>Terminer le lot</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>The survey</source>
        <translation>L’enquête</translation>
    </message>
    <message>
        <source>the first is right</source>
        <translation>la première est juste</translation>
    </message>
    <message>
        <source>the second is right</source>
        <translation>la seconde est juste</translation>
    </message>
    <message>
        <source>it is blank</source>
        <translation>rien n’est coché</translation>
    </message>
    <message>
        <source>What two keyings do not say alike</source>
        <translation>Ce que les deux saisies ne disent pas pareil</translation>
    </message>
    <message>
        <source>Batch {batch}</source>
        <translation>Lot {batch}</translation>
    </message>
    <message>
        <source>Look at the paper and tell which keying is right.</source>
        <translation>Regardez le papier et dites quelle saisie est juste.</translation>
    </message>
    <message>
        <source>Nothing to settle. Sheets still to be keyed again: {n}.</source>
        <translation>Rien à régler. Feuilles encore à ressaisir : {n}.</translation>
    </message>
    <message>
        <source>Everything is settled: the batch can be finished, and is then final.</source>
        <translation>Tout est réglé : le lot peut être terminé, il est alors définitif.</translation>
    </message>
</context>
<context>
    <name>SheetForm</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Filled in on the day</source>
        <translation>Rempli le</translation>
    </message>
    <message>
        <source>Half of the day</source>
        <translation>Demi-journée</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connue</translation>
    </message>
    <message>
        <source>Free words</source>
        <translation>Mots libres</translation>
    </message>
    <message>
        <source>Only when the visitor asks for an answer: it then becomes a suggestion, apart from the form.</source>
        <translation>Seulement si la personne demande une réponse : cela devient une suggestion, à part du questionnaire.</translation>
    </message>
    <message>
        <source>Name and contact</source>
        <translation>Nom et contact</translation>
    </message>
    <message>
        <source>Record the sheet</source>
        <translation>Enregistrer la feuille</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>S’arrêter là</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non dit</translation>
    </message>
    <message>
        <source>Batch {batch}, next sheet</source>
        <translation>Lot {batch}, feuille suivante</translation>
    </message>
    <message>
        <source>The number to write on the paper is told when the sheet is recorded.</source>
        <translation>Le numéro à écrire sur le papier est donné à l’enregistrement.</translation>
    </message>
    <message>
        <source>Sheet {batch}-{sheet}, second keying</source>
        <translation>Feuille {batch}-{sheet}, seconde saisie</translation>
    </message>
    <message>
        <source>Key the answers as they stand on the paper; what differs is shown afterwards.</source>
        <translation>Saisissez les réponses du papier ; ce qui diffère est montré ensuite.</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>Où et quand</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
</context>
<context>
    <name>Surveys</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95 %</translation>
    </message>
    <message>
        <source>Since the last one</source>
        <translation>Depuis la précédente</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>{n} to settle</source>
        <translation>{n} à régler</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Feuilles</translation>
    </message>
    <message>
        <source>Keyed twice</source>
        <translation>Saisies deux fois</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>1 · first keying</source>
        <translation>1 · première saisie</translation>
    </message>
    <message>
        <source>2 · second keying</source>
        <translation>2 · seconde saisie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Still to ask</source>
        <translation>Encore</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Recueillis</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Closed, to be published</source>
        <translation>Close, à publier</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiée</translation>
    </message>
    <message>
        <source>Open it: take forms</source>
        <translation>Ouvrir : prendre les questionnaires</translation>
    </message>
    <message>
        <source>Close it: the results are final</source>
        <translation>Clore : les résultats sont définitifs</translation>
    </message>
    <message>
        <source>It is published</source>
        <translation>Elle est publiée</translation>
    </message>
    <message>
        <source>The survey is open: key forms, or open the kiosk</source>
        <translation>L’enquête est ouverte : saisissez des questionnaires, ou ouvrez la borne</translation>
    </message>
    <message>
        <source>The survey is closed: its results are final</source>
        <translation>L’enquête est close : ses résultats sont définitifs</translation>
    </message>
    <message>
        <source>The survey is published</source>
        <translation>L’enquête est publiée</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papier</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>borne</translation>
    </message>
    <message>
        <source>web</source>
        <translation>web</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Matin</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Après-midi</translation>
    </message>
    <message>
        <source>Very satisfied</source>
        <translation>Très satisfait</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfait</translation>
    </message>
    <message>
        <source>Not very satisfied</source>
        <translation>Peu satisfait</translation>
    </message>
    <message>
        <source>Not satisfied</source>
        <translation>Pas satisfait</translation>
    </message>
    <message>
        <source>No opinion, not concerned</source>
        <translation>Sans avis, non concerné</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>{points} pts</source>
        <translation>{points} pts</translation>
    </message>
    <message>
        <source>{points} pts, by chance?</source>
        <translation>{points} pts, non significatif</translation>
    </message>
</context>
<context>
    <name>SurveysPage</name>
    <message>
        <source>Satisfaction surveys</source>
        <translation>Enquêtes de satisfaction</translation>
    </message>
    <message>
        <source>Type a year, a perimeter, a state</source>
        <translation>Tapez une année, un périmètre, un état</translation>
    </message>
    <message>
        <source>The surveys of each year will appear here, with their results.</source>
        <translation>Les enquêtes de chaque année apparaîtront ici, avec leurs résultats.</translation>
    </message>
    <message>
        <source>New survey</source>
        <translation>Nouvelle enquête</translation>
    </message>
    <message>
        <source>No batch of paper is under way</source>
        <translation>Aucun lot de papier n’est en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n survey(s) copied</source>
        <translation>
            <numerusform>%n enquête copiée</numerusform>
            <numerusform>%n enquêtes copiées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveysPresenter</name>
    <message>
        <source>Survey no. {number} recorded</source>
        <translation>Enquête n° {number} enregistrée</translation>
    </message>
    <message>
        <source>Sheet {batch}-{sheet} recorded: write its number on the paper</source>
        <translation>Feuille {batch}-{sheet} enregistrée : écrivez ce numéro sur le papier</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Batch {batch} finished: its forms no longer change</source>
        <translation>Lot {batch} terminé : ses questionnaires ne changent plus</translation>
    </message>
    <message>
        <source>Improve: {question}</source>
        <translation>Améliorer : {question}</translation>
    </message>
    <message>
        <source>Action opened</source>
        <translation>Action ouverte</translation>
    </message>
    <message>
        <source>survey-{number}</source>
        <translation>enquete-{number}</translation>
    </message>
    <message>
        <source>The documents are in {folder}</source>
        <translation>Les documents sont dans {folder}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>No program could open {folder}</source>
        <translation>Aucun programme n’a pu ouvrir {folder}</translation>
    </message>
</context>
</TS>
