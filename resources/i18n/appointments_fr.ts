<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>AppointmentForm</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Discreet: neither the name nor the service is shown</source>
        <translation>Discret : nom et démarche cachés</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Renoncer</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Nouveau rendez-vous</translation>
    </message>
    <message>
        <source>Change the appointment</source>
        <translation>Modifier le rendez-vous</translation>
    </message>
    <message>
        <source>This time is past. Give a later one, or log an arrival at the reception.</source>
        <translation>Cette heure est passée. Donnez-en une autre, ou notez une arrivée à l’accueil.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Démarche</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Telephone or e-mail, only if needed.</source>
        <translation>Téléphone ou courriel, seulement si nécessaire.</translation>
    </message>
</context>
<context>
    <name>Appointments</name>
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
        <translation>Démarche</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Cancelled by the visitor</source>
        <translation>Annulé par le visiteur</translation>
    </message>
    <message>
        <source>Cancelled by us</source>
        <translation>Annulé par la mairie</translation>
    </message>
</context>
<context>
    <name>AppointmentsPresenter</name>
    <message>
        <source>Appointment at {hour} written</source>
        <translation>Rendez-vous de {hour} enregistré</translation>
    </message>
    <message>
        <source>Appointment at {hour} cancelled</source>
        <translation>Rendez-vous de {hour} annulé</translation>
    </message>
    <message>
        <source>Appointment at {hour}: ticket {ticket} given</source>
        <translation>Rendez-vous de {hour} : ticket {ticket} donné</translation>
    </message>
    <message>
        <source>Absence noted at {hour}</source>
        <translation>Absence notée pour le rendez-vous de {hour}</translation>
    </message>
</context>
<context>
    <name>AppointmentsView</name>
    <message>
        <source>Appointments of the day</source>
        <translation>Rendez-vous du jour</translation>
    </message>
    <message>
        <source>F3 search a time, a name, a service</source>
        <translation>F3 chercher une heure, un nom, une démarche</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>No appointment on this day.</source>
        <translation>Aucun rendez-vous ce jour-là.</translation>
    </message>
    <message>
        <source>write one</source>
        <translation>en inscrire un</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Jour précédent</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Jour suivant</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>The visitor is here</source>
        <translation>Le visiteur est là</translation>
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
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n rendez-vous</numerusform>
            <numerusform>%n rendez-vous</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an appointment in the list first.</source>
        <translation>Choisissez d’abord un rendez-vous dans la liste.</translation>
    </message>
</context>
</TS>
