<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>ChecksOverview</name>
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
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridSheet</name>
    <message numerus="yes">
        <source>%n point(s) left to answer</source>
        <translation>
            <numerusform>%n point left to answer</numerusform>
            <numerusform>%n points left to answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n check(s) copied, without their notes</source>
        <translation>
            <numerusform>%n check copied, without its notes</numerusform>
            <numerusform>%n checks copied, without their notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n check</numerusform>
            <numerusform>%n checks</numerusform>
        </translation>
    </message>
</context>
</TS>
