<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>AreaSwitch</name>
    <message>
        <source>Hall</source>
        <translation>Hall</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>{key} goes from one to the other, each page as it was left</source>
        <translation>{key} passe de l’un à l’autre, chaque page restant comme vous l’avez laissée</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>The screen is hidden: Enter brings it back</source>
        <translation>L’écran est masqué : Entrée le fait revenir</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>What was begun is being finished, and the call screen goes on.</source>
        <translation>Ce qui était en cours se termine, et l’écran d’appel continue.</translation>
    </message>
    <message>
        <source>Screen hidden</source>
        <translation>Pupitre masqué</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Fermer l’aide</translation>
    </message>
    <message>
        <source>There is no help on this page yet.</source>
        <translation>Il n’y a pas encore d’aide pour cette page.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pupitre</source>
        <translation>Pupitre</translation>
    </message>
    <message>
        <source>Undone, but for the name and the contact: write the former ones again if need be.</source>
        <translation>Annulé, sauf le nom et le contact : réécrivez les précédents si besoin.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <translation>Annulé : {act}</translation>
    </message>
</context>
<context>
    <name>PagePalette</name>
    <message>
        <source>Go to… a few letters of a page</source>
        <translation>Aller à… quelques lettres d’une page</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Aller à une page</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>No page has that name.</source>
        <translation>Aucune page ne porte ce nom.</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Hall</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>The other pages</source>
        <translation>Les autres pages</translation>
    </message>
    <message>
        <source>The other pages; Ctrl+K goes to any of them by its name</source>
        <translation>Les autres pages ; Ctrl+K mène à chacune par son nom</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Call screen · F8</source>
        <translation>Écran d’appel · F8</translation>
    </message>
    <message>
        <source>Hide · F12</source>
        <translation>Masquer · F12</translation>
    </message>
    <message>
        <source>Hide the names and the queue from whoever passes by</source>
        <translation>Cacher les noms et la file aux passants</translation>
    </message>
    <message>
        <source>Who acts here now. Alt+G then a digit changes it.</source>
        <translation>Qui agit maintenant. Alt+G puis un chiffre pour changer.</translation>
    </message>
    <message>
        <source>Pupitre</source>
        <translation>Pupitre</translation>
    </message>
    <message>
        <source>Agent: {name}</source>
        <translation>Agent : {name}</translation>
    </message>
</context>
</TS>
