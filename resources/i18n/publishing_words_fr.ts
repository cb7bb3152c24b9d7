<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>Publishing</name>
    <message>
        <source>The shared folder cannot be found. The summaries wait on this PC and will be sent by themselves.</source>
        <translation>Le dossier partagé est introuvable. Les synthèses attendent sur ce poste et partiront d’elles-mêmes.</translation>
    </message>
    <message>
        <source>The shared folder may not be written to. Ask for the right to write in it.</source>
        <translation>Le dossier partagé n’accepte pas l’écriture. Demandez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>The shared folder is full. The summaries wait on this PC.</source>
        <translation>Le dossier partagé est plein. Les synthèses attendent sur ce poste.</translation>
    </message>
    <message>
        <source>The shared folder does not answer. The summaries wait on this PC and will be sent by themselves.</source>
        <translation>Le dossier partagé ne répond pas. Les synthèses attendent sur ce poste et partiront d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Another program holds a file of the shared folder. It will be tried again.</source>
        <translation>Un autre programme tient un fichier du dossier partagé. Un nouvel essai suivra.</translation>
    </message>
    <message>
        <source>The shared folder does not keep what is written in it. It will be tried again.</source>
        <translation>Le dossier partagé ne garde pas ce qui y est écrit. Un nouvel essai suivra.</translation>
    </message>
    <message>
        <source>Something in the shared folder is in the place of a summary. It will be tried again.</source>
        <translation>Quelque chose occupe la place d’une synthèse dans le dossier partagé. Un nouvel essai suivra.</translation>
    </message>
    <message>
        <source>A link in the shared folder leads out of it. Nothing is written there.</source>
        <translation>Un lien du dossier partagé mène hors de celui-ci. Rien n’y est écrit.</translation>
    </message>
    <message>
        <source>The shared folder reports an error. It will be tried again.</source>
        <translation>Le dossier partagé signale une erreur. Un nouvel essai suivra.</translation>
    </message>
    <message>
        <source>A summary had disappeared from the shared folder, or was changed there. It was sent again.</source>
        <translation>Une synthèse avait disparu du dossier partagé ou y avait été modifiée. Elle a été renvoyée.</translation>
    </message>
    <message>
        <source>No shared folder is set: the summaries wait on this computer. See the settings.</source>
        <translation>Aucun dossier partagé n’est indiqué : les synthèses attendent sur ce poste. Voir les réglages.</translation>
    </message>
    <message>
        <source>no shared folder</source>
        <translation>aucun dossier partagé</translation>
    </message>
    <message>
        <source>All summaries are in the shared folder.</source>
        <translation>Toutes les synthèses sont dans le dossier partagé.</translation>
    </message>
    <message>
        <source>The summary of {day} is made (revision {revision}).</source>
        <translation>La synthèse du {day} est établie (révision {revision}).</translation>
    </message>
    <message>
        <source>The summary of {day} has not changed.</source>
        <translation>La synthèse du {day} n’a pas changé.</translation>
    </message>
    <message>
        <source>Written and read back: {path}</source>
        <translation>Écrit et relu : {path}</translation>
    </message>
    <message>
        <source>No shared folder is set: the summaries wait on this PC. Name a folder with --to, or in the settings.</source>
        <translation>Aucun dossier partagé n’est choisi : les synthèses attendent sur ce poste. Indiquez un dossier avec --to ou dans les réglages.</translation>
    </message>
    <message>
        <source>{day} is still to come: it has no summary yet.</source>
        <translation>Le {day} est à venir : il n’a pas encore de synthèse.</translation>
    </message>
    <message>
        <source>Nothing is recorded on {day}: there is no summary to make.</source>
        <translation>Rien n’est enregistré le {day} : il n’y a pas de synthèse à établir.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be found: no copy was written.</source>
        <translation>Le dossier {folder} est introuvable : aucune copie n’a été écrite.</translation>
    </message>
    <message>
        <source>The folder {folder} may not be written to: no copy was written.</source>
        <translation>Il n’est pas permis d’écrire dans le dossier {folder} : aucune copie n’a été écrite.</translation>
    </message>
    <message>
        <source>The folder {folder} is full: no copy was written.</source>
        <translation>Le dossier {folder} est plein : aucune copie n’a été écrite.</translation>
    </message>
    <message>
        <source>The folder {folder} does not answer as it should: no copy was written.</source>
        <translation>Le dossier {folder} ne répond pas comme il le devrait : aucune copie n’a été écrite.</translation>
    </message>
    <message>
        <source>The summaries are signed with a new key from now on: {key}. Give this number to whoever reads them.</source>
        <translation>Les synthèses sont désormais signées par une nouvelle clé : {key}. Donnez ce numéro à qui les lit.</translation>
    </message>
    <message>
        <source>The key that signs the summaries is kept apart, so that no copy of the data can sign in this desk’s name: keep a copy of {path} in a safe place. Without it, another PC makes a new key and goes on publishing.</source>
        <translation>La clé qui signe les synthèses reste à part, pour qu’aucune copie des données ne puisse signer au nom de ce poste : gardez une copie de {path} en lieu sûr. Sans elle, un autre PC fait une nouvelle clé et continue l’envoi.</translation>
    </message>
    <message>
        <source>The key that signs the summaries is not on this PC. If you kept a copy, put it at {path} before the next summary. Otherwise a new key is made then, publishing goes on, and you are told its number.</source>
        <translation>La clé qui signe les synthèses n’est pas sur ce PC. Si vous en avez gardé une copie, mettez-la dans {path} avant la prochaine synthèse. Sinon une nouvelle clé sera faite à ce moment-là, l’envoi continuera et son numéro vous sera dit.</translation>
    </message>
    <message>
        <source>This PC’s clock is {span} ahead of the shared folder’s clock: have both of them checked.</source>
        <translation>L’horloge de ce PC avance de {span} sur celle du dossier partagé : faites vérifier les deux.</translation>
    </message>
    <message>
        <source>This PC’s clock is {span} behind the shared folder’s clock: have both of them checked.</source>
        <translation>L’horloge de ce PC retarde de {span} sur celle du dossier partagé : faites vérifier les deux.</translation>
    </message>
    <message>
        <source>clocks {span} apart</source>
        <translation>horloges : {span} d’écart</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} jours</translation>
    </message>
    <message>
        <source>{path} is not the key of a desk. Put it back from a copy, or remove it to have a new key made.</source>
        <translation>{path} n’est pas la clé d’un poste. Remettez-la depuis une copie, ou supprimez-la pour qu’une nouvelle clé soit créée.</translation>
    </message>
</context>
</TS>
