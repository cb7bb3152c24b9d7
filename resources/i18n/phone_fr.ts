<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>CallForm</name>
    <message>
        <source>What about?</source>
        <translation>Quel motif ?</translation>
    </message>
    <message>
        <source>What became of it?</source>
        <translation>Quelle suite ?</translation>
    </message>
    <message>
        <source>“4” for four rings, “18 s” for seconds. Nothing when nobody counted.</source>
        <translation>« 4 » pour quatre sonneries, « 18 s » pour des secondes. Rien si personne n’a compté.</translation>
    </message>
    <message>
        <source>Answered after</source>
        <translation>Pris après</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Number to call back</source>
        <translation>Numéro à rappeler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Whom to call back</source>
        <translation>Personne à rappeler</translation>
    </message>
    <message>
        <source>erased as soon as it is done, after 30 days at most</source>
        <translation>effacée dès le rappel fait, 30 jours au plus</translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation>Enregistrer l’appel</translation>
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
        <source>The whole place</source>
        <translation>Tout le site</translation>
    </message>
    <message>
        <source>A call</source>
        <translation>Un appel</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Précisions</translation>
    </message>
</context>
<context>
    <name>CallbacksCard</name>
    <message>
        <source>Call back</source>
        <translation>À rappeler</translation>
    </message>
    <message>
        <source>Nobody is to be called back.</source>
        <translation>Personne n’est à rappeler.</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Rappelé</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Plus à rappeler</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the end of</source>
        <translation>Au plus tard</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>effacé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>{shape} {day}, late</source>
        <translation>{shape} {day}, en retard</translation>
    </message>
    <message>
        <source>{shape} {day}, no answer yet</source>
        <translation>{shape} {day}, sans réponse</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Solved</source>
        <translation>Résolu</translation>
    </message>
    <message>
        <source>Put through</source>
        <translation>Transféré</translation>
    </message>
    <message>
        <source>Not put through</source>
        <translation>Transfert échoué</translation>
    </message>
    <message>
        <source>Message taken</source>
        <translation>Message pris</translation>
    </message>
    <message>
        <source>Call-back promised</source>
        <translation>Rappel promis</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Faux numéro</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Pris</translation>
    </message>
</context>
<context>
    <name>PhoneFiguresCard</name>
    <message>
        <source>How calls are taken</source>
        <translation>Qualité du décroché</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>within {rings} rings</source>
        <translation>en {rings} sonneries</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Résolu</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>90 % within</source>
        <translation>90 % en</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) told by the exchange today: calls taken and times are those it tells.</source>
        <translation>
            <numerusform>%n appel donné par l’autocommutateur aujourd’hui : décroché et délais sont les siens.</numerusform>
            <numerusform>%n appels donnés par l’autocommutateur aujourd’hui : décroché et délais sont les siens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone contact(s) counted at the reception today are not in these figures.</source>
        <translation>
            <numerusform>%n contact par téléphone compté à l’accueil aujourd’hui n’est pas dans ces chiffres.</numerusform>
            <numerusform>%n contacts par téléphone comptés à l’accueil aujourd’hui ne sont pas dans ces chiffres.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Tell a call whole</source>
        <translation>Fiche complète</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Calls of today</source>
        <translation>Appels du jour</translation>
    </message>
    <message>
        <source>Count a call</source>
        <translation>Compter un appel</translation>
    </message>
    <message>
        <source>one key, one call</source>
        <translation>une touche, un appel</translation>
    </message>
</context>
<context>
    <name>PhonePresenter</name>
    <message>
        <source>{call}: taken out of the count</source>
        <translation>{call} : retiré du compte</translation>
    </message>
    <message>
        <source>Called back without an answer: the number stays</source>
        <translation>Rappelé sans réponse : le numéro reste</translation>
    </message>
    <message>
        <source>Called back: the number is erased</source>
        <translation>Rappelé : le numéro est effacé</translation>
    </message>
    <message>
        <source>Nobody to call back any more: the number is erased</source>
        <translation>Plus personne à rappeler : le numéro est effacé</translation>
    </message>
    <message>
        <source>{reason}: {outcome}</source>
        <translation>{reason} : {outcome}</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>Count a call</source>
        <translation>Compter un appel</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>Calls of today</source>
        <translation>Appels du jour</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Counted by mistake</source>
        <translation>Compté par erreur</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>At</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message numerus="yes">
        <source>%n ring(s)</source>
        <translation>
            <numerusform>%n sonnerie</numerusform>
            <numerusform>%n sonneries</numerusform>
        </translation>
    </message>
</context>
</TS>
