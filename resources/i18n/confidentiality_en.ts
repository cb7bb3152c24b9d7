<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>ConfidentialityView</name>
    <message numerus="yes">
        <source>%n to be answered</source>
        <translation>
            <numerusform>%n to be answered</numerusform>
            <numerusform>%n to be answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n without an answer</numerusform>
            <numerusform>%n without an answer</numerusform>
        </translation>
    </message>
</context>
</TS>
