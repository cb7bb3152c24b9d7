<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>ClocksRow</name>
    <message numerus="yes">
        <source>%n day(s) suspended</source>
        <translation>
            <numerusform>%n day suspended</numerusform>
            <numerusform>%n days suspended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message numerus="yes">
        <source>%n entry(ies) copied, without what was written in them</source>
        <translation>
            <numerusform>%n request copied, without what was written in it</numerusform>
            <numerusform>%n requests copied, without what was written in them</numerusform>
        </translation>
    </message>
</context>
</TS>
