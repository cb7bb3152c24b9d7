<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>RegisterList</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceKey</name>
    <message numerus="yes">
        <source>{digit}, {label}, %n person(s) waiting</source>
        <translation>
            <numerusform>{digit}, {label}, %n person waiting</numerusform>
            <numerusform>{digit}, {label}, %n persons waiting</numerusform>
        </translation>
    </message>
</context>
</TS>
