<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>Tables</name>
    <message>
        <source>The table is in {file}</source>
        <translation>Le tableau est dans {file}</translation>
    </message>
</context>
</TS>
