"""A framework file that is wrong is refused by file, line and key."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from desk_app.domain.framework import in_force
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.toml_lines import line_of
from desk_app.services.frameworks import Frameworks, read_framework

SOUND = """\
schema = 1
id = "small"
version = "1"
in_force_from = 2020-01-01
small_n = 30
margin = 0.05
name = { fr = "Petit", en = "Small" }
source = { fr = "Ici", en = "Here" }
[[modules]]
id = "all"
title = { fr = "Tout", en = "All" }
[records]
visits = { fr = "visites", en = "visits" }
[screens]
desk = { fr = "Accueil", en = "Desk" }
[thresholds."wait.share"]
value = 0.9
unit = "share"
justification = { fr = "Parce que", en = "Because" }
source = { fr = "Ici", en = "Here" }

[[commitments]]
number = 1
module = "all"
title.fr = "Un"
title.en = "One"
evidence = [
    "measured",  # with ] and [ in a remark
]
proofs = { fr = "Courbes", en = "Curves" }
screens = ["desk"]
[[commitments.indicators]]
key = "wait.within"
title = { fr = "Attente", en = "Wait" }
numerator = { fr = "servis", en = "served" }
denominator = { fr = "venus", en = "come" }
direction = "at_least"
target = "wait.share"
records = ["visits"]
"""

TWICE = SOUND[SOUND.index("[[commitments]]") :] + "\n[[commitments]]"
CHANGES: list[tuple[str, str, RefusalCode, int, str]] = [
    ('title.en = "One"\n', "", RefusalCode.FRAMEWORK_MISSING, 25, "commitments.1.title.en"),
    ('module = "all"', 'module = "some"', RefusalCode.FRAMEWORK_VALUE, 24, "commitments.1.module"),
    ("number = 1", 'number = "1"', RefusalCode.FRAMEWORK_TYPE, 23, "commitments.1.number"),
    ("value = 0.9", "value = 90", RefusalCode.FRAMEWORK_TYPE, 17, "thresholds.wait.share.value"),
    ("value = 0.9", "valeur = 0.9", RefusalCode.FRAMEWORK_MISSING, 16, "thresholds.wait.share.value"),
    ('"measured",', '"felt",', RefusalCode.FRAMEWORK_VALUE, 27, "commitments.1.evidence"),
    ('target = "wait.share"', 'target = "share"', RefusalCode.FRAMEWORK_VALUE, 38, "commitments.1.indicators.1.target"),
    ('records = ["visits"]', "records = []", RefusalCode.FRAMEWORK_TYPE, 39, "commitments.1.indicators.1.records"),
    ('direction = "at_least"', "", RefusalCode.FRAMEWORK_MISSING, 32, "commitments.1.indicators.1.direction"),
    ("in_force_from = 2020-01-01", 'in_force_from = "2020"', RefusalCode.FRAMEWORK_TYPE, 4, "in_force_from"),
    ("margin = 0.05", "margin = 0.05\nmargins = 1", RefusalCode.FRAMEWORK_UNKNOWN, 7, "margins"),
    ("schema = 1", "schema = 2", RefusalCode.FRAMEWORK_VALUE, 1, "schema"),
    ('unit = "share"', "unit = share", RefusalCode.FRAMEWORK_SYNTAX, 18, ""),
    ("[[commitments]]", TWICE, RefusalCode.FRAMEWORK_TWICE, 41, ""),
]  # fmt: skip


def _written(folder: Path, text: str, name: str = "small.1.toml") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def test_a_sound_file_is_read_exactly(tmp_path: Path) -> None:
    told = read_framework(_written(tmp_path, SOUND))
    assert str(told.thresholds["wait.share"].value) == "9/10"
    assert told.commitments[0].title.said("en") == "One"


@pytest.mark.parametrize(("old", "new", "code", "line", "key"), CHANGES)
def test_a_mistake_is_told_by_file_line_and_key(
    tmp_path: Path, old: str, new: str, code: RefusalCode, line: int, key: str
) -> None:
    assert old in SOUND
    with pytest.raises(Refusal) as refused:
        read_framework(_written(tmp_path, SOUND.replace(old, new, 1)))
    assert refused.value.code is code
    assert refused.value.details["file"] == "small.1.toml"
    assert refused.value.details["line"] == line
    assert refused.value.details.get("key", "") == key or code is RefusalCode.FRAMEWORK_TWICE


@pytest.mark.parametrize(
    ("day", "version"), [(date(2019, 1, 1), "1"), (date(2024, 12, 31), "1"), (date(2025, 1, 1), "2")]
)
def test_a_report_uses_the_version_in_force_at_its_date(tmp_path: Path, day: date, version: str) -> None:
    folder = tmp_path / "frameworks"
    folder.mkdir()
    _written(folder, SOUND)
    later: Callable[[str], str] = lambda text: text.replace('version = "1"', 'version = "2"').replace("2020", "2025")
    _written(folder, later(SOUND), "small.2.toml")
    told = in_force(Frameworks(tmp_path).all(), "small", day)
    assert told is not None
    assert told.version == version


def test_an_unknown_framework_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="unknown_framework"):
        Frameworks(tmp_path).on("nothing", date(2026, 1, 1))


def test_lines_are_found_after_texts_of_several_lines() -> None:
    text = 'a = """\n[not.a.table]\nb = 1\n"""\n[t]\n"c.d" = 2\n'
    assert line_of(text, ("a",)) == 1
    assert line_of(text, ("t", "c.d")) == 6
    assert line_of(text, ("b",)) == 1
