<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>ClassesCard</name>
    <message numerus="yes">
        <source>%n to erase: late</source>
        <translation>
            <numerusform>%n to erase: late</numerusform>
            <numerusform>%n to erase: late</numerusform>
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
    <name>PersonCard</name>
    <message numerus="yes">
        <source>%n exact match(es), chosen; the others are close: look at them.</source>
        <translation>
            <numerusform>%n exact match, chosen; the others are close: look at them.</numerusform>
            <numerusform>%n exact matches, chosen; the others are close: look at them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n line(s) for good? What they belong to stays, without anybody.</source>
        <translation>
            <numerusform>Erase %n line for good? What it belongs to stays, without anybody.</numerusform>
            <numerusform>Erase %n lines for good? What they belong to stays, without anybody.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonalDataPresenter</name>
    <message numerus="yes">
        <source>%n line(s) erased</source>
        <translation>
            <numerusform>%n line erased</numerusform>
            <numerusform>%n lines erased</numerusform>
        </translation>
    </message>
</context>
</TS>
