<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>Deadlines</name>
    <message>
        <source>Time left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>En charge</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>Sous 7 jours</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Complaint: acknowledge</source>
        <translation>Réclamation : accuser réception</translation>
    </message>
    <message>
        <source>Complaint: draft the answer</source>
        <translation>Réclamation : préparer la réponse</translation>
    </message>
    <message>
        <source>Complaint: answer</source>
        <translation>Réclamation : répondre</translation>
    </message>
    <message>
        <source>Appeal: answer (indicative)</source>
        <translation>Recours : répondre (indicatif)</translation>
    </message>
    <message>
        <source>Request: acknowledge</source>
        <translation>Demande : accuser réception</translation>
    </message>
    <message>
        <source>Request: answer</source>
        <translation>Demande : répondre</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rappel promis</translation>
    </message>
    <message>
        <source>Survey: open</source>
        <translation>Enquête : à ouvrir</translation>
    </message>
    <message>
        <source>Survey: close</source>
        <translation>Enquête : à clore</translation>
    </message>
    <message>
        <source>Survey: destroy the paper forms</source>
        <translation>Enquête : détruire les questionnaires papier</translation>
    </message>
    <message>
        <source>Check grid: make the round</source>
        <translation>Autocontrôle : faire la ronde</translation>
    </message>
    <message>
        <source>Mystery test: make it</source>
        <translation>Test mystère : le faire</translation>
    </message>
    <message>
        <source>Mystery test: score it</source>
        <translation>Test mystère : le noter</translation>
    </message>
    <message>
        <source>Act: make it ready</source>
        <translation>Acte : à préparer</translation>
    </message>
    <message>
        <source>Act: hand it over</source>
        <translation>Acte : à remettre</translation>
    </message>
    <message>
        <source>Quality calendar</source>
        <translation>Calendrier qualité</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Certificate: renew</source>
        <translation>Certificat : à renouveler</translation>
    </message>
    <message>
        <source>one day late</source>
        <translation>un jour de retard</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>{days} days late</source>
        <translation>{days} jours de retard</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>dans {days} jours</translation>
    </message>
</context>
<context>
    <name>DeadlinesPage</name>
    <message>
        <source>Type what is to be done, a title, a name</source>
        <translation>Tapez ce qui est à faire, un titre, un nom</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Ce qui est à faire</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>Nothing is due until {day}. Answers, rounds, reviews and actions to come will appear here.</source>
        <translation>Rien n’est dû jusqu’au {day}. Les réponses, rondes, révisions et actions à venir apparaîtront ici.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
</TS>
