<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>CampaignDetailView</name>
    <message numerus="yes">
        <source>All answers {all} satisfied · %n question(s) under {target}, {without} without an action</source>
        <translation>
            <numerusform>All answers {all} satisfied · %n question under {target}, {without} without an action</numerusform>
            <numerusform>All answers {all} satisfied · %n questions under {target}, {without} without an action</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveysPage</name>
    <message numerus="yes">
        <source>%n survey(s) copied</source>
        <translation>
            <numerusform>%n survey copied</numerusform>
            <numerusform>%n surveys copied</numerusform>
        </translation>
    </message>
</context>
</TS>
