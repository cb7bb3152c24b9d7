<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Sending</name>
    <message numerus="yes">
        <source>%n summary(ies) waiting</source>
        <translation>
            <numerusform>%n summary waiting</numerusform>
            <numerusform>%n summaries waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message numerus="yes">
        <source>%n name(s) or text(s) to erase: late</source>
        <translation>
            <numerusform>%n name or text to erase: late</numerusform>
            <numerusform>%n names or texts to erase: late</numerusform>
        </translation>
    </message>
</context>
</TS>
