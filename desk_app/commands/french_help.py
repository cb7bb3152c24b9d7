"""The help of the commands in French, by its English text."""

from __future__ import annotations

HELP = {
    "The reception desk of French town halls. Without a command, opens the desk.": (
        "Le poste d’accueil des mairies. Sans commande, ouvre le poste."
    ),
    "Make a verified copy of the data.": "Fait une copie vérifiée des données.",
    "Play the year and one day of a fictitious town hall, then open the desk on it.": (
        "Joue l’année et une journée d’une mairie fictive, puis y ouvre le poste."
    ),
    "Print the figures of a period.": "Donne les chiffres d’une période.",
    "Print the commitments of a scope.": "Donne les engagements d’un périmètre.",
    "Print the commitments of the scope S over the days from D to D, both included.": (
        "Donne les engagements du périmètre S du jour D au jour D, tous deux compris."
    ),
    "Print the scopes of certification, or put one in force.": (
        "Donne les périmètres de certification, ou en met un en vigueur."
    ),
    "What is printed may be changed and given back with --set: parts, certificate and audits, thresholds with their"
    " justification. Its version says what it was changed from; 0 makes a new scope. Refused while a desk is open.": (
        "Ce qui est donné peut être modifié puis rendu avec --set : parties, certificat et audits, seuils avec leur"
        " justification. Sa version dit ce que l’on a modifié ; 0 crée un périmètre. Refusé si un poste est ouvert."
    ),
    "One scope, by its identifier.": "Un seul périmètre, par son identifiant.",
    "Put the scope written in FILE in force.": "Met en vigueur le périmètre écrit dans FILE.",
    "The scope of certification, by its identifier.": "Le périmètre de certification, par son identifiant.",
    "JSON, shares between 0 and 1.": "JSON, les parts entre 0 et 1.",
    "Import the calls of a telephone exchange.": "Importe les appels d’un autocommutateur.",
    "Import past visits from another system's table.": (
        "Importe des visites passées depuis le tableau d’un autre système."
    ),
    "Import past requests from another system's table.": (
        "Importe des demandes passées depuis le tableau d’un autre système."
    ),
    "Import past complaints from another system's table.": (
        "Importe des réclamations passées depuis le tableau d’un autre système."
    ),
    "Import past requests from a CSV, TSV, XLSX, XLS or ODS file.": (
        "Importe des demandes passées depuis un fichier CSV, TSV, XLSX, XLS ou ODS."
    ),
    "Import past complaints from a CSV, TSV, XLSX, XLS or ODS file.": (
        "Importe des réclamations passées depuis un fichier CSV, TSV, XLSX, XLS ou ODS."
    ),
    "Make the summary of a day and send it to the shared folder.": (
        "Établit la synthèse d’un jour et l’envoie dans le dossier partagé."
    ),
    "Write the report of a day as a PDF.": "Écrit le rapport d’un jour en PDF.",
    "Find everything that concerns a person.": "Trouve tout ce qui concerne une personne.",
    "Write everything that concerns a person as a PDF and a CSV, exact matches first.": (
        "Écrit tout ce qui concerne une personne, en PDF et en CSV, les correspondances exactes d’abord."
    ),
    "That it was handed over is noted in the journal, in numbers. Refused while a desk is open.": (
        "La remise est inscrite au journal, en nombres. Refusé si un poste est ouvert."
    ),
    "A name, an e-mail, a telephone or an address.": "Un nom, un courriel, un téléphone ou une adresse.",
    "The folder of the two files.": "Le dossier des deux fichiers.",
    "Import the forms of a satisfaction survey from a web form's table.": (
        "Importe les réponses d’une enquête de satisfaction depuis le tableau d’un formulaire en ligne."
    ),
    "Import the forms of the survey N from a CSV, TSV, XLSX, XLS or ODS file.": (
        "Importe les réponses de l’enquête N depuis un fichier CSV, TSV, XLSX, XLS ou ODS."
    ),
    "Write the documents of a satisfaction survey.": "Écrit les documents d’une enquête de satisfaction.",
    "Write the results of the survey N: two PDFs with their HTML pages, a CSV table, the poster on A4 and A3.": (
        "Écrit les résultats de l’enquête N : deux PDF et leurs pages HTML, un tableau CSV, l’affiche en A4 et A3."
    ),
    "Also while a desk is open on the data.": "Même pendant que le poste est ouvert sur ces données.",
    "The survey, by its number.": "L’enquête, par son numéro.",
    "Put a backup in place of the data.": "Remet une sauvegarde à la place des données.",
    "Verify the data.": "Vérifie les données.",
    "Make a backup in the folder DEST, or beside the data.": (
        "Fait une sauvegarde dans le dossier DEST, ou à côté des données."
    ),
    "Print the figures of the days from D to D, both included.": (
        "Donne les chiffres du jour D au jour D, tous deux compris."
    ),
    "Make the summary of the day D and send it, with all that waits, to the shared folder.": (
        "Établit la synthèse du jour D et l’envoie, avec tout ce qui attend, dans le dossier partagé."
    ),
    "Write the report of the day D as a PDF; also while a desk is open on the data.": (
        "Écrit le rapport du jour D en PDF, même pendant qu’un poste est ouvert sur les données."
    ),
    "Restore the backup FILE; refused while a desk is open on the data.": (
        "Restaure la sauvegarde FILE ; refusé tant qu’un poste est ouvert sur les données."
    ),
    "Verify the data; exit code 0 when they are sound, 1 otherwise.": (
        "Vérifie les données ; code de sortie 0 si elles sont saines, 1 sinon."
    ),
    "The data folder. Default: DESK_APP_DATA, else the machine's own.": (
        "Le dossier des données. Par défaut : DESK_APP_DATA, sinon celui de la machine."
    ),
    "Print what this program is made of and whether it works.": "Dit de quoi ce programme est fait et s’il fonctionne.",
    "Show the version and exit.": "Affiche la version.",
    "A new folder for the demonstration's data. Default: a temporary one.": (
        "Un dossier neuf pour les données de la démonstration. Par défaut : un dossier temporaire."
    ),
    "Where the summary, the report, the figures and the pictures are left.": (
        "Où laisser la synthèse, le rapport, les chiffres et les images."
    ),
    "Play the day through the windows without a screen, and leave pictures.": (
        "Joue la journée dans les fenêtres, sans écran, et laisse des images."
    ),
    "First day, YYYY-MM-DD.": "Premier jour, AAAA-MM-JJ.",
    "Last day, YYYY-MM-DD.": "Dernier jour, AAAA-MM-JJ.",
    "Another site than the hall's own.": "Un autre site que celui de la mairie.",
    "One service, by its identifier.": "Un seul service, par son identifiant.",
    "One hour of arrival, local.": "Une seule heure d’arrivée, locale.",
    "One channel (counter, phone…).": "Un seul canal (counter, phone…).",
    "Only appointments, or only walk-ins.": "Seulement les rendez-vous, ou seulement les visites sans rendez-vous.",
    "JSON, durations in seconds.": "En JSON, durées en secondes.",
    "Import calls from the CSV, TSV, XLSX, XLS or ODS file of a telephone exchange, call by call or by slots.": (
        "Importe des appels depuis le fichier CSV, TSV, XLSX, XLS ou ODS d’un autocommutateur, appel par appel ou par "
        "tranches."
    ),
    "Import past visits from a CSV, TSV, XLSX, XLS or ODS file.": (
        "Importe des visites passées depuis un fichier CSV, TSV, XLSX, XLS ou ODS."
    ),
    "Rejected rows are listed, and saved in FILE.rejected.csv, or in the data folder where nothing may be written "
    "beside FILE. Importing the same file again changes nothing.": (
        "Les lignes rejetées sont listées, et gardées dans FILE.rejected.csv, ou dans le dossier des données si rien "
        "ne peut être écrit à côté de FILE. Importer le même fichier une seconde fois ne change rien."
    ),
    "Print a simple map, and where all that a map can say is explained.": (
        "Affiche un plan simple, et où est expliqué tout ce qu’un plan peut dire."
    ),
    "Print a first map made from the columns of FILE, to be completed.": (
        "Affiche un premier plan fait d’après les colonnes de FILE, à compléter."
    ),
    "Which column is what.": "Le fichier qui dit ce qu’est chaque colonne.",
    "Say what would be imported; write nothing.": "Dit ce qui serait importé, sans rien écrire.",
    "The day, YYYY-MM-DD. Default: today.": "Le jour, AAAA-MM-JJ. Par défaut : aujourd’hui.",
    "Write a copy there, also beside an open desk; the outbox and the shared folder are left alone.": (
        "Écrit là une copie, même à côté d’un poste ouvert ; rien n’est mis en attente ni envoyé au dossier partagé."
    ),
    "The day, YYYY-MM-DD.": "Le jour, AAAA-MM-JJ.",
    "The PDF.": "Le PDF.",
    "Write all that an auditor is handed, in one folder.": "Écrit le dossier d’audit : tout ce que reçoit un auditeur.",
    "Write the audit pack of the scope S over the days from D to D: a page for each commitment, the figures and the "
    "registers as CSV, a manifest with the hash of each file. It holds no personal data.": (
        "Écrit le dossier d’audit du périmètre S du jour D au jour D : une page par engagement, les chiffres et les "
        "registres en CSV, un manifeste avec l’empreinte de chaque fichier. Il ne contient aucune donnée personnelle."
    ),
    "Freeze the figures of a month or a year that is over.": "Clôt les chiffres d’un mois ou d’une année terminés.",
    "Freeze the figures of the scope S over a period, as the page of the audit pack does.": (
        "Clôt les chiffres du périmètre S sur une période, comme le fait la page du dossier d’audit."
    ),
    "What is counted otherwise later is shown beside them as an amendment. A closing cannot be undone. Refused while a"
    " desk is open.": (
        "Ce qui est compté autrement ensuite est montré à côté, comme avenant. Une clôture ne s’annule pas. Refusé si"
        " un poste est ouvert."
    ),
    "A month (2026-03) or a year (2026) that is over.": "Un mois (2026-03) ou une année (2026) terminés.",
    "The supervisor who closes it, by identifier.": "La personne responsable qui la clôt, par son identifiant.",
    "A new folder.": "Un dossier qui n’existe pas encore.",
    "Write the quality report of a year or a month.": "Écrit le rapport qualité d’une année ou d’un mois.",
    "Write the quality report of the scope S over a year or a month: a PDF, an accessible HTML page, and CSV tables.": (
        "Écrit le rapport qualité du périmètre S pour une année ou un mois : un PDF, une page HTML accessible et des "
        "tableaux CSV."
    ),
    "A year (2026) or a month (2026-03).": "Une année (2026) ou un mois (2026-03).",
    "Write the poster of busy and quiet hours.": "Écrit l’affiche des heures d’affluence et des heures creuses.",
    "Write the poster of busy and quiet hours from the arrivals of the days from D to D: a PDF and an HTML page.": (
        "Écrit l’affiche des heures d’affluence et des heures creuses, d’après les arrivées du jour D au jour D : un "
        "PDF et une page HTML."
    ),
}
