<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>Crew</name>
    <message>
        <source>{name} · in charge</source>
        <translation>{name} · responsable</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>&amp;Reception</source>
        <translation>&amp;Accueil</translation>
    </message>
    <message>
        <source>App&amp;ointments</source>
        <translation>&amp;Rendez-vous</translation>
    </message>
    <message>
        <source>Con&amp;fidentiality</source>
        <translation>&amp;Confidentialité</translation>
    </message>
    <message>
        <source>Switc&amp;hboard</source>
        <translation>S&amp;tandard</translation>
    </message>
    <message>
        <source>&amp;Issuance</source>
        <translation>Déli&amp;vrance</translation>
    </message>
    <message>
        <source>&amp;Supervision</source>
        <translation>&amp;Supervision</translation>
    </message>
    <message>
        <source>D&amp;eadlines</source>
        <translation>É&amp;chéances</translation>
    </message>
    <message>
        <source>Ca&amp;lendar</source>
        <translation>Calendrie&amp;r</translation>
    </message>
    <message>
        <source>Co&amp;mmitments</source>
        <translation>&amp;Engagements</translation>
    </message>
    <message>
        <source>Com&amp;plaints</source>
        <translation>Récla&amp;mations</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>Autocontrô&amp;les</translation>
    </message>
    <message>
        <source>Sur&amp;veys</source>
        <translation>En&amp;quêtes</translation>
    </message>
    <message>
        <source>A&amp;udit pack</source>
        <translation>Dossier d’a&amp;udit</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>Dem&amp;andes</translation>
    </message>
    <message>
        <source>Sc&amp;ope</source>
        <translation>Périmè&amp;tre</translation>
    </message>
    <message>
        <source>Actio&amp;ns</source>
        <translation>Actio&amp;ns</translation>
    </message>
    <message>
        <source>Information s&amp;heets</source>
        <translation>Fic&amp;hes d’information</translation>
    </message>
    <message>
        <source>Tr&amp;ainings</source>
        <translation>&amp;Formations</translation>
    </message>
    <message>
        <source>Reg&amp;isters</source>
        <translation>Reg&amp;istres</translation>
    </message>
    <message>
        <source>Personal &amp;data</source>
        <translation>&amp;Données personnelles</translation>
    </message>
    <message>
        <source>&amp;Closing</source>
        <translation>C&amp;lôture</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The report is in {file}</source>
        <translation>Le rapport est dans {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>The summaries are being sent</source>
        <translation>Envoi des synthèses en cours</translation>
    </message>
    <message>
        <source>last summary sent {when}</source>
        <translation>dernier envoi {when}</translation>
    </message>
    <message>
        <source>nothing waiting</source>
        <translation>rien en attente</translation>
    </message>
    <message numerus="yes">
        <source>%n summary(ies) waiting</source>
        <translation>
            <numerusform>%n synthèse en attente</numerusform>
            <numerusform>%n synthèses en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>data being checked</source>
        <translation>données en cours de contrôle</translation>
    </message>
    <message>
        <source>This computer’s clock moved by {minutes} min. The waits under way will not be counted.</source>
        <translation>L’horloge de ce poste a bougé de {minutes} min. Les attentes en cours ne seront pas comptées.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) or text(s) to erase: late</source>
        <translation>
            <numerusform>%n donnée à effacer : en retard</numerusform>
            <numerusform>%n données à effacer : en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>backup {when}</source>
        <translation>sauvegarde {when}</translation>
    </message>
    <message>
        <source>data verified</source>
        <translation>données vérifiées</translation>
    </message>
    <message>
        <source>data readable</source>
        <translation>données lisibles</translation>
    </message>
    <message>
        <source>backup failed</source>
        <translation>sauvegarde impossible</translation>
    </message>
    <message>
        <source>data damaged: call the IT service</source>
        <translation>données abîmées : appelez le service informatique</translation>
    </message>
</context>
</TS>
