<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>AskDay</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
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
        <translation>Laisser</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Steps of the year</source>
        <translation>Étapes de l’année</translation>
    </message>
    <message>
        <source>Open what proves it</source>
        <translation>Ouvrir ce qui le prouve</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Move it to a day</source>
        <translation>Déplacer à un jour</translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation>Encore à faire</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Année précédente</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Année suivante</translation>
    </message>
    <message>
        <source>Done on the day</source>
        <translation>faite le</translation>
    </message>
    <message>
        <source>Move to the day</source>
        <translation>pour le</translation>
    </message>
    <message>
        <source>{step}: recorded</source>
        <translation>{step} : noté</translation>
    </message>
    <message>
        <source>Quality calendar</source>
        <translation>Calendrier qualité</translation>
    </message>
</context>
<context>
    <name>QualityCalendar</name>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>to do now</source>
        <translation>à faire maintenant</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>before the records</source>
        <translation>avant les registres</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>for {day}</source>
        <translation>pour le {day}</translation>
    </message>
    <message>
        <source>said to be done on {day}</source>
        <translation>noté fait le {day}</translation>
    </message>
    <message>
        <source>{day} · no. {number}</source>
        <translation>{day} · n° {number}</translation>
    </message>
</context>
</TS>
