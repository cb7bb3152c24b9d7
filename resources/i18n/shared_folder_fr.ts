<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>SharedFolderField</name>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Try this folder</source>
        <translation>Essayer ce dossier</translation>
    </message>
    <message>
        <source>Writing and reading back a small file…</source>
        <translation>Écriture et relecture d’un petit fichier…</translation>
    </message>
    <message>
        <source>✓ This folder is fit: a small file was written in it, read back and removed.</source>
        <translation>✓ Ce dossier convient&#xa0;: un petit fichier y a été écrit, relu et retiré.</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>Dossier partagé</translation>
    </message>
</context>
</TS>
