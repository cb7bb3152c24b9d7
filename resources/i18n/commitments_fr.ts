<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>ActionsCard</name>
    <message>
        <source>Improvement actions</source>
        <translation>Actions de progrès</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qui est à faire</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucune pour l’instant.</translation>
    </message>
    <message>
        <source>Open an action</source>
        <translation>Ouvrir une action</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Que faire ?</translation>
    </message>
    <message>
        <source>A few words without a name; who and when are told on its page.</source>
        <translation>Quelques mots, sans nom ; qui et quand se disent sur sa page.</translation>
    </message>
    <message>
        <source>Open the action</source>
        <translation>Ouvrir l’action</translation>
    </message>
</context>
<context>
    <name>CommitmentDetail</name>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>All commitments</source>
        <translation>Tous les engagements</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Mois par mois</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>Preuves</translation>
    </message>
</context>
<context>
    <name>CommitmentPeriod</name>
    <message>
        <source>Last twelve months</source>
        <translation>Douze derniers mois</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Année {year}</translation>
    </message>
</context>
<context>
    <name>Commitments</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>Douze mois</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>no action under way</source>
        <translation>aucune action en cours</translation>
    </message>
    <message>
        <source>action: {title}</source>
        <translation>action : {title}</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Numérateur</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Dénominateur</translation>
    </message>
    <message>
        <source>{month} closed on {day}</source>
        <translation>{month} clos le {day}</translation>
    </message>
</context>
<context>
    <name>CommitmentsOverview</name>
    <message>
        <source>Scope</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Type a number or a word</source>
        <translation>Tapez un numéro ou un mot</translation>
    </message>
    <message>
        <source>Keep the commitments</source>
        <translation>Filtrer les engagements</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Counting the days that were never counted: {share}</source>
        <translation>Premier comptage des jours passés : {share}</translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n engagement</numerusform>
            <numerusform>%n engagements</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>closed on {day}</source>
        <translation>close le {day}</translation>
    </message>
    <message>
        <source>not counted here: {sites}</source>
        <translation>non compté ici : {sites}</translation>
    </message>
    <message>
        <source>definition, months and proofs</source>
        <translation>définition, mois et preuves</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>all of them again</source>
        <translation>tous les revoir</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copier</translation>
    </message>
</context>
<context>
    <name>CommitmentsPage</name>
    <message>
        <source>The commitments of this place will appear here once its scope of certification is told.</source>
        <translation>Les engagements de ce lieu apparaîtront ici quand son périmètre de certification sera connu.</translation>
    </message>
    <message>
        <source>take the scope proposed for this kind of place</source>
        <translation>prendre le périmètre proposé pour ce type de lieu</translation>
    </message>
</context>
<context>
    <name>CommitmentsPresenter</name>
    <message>
        <source>Action opened</source>
        <translation>Action ouverte</translation>
    </message>
    <message>
        <source>Scope put in force; it begins on the first day recorded</source>
        <translation>Périmètre mis en vigueur, à partir du premier jour enregistré</translation>
    </message>
</context>
<context>
    <name>DefinitionCard</name>
    <message>
        <source>Numerator</source>
        <translation>Numérateur</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Dénominateur</translation>
    </message>
    <message>
        <source>No threshold: the figure is published as it is.</source>
        <translation>Sans seuil : le chiffre est publié tel quel.</translation>
    </message>
    <message>
        <source>Threshold {target}, {origin}</source>
        <translation>Seuil {target}, {origin}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Source : {source}</translation>
    </message>
</context>
<context>
    <name>LightsRow</name>
    <message numerus="yes">
        <source>– %n without a record</source>
        <translation>
            <numerusform>– %n sans enregistrement</numerusform>
            <numerusform>– %n sans enregistrement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n tenu</numerusform>
            <numerusform>%n tenus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n close</source>
        <translation>
            <numerusform>%n proche du seuil</numerusform>
            <numerusform>%n proches du seuil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not kept</source>
        <translation>
            <numerusform>%n non tenu</numerusform>
            <numerusform>%n non tenus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with too few records</source>
        <translation>
            <numerusform>%n avec trop peu de données</numerusform>
            <numerusform>%n avec trop peu de données</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published</source>
        <translation>
            <numerusform>%n publié</numerusform>
            <numerusform>%n publiés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofsCard</name>
    <message>
        <source>Proofs</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Proved by being</source>
        <translation>Mode de preuve</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
</context>
</TS>
