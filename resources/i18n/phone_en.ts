<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>CallbacksCard</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneFiguresCard</name>
    <message numerus="yes">
        <source>%n call(s) told by the exchange today: calls taken and times are those it tells.</source>
        <translation>
            <numerusform>%n call told by the exchange today: calls taken and times are those it tells.</numerusform>
            <numerusform>%n calls told by the exchange today: calls taken and times are those it tells.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone contact(s) counted at the reception today are not in these figures.</source>
        <translation>
            <numerusform>%n phone contact counted at the reception today is not in these figures.</numerusform>
            <numerusform>%n phone contacts counted at the reception today are not in these figures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ring(s)</source>
        <translation>
            <numerusform>%n ring</numerusform>
            <numerusform>%n rings</numerusform>
        </translation>
    </message>
</context>
</TS>
