<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>Chart</name>
    <message>
        <source>Wait by half-hour of arrival</source>
        <translation>Attente par demi-heure d’arrivée</translation>
    </message>
    <message>
        <source>Wait by service</source>
        <translation>Attente par service</translation>
    </message>
    <message>
        <source>Wait along the period</source>
        <translation>Attente au fil de la période</translation>
    </message>
    <message>
        <source>Arrivals · {bucket}</source>
        <translation>Arrivées · {bucket}</translation>
    </message>
    <message>
        <source>wk {week}</source>
        <translation>S{week}</translation>
    </message>
    <message>
        <source>Week {week}</source>
        <translation>Semaine {week}</translation>
    </message>
    <message>
        <source>arrivals: {n}</source>
        <translation>arrivées : {n}</translation>
    </message>
    <message>
        <source>{bucket} · {arrivals}</source>
        <translation>{bucket} · {arrivals}</translation>
    </message>
    <message>
        <source>{bucket} · median {median} · P90 {p90} · n = {n} · {arrivals}</source>
        <translation>{bucket} · médiane {median} · P90 {p90} · n = {n} · {arrivals}</translation>
    </message>
    <message>
        <source>The chart is coming…</source>
        <translation>Le graphique arrive…</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Wait</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>see the visits</source>
        <translation>voir les visites</translation>
    </message>
    <message>
        <source>move the mark</source>
        <translation>déplacer le repère</translation>
    </message>
    <message>
        <source>Reading of the period</source>
        <translation>Lecture de la période</translation>
    </message>
    <message>
        <source>By half-hour</source>
        <translation>Par demi-heure</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Par service</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>up to the P90</source>
        <translation>jusqu’au P90</translation>
    </message>
    <message>
        <source>fewer than 30 waits</source>
        <translation>moins de 30 attentes</translation>
    </message>
    <message>
        <source>arrivals</source>
        <translation>arrivées</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Par semaine</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>New time</source>
        <translation>Nouvelle heure</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Name nobody: it stays in the journal.</source>
        <translation>Ne nommez personne&#xa0;: elle reste au journal.</translation>
    </message>
    <message>
        <source>Correct the time</source>
        <translation>Corriger l’heure</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Correct: {fact}</source>
        <translation>Corriger : {fact}</translation>
    </message>
</context>
<context>
    <name>Definition</name>
    <message>
        <source>Wait</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>from the arrival (or the booked time when the visitor is early) to the first start of service, which is the call where the start is not recorded apart; never below 0; served visits.</source>
        <translation>de l’arrivée (ou de l’heure du rendez-vous si le visiteur est en avance) au premier début de service, qui est l’appel lorsque le début n’est pas saisi à part&#x202f;; jamais inférieure à 0&#x202f;; visites servies.</translation>
    </message>
    <message>
        <source>Median and P90</source>
        <translation>Médiane et P90</translation>
    </message>
    <message>
        <source>linear interpolation (type 7 of Hyndman and Fan, the spreadsheet’s inclusive percentile), on exact seconds; nothing is rounded before it is shown.</source>
        <translation>interpolation linéaire (type 7 de Hyndman et Fan, le centile inclusif des tableurs), sur les secondes exactes&#x202f;; rien n’est arrondi avant l’affichage.</translation>
    </message>
    <message>
        <source>Share within the threshold</source>
        <translation>Part dans le seuil</translation>
    </message>
    <message>
        <source>served visits whose wait is not above the threshold, out of served visits and those that left after waiting longer.</source>
        <translation>visites servies dont l’attente ne dépasse pas le seuil, sur les visites servies et celles parties après l’avoir dépassé.</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Arrival</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Call repeated</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Start of service</source>
        <translation>Début du service</translation>
    </message>
    <message>
        <source>End of service</source>
        <translation>Fin du service</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Réorientation</translation>
    </message>
    <message>
        <source>Back in the queue</source>
        <translation>Remis en file</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Mis en suspens</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Absent at the call</source>
        <translation>Absent à l’appel</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>De retour</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Saisie par erreur</translation>
    </message>
    <message>
        <source>Found open at closing</source>
        <translation>Trouvée ouverte à la clôture</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Reportée</translation>
    </message>
    <message>
        <source>Arrival completed</source>
        <translation>Arrivée complétée</translation>
    </message>
    <message>
        <source>Durations set aside</source>
        <translation>Durées écartées</translation>
    </message>
    <message>
        <source>Durations counted again</source>
        <translation>Durées de nouveau comptées</translation>
    </message>
    <message>
        <source>Time corrected</source>
        <translation>Heure corrigée</translation>
    </message>
    <message>
        <source>Confidentiality asked for</source>
        <translation>Confidentialité demandée</translation>
    </message>
    <message>
        <source>Confidentiality answered</source>
        <translation>Confidentialité : réponse</translation>
    </message>
    <message>
        <source>Room free again</source>
        <translation>Bureau libéré</translation>
    </message>
    <message>
        <source>Ticket printed again</source>
        <translation>Ticket réimprimé</translation>
    </message>
</context>
<context>
    <name>FiguresShown</name>
    <message>
        <source>Served within {target}</source>
        <translation>Servies en {target} au plus</translation>
    </message>
    <message>
        <source>threshold {duration}</source>
        <translation>seuil {duration}</translation>
    </message>
    <message>
        <source>Arrivals · {service}</source>
        <translation>Arrivées · {service}</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>En attente maintenant</translation>
    </message>
    <message>
        <source>Waits behind the median</source>
        <translation>Attentes derrière la médiane</translation>
    </message>
    <message>
        <source>Waited beyond the threshold</source>
        <translation>Attentes au-delà du seuil</translation>
    </message>
    <message>
        <source>No visit of this kind in this period. Esc shows everything again.</source>
        <translation>Aucune visite de ce type sur la période. Échap affiche tout de nouveau.</translation>
    </message>
    <message>
        <source>The waits will appear here with the first visitor called.</source>
        <translation>Les attentes apparaîtront ici avec la première arrivée.</translation>
    </message>
    <message>
        <source>No visit was recorded in this period.</source>
        <translation>Aucune visite enregistrée sur cette période.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>With or without an appointment</source>
        <translation>Avec ou sans rendez-vous</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Tous les services</translation>
    </message>
    <message>
        <source>With and without an appointment</source>
        <translation>Avec et sans rendez-vous</translation>
    </message>
    <message>
        <source>Without an appointment</source>
        <translation>Sans rendez-vous</translation>
    </message>
    <message>
        <source>With an appointment</source>
        <translation>Sur rendez-vous</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tous les canaux</translation>
    </message>
</context>
<context>
    <name>Footnote</name>
    <message>
        <source>{name}: {definition}</source>
        <translation>{name} : {definition}</translation>
    </message>
    <message>
        <source>Waits: n = {n}</source>
        <translation>Attentes : n = {n}</translation>
    </message>
    <message>
        <source>left out of the durations: {reasons}</source>
        <translation>hors durées : {reasons}</translation>
    </message>
    <message>
        <source>not closed: {n} of {arrivals} arrivals</source>
        <translation>non closes : {n} sur {arrivals} arrivées</translation>
    </message>
    <message>
        <source>left: {n}</source>
        <translation>parties : {n}</translation>
    </message>
    <message>
        <source>absent at the call: {n}</source>
        <translation>absentes à l’appel : {n}</translation>
    </message>
    <message>
        <source>still open: {n}</source>
        <translation>encore ouvertes : {n}</translation>
    </message>
    <message>
        <source>appointments kept: {n} of {total}</source>
        <translation>rendez-vous tenus : {n} sur {total}</translation>
    </message>
    <message>
        <source>fewer than {n} waits, too few to judge by</source>
        <translation>moins de {n} attentes, trop peu pour juger</translation>
    </message>
    <message>
        <source>{reason} ({n})</source>
        <translation>{reason} ({n})</translation>
    </message>
    <message>
        <source>no visit</source>
        <translation>aucune visite</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Waiting now (persons)</source>
        <translation>Personnes en attente</translation>
    </message>
    <message>
        <source>Longest wait now</source>
        <translation>Plus longue attente</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>Attente médiane</translation>
    </message>
    <message>
        <source>Within the threshold</source>
        <translation>Dans le seuil</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>see the visits</source>
        <translation>voir les visites</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copier</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>{first} to {last} {year}</source>
        <translation>{first} au {last} {year}</translation>
    </message>
    <message>
        <source>Quarter {quarter} of {year}</source>
        <translation>Trimestre {quarter}, {year}</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Print the day</source>
        <translation>Imprimer la journée</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Période précédente</translation>
    </message>
    <message>
        <source>Period after</source>
        <translation>Période suivante</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Aller à une date</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>entered by mistake</source>
        <translation>saisie par erreur</translation>
    </message>
    <message>
        <source>visit not closed</source>
        <translation>visite non close</translation>
    </message>
    <message>
        <source>a time is missing</source>
        <translation>heure manquante</translation>
    </message>
    <message>
        <source>the desk’s clock was wrong</source>
        <translation>horloge du poste déréglée</translation>
    </message>
    <message>
        <source>end forgotten, settled at closing</source>
        <translation>fin oubliée, réglée à la clôture</translation>
    </message>
    <message>
        <source>carried over to the next day</source>
        <translation>reportée au lendemain</translation>
    </message>
    <message>
        <source>another reason, noted by an agent</source>
        <translation>autre raison, notée par un agent</translation>
    </message>
</context>
<context>
    <name>ServiceTable</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Servies</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>Max.</source>
        <translation>Max.</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>≤ seuil</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartées</translation>
    </message>
</context>
<context>
    <name>Span</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>SpanKey</name>
    <message>
        <source>D</source>
        <translation>J</translation>
    </message>
    <message>
        <source>W</source>
        <translation>S</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>A</translation>
    </message>
</context>
<context>
    <name>StoryCard</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>correct this time</source>
        <translation>corriger cette heure</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Count its durations again</source>
        <translation>Compter de nouveau ses durées</translation>
    </message>
    <message>
        <source>Why its times are true</source>
        <translation>Pourquoi ses heures sont justes</translation>
    </message>
    <message>
        <source>First correct the time that was wrong or forgotten. Name nobody: it stays in the journal.</source>
        <translation>Corrigez d’abord l’heure fausse ou oubliée. Ne nommez personne&#xa0;: la raison reste au journal.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Compter de nouveau</translation>
    </message>
    <message>
        <source>A supervisor can correct a time.</source>
        <translation>Une personne responsable peut corriger une heure.</translation>
    </message>
</context>
<context>
    <name>StoryTable</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>{fact}: {old} became {new} ({reason})</source>
        <translation>{fact} : {old} devient {new} ({reason})</translation>
    </message>
</context>
<context>
    <name>Supervision</name>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
</context>
<context>
    <name>SupervisionPage</name>
    <message>
        <source>Choose a day first, then print it.</source>
        <translation>Choisissez d’abord un jour avec J, puis imprimez.</translation>
    </message>
    <message>
        <source>This date is not understood, or still to come. Write it like 19/11/2026.</source>
        <translation>Cette date n’est pas comprise, ou elle est à venir. Écrivez-la comme 19/11/2026.</translation>
    </message>
</context>
<context>
    <name>SupervisionPresenter</name>
    <message>
        <source>Time corrected</source>
        <translation>Heure corrigée</translation>
    </message>
    <message>
        <source>Durations counted again</source>
        <translation>Durées de nouveau comptées</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>tickets: {n}</source>
        <translation>tickets : {n}</translation>
    </message>
    <message>
        <source>{tickets} · the hall fills up</source>
        <translation>{tickets} · affluence</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>personne n’attend</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>depuis {time}</translation>
    </message>
    <message>
        <source>{since} · over {target}</source>
        <translation>{since} · au-delà de {target}</translation>
    </message>
    <message>
        <source>P90 {duration}</source>
        <translation>P90 {duration}</translation>
    </message>
    <message>
        <source>{n} · aim {share}</source>
        <translation>{n} · objectif {share}</translation>
    </message>
    <message>
        <source>n = {n}</source>
        <translation>n = {n}</translation>
    </message>
    <message>
        <source>{n} · too few to judge by</source>
        <translation>{n} · trop peu pour juger</translation>
    </message>
</context>
<context>
    <name>VisitTable</name>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>inaccurate: {reason}</source>
        <translation>inexacte : {reason}</translation>
    </message>
    <message>
        <source>time corrected</source>
        <translation>heure corrigée</translation>
    </message>
    <message>
        <source>appointment, came late</source>
        <translation>rendez-vous, en retard</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>rendez-vous</translation>
    </message>
    <message>
        <source>left while: {state}</source>
        <translation>départ : {state}</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>Retour aux chiffres</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>No visit stands behind this figure.</source>
        <translation>Aucune visite derrière ce chiffre.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visite</numerusform>
            <numerusform>%n visites</numerusform>
        </translation>
    </message>
    <message>
        <source>the latest {n} are shown</source>
        <translation>les {n} dernières sont affichées</translation>
    </message>
    <message numerus="yes">
        <source>%n received in confidence: counted, not listed by service</source>
        <translation>
            <numerusform>%n entretien confidentiel compté, non listé par service</numerusform>
            <numerusform>%n entretiens confidentiels comptés, non listés par service</numerusform>
        </translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>ce qui s’est passé</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copier</translation>
    </message>
</context>
</TS>
