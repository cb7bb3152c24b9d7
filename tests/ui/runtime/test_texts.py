"""Every code has its sentence, in which nothing typed by a person is read as a format."""

from __future__ import annotations

import string
from enum import StrEnum

import pytest
from PySide6.QtWidgets import QApplication

from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.storage.errors import StoreProblem
from desk_app.ui import domain_words
from desk_app.ui.runtime import texts
from desk_app.ui.runtime.trouble import Bug, Outage, Unavailable


def test_every_refusal_and_outage_has_a_sentence(qapp: QApplication) -> None:
    assert set(texts.refusal_sentences()) == set(RefusalCode)
    assert set(texts.outage_sentences()) == {*Outage, *StoreProblem}


@pytest.mark.parametrize("code", list(RefusalCode))
def test_sentences_are_whole(code: RefusalCode, qapp: QApplication) -> None:
    text = texts.refusal_sentences()[code]
    assert text.endswith(".")
    assert "!" not in text
    assert {field for _, field, _, _ in string.Formatter().parse(text) if field} <= {
        "ticket", "seconds", "most", "minutes",
        "file", "line", "key", "value", "known", "example", "cause", "framework", "scope", "field", "number",
        "period", "first", "last", "day", "bank", "version", "question", "answer", "batch", "sheet", "grid", "n",
        "least",
    }  # fmt: skip


def test_details_fill_the_sentence_as_plain_values(qapp: QApplication) -> None:
    refusal = Refusal(RefusalCode.RECALL_TOO_SOON, ticket="{0.__class__} %s A 014", seconds=9)
    assert texts.sentence(refusal) == "{0.__class__} %s A 014 was just called. Call again in 9 s."


def test_a_missing_detail_leaves_a_dash(qapp: QApplication) -> None:
    assert texts.sentence(Refusal(RefusalCode.GROUP_SIZE)) == "A ticket is for 1 to – persons."


def test_every_trouble_can_be_told(qapp: QApplication) -> None:
    assert "full" in texts.sentence(Unavailable(Outage.FILE_DISK_FULL))
    assert texts.sentence(Bug("report")).endswith("go on working.")


_NOT_OF_CODES = {"hold_words", "kept_words"}
_OF_CODES = [name for name in dir(domain_words) if name.endswith("_words") and name not in _NOT_OF_CODES]


@pytest.mark.parametrize("name", _OF_CODES)
def test_every_code_of_the_domain_has_its_word(name: str, qapp: QApplication) -> None:
    words = getattr(domain_words, name)()
    (kind,) = {type(code) for code in words}
    assert issubclass(kind, StrEnum)
    assert set(words) == set(kind)
    assert len(set(words.values())) == len(words)
