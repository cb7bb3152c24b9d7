"""The self-check in French, by its English text: without Qt, which may be what is missing."""

from __future__ import annotations

SELF_CHECK = {
    "data": "données",
    "resources": "ressources",
    "applied": "appliquées",
    "frameworks": "référentiels",
    "check grids": "autocontrôles",
    "key": "clé",
    "missing": "manque",
    "{names} (tried in a temporary store)": "{names} (essayées dans un dossier provisoire)",
    "{names} (in the data folder)": "{names} (dans le dossier des données)",
    "no data yet, so all was tried in a temporary store": (
        "pas encore de données : tout a été essayé dans un dossier provisoire"
    ),
    "none yet: it is made with the first summary": "pas encore : elle sera faite avec la première synthèse",
    "{id}; every account of this PC can read its file": "{id} ; tous les comptes de ce PC peuvent lire son fichier",
    "{name} cannot be loaded: {error}": "{name} ne peut pas être chargé : {error}",
    "SQLite {version} can damage the data; 3.51.3 or later is needed.": (
        "SQLite {version} peut abîmer les données ; il faut la version 3.51.3 ou une plus récente."
    ),
    "{path} is not the key of a desk.": "{path} n’est pas la clé d’un poste.",
    "The key {path} cannot be read: {error}": "La clé {path} ne peut pas être lue : {error}",
    "Other accounts can read the key {path}. Make it yours alone: chmod 600 {path}": (
        "D’autres comptes peuvent lire la clé {path}. Gardez-la pour vous seul : chmod 600 {path}"
    ),
    "WRONG: {problem}": "ANOMALIE : {problem}",
    "Something is wrong.": "Quelque chose ne va pas.",
    "Everything works.": "Tout fonctionne.",
}
