<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>VisitsPage</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received in confidence: counted, not listed by service</source>
        <translation>
            <numerusform>%n received in confidence: counted, not listed by service</numerusform>
            <numerusform>%n received in confidence: counted, not listed by service</numerusform>
        </translation>
    </message>
</context>
</TS>
