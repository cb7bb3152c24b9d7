<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>Quality</name>
    <message>
        <source>kept</source>
        <translation>tenu</translation>
    </message>
    <message>
        <source>close</source>
        <translation>proche du seuil</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>non tenu</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>trop peu de données</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>aucun enregistrement</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>checked on the spot</source>
        <translation>vérifié sur place</translation>
    </message>
    <message>
        <source>kept in a register</source>
        <translation>suivi dans un registre</translation>
    </message>
    <message>
        <source>asked in a survey</source>
        <translation>demandé dans une enquête</translation>
    </message>
    <message>
        <source>default of the framework</source>
        <translation>valeur du référentiel</translation>
    </message>
    <message>
        <source>set by the site, in the settings</source>
        <translation>fixée par le site, dans les réglages</translation>
    </message>
    <message>
        <source>set by the town for this scope</source>
        <translation>fixée par la ville pour ce périmètre</translation>
    </message>
    <message>
        <source>recorded late</source>
        <translation>saisie tardive</translation>
    </message>
    <message>
        <source>a record was corrected</source>
        <translation>enregistrement corrigé</translation>
    </message>
    <message>
        <source>scope, threshold or framework changed</source>
        <translation>périmètre, seuil ou référentiel modifié</translation>
    </message>
    <message>
        <source>new version of the program</source>
        <translation>nouvelle version du programme</translation>
    </message>
    <message>
        <source>{value} ({part} of {whole})</source>
        <translation>{value} ({part} sur {whole})</translation>
    </message>
    <message>
        <source>counted today: {figure}, not recorded</source>
        <translation>compté aujourd’hui : {figure}, non enregistré</translation>
    </message>
    <message>
        <source>amended on {day}: {figure}, {cause}</source>
        <translation>avenant du {day} : {figure}, {cause}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} sur {whole}</translation>
    </message>
    <message>
        <source>no record: {names}</source>
        <translation>aucun enregistrement : {names}</translation>
    </message>
    <message>
        <source>critical points that fail: {n}</source>
        <translation>points critiques non conformes : {n}</translation>
    </message>
    <message>
        <source>{n} more to judge by</source>
        <translation>encore {n} pour pouvoir juger</translation>
    </message>
    <message>
        <source>{scope} · {framework} {version} · {first} to {last}</source>
        <translation>{scope} · {framework} {version} · du {first} au {last}</translation>
    </message>
    <message>
        <source>Sites of the scope whose data are not on this PC, so not counted here: {sites}.</source>
        <translation>Sites du périmètre dont les données ne sont pas sur ce poste, donc non comptés ici : {sites}.</translation>
    </message>
    <message>
        <source>No commitment is in force on these days: the scope begins on {day}.</source>
        <translation>Aucun engagement n’est en vigueur ces jours-là : le périmètre commence le {day}.</translation>
    </message>
    <message>
        <source>The scope “{name}” is in force, version {version}.</source>
        <translation>Le périmètre « {name} » est en vigueur, version {version}.</translation>
    </message>
    <message>
        <source>The figures of {period} are closed for the scope “{name}”.</source>
        <translation>Chiffres clos : {period}, périmètre « {name} ».</translation>
    </message>
    <message>
        <source>{file} does not hold one scope in JSON ({cause}). Correct it.</source>
        <translation>{file} ne contient pas un périmètre en JSON ({cause}). Corrigez-le.</translation>
    </message>
</context>
</TS>
