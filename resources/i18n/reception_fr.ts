<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>AppointmentsPanel</name>
    <message>
        <source>Find an appointment: a time, a name, a service</source>
        <translation>Chercher un rendez-vous : une heure, un nom, une démarche</translation>
    </message>
    <message>
        <source>time, name, service</source>
        <translation>heure, nom…</translation>
    </message>
    <message>
        <source>Today’s appointments</source>
        <translation>Rendez-vous du jour</translation>
    </message>
    <message>
        <source>No appointment today. They are booked on the page Appointments.</source>
        <translation>Aucun rendez-vous aujourd’hui. Ils se prennent sur la page Rendez-vous.</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Is here</source>
        <translation>Est là</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Non venu</translation>
    </message>
    <message>
        <source>No appointment answers this.</source>
        <translation>Aucun rendez-vous ne correspond.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
</context>
<context>
    <name>ArrivalPanel</name>
    <message>
        <source>Arrival</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Arrival: a digit for the service, or a word</source>
        <translation>Arrivée : le chiffre de la démarche, ou un mot</translation>
    </message>
    <message>
        <source>digit or word: passport, school…</source>
        <translation>chiffre ou mot : cni…</translation>
    </message>
    <message>
        <source>One person more</source>
        <translation>Une personne de plus</translation>
    </message>
    <message>
        <source>One person less</source>
        <translation>Une personne de moins</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritaire</translation>
    </message>
    <message>
        <source>In confidence</source>
        <translation>Confidentiel</translation>
    </message>
    <message>
        <source>Help with a form</source>
        <translation>Formulaire</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n démarche</numerusform>
            <numerusform>%n démarches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>almost no wait</source>
        <translation>presque pas d’attente</translation>
    </message>
    <message>
        <source>wait {n} min</source>
        <translation>attente {n} min</translation>
    </message>
    <message>
        <source>{low} to {high} min</source>
        <translation>{low} à {high} min</translation>
    </message>
    <message>
        <source>wait {span}</source>
        <translation>attente {span}</translation>
    </message>
    <message>
        <source>{reason}: counted</source>
        <translation>{reason} : noté</translation>
    </message>
    <message>
        <source>No service answers this word. Try another, or press its digit.</source>
        <translation>Aucune démarche ne répond à ce mot. Essayez-en un autre, ou tapez son chiffre.</translation>
    </message>
    <message>
        <source>Choose a service first: its digit, or a word.</source>
        <translation>Choisissez d’abord une démarche : son chiffre, ou un mot.</translation>
    </message>
    <message>
        <source>Ticket {ticket} given</source>
        <translation>Ticket {ticket} donné</translation>
    </message>
    <message>
        <source>The ticket is not confirmed. Press Enter again: it is never given twice.</source>
        <translation>Le ticket n’est pas confirmé. Appuyez de nouveau sur Entrée : il n’est jamais donné deux fois.</translation>
    </message>
    <message>
        <source>The ticket was NOT created. {why}</source>
        <translation>Le ticket n’a PAS été créé. {why}</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Bookings</name>
    <message>
        <source>The {time} appointment was missed</source>
        <translation>Rendez-vous de {time} : non venu</translation>
    </message>
    <message>
        <source>The {time} appointment is here · ticket {ticket}</source>
        <translation>Rendez-vous de {time} arrivé · ticket {ticket}</translation>
    </message>
</context>
<context>
    <name>ContactsPanel</name>
    <message>
        <source>Without a ticket</source>
        <translation>Sans ticket</translation>
    </message>
</context>
<context>
    <name>CounterActs</name>
    <message>
        <source>{counter} is open</source>
        <translation>{counter} : ouvert</translation>
    </message>
    <message>
        <source>{counter} is on a break</source>
        <translation>{counter} : en pause</translation>
    </message>
    <message>
        <source>{counter} is open again</source>
        <translation>{counter} : de retour de pause</translation>
    </message>
    <message>
        <source>{counter} is closed</source>
        <translation>{counter} : fermé</translation>
    </message>
    <message>
        <source>{ticket} called again</source>
        <translation>{ticket} rappelé</translation>
    </message>
    <message>
        <source>{ticket} is at the counter</source>
        <translation>{ticket} est au guichet</translation>
    </message>
    <message>
        <source>{ticket} finished</source>
        <translation>{ticket} terminé</translation>
    </message>
    <message>
        <source>{ticket} is absent</source>
        <translation>{ticket} noté absent</translation>
    </message>
    <message>
        <source>{ticket} is in the queue again</source>
        <translation>{ticket} est de retour dans la file</translation>
    </message>
    <message>
        <source>{ticket} is on hold</source>
        <translation>{ticket} mis en suspens</translation>
    </message>
    <message>
        <source>{ticket} is sent on</source>
        <translation>{ticket} transféré</translation>
    </message>
    <message>
        <source>{ticket} is sent on to {service}</source>
        <translation>{ticket} transféré vers {service}</translation>
    </message>
    <message>
        <source>{ticket} has left</source>
        <translation>{ticket} est parti</translation>
    </message>
    <message>
        <source>{ticket} called to {counter}</source>
        <translation>{ticket} appelé · {counter}</translation>
    </message>
    <message>
        <source>{ticket} is at the counter again</source>
        <translation>{ticket} est de nouveau au guichet</translation>
    </message>
    <message>
        <source>nobody else is waiting for this counter</source>
        <translation>personne d’autre n’attend pour ce guichet</translation>
    </message>
    <message>
        <source>Nobody is at your counter. Call with F9.</source>
        <translation>Personne n’est à votre guichet. Appelez avec F9.</translation>
    </message>
    <message>
        <source>Choose your counter first, with F2.</source>
        <translation>Choisissez d’abord votre guichet avec F2.</translation>
    </message>
</context>
<context>
    <name>CounterKeys</name>
    <message>
        <source>Finish and call</source>
        <translation>Terminer et appeler</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Send on</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Appeler le suivant</translation>
    </message>
    <message>
        <source>Absent: no answer</source>
        <translation>Absent : sans réponse</translation>
    </message>
</context>
<context>
    <name>CounterQuestions</name>
    <message>
        <source>Which counter is yours?</source>
        <translation>Quel est votre guichet ?</translation>
    </message>
    <message>
        <source>{ticket} on hold: why?</source>
        <translation>{ticket} en suspens : raison ?</translation>
    </message>
    <message>
        <source>Open the counter</source>
        <translation>Ouvrir le guichet</translation>
    </message>
    <message>
        <source>End the break</source>
        <translation>Fin de la pause</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Close the counter</source>
        <translation>Fermer le guichet</translation>
    </message>
    <message>
        <source>{counter}: open it and work there</source>
        <translation>{counter} : l’ouvrir</translation>
    </message>
    <message>
        <source>{counter}: held by {agent}</source>
        <translation>{counter} : tenu par {agent}</translation>
    </message>
</context>
<context>
    <name>Counters</name>
    <message>
        <source>{service} · just now</source>
        <translation>{service} · à l’instant</translation>
    </message>
    <message>
        <source>{service} · at the counter for {time}</source>
        <translation>{service} · au guichet depuis {time}</translation>
    </message>
    <message>
        <source>{service} · called {n} times, {time} ago</source>
        <translation>{service} · appelé {n} fois, {time}</translation>
    </message>
    <message>
        <source>{service} · called {time} ago</source>
        <translation>{service} · appelé {time}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>break {time}</source>
        <translation>pause {time}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
</context>
<context>
    <name>CountersPanel</name>
    <message>
        <source>Counters</source>
        <translation>Guichets</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>F2: choose your counter</source>
        <translation>F2 : choisissez votre guichet</translation>
    </message>
    <message>
        <source>Nobody here. F9 calls.</source>
        <translation>Personne. F9 appelle.</translation>
    </message>
</context>
<context>
    <name>EndingPanel</name>
    <message>
        <source>Ctrl and a digit: another service done</source>
        <translation>Ctrl et un chiffre : une autre démarche faite</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Une de moins</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Une de plus</translation>
    </message>
    <message>
        <source>Help with a form given</source>
        <translation>Aide au formulaire</translation>
    </message>
    <message>
        <source>Solved at first contact</source>
        <translation>Réglé dès ce contact</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>and call</source>
        <translation>et appeler</translation>
    </message>
    <message>
        <source>{ticket}: how did it end?</source>
        <translation>{ticket} : quelle issue ?</translation>
    </message>
    <message>
        <source>Nothing counted</source>
        <translation>Aucune démarche comptée</translation>
    </message>
</context>
<context>
    <name>HallBanners</name>
    <message>
        <source>The hall is closed at the moment.</source>
        <translation>Le hall est fermé en ce moment.</translation>
    </message>
    <message>
        <source>The hall is not open yet today.</source>
        <translation>Le hall n’est pas encore ouvert aujourd’hui.</translation>
    </message>
    <message>
        <source>Open the hall  Ctrl O</source>
        <translation>Ouvrir le hall  Ctrl O</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) of an earlier day are still open.</source>
        <translation>
            <numerusform>%n visite d’un jour précédent est restée ouverte.</numerusform>
            <numerusform>%n visites d’un jour précédent sont restées ouvertes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle them</source>
        <translation>Régler dans Clôture</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>called {n} times</source>
        <translation>appelé {n} fois</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioritaire</translation>
    </message>
    <message>
        <source>booked {time}</source>
        <translation>RDV {time}</translation>
    </message>
    <message>
        <source>{n} pers.</source>
        <translation>{n} pers.</translation>
    </message>
    <message>
        <source>form</source>
        <translation>formulaire</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Personne n’attend.</translation>
    </message>
    <message>
        <source>gives the first ticket</source>
        <translation>donne le premier ticket</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>longest {wait}</source>
        <translation>la plus longue {wait}</translation>
    </message>
    <message>
        <source>{visit}: what to do?</source>
        <translation>{visit} : que faire ?</translation>
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
        <source>Service</source>
        <translation>Démarche</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>near the longest accepted</source>
        <translation>proche du seuil</translation>
    </message>
    <message>
        <source>longer than accepted</source>
        <translation>plus longue que le seuil</translation>
    </message>
</context>
<context>
    <name>ReceptionPresenter</name>
    <message>
        <source>The hall is open</source>
        <translation>Le hall est ouvert</translation>
    </message>
</context>
<context>
    <name>Reprints</name>
    <message>
        <source>Printing ticket {ticket} again</source>
        <translation>Réimpression du ticket {ticket}</translation>
    </message>
    <message>
        <source>No ticket was given since the start. Choose one in the queue.</source>
        <translation>Aucun ticket n’a été donné depuis le démarrage. Choisissez-en un dans la file.</translation>
    </message>
    <message>
        <source>This desk prints no tickets: say the number.</source>
        <translation>Ce poste n’imprime pas de tickets : dites le numéro.</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <translation>Ctrl P</translation>
    </message>
</context>
<context>
    <name>TicketArea</name>
    <message>
        <source>Give the ticket</source>
        <translation>Donner le ticket</translation>
    </message>
    <message>
        <source>Ticket {ticket}</source>
        <translation>Ticket {ticket}</translation>
    </message>
</context>
<context>
    <name>TransferPanel</name>
    <message>
        <source>Send {ticket} on to</source>
        <translation>Transférer {ticket} vers</translation>
    </message>
</context>
<context>
    <name>VisitActs</name>
    <message>
        <source>Call to my counter</source>
        <translation>Appeler à mon guichet</translation>
    </message>
    <message>
        <source>Take up again at my counter</source>
        <translation>Reprendre à mon guichet</translation>
    </message>
    <message>
        <source>Back to the queue, same rank</source>
        <translation>Remettre dans la file, même rang</translation>
    </message>
    <message>
        <source>Has come back</source>
        <translation>Est de retour</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Asks for confidentiality</source>
        <translation>Demande la confidentialité</translation>
    </message>
    <message>
        <source>Print the ticket again</source>
        <translation>Réimprimer le ticket</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Saisi par erreur</translation>
    </message>
    <message>
        <source>{ticket} is in the queue again</source>
        <translation>{ticket} est de retour dans la file</translation>
    </message>
    <message>
        <source>{former} is now {ticket}, in confidence</source>
        <translation>{former} devient {ticket}, en toute discrétion</translation>
    </message>
    <message>
        <source>{ticket} has left</source>
        <translation>{ticket} est parti</translation>
    </message>
    <message>
        <source>{ticket} was entered by mistake: taken out</source>
        <translation>{ticket} saisi par erreur : retiré</translation>
    </message>
    <message>
        <source>{ticket} changed</source>
        <translation>{ticket} modifié</translation>
    </message>
</context>
<context>
    <name>VisitPanel</name>
    <message>
        <source>One person less</source>
        <translation>Une personne de moins</translation>
    </message>
    <message>
        <source>One person more</source>
        <translation>Une personne de plus</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritaire</translation>
    </message>
    <message>
        <source>Help with a form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
</context>
</TS>
