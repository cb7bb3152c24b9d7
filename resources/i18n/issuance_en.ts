<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>IssuancePage</name>
    <message numerus="yes">
        <source>%n act(s) copied, without their references</source>
        <translation>
            <numerusform>%n act copied, without its reference</numerusform>
            <numerusform>%n acts copied, without their references</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssuancePresenter</name>
    <message numerus="yes">
        <source>{act}: %n issued</source>
        <translation>
            <numerusform>{act}: %n issued</numerusform>
            <numerusform>{act}: %n issued</numerusform>
        </translation>
    </message>
</context>
</TS>
