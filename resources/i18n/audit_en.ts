<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AuditPage</name>
    <message numerus="yes">
        <source>%n figure(s) are counted otherwise since, and it is not recorded.</source>
        <translation>
            <numerusform>%n figure is counted otherwise since, and it is not recorded.</numerusform>
            <numerusform>%n figures are counted otherwise since, and it is not recorded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message numerus="yes">
        <source>%n figure(s) are counted otherwise since the closing. Choose why: the amendment is dated today.</source>
        <translation>
            <numerusform>%n figure is counted otherwise since the closing. Choose why: the amendment is dated today.</numerusform>
            <numerusform>%n figures are counted otherwise since the closing. Choose why: the amendment is dated today.</numerusform>
        </translation>
    </message>
</context>
</TS>
