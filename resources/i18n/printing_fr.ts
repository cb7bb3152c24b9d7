<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>Printer</name>
    <message>
        <source>The printer does not answer. Check that it is on, and its address.</source>
        <translation>L’imprimante ne répond pas. Vérifiez qu’elle est allumée, et son adresse.</translation>
    </message>
    <message>
        <source>The printer asks for help: look at its paper and its cover.</source>
        <translation>L’imprimante demande de l’aide : regardez son papier et son capot.</translation>
    </message>
    <message>
        <source>This computer has no printer of that name.</source>
        <translation>Aucune imprimante de ce nom sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The printer does not answer; ticket {ticket} is given, say the number.</source>
        <translation>L’imprimante ne répond pas ; le ticket {ticket} est donné, dites le numéro.</translation>
    </message>
    <message>
        <source>The printer has no paper, or is open; ticket {ticket} is given, say the number.</source>
        <translation>L’imprimante n’a plus de papier ou est ouverte ; le ticket {ticket} est donné, dites le numéro.</translation>
    </message>
    <message>
        <source>The printer is no longer there; ticket {ticket} is given, say the number.</source>
        <translation>L’imprimante n’est plus installée ; le ticket {ticket} est donné, dites le numéro.</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Printed again at {time}</source>
        <translation>Réimprimé à {time}</translation>
    </message>
    <message>
        <source>Nobody is ahead of you</source>
        <translation>Personne avant vous</translation>
    </message>
    <message>
        <source>Persons ahead of you: {n}</source>
        <translation>Personnes avant vous : {n}</translation>
    </message>
    <message>
        <source>Almost no wait</source>
        <translation>Presque pas d’attente</translation>
    </message>
    <message>
        <source>Wait: about {n} min</source>
        <translation>Attente : environ {n} min</translation>
    </message>
    <message>
        <source>Wait: about {low} to {high} min</source>
        <translation>Attente : environ {low} à {high} min</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>ESSAI</translation>
    </message>
    <message>
        <source>If you can read é è ç à œ € and this page was cut, all is well.</source>
        <translation>Si vous lisez é è ç à œ € et si cette page a été coupée, tout va bien.</translation>
    </message>
</context>
</TS>
