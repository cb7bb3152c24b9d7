<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>BookedCard</name>
    <message>
        <source>Appointments still expected</source>
        <translation>Rendez-vous encore attendus</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Non venu</translation>
    </message>
    <message>
        <source>Cancelled by the visitor</source>
        <translation>Annulé par le visiteur</translation>
    </message>
    <message>
        <source>Cancelled by us</source>
        <translation>Annulé par la mairie</translation>
    </message>
    <message>
        <source>Those overdue did not come</source>
        <translation>Heure passée : non venus</translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n à régler</numerusform>
            <numerusform>%n à régler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseCard</name>
    <message>
        <source>Close the day and send</source>
        <translation>Clore la journée et envoyer</translation>
    </message>
    <message>
        <source>Ctrl ⏎</source>
        <translation>Ctrl ⏎</translation>
    </message>
    <message>
        <source>Ctrl R</source>
        <translation>Ctrl R</translation>
    </message>
    <message>
        <source>Reopen the day</source>
        <translation>Rouvrir la journée</translation>
    </message>
    <message>
        <source>A supervisor can reopen the day.</source>
        <translation>Un responsable peut rouvrir la journée.</translation>
    </message>
    <message>
        <source>Why reopen the day</source>
        <translation>Motif de la réouverture</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>close</translation>
    </message>
    <message>
        <source>to close again</source>
        <translation>à clore de nouveau</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) have to be settled first.</source>
        <translation>
            <numerusform>Il reste %n ticket à régler.</numerusform>
            <numerusform>Il reste %n tickets à régler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is settled: the day can be closed.</source>
        <translation>Tout est réglé&#xa0;: la journée peut être close.</translation>
    </message>
    <message>
        <source>The tickets settled at closing are open again, except those at a counter. Name nobody: the reason stays in the journal.</source>
        <translation>Les tickets réglés à la clôture sont rouverts, sauf ceux reçus à un guichet. Ne nommez personne&#xa0;: la raison reste au journal.</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) have to be settled first.</source>
        <translation>
            <numerusform>Il reste %n rendez-vous à régler.</numerusform>
            <numerusform>Il reste %n rendez-vous à régler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopened at {hour} by {agent}: {reason}.</source>
        <translation>Rouverte à {hour} par {agent} : {reason}.</translation>
    </message>
    <message>
        <source>Closed at {hour} by {agent}.</source>
        <translation>Close à {hour} par {agent}.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>to be settled</source>
        <translation>à régler</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Servi</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>Non clos</translation>
    </message>
    <message>
        <source>Received, but the end was not noted: counted, without a duration.</source>
        <translation>Personne reçue, fin non notée&#xa0;: comptée, sans durée.</translation>
    </message>
    <message>
        <source>Went away without being received: counted, without a duration.</source>
        <translation>Personne repartie sans être reçue&#xa0;: comptée, sans durée.</translation>
    </message>
    <message>
        <source>Will come back on the next day: the ticket stays open.</source>
        <translation>La personne reviendra le jour suivant&#xa0;: le ticket reste ouvert.</translation>
    </message>
    <message>
        <source>Nobody knows: counted apart, in no duration.</source>
        <translation>Personne ne sait&#xa0;: compté à part, dans aucune durée.</translation>
    </message>
    <message>
        <source>Day closed at {hour}, doors open since: close it again.</source>
        <translation>Journée close à {hour}, portes rouvertes depuis : à clore de nouveau.</translation>
    </message>
    <message>
        <source>Day closed at {hour}, 1 ticket given since: close it again.</source>
        <translation>Journée close à {hour}, 1 ticket donné depuis : à clore de nouveau.</translation>
    </message>
    <message>
        <source>Day closed at {hour}, {n} tickets given since: close it again.</source>
        <translation>Journée close à {hour}, {n} tickets donnés depuis : à clore de nouveau.</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>remise</translation>
    </message>
    <message>
        <source>written, to be confirmed</source>
        <translation>écrite, à confirmer</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyée</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message numerus="yes">
        <source>%n ticket(s) have to be settled first.</source>
        <translation>
            <numerusform>Il reste %n ticket à régler.</numerusform>
            <numerusform>Il reste %n tickets à régler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) have to be settled first.</source>
        <translation>
            <numerusform>Il reste %n rendez-vous à régler.</numerusform>
            <numerusform>Il reste %n rendez-vous à régler.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are looking at {day}.</source>
        <translation>Vous regardez la journée du {day}.</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Revenir à aujourd’hui</translation>
    </message>
    <message>
        <source>{day} was not closed.</source>
        <translation>La journée du {day} n’a pas été close.</translation>
    </message>
    <message numerus="yes">
        <source>%n days were not closed, the first one on {day}.</source>
        <translation>
            <numerusform>%n journée n’a pas été close, celle du {day}.</numerusform>
            <numerusform>%n journées n’ont pas été closes, la première est celle du {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at that day</source>
        <translation>Voir cette journée</translation>
    </message>
</context>
<context>
    <name>ClosingPresenter</name>
    <message>
        <source>Doors closed</source>
        <translation>Portes fermées</translation>
    </message>
    <message>
        <source>Doors open</source>
        <translation>Portes ouvertes</translation>
    </message>
    <message>
        <source>Absence noted at {hour}</source>
        <translation>Absence notée à {hour}</translation>
    </message>
    <message>
        <source>The appointment of {hour} is cancelled</source>
        <translation>Rendez-vous de {hour} annulé</translation>
    </message>
    <message numerus="yes">
        <source>%n absence(s) noted</source>
        <translation>
            <numerusform>%n absence notée</numerusform>
            <numerusform>%n absences notées</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} is closed</source>
        <translation>La journée du {day} est close</translation>
    </message>
    <message>
        <source>{day} is open again</source>
        <translation>La journée du {day} est rouverte</translation>
    </message>
</context>
<context>
    <name>DoorsCard</name>
    <message>
        <source>Doors of the hall</source>
        <translation>Portes du hall</translation>
    </message>
    <message>
        <source>Planned: {hours}</source>
        <translation>Prévu&#xa0;: {hours}</translation>
    </message>
    <message>
        <source>closed on this day</source>
        <translation>fermé ce jour</translation>
    </message>
    <message>
        <source>Real: {hours}</source>
        <translation>Réel&#xa0;: {hours}</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>pas ouvert</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvertes</translation>
    </message>
    <message>
        <source>Close the doors now</source>
        <translation>Fermer les portes maintenant</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermées</translation>
    </message>
    <message>
        <source>Open the doors now</source>
        <translation>Ouvrir les portes maintenant</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>The day</source>
        <translation>La journée</translation>
    </message>
    <message>
        <source>arrivals</source>
        <translation>arrivées</translation>
    </message>
    <message>
        <source>served</source>
        <translation>servis</translation>
    </message>
    <message>
        <source>left</source>
        <translation>partis</translation>
    </message>
    <message>
        <source>median wait</source>
        <translation>attente médiane</translation>
    </message>
    <message>
        <source>90 % waited at most</source>
        <translation>90 % ont attendu au plus</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>within {target}</source>
        <translation>en {target} ou moins</translation>
    </message>
    <message>
        <source>n = {n} (few)</source>
        <translation>n = {n} (peu)</translation>
    </message>
    <message>
        <source>n = {n}</source>
        <translation>n = {n}</translation>
    </message>
    <message>
        <source>{name}: {share} ({n} of {total}). {definition}</source>
        <translation>{name} : {share} ({n} sur {total}). {definition}</translation>
    </message>
    <message>
        <source>Appointments booked: {booked}, came: {came}, did not come: {missed}</source>
        <translation>Rendez-vous pris : {booked}, venus : {came}, absents : {missed}</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) for confidentiality</source>
        <translation>
            <numerusform>%n demande de confidentialité</numerusform>
            <numerusform>%n demandes de confidentialité</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) without a ticket</source>
        <translation>
            <numerusform>%n contact sans ticket</numerusform>
            <numerusform>%n contacts sans ticket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not closed</source>
        <translation>
            <numerusform>%n non clos</numerusform>
            <numerusform>%n non clos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent at the call</source>
        <translation>
            <numerusform>%n absent à l’appel</numerusform>
            <numerusform>%n absents à l’appel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummariesCard</name>
    <message>
        <source>Summaries sent</source>
        <translation>Synthèses envoyées</translation>
    </message>
    <message>
        <source>Send again what waits</source>
        <translation>Renvoyer ce qui attend</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Rev.</source>
        <translation>Rév.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>next at {hour}</source>
        <translation>prochain à {hour}</translation>
    </message>
</context>
<context>
    <name>TicketsCard</name>
    <message>
        <source>Open tickets</source>
        <translation>Tickets ouverts</translation>
    </message>
    <message>
        <source>No ticket is open.</source>
        <translation>Aucun ticket n’est ouvert.</translation>
    </message>
    <message>
        <source>with a letter: all the rest</source>
        <translation>avec une lettre&#xa0;: tout le reste</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>reprendre</translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n à régler</numerusform>
            <numerusform>%n à régler</numerusform>
        </translation>
    </message>
</context>
</TS>
