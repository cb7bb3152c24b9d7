<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>Checks</name>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Dernière fois</translation>
    </message>
    <message>
        <source>critical, none</source>
        <translation>critique, aucune</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>n° {number}</translation>
    </message>
    <message>
        <source>Point that fails</source>
        <translation>Point non conforme</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Points that fail</source>
        <translation>Points non conformes</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critique</translation>
    </message>
    <message>
        <source>Point to check</source>
        <translation>Point à vérifier</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>hors service</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>each week</source>
        <translation>chaque semaine</translation>
    </message>
    <message>
        <source>each month</source>
        <translation>chaque mois</translation>
    </message>
    <message>
        <source>each quarter</source>
        <translation>chaque trimestre</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>Cleanliness and tidiness</source>
        <translation>Propreté et rangement</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Identifiable agents</source>
        <translation>Agents identifiables</translation>
    </message>
    <message>
        <source>Informative reception point</source>
        <translation>Point d’accueil informatif</translation>
    </message>
    <message>
        <source>Written answers</source>
        <translation>Réponses écrites</translation>
    </message>
    <message>
        <source>Out-of-hours message</source>
        <translation>Message hors horaires</translation>
    </message>
    <message>
        <source>Mystery call</source>
        <translation>Appel mystère</translation>
    </message>
    <message>
        <source>Mystery visit</source>
        <translation>Visite mystère</translation>
    </message>
    <message>
        <source>Mystery e-mail or letter</source>
        <translation>Courriel ou courrier mystère</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signalétique</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visite</translation>
    </message>
    <message>
        <source>call</source>
        <translation>appel</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>courriel</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>courrier</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>late, missed before: {n}</source>
        <translation>en retard, manquées : {n}</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>made, to score</source>
        <translation>fait, à noter</translation>
    </message>
    <message>
        <source>scored</source>
        <translation>noté</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>week of {day}</source>
        <translation>semaine du {day}</translation>
    </message>
    <message>
        <source>quarter {number} of {year}</source>
        <translation>trimestre {number} de {year}</translation>
    </message>
    <message>
        <source>not compliant</source>
        <translation>non conforme</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} sur {whole}</translation>
    </message>
    <message>
        <source>not applicable: {n}</source>
        <translation>sans objet : {n}</translation>
    </message>
    <message>
        <source>compliant</source>
        <translation>conforme</translation>
    </message>
    <message>
        <source>{percent} ({part} of {whole})</source>
        <translation>{percent} ({part} sur {whole})</translation>
    </message>
</context>
<context>
    <name>ChecksOverview</name>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Fill the grid</source>
        <translation>Remplir la grille</translation>
    </message>
    <message>
        <source>Plan a mystery test</source>
        <translation>Prévoir un test mystère</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Propose an improvement action</source>
        <translation>Proposer une action de progrès</translation>
    </message>
    <message>
        <source>Blank grid (PDF)</source>
        <translation>Grille vierge (PDF)</translation>
    </message>
    <message>
        <source>Grids in use</source>
        <translation>Grilles en service</translation>
    </message>
    <message>
        <source>The rounds to make will appear here once grids are in use.</source>
        <translation>Les rondes à faire paraîtront ici dès que des grilles seront en service.</translation>
    </message>
    <message>
        <source>Every point complied when it was last checked.</source>
        <translation>Chaque point était conforme à sa dernière vérification.</translation>
    </message>
    <message>
        <source>Points that do not comply will appear here, each with its action.</source>
        <translation>Les points non conformes apparaîtront ici, chacun avec son action.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) in a row</source>
        <translation>
            <numerusform>%n ronde</numerusform>
            <numerusform>%n rondes de suite</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecksPresenter</name>
    <message>
        <source>The round or test no. {number} is not there.</source>
        <translation>La ronde ou le test n° {number} n’est pas là.</translation>
    </message>
    <message>
        <source>{grid}: {share} recorded</source>
        <translation>{grid} : {share}, enregistré</translation>
    </message>
    <message>
        <source>not in use any more</source>
        <translation>hors service</translation>
    </message>
    <message>
        <source>{grid}: {use}</source>
        <translation>{grid} : {use}</translation>
    </message>
    <message>
        <source>{grid} planned for {day}</source>
        <translation>{grid} : prévu le {day}</translation>
    </message>
    <message>
        <source>{grid} made, to score</source>
        <translation>{grid} : fait, à noter</translation>
    </message>
    <message>
        <source>{grid} will not be made</source>
        <translation>{grid} : ne sera pas fait</translation>
    </message>
    <message>
        <source>Improvement action proposed: {point}</source>
        <translation>Action de progrès proposée : {point}</translation>
    </message>
</context>
<context>
    <name>GridPapers</name>
    <message>
        <source>grid-{grid}-{day}.pdf</source>
        <translation>grille-{grid}-{day}.pdf</translation>
    </message>
    <message>
        <source>The grid is in {file}</source>
        <translation>La grille est dans {file}</translation>
    </message>
    <message>
        <source>{part} of {whole}: {percent}. Critical points that fail: {critical}.</source>
        <translation>{part} sur {whole} : {percent}. Points critiques non conformes : {critical}.</translation>
    </message>
</context>
<context>
    <name>GridSheet</name>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Print (PDF)</source>
        <translation>Imprimer (PDF)</translation>
    </message>
    <message>
        <source>Made, to score later</source>
        <translation>Fait, à noter plus tard</translation>
    </message>
    <message>
        <source>Will not be made</source>
        <translation>Ne sera pas fait</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Comply in every point</source>
        <translation>Conformes en tout point</translation>
    </message>
    <message>
        <source>Points to check</source>
        <translation>Points à vérifier</translation>
    </message>
    <message>
        <source>not compliant</source>
        <translation>non conforme</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>Note, photo</source>
        <translation>Note, photo</translation>
    </message>
    <message>
        <source>Note: what is wrong, never a name</source>
        <translation>Note : ce qui ne va pas, jamais un nom</translation>
    </message>
    <message>
        <source>Name of the photo&apos;s file</source>
        <translation>Nom du fichier de la photo</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) left to answer</source>
        <translation>
            <numerusform>Il reste %n point à vérifier</numerusform>
            <numerusform>Il reste %n points à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {whole} answered</source>
        <translation>{n} sur {whole} vérifiés</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Type a grid, a point, a day, a word of a note</source>
        <translation>Tapez une grille, un point, une date, un mot d’une note</translation>
    </message>
    <message>
        <source>Rounds and mystery tests</source>
        <translation>Rondes et tests mystère</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy the register</source>
        <translation>Copier le registre</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) copied, without their notes</source>
        <translation>
            <numerusform>%n contrôle copié, sans ses notes</numerusform>
            <numerusform>%n contrôles copiés, sans leurs notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n contrôle</numerusform>
            <numerusform>%n contrôles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>How?</source>
        <translation>Comment ?</translation>
    </message>
    <message>
        <source>What is asked, in a few words, without a name. Erased with the notes.</source>
        <translation>Ce qui est demandé, en quelques mots, sans nom. Effacé avec les notes.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Planned for the day</source>
        <translation>Prévu le</translation>
    </message>
    <message>
        <source>The test</source>
        <translation>Le test</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Prévoir</translation>
    </message>
    <message>
        <source>Choose one with its digit.</source>
        <translation>Choisissez avec un chiffre.</translation>
    </message>
    <message>
        <source>Plan a mystery test</source>
        <translation>Prévoir un test mystère</translation>
    </message>
</context>
<context>
    <name>UsesView</name>
    <message>
        <source>Grids in use</source>
        <translation>Grilles en service</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>hors service</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Comme proposé</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Grids in use at this site</source>
        <translation>Grilles en service sur ce site</translation>
    </message>
    <message>
        <source>Rounds are expected from the period under way on; a round is missed when a whole period goes by without one. Each change is kept in the journal with its day.</source>
        <translation>Les rondes sont attendues dès la période en cours ; une ronde est manquée quand une période entière passe sans elle. Chaque changement est gardé au journal, avec son jour.</translation>
    </message>
</context>
</TS>
