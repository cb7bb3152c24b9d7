<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>RegisterScreen</name>
    <message numerus="yes">
        <source>%n entry(ies) copied</source>
        <translation>
            <numerusform>%n entry copied</numerusform>
            <numerusform>%n entries copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SkillsScreen</name>
    <message numerus="yes">
        <source>%n agent(s) lacking a required course</source>
        <translation>
            <numerusform>%n agent lacking a required course</numerusform>
            <numerusform>%n agents lacking a required course</numerusform>
        </translation>
    </message>
</context>
</TS>
