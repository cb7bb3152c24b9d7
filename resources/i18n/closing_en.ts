<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>BookedCard</name>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n to settle</numerusform>
            <numerusform>%n to settle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseCard</name>
    <message numerus="yes">
        <source>%n ticket(s) have to be settled first.</source>
        <translation>
            <numerusform>%n ticket has to be settled first.</numerusform>
            <numerusform>%n tickets have to be settled first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) have to be settled first.</source>
        <translation>
            <numerusform>%n appointment has to be settled first.</numerusform>
            <numerusform>%n appointments have to be settled first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message numerus="yes">
        <source>%n ticket(s) have to be settled first.</source>
        <translation>
            <numerusform>%n ticket has to be settled first.</numerusform>
            <numerusform>%n tickets have to be settled first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) have to be settled first.</source>
        <translation>
            <numerusform>%n appointment has to be settled first.</numerusform>
            <numerusform>%n appointments have to be settled first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days were not closed, the first one on {day}.</source>
        <translation>
            <numerusform>%n day was not closed, on {day}.</numerusform>
            <numerusform>%n days were not closed, the first one on {day}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingPresenter</name>
    <message numerus="yes">
        <source>%n absence(s) noted</source>
        <translation>
            <numerusform>%n absence noted</numerusform>
            <numerusform>%n absences noted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) for confidentiality</source>
        <translation>
            <numerusform>%n request for confidentiality</numerusform>
            <numerusform>%n requests for confidentiality</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) without a ticket</source>
        <translation>
            <numerusform>%n contact without a ticket</numerusform>
            <numerusform>%n contacts without a ticket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not closed</source>
        <translation>
            <numerusform>%n not closed</numerusform>
            <numerusform>%n not closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent at the call</source>
        <translation>
            <numerusform>%n absent at the call</numerusform>
            <numerusform>%n absent at the call</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketsCard</name>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n to settle</numerusform>
            <numerusform>%n to settle</numerusform>
        </translation>
    </message>
</context>
</TS>
