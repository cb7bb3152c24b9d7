<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>BugWindow</name>
    <message>
        <source>Something unexpected happened</source>
        <translation>Un imprévu s’est produit</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>The program met a mistake of its own. What was recorded is safe and you can go on working. The report below holds no name: you may send it to the IT service.</source>
        <translation>Le programme a rencontré une erreur. Ce qui est enregistré est en sûreté et vous pouvez continuer. Le rapport ci-dessous ne contient aucun nom : vous pouvez l’envoyer au service informatique.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>Outages</name>
    <message>
        <source>The data file is busy: nothing was recorded. Press the key again.</source>
        <translation>La base est occupée : rien n’a été enregistré. Appuyez de nouveau.</translation>
    </message>
    <message>
        <source>Pupitre is closing: nothing was recorded.</source>
        <translation>Pupitre se ferme : rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>A file or folder of that name is already there. Choose another name.</source>
        <translation>Un fichier ou un dossier porte déjà ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was recorded, the ticket was NOT created. Free some space, then try again.</source>
        <translation>Le disque est plein : rien n’a été enregistré, le ticket n’a PAS été créé. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The data folder cannot be written to: nothing was recorded, the ticket was NOT created. Call the IT service.</source>
        <translation>Le dossier des données est en lecture seule : rien n’a été enregistré, le ticket n’a PAS été créé. Appelez le service informatique.</translation>
    </message>
    <message>
        <source>The data file is held by another program: nothing was recorded, the ticket was NOT created. Try again.</source>
        <translation>Un autre programme occupe les données : rien n’a été enregistré, le ticket n’a PAS été créé. Réessayez.</translation>
    </message>
    <message>
        <source>The disk does not answer: nothing was recorded, the ticket was NOT created. Try again, then call the IT service.</source>
        <translation>Le disque ne répond pas : rien n’a été enregistré, le ticket n’a PAS été créé. Réessayez, puis appelez le service informatique.</translation>
    </message>
    <message>
        <source>The folder {folder} is on the network, where the data could be lost. Choose a folder of this computer.</source>
        <translation>Le dossier {folder} est sur le réseau, où les données pourraient être perdues. Choisissez un dossier de cet ordinateur.</translation>
    </message>
    <message>
        <source>The folder {folder} is synchronised ({service}), which could damage the data. Choose another folder.</source>
        <translation>Le dossier {folder} est synchronisé ({service}), ce qui pourrait abîmer les données. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The folder {folder} is on a removable drive. Choose a folder of this computer.</source>
        <translation>Le dossier {folder} est sur un disque amovible. Choisissez un dossier de cet ordinateur.</translation>
    </message>
    <message>
        <source>Pupitre is already open on this data: {user} on {machine}. Use the window that is open.</source>
        <translation>Pupitre est déjà ouvert sur ces données : {user}, poste {machine}. Utilisez la fenêtre déjà ouverte.</translation>
    </message>
    <message>
        <source>There is no data in {folder} yet.</source>
        <translation>Il n’y a pas encore de données dans {folder}.</translation>
    </message>
    <message>
        <source>{file} is not a sound backup: nothing was changed. Choose another one.</source>
        <translation>{file} n’est pas une sauvegarde saine : rien n’a été changé. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The copy made in {folder} is not sound and was not kept. Have the data verified with “desk-app verify”.</source>
        <translation>La copie faite dans {folder} n’est pas saine et n’a pas été gardée. Faites vérifier les données avec « desk-app verify ».</translation>
    </message>
    <message>
        <source>The computer refuses access to this file. Call the IT service.</source>
        <translation>L’ordinateur refuse l’accès à ce fichier. Appelez le service informatique.</translation>
    </message>
    <message>
        <source>The data file does not answer. You may try again: nothing is ever done twice.</source>
        <translation>Le fichier de données ne répond pas. Vous pouvez recommencer : rien n’est jamais fait deux fois.</translation>
    </message>
    <message>
        <source>The disk is full: the file was not written. Free some space, then try again.</source>
        <translation>Le disque est plein : le fichier n’a pas été écrit. Libérez de la place, puis recommencez.</translation>
    </message>
    <message>
        <source>This file or folder is not there. Check that the folder is connected.</source>
        <translation>Ce fichier ou ce dossier est absent. Vérifiez que le dossier est connecté.</translation>
    </message>
    <message>
        <source>This file or folder does not answer. The work goes on without it.</source>
        <translation>Ce fichier ou ce dossier ne répond pas. Le travail continue sans lui.</translation>
    </message>
    <message>
        <source>The data file is damaged: nothing was recorded. Call the IT service to restore a backup.</source>
        <translation>La base est abîmée : rien n’a été enregistré. Demandez au service informatique de restaurer une sauvegarde.</translation>
    </message>
    <message>
        <source>The data file is not one of Pupitre’s. Check the data folder.</source>
        <translation>Ce fichier n’est pas une base de Pupitre. Vérifiez le dossier des données.</translation>
    </message>
    <message>
        <source>The data was written by a newer Pupitre. Install that version on this computer.</source>
        <translation>Les données viennent d’une version plus récente de Pupitre. Installez cette version sur ce poste.</translation>
    </message>
    <message>
        <source>The data was written by an older Pupitre. Open the desk once to bring it up to date.</source>
        <translation>Les données viennent d’une version plus ancienne de Pupitre. Ouvrez l’accueil une fois pour les mettre à jour.</translation>
    </message>
    <message>
        <source>The data file does not accept the safe settings. Call the IT service.</source>
        <translation>La base refuse les réglages de sûreté. Appelez le service informatique.</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>This visit is not in the list any more. Choose another one.</source>
        <translation>Cette visite n’est plus dans la liste. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This appointment does not exist any more. Look for it again with F3.</source>
        <translation>Ce rendez-vous n’existe plus. Cherchez-le de nouveau avec F3.</translation>
    </message>
    <message>
        <source>This service is not offered here. Choose another one.</source>
        <translation>Ce service n’est pas proposé ici. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This counter does not exist. Choose another one.</source>
        <translation>Ce guichet n’existe pas. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This room does not exist. Choose another one.</source>
        <translation>Ce bureau n’existe pas. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This reason is not in the list. Choose another one.</source>
        <translation>Ce motif n’est pas dans la liste. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{ticket} has changed meanwhile: this cannot be done to it now.</source>
        <translation>{ticket} a changé entre-temps : ce n’est plus possible.</translation>
    </message>
    <message>
        <source>{ticket} is at another counter. Ask there.</source>
        <translation>{ticket} est à un autre guichet. Voyez avec ce guichet.</translation>
    </message>
    <message>
        <source>Somebody is at this counter already. Finish with F9 first.</source>
        <translation>Quelqu’un est déjà à ce guichet. Terminez d’abord avec F9.</translation>
    </message>
    <message>
        <source>Open your counter before you call.</source>
        <translation>Ouvrez votre guichet avant d’appeler.</translation>
    </message>
    <message>
        <source>This counter is not on a break.</source>
        <translation>Ce guichet n’est pas en pause.</translation>
    </message>
    <message>
        <source>This counter is already held. Choose another one.</source>
        <translation>Ce guichet est déjà tenu. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Nobody is waiting for this counter.</source>
        <translation>Personne n’attend pour ce guichet.</translation>
    </message>
    <message>
        <source>{ticket} was just called. Call again in {seconds} s.</source>
        <translation>{ticket} vient d’être appelé. Rappelez dans {seconds} s.</translation>
    </message>
    <message>
        <source>A ticket is for 1 to {most} persons.</source>
        <translation>Un ticket vaut pour 1 à {most} personnes.</translation>
    </message>
    <message>
        <source>A quantity is from 1 to {most}.</source>
        <translation>La quantité va de 1 à {most}.</translation>
    </message>
    <message>
        <source>A supervisor has to do this.</source>
        <translation>Cet acte revient à un responsable.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>It is too late to undo this. A supervisor can correct it.</source>
        <translation>Il est trop tard pour annuler. Un responsable peut corriger.</translation>
    </message>
    <message>
        <source>The visit has gone on since: this cannot be undone any more.</source>
        <translation>La visite a continué depuis : l’annulation n’est plus possible.</translation>
    </message>
    <message>
        <source>This time does not fit between the steps before and after it.</source>
        <translation>Cette heure ne tient pas entre l’étape précédente et la suivante.</translation>
    </message>
    <message>
        <source>This time is still to come. Give an earlier one.</source>
        <translation>Cette heure n’est pas encore passée. Indiquez-en une plus tôt.</translation>
    </message>
    <message>
        <source>There is no time to correct here.</source>
        <translation>Il n’y a pas d’heure à corriger ici.</translation>
    </message>
    <message>
        <source>{ticket} is already received in confidence.</source>
        <translation>{ticket} est déjà en entretien confidentiel.</translation>
    </message>
    <message>
        <source>{ticket} did not ask for confidentiality.</source>
        <translation>{ticket} n’a pas demandé de confidentialité.</translation>
    </message>
    <message>
        <source>This room is in use. Choose another one, or another way.</source>
        <translation>Ce bureau est occupé. Choisissez-en un autre, ou une autre solution.</translation>
    </message>
    <message>
        <source>Choose the room.</source>
        <translation>Choisissez le bureau.</translation>
    </message>
    <message>
        <source>Say how the visitor is received: in a room, or otherwise.</source>
        <translation>Dites comment la personne est reçue : dans un bureau, ou autrement.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Indiquez la raison.</translation>
    </message>
    <message>
        <source>This appointment is already settled.</source>
        <translation>Ce rendez-vous est déjà réglé.</translation>
    </message>
    <message>
        <source>This appointment is on another day. Change its date, or take the visitor without it.</source>
        <translation>Ce rendez-vous est un autre jour. Changez sa date, ou recevez le visiteur sans rendez-vous.</translation>
    </message>
    <message>
        <source>The visitor may still come: wait until {minutes} min after the hour, or close the doors.</source>
        <translation>La personne peut encore venir : attendez {minutes} min après l’heure, ou fermez les portes.</translation>
    </message>
    <message>
        <source>The hall is already open.</source>
        <translation>Le hall est déjà ouvert.</translation>
    </message>
    <message>
        <source>The hall is not open.</source>
        <translation>Le hall n’est pas ouvert.</translation>
    </message>
    <message>
        <source>Some visits are still open. Settle each of them, then close the day.</source>
        <translation>Des visites sont encore ouvertes. Réglez chacune, puis clôturez la journée.</translation>
    </message>
    <message>
        <source>Some appointments are not settled. Say what became of each, then close the day.</source>
        <translation>Des rendez-vous ne sont pas réglés. Dites ce qu’est devenu chacun, puis clôturez la journée.</translation>
    </message>
    <message>
        <source>This day is already closed.</source>
        <translation>Cette journée est déjà clôturée.</translation>
    </message>
    <message>
        <source>This day is not closed.</source>
        <translation>Cette journée n’est pas close.</translation>
    </message>
    <message>
        <source>The durations of this visit are already counted.</source>
        <translation>Les durées de cette visite sont déjà comptées.</translation>
    </message>
    <message>
        <source>A time of this visit is still impossible. Correct it first, then count its durations.</source>
        <translation>Une heure de cette visite reste impossible : corrigez-la d’abord.</translation>
    </message>
    <message>
        <source>This setting is not accepted. Correct it and save again.</source>
        <translation>Ce réglage n’est pas accepté. Corrigez-le et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>Somebody changed the settings meanwhile. They were read again: make your change once more.</source>
        <translation>Les réglages ont été changés entre-temps. Ils viennent d’être relus : refaites votre changement.</translation>
    </message>
    <message>
        <source>This time is not understood. Write it like 09:30.</source>
        <translation>Cette heure n’est pas comprise. Écrivez-la comme 09:30.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not valid TOML ({cause}). Correct the file.</source>
        <translation>{file}, ligne {line} : ce n’est pas du TOML valable ({cause}). Corrigez le fichier.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” is missing. Add it.</source>
        <translation>{file}, ligne {line} : il manque « {key} ». Ajoutez-le.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” means nothing here. What may stand here: {known}.</source>
        <translation>{file}, ligne {line} : « {key} » n’a pas de sens ici. Peuvent y figurer : {known}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” is not of the right form. Write it like {example}.</source>
        <translation>{file}, ligne {line} : « {key} » n’a pas la bonne forme. Écrivez-le comme {example}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” is “{value}”. What is known: {known}.</source>
        <translation>{file}, ligne {line} : « {key} » vaut « {value} ». Connus : {known}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is there twice. Keep one of them.</source>
        <translation>{file}, ligne {line} : « {value} » s’y trouve deux fois. Gardez-en un.</translation>
    </message>
    <message>
        <source>The framework “{framework}” is not among the files of the program. Install them again.</source>
        <translation>Le référentiel « {framework} » ne fait pas partie des fichiers du programme. Réinstallez-les.</translation>
    </message>
    <message>
        <source>The scope “{scope}” is not known here. What is known: {known}.</source>
        <translation>Le périmètre « {scope} » n’est pas connu ici. Connus : {known}.</translation>
    </message>
    <message>
        <source>The scope is not accepted: look at “{field}”, then save again.</source>
        <translation>Le périmètre n’est pas accepté : regardez « {field} », puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>Somebody changed the scope meanwhile. It was read again: make your change once more.</source>
        <translation>Quelqu’un a modifié le périmètre entre-temps. Il a été relu : refaites votre modification.</translation>
    </message>
    <message>
        <source>Survey no. {number} is not known here.</source>
        <translation>L’enquête n° {number} n’est pas connue ici.</translation>
    </message>
    <message>
        <source>The questions “{bank}”, version {version}, are not among the files of the program.</source>
        <translation>Les questions « {bank} », version {version}, ne sont pas dans les fichiers du logiciel.</translation>
    </message>
    <message>
        <source>Survey no. {number} has moved on: this can no longer be done.</source>
        <translation>L’enquête n° {number} a avancé : ce n’est plus possible.</translation>
    </message>
    <message>
        <source>The last day comes before the first one. Choose again.</source>
        <translation>Le dernier jour précède le premier. Choisissez à nouveau.</translation>
    </message>
    <message>
        <source>This day is not one of the survey ({first} to {last}), or is to come. Choose again.</source>
        <translation>Ce jour n’est pas un jour de l’enquête ({first} à {last}), ou il est à venir. Choisissez à nouveau.</translation>
    </message>
    <message>
        <source>This service is not part of the survey. Choose another.</source>
        <translation>Ce service ne fait pas partie de l’enquête. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The survey does not ask “{question}”.</source>
        <translation>L’enquête ne pose pas la question « {question} ».</translation>
    </message>
    <message>
        <source>“{answer}” is no answer to “{question}”.</source>
        <translation>« {answer} » n’est pas une réponse à « {question} ».</translation>
    </message>
    <message>
        <source>Nothing is answered on this form.</source>
        <translation>Rien n’est rempli sur ce questionnaire.</translation>
    </message>
    <message>
        <source>There is no such form in batch {batch}, or the batch is finished.</source>
        <translation>Ce questionnaire n’est pas dans le lot {batch}, ou le lot est terminé.</translation>
    </message>
    <message>
        <source>Form {sheet} of batch {batch} was keyed twice and differs: look at the paper and settle it.</source>
        <translation>Le questionnaire {sheet} du lot {batch}, saisi deux fois, diffère : regardez le papier et tranchez.</translation>
    </message>
    <message>
        <source>No. {number} is not in the register.</source>
        <translation>Le n° {number} n’est pas dans le registre.</translation>
    </message>
    <message>
        <source>No. {number} has moved on: this can no longer be done.</source>
        <translation>Le n° {number} a avancé depuis : ce n’est plus possible.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Renseignez ce champ.</translation>
    </message>
    <message>
        <source>“{period}” is not a period. Write a year (2026) or a month (2026-03).</source>
        <translation>« {period} » n’est pas une période. Écrivez une année (2026) ou un mois (2026-03).</translation>
    </message>
    <message>
        <source>This period ends on {last}: it can be closed from the day after on.</source>
        <translation>Cette période finit le {last} : elle pourra être close à partir du lendemain.</translation>
    </message>
    <message>
        <source>This period was closed on {day}. What changed since is recorded as an amendment.</source>
        <translation>Cette période a été close le {day}. Ce qui a changé depuis s’enregistre comme avenant.</translation>
    </message>
    <message>
        <source>This period is not closed: there is nothing to amend.</source>
        <translation>Cette période n’est pas close : il n’y a rien à amender.</translation>
    </message>
    <message>
        <source>The scope did not hold in this period: there is nothing to close.</source>
        <translation>Le périmètre ne valait pas encore à cette période : il n’y a rien à clore.</translation>
    </message>
    <message>
        <source>The figures of this period are those last told: there is nothing to amend.</source>
        <translation>Les chiffres de cette période n’ont pas changé : il n’y a pas d’avenant à enregistrer.</translation>
    </message>
    <message>
        <source>This cannot be kept: choose or write it again.</source>
        <translation>Ceci ne peut être enregistré : choisissez ou écrivez de nouveau.</translation>
    </message>
    <message>
        <source>This call is not among those recorded.</source>
        <translation>Cet appel n’est pas parmi ceux qui sont enregistrés.</translation>
    </message>
    <message>
        <source>Choose what the call was about.</source>
        <translation>Choisissez le motif de l’appel.</translation>
    </message>
    <message>
        <source>Choose what became of the call.</source>
        <translation>Choisissez la suite donnée à l’appel.</translation>
    </message>
    <message>
        <source>Give 0 to 99 rings, or up to 3600 seconds.</source>
        <translation>Donnez de 0 à 99 sonneries, ou jusqu’à 3600 secondes.</translation>
    </message>
    <message>
        <source>This time does not fit: it is later than now.</source>
        <translation>Cette heure ne convient pas : elle est à venir.</translation>
    </message>
    <message>
        <source>Give the number to call back.</source>
        <translation>Donnez le numéro à rappeler.</translation>
    </message>
    <message>
        <source>Nothing is promised any more on this call.</source>
        <translation>Plus rien n’est promis pour cet appel.</translation>
    </message>
    <message>
        <source>Choose the act.</source>
        <translation>Choisissez l’acte.</translation>
    </message>
    <message>
        <source>This day does not fit: it is after today.</source>
        <translation>Ce jour ne convient pas : il est à venir.</translation>
    </message>
    <message>
        <source>From 1 to {most} at once.</source>
        <translation>De 1 à {most} à la fois.</translation>
    </message>
    <message>
        <source>This agent is not in the settings. Choose another one.</source>
        <translation>Cet agent n’est pas dans les réglages. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>No. {number} has changed meanwhile: this cannot be done to it now.</source>
        <translation>Le n° {number} a changé entre-temps : ce n’est plus possible.</translation>
    </message>
    <message>
        <source>The grid “{grid}” is not among the files of the program.</source>
        <translation>La grille « {grid} » n’est pas parmi les fichiers du programme.</translation>
    </message>
    <message>
        <source>No. {number} is not among the checks.</source>
        <translation>Le n° {number} n’est pas parmi les contrôles.</translation>
    </message>
    <message>
        <source>Points without an answer: {n}. Answer each of them.</source>
        <translation>Points sans réponse : {n}. Répondez à chacun.</translation>
    </message>
    <message>
        <source>These numbers are more than what was looked at.</source>
        <translation>Ces nombres dépassent ce qui a été observé.</translation>
    </message>
    <message>
        <source>With these failures, between {least} and {most} comply in every point.</source>
        <translation>Avec ces écarts, entre {least} et {most} sont conformes en tout point.</translation>
    </message>
    <message>
        <source>This grid is already used so.</source>
        <translation>Cette grille est déjà employée ainsi.</translation>
    </message>
    <message>
        <source>No. {number} is acknowledged already.</source>
        <translation>La réception du n° {number} est déjà accusée.</translation>
    </message>
    <message>
        <source>No. {number} is not answered yet. Note the answer first, or say why there is none.</source>
        <translation>Le n° {number} est sans réponse. Notez d’abord la réponse, ou dites pourquoi il n’y en a pas.</translation>
    </message>
    <message>
        <source>No. {number} came with a name or an address: it has to be answered.</source>
        <translation>Le n° {number} porte un nom ou une adresse : il faut y répondre.</translation>
    </message>
    <message>
        <source>No. {number} is confidential: only the agent in charge of it can do this.</source>
        <translation>Le n° {number} est confidentiel : seul l’agent qui en est chargé peut le faire.</translation>
    </message>
    <message>
        <source>This day does not fit: it is after today, or before the reception.</source>
        <translation>Ce jour ne convient pas : il est à venir, ou avant la réception.</translation>
    </message>
    <message>
        <source>Write a few words.</source>
        <translation>Écrivez quelques mots.</translation>
    </message>
    <message>
        <source>No. {number} cannot be the first of two: choose another number of the register.</source>
        <translation>Le n° {number} ne peut pas être la première : choisissez un autre numéro du registre.</translation>
    </message>
    <message>
        <source>This object is not in the settings. Choose another one.</source>
        <translation>Cet objet n’est pas dans les réglages. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The day announced comes before the one it is told on.</source>
        <translation>Le jour annoncé est avant celui où vous l’annoncez.</translation>
    </message>
    <message>
        <source>Write which documents are missing.</source>
        <translation>Écrivez quelles pièces manquent.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Something unexpected happened. It was noted; go on working.</source>
        <translation>Un imprévu s’est produit. Il est noté ; vous pouvez continuer.</translation>
    </message>
</context>
</TS>
