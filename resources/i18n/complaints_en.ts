<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>ComplaintDetailView</name>
    <message numerus="yes">
        <source>{day}, %n day(s) left</source>
        <translation>
            <numerusform>{day}, %n day left</numerusform>
            <numerusform>{day}, %n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}, %n day(s) late</source>
        <translation>
            <numerusform>{day}, %n day late</numerusform>
            <numerusform>{day}, %n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComplaintsPage</name>
    <message numerus="yes">
        <source>%n entry(ies) copied, without what was written in them</source>
        <translation>
            <numerusform>%n entry copied, without what was written in it</numerusform>
            <numerusform>%n entries copied, without what was written in them</numerusform>
        </translation>
    </message>
</context>
</TS>
