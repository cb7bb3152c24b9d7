"""Bring the texts of the screens up to date: `python resources/i18n/build_texts.py [--check] [area ...]`.

Each area (a sub-package or module of desk_app/ui) has its own <area>_fr.ts, filled in by hand; areas with plurals have
an <area>_en.ts too, for their two English forms. All of them together become pupitre_fr.qm and pupitre_en.qm, which
are committed. `--check` changes nothing and tells what is stale, missing or unfinished.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

import PySide6

HERE = Path(__file__).resolve().parent
UI = HERE.parents[1] / "desk_app" / "ui"
LANGUAGES = {"fr": "fr_FR", "en": "en_GB"}


class Text(NamedTuple):
    """One message of a .ts file."""

    context: str
    source: str
    comment: str
    plural: bool
    finished: bool


def areas(ui: Path = UI) -> dict[str, list[Path]]:
    """Each area with its source files, relative to the ui folder."""
    found: dict[str, list[Path]] = {}
    for entry in sorted(ui.iterdir()):
        sources = sorted(entry.rglob("*.py")) if entry.is_dir() else [entry] * (entry.suffix == ".py")
        sources = [source for source in sources if source.stat().st_size]
        if sources and entry.stem not in {"__init__", "__pycache__"}:
            found[entry.stem] = [source.relative_to(ui) for source in sources]
    return found


def extract(area: str, folder: Path, ui: Path = UI) -> None:
    """Update the .ts files of one area in `folder` from its sources; files without any text are removed."""
    for language, locale in LANGUAGES.items():
        file = folder / f"{area}_{language}.ts"
        plural_only = ["-pluralonly"] if language == "en" else []
        options = ["-silent", "-no-obsolete", "-locations", "none"]
        options += ["-source-language", "en_GB", "-target-language", locale]
        _qt_tool("lupdate", *plural_only, *options, *map(str, areas(ui)[area]), "-ts", str(file), cwd=ui)
        if not texts(file):
            file.unlink()


def release(folder: Path, target: Path) -> None:
    """Compile the .ts files of `folder` into one .qm for each language in `target`.

    A program that runs may have the former file mapped: it keeps that one, and dies of one that changes under it.
    """
    for language in LANGUAGES:
        files = [str(file) for file in sorted(folder.glob(f"*_{language}.ts"))]
        if files:
            final = target / f"pupitre_{language}.qm"
            part = final.with_suffix(".part")
            _qt_tool("lrelease", "-silent", *files, "-qm", str(part), cwd=folder)
            part.replace(final)


def texts(file: Path) -> set[Text]:
    """The messages of a .ts file."""
    return {
        Text(
            context.findtext("name") or "",
            message.findtext("source") or "",
            message.findtext("comment") or "",
            message.get("numerus") == "yes",
            _finished(message.find("translation")),
        )
        for context in ElementTree.parse(file).getroot().iter("context")
        for message in context.iter("message")
    }


def problems(folder: Path = HERE, ui: Path = UI) -> Iterator[str]:
    """What is not as it should be, one sentence each."""
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch)
        for file in folder.glob("*.ts"):
            shutil.copy(file, fresh)
        for area in areas(ui):
            extract(area, fresh, ui)
        for name in sorted({file.name for file in [*folder.glob("*.ts"), *fresh.glob("*.ts")]}):
            yield from _differences(folder / name, fresh / name, set(areas(ui)))
        yield from _shared_contexts(fresh)
        release(folder, fresh)
        for language in LANGUAGES:
            built, kept = fresh / f"pupitre_{language}.qm", folder / f"pupitre_{language}.qm"
            if built.exists() and (not kept.exists() or built.read_bytes() != kept.read_bytes()):
                yield f"{kept.name} is older than its .ts files"


def _differences(kept: Path, fresh: Path, known: set[str]) -> Iterator[str]:
    if kept.stem.rpartition("_")[0] not in known:
        yield f"{kept.name} belongs to no area"
        return
    had = texts(kept) if kept.exists() else set()
    wanted = texts(fresh) if fresh.exists() else set()
    yield from (f"{kept.name}: missing {text.source!r}" for text in sorted(_keys(wanted) - _keys(had)))
    yield from (f"{kept.name}: no longer used {text.source!r}" for text in sorted(_keys(had) - _keys(wanted)))
    yield from (f"{kept.name}: unfinished {text.source!r}" for text in sorted(had) if not text.finished)


def _shared_contexts(folder: Path) -> Iterator[str]:
    """A context of two areas: of a text both hold, one translation would stand for the other."""
    for language in LANGUAGES:
        holders: dict[str, list[str]] = {}
        for file in sorted(folder.glob(f"*_{language}.ts")):
            for context in sorted({text.context for text in texts(file)}):
                holders.setdefault(context, []).append(file.name)
        for context, files in holders.items():
            yield from (f"{name}: context {context!r} is in {files[0]} too" for name in files[1:])


def _keys(texts: set[Text]) -> set[Text]:
    return {text._replace(finished=True) for text in texts}


def _finished(translation: ElementTree.Element | None) -> bool:
    if translation is None or translation.get("type") is not None:
        return False
    forms = translation.findall("numerusform") or [translation]
    return all((form.text or "").strip() for form in forms)


def _qt_tool(tool: str, *arguments: str, cwd: Path) -> None:
    program = Path(PySide6.__file__).parent / (tool + (".exe" if sys.platform == "win32" else ""))
    subprocess.run([str(program), *arguments], cwd=cwd, check=True)


def main() -> int:
    """Update or check; 1 when something is not as it should be."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--check", action="store_true", help="change nothing")
    options.add_argument("areas", nargs="*", help="the areas to update (all)")
    asked = options.parse_args()
    if not asked.check:
        for area in asked.areas or areas():
            extract(area, HERE)
        release(HERE, HERE)
    found = [problem for problem in problems() if not asked.areas or problem.split("_")[0] in asked.areas]
    print("\n".join(found) or "The texts are complete.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
