"""The audit pack: a folder with a page for each commitment, the figures as tables, the registers, and a manifest."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from textwrap import wrap
from typing import NamedTuple

from desk_app.documents.csv_bytes import csv_bytes
from desk_app.documents.folder import write_folder
from desk_app.documents.paper import register_fonts
from desk_app.documents.quality import tables, words
from desk_app.documents.quality.commitment_page import commitments_pdf
from desk_app.documents.texts import Texts
from desk_app.domain.scope_document import to_document
from desk_app.services.quality.dossier import Dossier

MANIFEST = "manifest.json"
SUMS = "SHA256SUMS"
"""What `sha256sum --check` reads."""
_WIDTH = 100


class _File(NamedTuple):
    """One file of the pack, and what the notice says of it."""

    name: str
    data: bytes
    about: str


def write_audit_pack(dossier: Dossier, out: Path, *, resources: Path, language: str) -> None:
    """Write the pack as the folder `out`, whole or not at all.

    OSError as from the disk; FileExistsError when `out` holds anything.
    """
    texts = Texts.load(resources / "documents", language)
    register_fonts(resources / "fonts")
    write_folder(out, audit_pack(dossier, texts))


def audit_pack(dossier: Dossier, texts: Texts) -> Mapping[str, bytes]:
    """The files of the pack by name; the fonts are registered. The same bytes for the same dossier and texts."""
    files = [*_figures(dossier, texts), *_registers(dossier, texts)]
    notice = _notice(dossier, files, texts).encode("utf-8-sig")
    files.append(_File(texts.word("pack_files", "notice"), notice, ""))
    manifest = json.dumps(_manifest(dossier, files), indent=2, ensure_ascii=False).encode()
    made = {**{file.name: file.data for file in files}, MANIFEST: manifest}
    sums = "".join(f"{_hash(data)}  {name}\n" for name, data in sorted(made.items()))
    return {**made, SUMS: sums.encode()}


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _figures(dossier: Dossier, texts: Texts) -> list[_File]:
    language = texts.language
    scope = {"version": dossier.view.scope.version, **to_document(dossier.view.scope)}
    made = {
        "pages": commitments_pdf(dossier, texts),
        "definitions": tables.definitions(dossier, language),
        "counts": tables.counts(dossier),
        "values": tables.values(dossier),
        "thresholds": tables.thresholds(dossier, language),
        "scope": json.dumps(scope, indent=2, ensure_ascii=False).encode(),
    }
    return [_File(texts.word("pack_files", key), data, texts.word("pack", key)) for key, data in made.items()]


def _registers(dossier: Dossier, texts: Texts) -> list[_File]:
    say, folder = texts.of("pack"), texts.word("pack_files", "registers")
    files = []
    for export, table in dossier.registers:
        name = export.title.said(texts.language)
        key = "left_out" if table.left_out else "register"
        about = say(key, name=name, n=texts.number(table.left_out))
        files.append(_File(f"{folder}/{export.name}.csv", csv_bytes(table.columns, table.rows), about))
    return files


def _manifest(dossier: Dossier, files: list[_File]) -> dict[str, object]:
    view = dossier.view
    return {
        "made_at": dossier.produced_at.isoformat(timespec="seconds"),
        "program": {"name": "Pupitre", "version": dossier.program},
        "scope": {"id": view.scope.id, "version": view.scope.version},
        "framework": {"id": view.framework.id, "version": view.framework.version},
        "first_day": view.first.isoformat(),
        "last_day": view.last.isoformat(),
        "states": {"fewest_cases": view.framework.small_n, "margin": str(view.framework.margin)},
        "closed_periods": {period: frozen.day for period, frozen in sorted(dossier.closed.items())},
        "journal": {"facts": dossier.facts, "hash": dossier.hash},
        "files": [{"name": file.name, "bytes": len(file.data), "sha256": _hash(file.data)} for file in files],
    }


def _notice(dossier: Dossier, files: list[_File], texts: Texts) -> str:
    say, view = texts.of("pack"), dossier.view
    closed = ", ".join(words.period_name(period, texts) for period in sorted(dossier.closed))
    named = {key: texts.word("pack_files", key) for key in ("definitions", "counts", "values", "thresholds")}
    paragraphs = [
        say("notice_title"),
        say("notice_made", moment=texts.moment(dossier.produced_at), program=dossier.program),
        say(
            "notice_period",
            scope=view.scope.name,
            version=str(view.scope.version),
            span=words.span(view, texts),
            framework=words.framework_name(dossier, texts),
        ),
        say("notice_closed", periods=closed) if closed else say("notice_none_closed"),
        say("notice_journal", facts=texts.number(dossier.facts), hash=dossier.hash),
        say("notice_private"),
        say("notice_recompute_title"),
        say("notice_recompute", **named),
        say("notice_files_title"),
        say("notice_check"),
    ]
    lines = [line for told in paragraphs for line in (*(wrap(told, _WIDTH, break_on_hyphens=False) or [""]), "")]
    lines += [f"{_hash(file.data)}  {file.name}\n    {file.about}\n" for file in files]
    return "\r\n".join("\n".join(lines).split("\n"))
