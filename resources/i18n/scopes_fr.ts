<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>CertificateForm</name>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Certification body</source>
        <translation>Organisme certificateur</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Délivré le</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Audits</translation>
    </message>
</context>
<context>
    <name>OverrideForm</name>
    <message>
        <source>A threshold of the town</source>
        <translation>Un seuil de la ville</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Where the value comes from; it is printed beside each figure.</source>
        <translation>D’où vient la valeur : c’est imprimé à côté de chaque chiffre.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Since the day</source>
        <translation>Depuis le jour</translation>
    </message>
    <message>
        <source>Say where the value comes from.</source>
        <translation>Dites d’où vient cette valeur.</translation>
    </message>
</context>
<context>
    <name>PartForm</name>
    <message>
        <source>A part of the scope</source>
        <translation>Une partie du périmètre</translation>
    </message>
    <message>
        <source>The identifier of the place, as its own settings tell it.</source>
        <translation>L’identifiant du lieu, tel que ses propres réglages le donnent.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Since the day</source>
        <translation>Depuis le jour</translation>
    </message>
    <message>
        <source>It ended on the day</source>
        <translation>A pris fin le</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Services; none chosen means all of them</source>
        <translation>Services ; aucun choisi signifie tous</translation>
    </message>
</context>
<context>
    <name>ScopeForm</name>
    <message>
        <source>Put in force</source>
        <translation>Mettre en vigueur</translation>
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
    <name>Scopes</name>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>no audit</source>
        <translation>aucun audit</translation>
    </message>
    <message>
        <source>Day of the audit</source>
        <translation>Jour de l’audit</translation>
    </message>
    <message>
        <source>Initial audit</source>
        <translation>Audit initial</translation>
    </message>
    <message>
        <source>Follow-up audit</source>
        <translation>Audit de suivi</translation>
    </message>
    <message>
        <source>Renewal audit</source>
        <translation>Audit de renouvellement</translation>
    </message>
    <message>
        <source>Extension audit</source>
        <translation>Audit d’extension</translation>
    </message>
    <message>
        <source>Internal audit</source>
        <translation>Audit interne</translation>
    </message>
    <message>
        <source>Openings: on time within</source>
        <translation>Ouvertures : à l’heure à tant près</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} jours</translation>
    </message>
    <message>
        <source>{n} rings</source>
        <translation>{n} sonneries</translation>
    </message>
    <message>
        <source>{n} commitments of {framework} {version}: {modules}</source>
        <translation>{n} engagements de {framework} {version} : {modules}</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Planned or held on</source>
        <translation>Prévu ou tenu le</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>ScopesPage</name>
    <message>
        <source>Scope</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>What is covered</source>
        <translation>Ce qui est couvert</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Audits</translation>
    </message>
    <message>
        <source>Thresholds of the town</source>
        <translation>Seuils de la ville</translation>
    </message>
    <message>
        <source>This place has no scope of certification yet.</source>
        <translation>Ce lieu n’a pas encore de périmètre de certification.</translation>
    </message>
    <message>
        <source>take the scope proposed for this kind of place</source>
        <translation>prendre le périmètre proposé pour ce type de lieu</translation>
    </message>
    <message>
        <source>Extend the scope</source>
        <translation>Étendre le périmètre</translation>
    </message>
    <message>
        <source>Certificate and audits</source>
        <translation>Certificat et audits</translation>
    </message>
    <message>
        <source>Set a threshold</source>
        <translation>Fixer un seuil</translation>
    </message>
    <message>
        <source>No certificate yet: the town is a candidate.</source>
        <translation>Pas encore de certificat : la ville est candidate.</translation>
    </message>
    <message>
        <source>No. {number}, {body}, from {first} to {last}</source>
        <translation>N° {number}, {body}, du {first} au {last}</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>None: the framework&apos;s own values hold, or those of the settings.</source>
        <translation>Aucun : les valeurs du référentiel s’appliquent, ou celles des réglages.</translation>
    </message>
</context>
<context>
    <name>ScopesPresenter</name>
    <message>
        <source>Scope put in force</source>
        <translation>Périmètre mis en vigueur</translation>
    </message>
</context>
</TS>
