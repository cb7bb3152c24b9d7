<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>Imports</name>
    <message>
        <source> (did you mean “{near}”?)</source>
        <translation> (vouliez-vous dire « {near} » ?)</translation>
    </message>
    <message>
        <source>{name}, line {line}: {sentence}</source>
        <translation>{name}, ligne {line} : {sentence}</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>« {word} »</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Il n’y a pas de fichier {path}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {cause}.</source>
        <translation>{path} est illisible : {cause}.</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file.</source>
        <translation>{path} n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>{path} holds no row.</source>
        <translation>{path} ne contient aucune ligne.</translation>
    </message>
    <message>
        <source>{path} has no row {header_row} to take the names of the columns from.</source>
        <translation>{path} n’a pas de ligne {header_row} où prendre le nom des colonnes.</translation>
    </message>
    <message>
        <source>{path} is larger than the {limit} bytes that are read.</source>
        <translation>{path} dépasse les {limit} octets qui peuvent être lus.</translation>
    </message>
    <message>
        <source>Line {line} of {path} has {columns} columns; at most {limit} are read.</source>
        <translation>La ligne {line} de {path} a {columns} colonnes ; {limit} au plus sont lues.</translation>
    </message>
    <message>
        <source>Sheet “{sheet}” of {path} spans {cells} cells; at most {limit} are read.</source>
        <translation>La feuille « {sheet} » de {path} couvre {cells} cellules ; {limit} au plus sont lues.</translation>
    </message>
    <message>
        <source>Line {line} of {path} is longer than {limit} characters.</source>
        <translation>La ligne {line} de {path} dépasse {limit} caractères.</translation>
    </message>
    <message>
        <source>A cell of line {line} of {path} is longer than {limit} characters.</source>
        <translation>Une cellule de la ligne {line} de {path} dépasse {limit} caractères.</translation>
    </message>
    <message>
        <source>The quotation mark opened on line {line} of {path} is never closed.</source>
        <translation>Le guillemet ouvert à la ligne {line} de {path} n’est jamais fermé.</translation>
    </message>
    <message>
        <source>Line {line} of {path} holds a NUL byte: the file is damaged or is not a text.</source>
        <translation>La ligne {line} de {path} contient un octet nul : le fichier est abîmé ou n’est pas un texte.</translation>
    </message>
    <message>
        <source>{path} is neither a text nor a workbook.</source>
        <translation>{path} n’est ni un texte ni un classeur.</translation>
    </message>
    <message>
        <source>{path} is {kind}, not a table that can be read.</source>
        <translation>{path} est {kind}, pas un tableau lisible.</translation>
    </message>
    <message>
        <source>Line {line} of {path} is not written in {encoding}.</source>
        <translation>La ligne {line} de {path} n’est pas écrite en {encoding}.</translation>
    </message>
    <message>
        <source>There is no encoding called “{encoding}”.</source>
        <translation>Il n’existe pas de codage « {encoding} ».</translation>
    </message>
    <message>
        <source>“{delimiter}” cannot separate columns: one character is needed, not a quote.</source>
        <translation>« {delimiter} » ne peut pas séparer des colonnes : il faut un seul caractère, qui ne soit pas un guillemet.</translation>
    </message>
    <message>
        <source>{path} would unpack to {size} bytes; at most {limit} are read.</source>
        <translation>{path} occuperait {size} octets une fois décompressé ; {limit} au plus sont lus.</translation>
    </message>
    <message>
        <source>{path} is damaged or incomplete: {cause}.</source>
        <translation>{path} est abîmé ou incomplet : {cause}.</translation>
    </message>
    <message>
        <source>{path} is protected by a password.</source>
        <translation>{path} est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>{path} has no sheet “{sheet}”; it has {sheets}.</source>
        <translation>{path} n’a pas de feuille « {sheet} » ; il a {sheets}.</translation>
    </message>
    <message>
        <source>{path} changed while it was being read.</source>
        <translation>{path} a changé pendant sa lecture.</translation>
    </message>
    <message>
        <source>The map {path} cannot be read: {cause}.</source>
        <translation>Le plan {path} est illisible : {cause}.</translation>
    </message>
    <message>
        <source>The map is not written as TOML demands: a text stands between quotation marks, a list between brackets, a key is there once.</source>
        <translation>Le plan n’est pas écrit comme le veut TOML : un texte est entre guillemets droits, une liste entre crochets, une clé n’y est qu’une fois.</translation>
    </message>
    <message>
        <source>{where} has no key “{key}”{close}; it may have {known}.</source>
        <translation>{where} n’a pas de clé « {key} »{close} ; il peut avoir {known}.</translation>
    </message>
    <message>
        <source>{where} needs the key “{key}”: {why}.</source>
        <translation>Il manque à {where} la clé « {key} » : {why}.</translation>
    </message>
    <message>
        <source>{where}.{key} must be {expected}, not {found}.</source>
        <translation>{where}.{key} doit être {expected}, pas {found}.</translation>
    </message>
    <message>
        <source>{where}.{key} is “{value}”{close}; it may be {known}.</source>
        <translation>{where}.{key} vaut « {value} »{close} ; les valeurs possibles sont {known}.</translation>
    </message>
    <message>
        <source>{where}.{key}: “{value}” is not a format of dates and times ({cause}).</source>
        <translation>{where}.{key} : « {value} » n’est pas un format de dates et d’heures ({cause}).</translation>
    </message>
    <message>
        <source>{where}: {why}.</source>
        <translation>{where} : {why}.</translation>
    </message>
    <message>
        <source>There is no time zone “{value}”; write for example Europe/Paris.</source>
        <translation>Il n’y a pas de fuseau horaire « {value} » ; écrivez par exemple Europe/Paris.</translation>
    </message>
    <message>
        <source>{where} names the column “{key}”{close}; the file has {known}.</source>
        <translation>{where} nomme la colonne « {key} »{close} ; le fichier a {known}.</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>il n’est pas là</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is not in a folder</source>
        <translation>il n’est pas dans un dossier</translation>
    </message>
    <message>
        <source>access to it is refused</source>
        <translation>l’accès est refusé</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the disk may not be written to</source>
        <translation>il n’est pas permis d’écrire sur le disque</translation>
    </message>
    <message>
        <source>its link leads nowhere</source>
        <translation>son lien ne mène nulle part</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>son nom est trop long</translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation>le disque ne répond pas</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>il manque la fin</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>une archive</translation>
    </message>
    <message>
        <source>a JSON document</source>
        <translation>un document JSON</translation>
    </message>
    <message>
        <source>a Parquet file</source>
        <translation>un fichier Parquet</translation>
    </message>
    <message>
        <source>a workbook of an old Excel</source>
        <translation>un classeur d’un Excel ancien</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>un document XML</translation>
    </message>
    <message>
        <source>a binary workbook (.xlsb)</source>
        <translation>un classeur binaire (.xlsb)</translation>
    </message>
    <message>
        <source>a word processor&apos;s document</source>
        <translation>un document de traitement de texte</translation>
    </message>
    <message>
        <source>unexpected content</source>
        <translation>contenu inattendu</translation>
    </message>
    <message>
        <source>it is not written in UTF-8</source>
        <translation>il n’est pas écrit en UTF-8</translation>
    </message>
    <message>
        <source>when the visitor arrived</source>
        <translation>quand le visiteur est arrivé</translation>
    </message>
    <message>
        <source>the day it was received</source>
        <translation>le jour de sa réception</translation>
    </message>
    <message>
        <source>what the visitor came for</source>
        <translation>pourquoi le visiteur est venu</translation>
    </message>
    <message>
        <source>the column that holds it</source>
        <translation>la colonne où il se trouve</translation>
    </message>
    <message>
        <source>the columns it looks at</source>
        <translation>les colonnes qu’elle regarde</translation>
    </message>
    <message>
        <source>the column that tells how the visit ended</source>
        <translation>la colonne qui dit comment la visite s’est terminée</translation>
    </message>
    <message>
        <source>12:30 or 90 can mean anything</source>
        <translation>12:30 ou 90 peuvent tout vouloir dire</translation>
    </message>
    <message>
        <source>give either “reject” or “outcome”</source>
        <translation>donnez soit « reject », soit « outcome »</translation>
    </message>
    <message>
        <source>rules are written [[rules]]</source>
        <translation>les règles s’écrivent [[rules]]</translation>
    </message>
    <message>
        <source>“after” and “before” exclude each other</source>
        <translation>« after » et « before » s’excluent</translation>
    </message>
    <message>
        <source>when the call came</source>
        <translation>quand l’appel est arrivé</translation>
    </message>
    <message>
        <source>the column that tells what became of the call</source>
        <translation>la colonne qui dit ce qu’est devenu l’appel</translation>
    </message>
    <message>
        <source>how many calls of the slot were taken</source>
        <translation>combien d’appels de la tranche ont été pris</translation>
    </message>
    <message>
        <source>give either “missed” or “presented”</source>
        <translation>donnez « missed » ou « presented », pas les deux</translation>
    </message>
    <message>
        <source>“within” and “within_seconds” go together</source>
        <translation>« within » et « within_seconds » vont ensemble</translation>
    </message>
    <message>
        <source>“legs” needs [identity] columns, and no [slot]</source>
        <translation>« legs » demande des colonnes dans [identity], et pas de [slot]</translation>
    </message>
    <message>
        <source>when the form was filled in</source>
        <translation>quand le formulaire a été rempli</translation>
    </message>
    <message>
        <source>which column answers which question</source>
        <translation>quelle colonne répond à quelle question</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>une table</translation>
    </message>
    <message>
        <source>a text or a list of texts</source>
        <translation>un texte ou une liste de textes</translation>
    </message>
    <message>
        <source>a name or a position</source>
        <translation>un nom ou une position</translation>
    </message>
    <message>
        <source>between 0 and 1000</source>
        <translation>entre 0 et 1000</translation>
    </message>
    <message>
        <source>There is no data in {folder} yet: this trial uses the starting settings of a town hall.</source>
        <translation>Il n’y a pas encore de données dans {folder} : cet essai se fait avec les réglages de départ d’une mairie.</translation>
    </message>
    <message>
        <source>There was no data in {folder}: the site “{site}” was made there, with the starting settings of a town hall. Look them over in the settings of the desk.</source>
        <translation>Il n’y avait pas de données dans {folder} : le site « {site} » y est créé, avec les réglages de départ d’une mairie. Relisez-les dans les réglages du poste.</translation>
    </message>
    <message>
        <source>Rows: {rows} · accepted: {accepted} · rejected: {rejected} · blank: {blank}</source>
        <translation>Lignes : {rows} · acceptées : {accepted} · rejetées : {rejected} · vides : {blank}</translation>
    </message>
    <message>
        <source>Rows joined to another one, of the same call</source>
        <translation>Lignes réunies à une autre, du même appel</translation>
    </message>
    <message>
        <source>From {first} to {last} · {outcomes}</source>
        <translation>Du {first} au {last} · {outcomes}</translation>
    </message>
    <message>
        <source>Services the settings lack, added out of use: {names}</source>
        <translation>Services absents des réglages, à ajouter hors service : {names}</translation>
    </message>
    <message>
        <source>Counters the settings lack, added out of use: {names}</source>
        <translation>Guichets absents des réglages, à ajouter hors service : {names}</translation>
    </message>
    <message>
        <source>{name}: {n}</source>
        <translation>{name} : {n}</translation>
    </message>
    <message>
        <source>File: {kind}, sheet “{sheet}”, {names}.</source>
        <translation>Fichier : {kind}, feuille « {sheet} », {names}.</translation>
    </message>
    <message>
        <source>File: {kind}, {encoding}, separator {delimiter}, {names}.</source>
        <translation>Fichier : {kind}, {encoding}, séparateur « {delimiter} », {names}.</translation>
    </message>
    <message>
        <source>names of columns in row {line}</source>
        <translation>noms des colonnes en ligne {line}</translation>
    </message>
    <message>
        <source>no row of names</source>
        <translation>sans ligne de noms</translation>
    </message>
    <message>
        <source>Some characters could not be read.</source>
        <translation>Quelques caractères n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Trial stopped: only the first rows were looked at. Nothing was written.</source>
        <translation>Essai interrompu : seules les premières lignes ont été regardées. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Trial: nothing was written. {known} are recorded already.</source>
        <translation>Essai : rien n’a été écrit. Déjà enregistrées : {known}.</translation>
    </message>
    <message>
        <source>Stopped: {written} recorded. Import again to go on from there.</source>
        <translation>Arrêt demandé : {written} enregistrées. Relancez l’import pour continuer.</translation>
    </message>
    <message>
        <source>Recorded: {written} · recorded before: {known}</source>
        <translation>Enregistrées : {written} · déjà connues : {known}</translation>
    </message>
    <message>
        <source> · recorded before and told more now: {n}</source>
        <translation> · déjà enregistrées et complétées : {n}</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>ligne {line} : {reason}</translation>
    </message>
    <message>
        <source>{n} lines ({lines}): {reason}</source>
        <translation>{n} lignes ({lines}) : {reason}</translation>
    </message>
    <message>
        <source>… and {more} more.</source>
        <translation>… et {more} de plus.</translation>
    </message>
    <message>
        <source>The rejected rows are saved in {path}</source>
        <translation>Les lignes rejetées sont dans {path}</translation>
    </message>
    <message>
        <source>The scope “{scope}” begins on {day}: what lies before is recorded, and counts in no commitment. To count it, change that day on the page of scopes.</source>
        <translation>Le périmètre « {scope} » commence le {day} : ce qui précède est enregistré, mais ne compte dans aucun engagement. Pour le compter, changez ce jour à la page Périmètre.</translation>
    </message>
    <message>
        <source>Reading: {done} rows</source>
        <translation>Lecture : {done} lignes</translation>
    </message>
    <message>
        <source>Recording: {done} of {total}</source>
        <translation>Enregistrement : {done} sur {total}</translation>
    </message>
    <message>
        <source>line</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>The rejected rows cannot be saved beside the file, so nothing was imported: {cause}.</source>
        <translation>Les lignes rejetées ne peuvent pas être enregistrées à côté du fichier, donc rien n’a été importé : {cause}.</translation>
    </message>
    <message>
        <source>served</source>
        <translation>servis</translation>
    </message>
    <message>
        <source>left while waiting</source>
        <translation>partis pendant l’attente</translation>
    </message>
    <message>
        <source>left when called</source>
        <translation>partis à l’appel</translation>
    </message>
    <message>
        <source>left during the service</source>
        <translation>partis pendant le service</translation>
    </message>
    <message>
        <source>absent at the call</source>
        <translation>absents à l’appel</translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>non clos</translation>
    </message>
    <message>
        <source>Called or started before the arrival, left out of the durations</source>
        <translation>Appelés ou servis avant l’arrivée, hors des durées</translation>
    </message>
    <message>
        <source>Ended before the start, left out of the durations</source>
        <translation>Fin avant le début, hors des durées</translation>
    </message>
    <message>
        <source>Rows with fewer cells than columns</source>
        <translation>Lignes avec moins de cellules que de colonnes</translation>
    </message>
    <message>
        <source>Times put on the next day</source>
        <translation>Heures reportées au lendemain</translation>
    </message>
    <message>
        <source>Times in the hour that summer time repeats</source>
        <translation>Heures dans l’heure répétée au changement d’heure</translation>
    </message>
    <message>
        <source>Times moved out of the hour that summer time skips</source>
        <translation>Heures sorties de l’heure sautée au changement d’heure</translation>
    </message>
    <message>
        <source>Served without a time of call or start, wait unknown</source>
        <translation>Servis sans heure d’appel ni de début, attente inconnue</translation>
    </message>
    <message>
        <source>Served without a time of end, duration of service unknown</source>
        <translation>Servis sans heure de fin, durée de service inconnue</translation>
    </message>
    <message>
        <source>Left at an unknown time</source>
        <translation>Partis à une heure inconnue</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>jour/mois/année</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>mois/jour/année</translation>
    </message>
    <message>
        <source>year/month/day</source>
        <translation>année/mois/jour</translation>
    </message>
    <message>
        <source>{said}.</source>
        <translation>{said}.</translation>
    </message>
    <message>
        <source>It has more cells than there are columns: its cells may be shifted.</source>
        <translation>Elle a plus de cellules qu’il n’y a de colonnes : elles sont peut-être décalées.</translation>
    </message>
    <message>
        <source>It has no date.</source>
        <translation>Elle n’a pas de date.</translation>
    </message>
    <message>
        <source>“{text}” ({field}) is not a date of the kind {expected}.</source>
        <translation>« {text} » ({field}) n’est pas une date de la forme {expected}.</translation>
    </message>
    <message>
        <source>It has no time of arrival.</source>
        <translation>Elle n’a pas d’heure d’arrivée.</translation>
    </message>
    <message>
        <source>“{text}” ({field}) is not a time that can be read.</source>
        <translation>« {text} » ({field}) n’est pas une heure lisible.</translation>
    </message>
    <message>
        <source>“{text}” ({field}) is not a duration in {unit}.</source>
        <translation>« {text} » ({field}) n’est pas une durée en {unit}.</translation>
    </message>
    <message>
        <source>“{text}” ({field}) is a time without its date, and the map names no day.</source>
        <translation>« {text} » ({field}) est une heure sans date, et le plan ne nomme aucun jour.</translation>
    </message>
    <message>
        <source>{text} ({field}) was skipped when summer time began in {timezone}.</source>
        <translation>{text} ({field}) n’a pas existé : l’heure a été sautée au passage à l’heure d’été ({timezone}).</translation>
    </message>
    <message>
        <source>The year {year} ({field}) is not between {first} and {last}.</source>
        <translation>L’année {year} ({field}) n’est pas entre {first} et {last}.</translation>
    </message>
    <message>
        <source>It lies in the future ({day}).</source>
        <translation>Elle est dans le futur ({day}).</translation>
    </message>
    <message>
        <source>It was served but has no time of call or of start.</source>
        <translation>Le service a eu lieu mais n’a ni heure d’appel ni heure de début.</translation>
    </message>
    <message>
        <source>{field} is {seconds} s before the arrival.</source>
        <translation>« {field} » est {seconds} s avant l’arrivée.</translation>
    </message>
    <message>
        <source>The service ends {seconds} s before it starts.</source>
        <translation>Le service finit {seconds} s avant de commencer.</translation>
    </message>
    <message>
        <source>{field} is {hours} h away from the arrival: more than {limit} h.</source>
        <translation>« {field} » est à {hours} h de l’arrivée : plus de {limit} h.</translation>
    </message>
    <message>
        <source>Nothing tells how the visit ended.</source>
        <translation>Rien ne dit comment la visite s’est terminée.</translation>
    </message>
    <message>
        <source>The outcome “{text}” is not in the map.</source>
        <translation>L’issue « {text} » n’est pas dans le plan.</translation>
    </message>
    <message>
        <source>It names no service.</source>
        <translation>Elle ne nomme aucun service.</translation>
    </message>
    <message>
        <source>There is no service “{text}” in the settings.</source>
        <translation>Il n’y a pas de service « {text} » dans les réglages.</translation>
    </message>
    <message>
        <source>There is no counter “{text}” in the settings.</source>
        <translation>Il n’y a pas de guichet « {text} » dans les réglages.</translation>
    </message>
    <message>
        <source>There is no site “{text}” in the settings.</source>
        <translation>Il n’y a pas de site « {text} » dans les réglages.</translation>
    </message>
    <message>
        <source>“{text}” is none of counter, phone, email, letter, web.</source>
        <translation>« {text} » n’est ni guichet, ni téléphone, ni courriel, ni courrier, ni web.</translation>
    </message>
    <message>
        <source>“{text}” is not a number of persons from 1 to {limit}.</source>
        <translation>« {text} » n’est pas un nombre de personnes de 1 à {limit}.</translation>
    </message>
    <message>
        <source>{day} is not a day of the survey, or is to come.</source>
        <translation>Le {day} n’est pas un jour de l’enquête, ou est à venir.</translation>
    </message>
    <message>
        <source>“{text}” is no answer to {field}; tell in the map what it means.</source>
        <translation>« {text} » n’est pas une réponse à {field} ; dites dans le plan ce que c’est.</translation>
    </message>
    <message>
        <source>Nothing is answered.</source>
        <translation>Rien n’est rempli.</translation>
    </message>
    <message>
        <source>“{text}” is none of web, kiosk, paper.</source>
        <translation>« {text} » n’est ni web, ni kiosk, ni paper.</translation>
    </message>
    <message>
        <source>It does not tell when the call came.</source>
        <translation>Elle ne dit pas quand l’appel est arrivé.</translation>
    </message>
    <message>
        <source>It rang {seconds} s: that is not from 0 to {limit}.</source>
        <translation>L’attente est de {seconds} s : ce n’est pas entre 0 et {limit}.</translation>
    </message>
    <message>
        <source>“{text}” ({field}) is not a number of calls or of seconds.</source>
        <translation>« {text} » ({field}) n’est pas un nombre d’appels ou de secondes.</translation>
    </message>
    <message>
        <source>Its counts contradict each other.</source>
        <translation>Ses nombres se contredisent.</translation>
    </message>
    <message>
        <source>Nobody called: there is nothing to record.</source>
        <translation>Personne n’a appelé : il n’y a rien à enregistrer.</translation>
    </message>
    <message>
        <source>Line {line} has the same identity.</source>
        <translation>La ligne {line} a la même identité.</translation>
    </message>
    <message>
        <source>It was imported before and now tells otherwise ({fields}): what is recorded stays.</source>
        <translation>Elle a déjà été reprise et dit maintenant autre chose ({fields}) : ce qui est enregistré reste.</translation>
    </message>
    <message>
        <source>The columns of its identity are empty.</source>
        <translation>Les colonnes de son identité sont vides.</translation>
    </message>
    <message>
        <source>It has no day of reception.</source>
        <translation>Elle n’a pas de date de réception.</translation>
    </message>
    <message>
        <source>It is answered on {answered}, before its reception on {received}.</source>
        <translation>Elle est répondue le {answered}, avant sa réception le {received}.</translation>
    </message>
    <message>
        <source>Its answer is promised for {promised}, before its reception on {received}.</source>
        <translation>Sa réponse est promise pour le {promised}, avant sa réception le {received}.</translation>
    </message>
    <message>
        <source>It has no object.</source>
        <translation>Elle n’a pas d’objet.</translation>
    </message>
    <message>
        <source>There is no object “{text}” in the settings.</source>
        <translation>Il n’y a pas d’objet « {text} » dans les réglages.</translation>
    </message>
    <message>
        <source>“{text}” is no way of coming that is known.</source>
        <translation>« {text} » n’est pas un canal connu.</translation>
    </message>
    <message>
        <source>“{text}” is none of complaint, suggestion, thanks.</source>
        <translation>« {text} » n’est ni complaint, ni suggestion, ni thanks.</translation>
    </message>
    <message>
        <source>“{text}” is none of the themes of complaints.</source>
        <translation>« {text} » n’est pas un thème de réclamation.</translation>
    </message>
    <message>
        <source>forms</source>
        <translation>questionnaires</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondues</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvertes</translation>
    </message>
    <message>
        <source>Slots that do not tell how fast calls were answered</source>
        <translation>Tranches qui ne disent pas en combien de temps les appels sont pris</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>résolus</translation>
    </message>
    <message>
        <source>put through</source>
        <translation>transférés</translation>
    </message>
    <message>
        <source>not put through</source>
        <translation>transferts échoués</translation>
    </message>
    <message>
        <source>message taken</source>
        <translation>messages pris</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>faux numéros</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqués</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>pris</translation>
    </message>
    <message>
        <source>a call may be on several rows: they are joined</source>
        <translation>un appel peut tenir plusieurs lignes : elles sont réunies</translation>
    </message>
    <message>
        <source>take the # away and keep the words that say that it was chosen</source>
        <translation>enlevez le # et gardez les mots qui disent qu’elle a été choisie</translation>
    </message>
    <message>
        <source>A first map of {file}. Check each line, then try it: --dry-run.</source>
        <translation>Un premier plan pour {file}. Vérifiez chaque ligne, puis essayez-le : --dry-run.</translation>
    </message>
    <message>
        <source>The columns of the file, with how many cells are filled:</source>
        <translation>Les colonnes du fichier, et combien de cellules y sont remplies :</translation>
    </message>
    <message>
        <source>what makes a row itself: a row that changed since is then known again</source>
        <translation>ce qui fait qu’une ligne est elle-même : une ligne modifiée depuis est alors reconnue</translation>
    </message>
    <message>
        <source>Take the # away and say what each word is: {codes}</source>
        <translation>Retirez le # et dites ce qu’est chaque mot : {codes}</translation>
    </message>
    <message>
        <source>needed: name its column, and take the # away</source>
        <translation>obligatoire : nommez sa colonne et retirez le #</translation>
    </message>
    <message>
        <source>services and counters that the settings lack are added, out of use</source>
        <translation>les services et guichets absents des réglages sont ajoutés, hors service</translation>
    </message>
    <message>
        <source>A column of states. Where the day of the answer only counts in some, instead of the line above:</source>
        <translation>Une colonne d’états. Si le jour de la réponse ne compte que dans certains, à la place de la ligne plus haut :</translation>
    </message>
    <message>
        <source>Rows to be left out, and why:</source>
        <translation>Les lignes à écarter, et pourquoi :</translation>
    </message>
    <message>
        <source>where they have the names that the settings give them</source>
        <translation>s’ils ont les noms des réglages</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>dates</translation>
    </message>
    <message>
        <source>times</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>seconds since 1970</source>
        <translation>secondes depuis 1970</translation>
    </message>
    <message>
        <source>milliseconds since 1970</source>
        <translation>millisecondes depuis 1970</translation>
    </message>
    <message>
        <source>durations</source>
        <translation>durées</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>textes</translation>
    </message>
</context>
</TS>
