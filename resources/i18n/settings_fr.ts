<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>EntriesSection</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>What was recorded names it: untick “in use” instead of removing it.</source>
        <translation>Des enregistrements la nomment&#xa0;: décochez «&#xa0;en service&#xa0;» plutôt que de la retirer.</translation>
    </message>
</context>
<context>
    <name>HallSection</name>
    <message>
        <source>Neutral letter</source>
        <translation>Lettre neutre</translation>
    </message>
    <message>
        <source>The letter of the tickets of discreet visits: no service may use it.</source>
        <translation>La lettre des tickets des visites discrètes&#xa0;: aucun service ne peut l’utiliser.</translation>
    </message>
    <message>
        <source>The start of the service is noted apart from the call</source>
        <translation>Le début du service est noté à part de l’appel</translation>
    </message>
    <message>
        <source>Otherwise the call is the start. With it, one more key tells how long people take to come.</source>
        <translation>Sinon, l’appel est le début. Une touche de plus dit alors combien de temps les personnes mettent à venir.</translation>
    </message>
    <message>
        <source>How the hall works</source>
        <translation>Fonctionnement du hall</translation>
    </message>
    <message>
        <source>Time to answer complaints</source>
        <translation>Délai de réponse aux réclamations</translation>
    </message>
    <message>
        <source>Missing documents put off the answer promised</source>
        <translation>Les pièces manquantes reportent la réponse promise</translation>
    </message>
    <message>
        <source>They always suspend the two months of silence; the answer promised only if you wish.</source>
        <translation>Elles suspendent toujours les deux mois de silence ; la réponse promise, seulement si vous le voulez.</translation>
    </message>
    <message>
        <source>Time to answer requests</source>
        <translation>Délai de réponse aux demandes</translation>
    </message>
    <message>
        <source>How many of them is a threshold. Where nothing is said, the plain reading is calendar days.</source>
        <translation>Leur nombre est un seuil. Sans précision, des jours se lisent comme calendaires.</translation>
    </message>
    <message>
        <source>Days counted</source>
        <translation>Jours comptés</translation>
    </message>
    <message>
        <source>In less than: the last of them is too late</source>
        <translation>« En moins de » : le dernier jour est trop tard</translation>
    </message>
    <message>
        <source>“In less than 15 days”: day 14 is the last.</source>
        <translation>« En moins de 15 jours » : le jour 14 est le dernier.</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Take this version up again, without saving it</source>
        <translation>Reprendre cette version, sans l’enregistrer</translation>
    </message>
    <message>
        <source>Each change is a version: the figures of a past day use the one in force that day.</source>
        <translation>Chaque changement est une version&#xa0;: les chiffres d’une journée passée utilisent celle en vigueur ce jour-là.</translation>
    </message>
</context>
<context>
    <name>HoursSection</name>
    <message>
        <source>Planned hours</source>
        <translation>Horaires prévus</translation>
    </message>
    <message>
        <source>Write for instance 08:30-12:00, 13:30-17:30. Empty: closed all day.</source>
        <translation>Écrivez par exemple 08:30-12:00, 13:30-17:30. Vide&#xa0;: fermé toute la journée.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
</context>
<context>
    <name>LetterSection</name>
    <message>
        <source>Left empty, the usual words are written.</source>
        <translation>Vide : la formule habituelle est écrite.</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Formule d’appel</translation>
    </message>
    <message>
        <source>After the answer</source>
        <translation>Après la réponse</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>Formule de politesse</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signée par</translation>
    </message>
    <message>
        <source>Left empty: the name of the place.</source>
        <translation>Vide : le nom du lieu.</translation>
    </message>
    <message>
        <source>How to reach the town</source>
        <translation>Coordonnées de la ville</translation>
    </message>
    <message>
        <source>At the foot of the letter: an address, a telephone number, the opening hours.</source>
        <translation>Au pied de la lettre : une adresse, un téléphone, les horaires.</translation>
    </message>
    <message>
        <source>The letter that answers a complaint</source>
        <translation>La lettre de réponse à une réclamation</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>In force at once, on this computer only. Ctrl + and Ctrl − change the size on every page.</source>
        <translation>Appliqué aussitôt, sur ce poste seulement. Ctrl + et Ctrl − changent la taille sur toutes les pages.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>F12 hides it at once. This keeps eyes off the names; it is not a password.</source>
        <translation>F12 le masque aussitôt. Cela cache les noms aux regards ; ce n’est pas un mot de passe.</translation>
    </message>
    <message>
        <source>Hiding of the screen</source>
        <translation>Masquage de l’écran</translation>
    </message>
    <message>
        <source>Hide it by itself when nobody touches it for</source>
        <translation>Le masquer quand personne n’y touche pendant</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Controller</source>
        <translation>Responsable du traitement</translation>
    </message>
    <message>
        <source>Empty: the town. For instance: Commune de Puteaux, représentée par son maire.</source>
        <translation>Vide : la ville. Par exemple : Commune de Puteaux, représentée par son maire.</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Son adresse</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Délégué à la protection des données</translation>
    </message>
    <message>
        <source>How to reach the officer</source>
        <translation>Comment le joindre</translation>
    </message>
    <message>
        <source>An e-mail or a postal address: the notice at the desk gives it.</source>
        <translation>Un courriel ou une adresse postale : la notice de l’accueil la donne.</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>RetentionSection</name>
    <message>
        <source>Times</source>
        <translation>Durées</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Durée de conservation</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>Why this time: the register of processing and the notice at the desk tell it.</source>
        <translation>Pourquoi cette durée : la fiche de registre et la notice de l’accueil la donnent.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>At most {days}.</source>
        <translation>Au plus {days}.</translation>
    </message>
    <message>
        <source>How long personal data are kept</source>
        <translation>Durées de conservation des données personnelles</translation>
    </message>
    <message>
        <source>Erased by themselves once their time is over, each day at the opening.</source>
        <translation>Effacées d’elles-mêmes une fois leur durée passée, chaque jour à l’ouverture.</translation>
    </message>
    <message>
        <source>Who answers for them</source>
        <translation>Qui en répond</translation>
    </message>
</context>
<context>
    <name>SaveBar</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation>Ctrl S</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Not saved yet: {fields}</source>
        <translation>Pas encore enregistré&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Tout est enregistré.</translation>
    </message>
    <message>
        <source>Only a person in charge can save: choose one in the menu of names, at the top right.</source>
        <translation>Seule une personne responsable peut enregistrer&#xa0;: choisissez-la dans le menu des noms, en haut à droite.</translation>
    </message>
</context>
<context>
    <name>SendingSection</name>
    <message>
        <source>Shared folder</source>
        <translation>Dossier partagé</translation>
    </message>
    <message>
        <source>The whole path, for instance \\server\reception. Empty: the summaries wait on this computer.</source>
        <translation>Le chemin complet, par exemple \\serveur\accueil. Vide&#xa0;: les synthèses attendent sur ce poste.</translation>
    </message>
    <message>
        <source>Each evening the summary of the day is left there: counts and waiting times, never a name. If the folder does not answer, nothing is lost: it is tried again by itself.</source>
        <translation>Chaque soir, la synthèse de la journée y est déposée&#xa0;: des nombres et des temps d’attente, jamais un nom. Si le dossier ne répond pas, rien n’est perdu&#xa0;: un nouvel essai suit de lui-même.</translation>
    </message>
    <message>
        <source>Daily summaries</source>
        <translation>Synthèses de la journée</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>first settings</source>
        <translation>premiers réglages</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Nom du service</translation>
    </message>
    <message>
        <source>Letter of its tickets</source>
        <translation>Lettre de ses tickets</translation>
    </message>
    <message>
        <source>Expected time</source>
        <translation>Durée habituelle</translation>
    </message>
    <message>
        <source>Words that find it</source>
        <translation>Mots qui le trouvent</translation>
    </message>
    <message>
        <source>Separated by commas: what visitors say.</source>
        <translation>Séparés par des virgules&#xa0;: ce que disent les visiteurs.</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Sensible</translation>
    </message>
    <message>
        <source>Received in confidence without being asked: neutral ticket, a room proposed.</source>
        <translation>Reçu en confidentialité sans le demander&#xa0;: ticket neutre, bureau proposé.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <source>For what has no service of its own: their share says how well needs are identified.</source>
        <translation>Pour ce qui n’a pas de démarche à soi : leur part dit si les besoins sont bien identifiés.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>In the order of their keys at the reception.</source>
        <translation>Dans l’ordre de leurs touches à l’accueil.</translation>
    </message>
    <message>
        <source>Name of the counter</source>
        <translation>Nom du guichet</translation>
    </message>
    <message>
        <source>None ticked: it serves them all.</source>
        <translation>Aucun coché&#xa0;: il les sert tous.</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Guichets</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Nom du bureau</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Bureaux</translation>
    </message>
    <message>
        <source>Closed rooms, for those who ask for confidentiality.</source>
        <translation>Des bureaux fermés, pour les demandes de confidentialité.</translation>
    </message>
    <message>
        <source>Name of the reason</source>
        <translation>Nom du motif</translation>
    </message>
    <message>
        <source>How such contacts come</source>
        <translation>Manière dont ils viennent</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Manière</translation>
    </message>
    <message>
        <source>Contacts without a ticket</source>
        <translation>Contacts sans ticket</translation>
    </message>
    <message>
        <source>Counted with one key at the reception. A reason removed keeps its past counts.</source>
        <translation>Comptés d’une touche à l’accueil. Un motif retiré garde ses décomptes passés.</translation>
    </message>
    <message>
        <source>Reasons of calls</source>
        <translation>Motifs d’appel</translation>
    </message>
    <message>
        <source>In the order of their keys at the switchboard. One removed keeps its past counts.</source>
        <translation>Dans l’ordre de leurs touches au standard. Un motif retiré garde ses comptes passés.</translation>
    </message>
    <message>
        <source>Name of the act or service</source>
        <translation>Nom de l’acte ou de la prestation</translation>
    </message>
    <message>
        <source>Delay announced</source>
        <translation>Délai annoncé</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Days counted</source>
        <translation>Jours comptés</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Acts issued</source>
        <translation>Actes délivrés</translation>
    </message>
    <message>
        <source>In the order of their keys at the issuance. A delay of 0 days is the same visit.</source>
        <translation>Dans l’ordre de leurs touches à la délivrance. Un délai de 0 jour : dans la même visite.</translation>
    </message>
    <message>
        <source>Name of the object</source>
        <translation>Nom de l’objet</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Délai de réponse</translation>
    </message>
    <message>
        <source>Two months of silence are</source>
        <translation>Deux mois de silence valent</translation>
    </message>
    <message>
        <source>a refusal</source>
        <translation>un refus</translation>
    </message>
    <message>
        <source>an acceptance</source>
        <translation>un accord</translation>
    </message>
    <message>
        <source>nothing: no decision is asked for</source>
        <translation>rien : aucune décision n’est demandée</translation>
    </message>
    <message>
        <source>Documents to hand in</source>
        <translation>Pièces à fournir</translation>
    </message>
    <message>
        <source>Separated by commas. They are asked for at first contact.</source>
        <translation>Séparées par des virgules. Elles sont demandées au premier contact.</translation>
    </message>
    <message>
        <source>Plain issue of a document</source>
        <translation>Simple délivrance d’un document</translation>
    </message>
    <message>
        <source>No acknowledgement is owed for it.</source>
        <translation>Aucun accusé de réception n’est dû.</translation>
    </message>
    <message>
        <source>Right over personal data</source>
        <translation>Droit sur des données personnelles</translation>
    </message>
    <message>
        <source>To be answered within a month.</source>
        <translation>Réponse due dans le mois.</translation>
    </message>
    <message>
        <source>Objects of requests</source>
        <translation>Objets des demandes</translation>
    </message>
    <message>
        <source>In the order of their digits. Without a time of its own, that of the channel holds.</source>
        <translation>Dans l’ordre de leurs chiffres. Sans délai propre, celui du canal s’applique.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>May change the settings and correct a time.</source>
        <translation>Peut changer les réglages et corriger une heure.</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>A first name is enough. With one name only, nobody is asked who acts.</source>
        <translation>Un prénom suffit. Avec un seul nom, il n’est pas demandé qui agit.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> working days</source>
        <translation> jours ouvrés</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>hors service</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>sensible</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Hall</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Calendar days: all of them</source>
        <translation>Jours calendaires : tous</translation>
    </message>
    <message>
        <source>Clear days: put off to a working day</source>
        <translation>Jours francs : reportés à un jour ouvré</translation>
    </message>
    <message>
        <source>Working days: Monday to Friday</source>
        <translation>Jours ouvrés : du lundi au vendredi</translation>
    </message>
    <message>
        <source>Business days: Monday to Saturday</source>
        <translation>Jours ouvrables : du lundi au samedi</translation>
    </message>
    <message>
        <source>Closures</source>
        <translation>Fermetures</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Courriers</translation>
    </message>
    <message>
        <source>A name is needed, of 60 characters at most.</source>
        <translation>Donnez un nom, de 60 caractères au plus.</translation>
    </message>
    <message>
        <source>One letter from A to Z, which no other service in use has.</source>
        <translation>Une lettre de A à Z, qu’aucun autre service n’utilise.</translation>
    </message>
    <message>
        <source>Say why: an auditor asks.</source>
        <translation>Dites pourquoi&#xa0;: un auditeur le demande.</translation>
    </message>
    <message>
        <source>At least one person in use has to be in charge.</source>
        <translation>Au moins une personne en service doit être responsable.</translation>
    </message>
    <message>
        <source>This counter names a service that is gone. Choose again.</source>
        <translation>Ce guichet nomme un service disparu. Choisissez de nouveau.</translation>
    </message>
    <message>
        <source>Choose one of the printers of this computer.</source>
        <translation>Choisissez une des imprimantes de cet ordinateur.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Elle finit avant de commencer.</translation>
    </message>
    <message>
        <source>This is no day.</source>
        <translation>Ce n’est pas un jour.</translation>
    </message>
    <message>
        <source>Give the printer’s address: a number such as 192.168.1.50, or a name.</source>
        <translation>Donnez l’adresse de l’imprimante : un numéro comme 192.168.1.50, ou un nom.</translation>
    </message>
    <message>
        <source>At least one service has to be in use.</source>
        <translation>Au moins un service doit être en service.</translation>
    </message>
    <message>
        <source>At least one person has to be in use.</source>
        <translation>Au moins une personne doit être en service.</translation>
    </message>
    <message>
        <source>At least one object has to be in use.</source>
        <translation>Au moins un objet doit être utilisé.</translation>
    </message>
    <message>
        <source>Not understood. Write for instance 08:30-12:00, 13:30-17:30, in order.</source>
        <translation>Non compris. Écrivez par exemple 08:30-12:00, 13:30-17:30, dans l’ordre.</translation>
    </message>
    <message>
        <source>This value is out of range.</source>
        <translation>Cette valeur n’est pas possible.</translation>
    </message>
    <message>
        <source>One letter from A to Z that no service uses.</source>
        <translation>Une lettre de A à Z qu’aucun service n’utilise.</translation>
    </message>
    <message>
        <source>Give the whole path of the folder, from its root.</source>
        <translation>Indiquez le chemin complet du dossier, depuis sa racine.</translation>
    </message>
    <message>
        <source>This time zone is not known.</source>
        <translation>Ce fuseau horaire n’est pas connu.</translation>
    </message>
    <message>
        <source>This setting is not accepted.</source>
        <translation>Ce réglage n’est pas accepté.</translation>
    </message>
    <message>
        <source>To know it again: “Renovated hall”, “Works of the summer”.</source>
        <translation>Pour s’y retrouver : « Hall rénové », « Travaux d’été ».</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>À partir du jour</translation>
    </message>
    <message>
        <source>Seats to wait on</source>
        <translation>Sièges d’attente</translation>
    </message>
    <message>
        <source>Private rooms</source>
        <translation>Bureaux fermés</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sièges</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Locaux</translation>
    </message>
    <message>
        <source>Commitment 4 counts the opening minutes in which those who waited, with who came along, could all sit. A change is a new line with its day: the days before keep theirs.</source>
        <translation>L’engagement 4 compte les minutes d’ouverture où toutes les personnes en attente, accompagnants compris, pouvaient s’asseoir. Un changement est une nouvelle ligne avec son jour : les jours d’avant gardent la leur.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Works, strike, training…</source>
        <translation>Travaux, grève, formation…</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Exceptional closures</source>
        <translation>Fermetures exceptionnelles</translation>
    </message>
    <message>
        <source>Whole days on which the place is closed though its hours say otherwise. They are not planned openings; they stay listed here, with who noted them in the versions. They never stop a legal time limit.</source>
        <translation>Des jours entiers où le lieu est fermé malgré ses horaires. Ce ne sont pas des ouvertures prévues ; elles restent listées ici, et les versions disent qui les a notées. Elles n’arrêtent jamais un délai légal.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Guichets</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Bureaux</translation>
    </message>
    <message>
        <source>Contacts without a ticket</source>
        <translation>Contacts sans ticket</translation>
    </message>
    <message>
        <source>Reasons of calls</source>
        <translation>Motifs d’appel</translation>
    </message>
    <message>
        <source>Acts issued</source>
        <translation>Actes délivrés</translation>
    </message>
    <message>
        <source>Objects of requests</source>
        <translation>Objets des demandes</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Closures</source>
        <translation>Fermetures</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Locaux</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Hall</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Courriers</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Changes of the settings are not saved yet</source>
        <translation>Des réglages ne sont pas encore enregistrés</translation>
    </message>
    <message>
        <source>Go back to them</source>
        <translation>Y revenir</translation>
    </message>
    <message>
        <source>Changes of the settings are not saved. Save them with Ctrl+S, or close again to drop them.</source>
        <translation>Des réglages ne sont pas enregistrés. Enregistrez-les avec Ctrl+S, ou fermez de nouveau pour les abandonner.</translation>
    </message>
    <message>
        <source>Not saved: one field has to be corrected.</source>
        <translation>Pas enregistré&#xa0;: un champ est à corriger.</translation>
    </message>
    <message>
        <source>Somebody else changed the same thing: {fields}. Your text was kept; look at it before saving.</source>
        <translation>Quelqu’un d’autre a changé la même chose&#xa0;: {fields}. Votre saisie est gardée&#xa0;; vérifiez-la avant d’enregistrer.</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>Changes dropped</source>
        <translation>Modifications abandonnées</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>Les reprendre</translation>
    </message>
    <message>
        <source>Version {version} taken up: save it to put it in force</source>
        <translation>Version {version} reprise&#xa0;: enregistrez-la pour l’appliquer</translation>
    </message>
    <message>
        <source>Back to what it was</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>The settings were changed elsewhere. Your changes are kept beside: save them when ready.</source>
        <translation>Les réglages ont été changés ailleurs. Vos modifications sont gardées&#xa0;: enregistrez-les de nouveau.</translation>
    </message>
    <message>
        <source>Settings saved</source>
        <translation>Réglages enregistrés</translation>
    </message>
</context>
<context>
    <name>SiteSection</name>
    <message>
        <source>Town hall</source>
        <translation>Mairie</translation>
    </message>
    <message>
        <source>Branch library</source>
        <translation>Médiathèque</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Nom du lieu</translation>
    </message>
    <message>
        <source>At the top of the window, from the next start.</source>
        <translation>En haut de la fenêtre, dès le prochain démarrage.</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>At the head of the documents; may be empty.</source>
        <translation>En tête des documents&#xa0;; peut rester vide.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type de lieu</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>On the screens from the next start. The days already recorded keep their time.</source>
        <translation>Sur les écrans dès le prochain démarrage. Les journées déjà enregistrées gardent leur heure.</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Those of the time zone</source>
        <translation>Ceux du fuseau horaire</translation>
    </message>
    <message>
        <source>Alsace, Moselle and overseas have days of their own.</source>
        <translation>L’Alsace, la Moselle et l’outre-mer ont des jours à eux.</translation>
    </message>
    <message>
        <source>In Alsace and Moselle, Good Friday is a day off</source>
        <translation>En Alsace et en Moselle, le Vendredi saint est férié</translation>
    </message>
    <message>
        <source>Where the commune has a Protestant temple or a mixed church. Elsewhere it changes nothing.</source>
        <translation>Si la commune a un temple protestant ou une église mixte. Ailleurs, cela ne change rien.</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>Le lieu</translation>
    </message>
    <message>
        <source>In the shared folder: {site}, desk {desk}. These names do not change any more.</source>
        <translation>Dans le dossier partagé&#xa0;: {site}, poste {desk}. Ces noms ne changent plus.</translation>
    </message>
</context>
<context>
    <name>Thresholds</name>
    <message>
        <source>Wait: target</source>
        <translation>Attente&#xa0;: objectif</translation>
    </message>
    <message>
        <source>Wait: warning</source>
        <translation>Attente&#xa0;: alerte</translation>
    </message>
    <message>
        <source>Wait: share within the target</source>
        <translation>Attente&#xa0;: part dans l’objectif</translation>
    </message>
    <message>
        <source>Hall: it fills up from</source>
        <translation>Hall&#xa0;: affluence à partir de</translation>
    </message>
    <message>
        <source>Hall: share of those who give up, at most</source>
        <translation>Hall&#xa0;: part d’abandons au plus</translation>
    </message>
    <message>
        <source>Calls: an ordinary ticket comes after</source>
        <translation>Appels&#xa0;: un ticket ordinaire passe après</translation>
    </message>
    <message>
        <source>Absence: the place is kept for</source>
        <translation>Absence&#xa0;: le rang est gardé pendant</translation>
    </message>
    <message>
        <source>On hold: told after</source>
        <translation>En suspens&#xa0;: signalé après</translation>
    </message>
    <message>
        <source>Calls: at least between two calls</source>
        <translation>Appels&#xa0;: délai minimal entre deux appels</translation>
    </message>
    <message>
        <source>Calls: absence proposed after</source>
        <translation>Appels&#xa0;: absence proposée après</translation>
    </message>
    <message>
        <source>Appointment: on time within</source>
        <translation>Rendez-vous&#xa0;: à l’heure à</translation>
    </message>
    <message>
        <source>Appointment: share on time</source>
        <translation>Rendez-vous&#xa0;: part à l’heure</translation>
    </message>
    <message>
        <source>Appointment: missed after</source>
        <translation>Rendez-vous&#xa0;: absence possible après</translation>
    </message>
    <message>
        <source>Confidentiality: received apart within</source>
        <translation>Confidentialité&#xa0;: réception à part en</translation>
    </message>
    <message>
        <source>Undo: possible for</source>
        <translation>Annulation&#xa0;: possible pendant</translation>
    </message>
    <message>
        <source>Telephone: answered within</source>
        <translation>Téléphone : décroché en</translation>
    </message>
    <message>
        <source>Telephone: called back within, in working days</source>
        <translation>Téléphone : rappel sous, en jours ouvrés</translation>
    </message>
    <message>
        <source>Letters: working days to answer</source>
        <translation>Courriers : jours ouvrés pour répondre</translation>
    </message>
    <message>
        <source>E-mails: working days to answer</source>
        <translation>Courriels : jours ouvrés pour répondre</translation>
    </message>
    <message>
        <source>Complaints: time to answer</source>
        <translation>Réclamations : délai de réponse</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> persons</source>
        <translation> personnes</translation>
    </message>
    <message>
        <source> calls</source>
        <translation> appels</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source> rings</source>
        <translation> sonneries</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>ThresholdsSection</name>
    <message>
        <source>Thresholds</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>Why this value, and where it comes from: an auditor asks. It stays with the value.</source>
        <translation>Pourquoi cette valeur, et d’où elle vient&#xa0;: un auditeur le demande. Elle reste avec la valeur.</translation>
    </message>
    <message>
        <source>The figures of a past day keep the targets that were in force that day.</source>
        <translation>Les chiffres d’une journée passée gardent les objectifs en vigueur ce jour-là.</translation>
    </message>
</context>
<context>
    <name>TicketsSection</name>
    <message>
        <source>Print a test page</source>
        <translation>Imprimer une page d’essai</translation>
    </message>
    <message>
        <source>The ticket as it is printed</source>
        <translation>Le ticket tel qu’il s’imprime</translation>
    </message>
    <message>
        <source>Sending a page to the printer…</source>
        <translation>Envoi d’une page à l’imprimante…</translation>
    </message>
    <message>
        <source>None: the number is told aloud</source>
        <translation>Aucune : le numéro est dit à voix haute</translation>
    </message>
    <message>
        <source>A printer of this computer</source>
        <translation>Une imprimante de cet ordinateur</translation>
    </message>
    <message>
        <source>A ticket printer on the network</source>
        <translation>Une imprimante à tickets du réseau</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Persons ahead and estimated wait, where they can be told</source>
        <translation>Personnes avant et attente estimée, quand on peut les dire</translation>
    </message>
    <message>
        <source>Line for the visitor</source>
        <translation>Ligne pour le visiteur</translation>
    </message>
    <message>
        <source>For instance: please wait, you will be called by number. May be empty.</source>
        <translation>Par exemple : Merci de patienter, vous serez appelé par votre numéro. Peut rester vide.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translation>Choisissez une imprimante</translation>
    </message>
    <message>
        <source>A ticket printer with 80 mm paper. Those installed on this computer are listed.</source>
        <translation>Une imprimante à tickets, papier de 80 mm. Celles installées sur cet ordinateur sont proposées.</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Son adresse</translation>
    </message>
    <message>
        <source>A number such as 192.168.1.50, or its name on the network. It speaks ESC/POS.</source>
        <translation>Un numéro comme 192.168.1.50, ou son nom sur le réseau. Elle doit parler ESC/POS.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>✓ The page was sent: look at the printer.</source>
        <translation>✓ La page est partie : regardez l’imprimante.</translation>
    </message>
</context>
</TS>
