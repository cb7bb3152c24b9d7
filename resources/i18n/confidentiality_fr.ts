<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>Answers</name>
    <message>
        <source>Received in a room</source>
        <translation>Reçu dans un bureau</translation>
    </message>
    <message>
        <source>Received otherwise</source>
        <translation>Reçu autrement</translation>
    </message>
    <message>
        <source>Not received apart</source>
        <translation>Pas de réception à part</translation>
    </message>
    <message>
        <source>Declined by the visitor</source>
        <translation>Finalement non souhaité</translation>
    </message>
</context>
<context>
    <name>ConfidentialityPresenter</name>
    <message>
        <source>Answer noted for {ticket}</source>
        <translation>Réponse notée pour {ticket}</translation>
    </message>
    <message>
        <source>Room of {ticket} free again</source>
        <translation>Bureau de {ticket} libéré</translation>
    </message>
</context>
<context>
    <name>ConfidentialityRequests</name>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Demandé à</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>to be answered</source>
        <translation>à répondre</translation>
    </message>
    <message>
        <source>without an answer</source>
        <translation>sans réponse</translation>
    </message>
</context>
<context>
    <name>ConfidentialityView</name>
    <message>
        <source>Requests of the day</source>
        <translation>Demandes du jour</translation>
    </message>
    <message>
        <source>Requests for confidentiality will appear here. They are made at the reception.</source>
        <translation>Les demandes de confidentialité apparaîtront ici. Elles se font à l’accueil.</translation>
    </message>
    <message>
        <source>at the reception, for an arrival or the chosen visit</source>
        <translation>à l’accueil, pour une arrivée ou la visite choisie</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Bureaux</translation>
    </message>
    <message numerus="yes">
        <source>%n to be answered</source>
        <translation>
            <numerusform>%n à répondre</numerusform>
            <numerusform>%n à répondre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n sans réponse</numerusform>
            <numerusform>%n sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a request to answer it.</source>
        <translation>Choisissez une demande pour y répondre.</translation>
    </message>
    <message>
        <source>{ticket}, asked at {hour}. Nothing is said aloud, and the reason is not asked.</source>
        <translation>{ticket}, demandé à {hour}. Rien n’est dit à voix haute, et la raison n’est pas demandée.</translation>
    </message>
    <message>
        <source>{room} · free</source>
        <translation>{room} · libre</translation>
    </message>
    <message>
        <source>{room} · {ticket} since {hour}: free it</source>
        <translation>{room} · {ticket} depuis {hour} : libérer</translation>
    </message>
</context>
</TS>
