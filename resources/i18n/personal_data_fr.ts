<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>ClassesCard</name>
    <message>
        <source>What is kept of people</source>
        <translation>Ce qui est gardé des personnes</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>au</translation>
    </message>
    <message>
        <source>Slip of destruction (PDF)</source>
        <translation>Bordereau d’élimination (PDF)</translation>
    </message>
    <message>
        <source>Record of processing (PDF)</source>
        <translation>Registre des traitements (PDF)</translation>
    </message>
    <message>
        <source>Notice for the desk (PDF)</source>
        <translation>Notice pour l’accueil (PDF)</translation>
    </message>
    <message numerus="yes">
        <source>%n to erase: late</source>
        <translation>
            <numerusform>%n à effacer : en retard</numerusform>
            <numerusform>%n à effacer : en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing past its time</source>
        <translation>rien n’a dépassé sa durée</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Erased by itself each day at the opening; last time: {day}. The settings hold the times.</source>
        <translation>Effacement automatique chaque jour à l’ouverture ; le dernier : {day}. Les durées sont dans les réglages.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>A person asks what concerns them</source>
        <translation>Une personne demande ce qui la concerne</translation>
    </message>
    <message>
        <source>A name, an e-mail, a telephone or an address, then Enter. Accents do not matter.</source>
        <translation>Un nom, un courriel, un téléphone ou une adresse, puis Entrée. Avec ou sans accents.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What concerns this person</source>
        <translation>Ce qui concerne cette personne</translation>
    </message>
    <message>
        <source>Hand over (PDF and CSV)</source>
        <translation>Remettre (PDF et CSV)</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message numerus="yes">
        <source>%n exact match(es), chosen; the others are close: look at them.</source>
        <translation>
            <numerusform>%n correspondance exacte, choisie ; les autres sont approchées, à vérifier.</numerusform>
            <numerusform>%n correspondances exactes, choisies ; les autres sont approchées, à vérifier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is kept fits.</source>
        <translation>Rien de ce qui est gardé ne correspond.</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n line(s) for good? What they belong to stays, without anybody.</source>
        <translation>
            <numerusform>Effacer définitivement %n ligne ? Le rendez-vous ou la fiche reste, sans personne.</numerusform>
            <numerusform>Effacer définitivement %n lignes ? Les rendez-vous ou les fiches restent, sans personne.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message>
        <source>{day} · {count}</source>
        <translation>{day} · {count}</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardées</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>La plus ancienne</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Last erasing</source>
        <translation>Dernier effacement</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochain</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est gardé</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Correspond</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exactement</translation>
    </message>
    <message>
        <source>close</source>
        <translation>à peu près</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>confidentiel</translation>
    </message>
</context>
<context>
    <name>PersonalDataPresenter</name>
    <message numerus="yes">
        <source>%n line(s) erased</source>
        <translation>
            <numerusform>%n ligne effacée</numerusform>
            <numerusform>%n lignes effacées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonalDataPrinting</name>
    <message>
        <source>destruction-{first}-{last}.pdf</source>
        <translation>bordereau-{first}-{last}.pdf</translation>
    </message>
    <message>
        <source>The slip is in {file}</source>
        <translation>Le bordereau est dans {file}</translation>
    </message>
    <message>
        <source>record-of-processing.pdf</source>
        <translation>registre-des-traitements.pdf</translation>
    </message>
    <message>
        <source>The record is in {file}</source>
        <translation>Le registre est dans {file}</translation>
    </message>
    <message>
        <source>privacy-notice.pdf</source>
        <translation>notice-donnees-personnelles.pdf</translation>
    </message>
    <message>
        <source>The notice is in {file}</source>
        <translation>La notice est dans {file}</translation>
    </message>
    <message>
        <source>request-{moment}.pdf</source>
        <translation>demande-{moment}.pdf</translation>
    </message>
    <message>
        <source>For this person: {file}, and the same as CSV. Delete both once handed over.</source>
        <translation>Pour cette personne : {file}, et le même en CSV. Supprimez les deux une fois remis.</translation>
    </message>
</context>
</TS>
