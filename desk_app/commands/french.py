"""The command line's own words in French: click's sentences, and the help of the commands.

click takes its texts from gettext and would need a compiled catalogue among the system's; here the same function is
answered from the tables below, for the time of one run. They hold no Qt, so that `--help` stays immediate.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module

from desk_app.bootstrap import NoPlaceError
from desk_app.commands.french_help import HELP

LANGUAGE_VARIABLE = "DESK_APP_LANG"
_MODULES = ("core", "decorators", "exceptions", "formatting", "parser", "types")
_CLICK = {
    "Usage:": "Emploi :",
    "Options": "Options",
    "Commands": "Commandes",
    "Error: {message}": "Erreur : {message}",
    "Try '{command} {option}' for help.": "« {command} {option} » donne l’aide.",
    "Show this message and exit.": "Affiche cette aide.",
    "Aborted!": "Interrompu.",
    "default: {default}": "par défaut : {default}",
    "required": "obligatoire",
    "Missing command.": "Il manque une commande.",
    "Missing argument": "Il manque l’argument",
    "Missing option": "Il manque l’option",
    "Missing parameter": "Il manque le paramètre",
    "Missing parameter: {param_name}": "Il manque le paramètre {param_name}",
    "No such command {name!r}.": "Il n’y a pas de commande « {name} ».",
    "No such option {name!r}.": "Il n’y a pas d’option « {name} ».",
    "No such command '{name}'.": "Il n’y a pas de commande « {name} ».",
    "No such option '{name}'.": "Il n’y a pas d’option « {name} ».",
    "Did you mean {possibility}?": "Vouliez-vous dire {possibility} ?",
    "(Did you mean one of: {possibilities}?)": "(Vouliez-vous dire : {possibilities} ?)",
    "Invalid value: {message}": "Valeur refusée : {message}",
    "Invalid value for {param_hint}: {message}": "Valeur refusée pour {param_hint} : {message}",
    "Option {name!r} does not take a value.": "L’option « {name} » ne prend pas de valeur.",
    "Option {name!r} requires an argument.": "L’option « {name} » demande une valeur.",
    "Got unexpected extra argument ({args})": "Il y a un argument de trop : {args}",
    "Got unexpected extra arguments ({args})": "Il y a des arguments de trop : {args}",
    "Could not open file {filename!r}: {message}": "Le fichier « {filename} » ne s’ouvre pas : {message}",
    "unknown error": "erreur inconnue",
    "file": "fichier",
    "directory": "dossier",
    "path": "chemin",
    "{name} {filename!r} does not exist.": "« {filename} » est introuvable.",
    "{name} {filename!r} is a directory.": "« {filename} » est un dossier.",
    "{name} {filename!r} is a file.": "« {filename} » est un fichier.",
    "{name} {filename!r} is not readable.": "« {filename} » ne peut pas être lu.",
    "{name} {filename!r} is not writable.": "Il n’est pas permis d’écrire dans « {filename} ».",
    "{value!r} is not a valid {number_type}.": "« {value} » n’est pas un nombre entier.",
    "{value} is not in the range {range}.": "{value} n’est pas dans l’intervalle {range}.",
    "The program is incomplete: the folder {folder} is missing. Install it again.": (
        "Le programme est incomplet : le dossier {folder} manque. Installez-le de nouveau."
    ),
    "No home folder is known for {folder}. Name the data folder with --data or DESK_APP_DATA.": (
        "Aucun dossier personnel n’est connu pour {folder}. Indiquez le dossier des données avec --data ou "
        "DESK_APP_DATA."
    ),
    "The name of the folder is empty.": "Le nom du dossier est vide.",
    "The result cannot be shown: {error}.": "Le résultat ne peut pas être affiché : {error}.",
    "No space left on device": "le disque est plein",
    "Input/output error": "le disque ne répond pas",
    "“{value}” is not a date. Write a day as YYYY-MM-DD.": (
        "« {value} » n’est pas une date. Écrivez un jour sous la forme AAAA-MM-JJ."
    ),
}


def reads_english(environ: Mapping[str, str] = os.environ) -> bool:
    """Whether the reader asked for English."""
    return environ.get(LANGUAGE_VARIABLE, "").lower().startswith("en")


def said(text: str, french: Mapping[str, str] = _CLICK | HELP) -> str:
    """A sentence of a table in the reader's language; as it is when there is no French for it."""
    return text if reads_english() else french.get(text, text)


def no_place_sentence(error: NoPlaceError) -> str:
    """Why no folder to work in was found."""
    return said(error.text).format(folder=error.folder)


def _counted(one: str, several: str, n: int) -> str:
    return said(one if n == 1 else several)


@contextmanager
def click_in_readers_language() -> Iterator[None]:
    """Have click say its own sentences in the reader's language."""
    words = {"_": said, "ngettext": _counted}
    modules = [import_module(f"click.{name}") for name in _MODULES]
    kept = [(module, name, getattr(module, name)) for module in modules for name in words if hasattr(module, name)]
    for module, name, _former in kept:
        setattr(module, name, words[name])
    try:
        yield
    finally:
        for module, name, former in kept:
            setattr(module, name, former)
