"""What a first map looks for in a file, by kind of import: the fields, and the words that headings have for them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from desk_app.domain.complaints.model import ComplaintChannel, ComplaintKind, Theme
from desk_app.domain.requests.model import RequestChannel
from desk_app.domain.surveys.bank import Question, QuestionKind
from desk_app.exchange.imports.draft import Column, Draft, Holds, Wanted, draft_of
from desk_app.exchange.imports.moments.words import plain
from desk_app.exchange.register_import.complaints import CHANNELS, KINDS, THEMES
from desk_app.exchange.register_import.rows import CHANNEL_WORDS, Words
from desk_app.exchange.survey_import.answers import is_answer
from desk_app.exchange.survey_import.options import is_tick, option_labels
from desk_app.exchange.tables import read_table

_DAYS = frozenset({Holds.DATE, Holds.UNIX, Holds.UNIX_MS})
_MOMENTS = _DAYS | {Holds.CLOCK}
_SPANS = frozenset({Holds.CLOCK, Holds.DURATION, Holds.NUMBER})
_NUMBER = frozenset({Holds.NUMBER})
_RECEIVED = (
    r"\brecu|recept|received|creat|\bcree|\bopen|depot|depos|soumis|submi|requested|saisi|enregist|arrivee"
    r"|\bdate d\w+ demande"
)
_ANSWERED = r"\bclos|closed|clotur|ferm|repon|repondu|resol|resolu|traite|trait\b|complet|termin|answer"
_ALIKE = 0.75
_HEAD = re.compile(r"(.*\S)\s*(?:\[|:)\s*([^\[\]:]+?)\s*\]?")
_PART_OF = 8  # letters: a shorter heading is part of too many questions, and like too many
_FREE = re.compile(r"remarque|suggestion|commentaire|comment")
_SHARED = r"linked ?id|call ?id|id (d'|de l')?appel|n° (d'|de l')?appel|correlation"


def _coded(name: str, headings: str, codes: Iterable[str], words: Words) -> Wanted:
    known = frozenset(codes) | {plain(word) for told in words.values() for word in told}
    return Wanted(name, headings, codes=tuple(codes), known=lambda word: plain(word) in known)


_ENTRY_DAYS = (
    Wanted("promised", r"echeance|\bdue\b|target|promis|expected|deadline|sla\b", _DAYS),
    Wanted("acknowledged", r"accuse|\bar\b|acknowledg", _DAYS),
    Wanted("received", _RECEIVED, _DAYS, needed=True),
    Wanted("answered", _ANSWERED, _DAYS),
)
SERVICE = Wanted("service", r"^service\b|^direction\b", in_settings=True)
REQUEST = (
    *_ENTRY_DAYS,
    _coded("channel", r"canal|channel|source|origin|provenance|\bvoie\b|moyen", RequestChannel, CHANNEL_WORDS),
    Wanted("object", r"objet|motif|categor|type|subject|theme", needed=True, value="other"),
    SERVICE,
)
COMPLAINT = (
    *_ENTRY_DAYS[1:],
    _coded("kind", r"nature|\bkind|\btype\b", ComplaintKind, KINDS),
    _coded("theme", r"theme|motif|categor|objet|subject", Theme, THEMES),
    _coded("channel", r"canal|channel|source|origin|provenance|\bvoie\b|moyen", ComplaintChannel, CHANNELS),
    SERVICE,
)
VISIT = (
    Wanted("day", r"^(date|jour|day)\b", frozenset({Holds.DATE})),
    Wanted("arrived", r"arriv|ticket pris|entree|prise|creat|\bcree", _MOMENTS, needed=True),
    Wanted("called", r"appel|\bcall", _MOMENTS),
    Wanted("started", r"debut|start|prise en charge", _MOMENTS),
    Wanted("ended", r"\bfin\b|\bend|exit|clotur|closed", _MOMENTS),
    Wanted("left", r"depart|\bleft|abandon", _MOMENTS),
    Wanted("service", r"service|motif|objet|demarche|prestation|type", needed=True),
    Wanted("counter", r"guichet|counter|poste|bureau|desk|lane|server"),
)
CALL = (
    Wanted("day", r"^(date|jour|day)\b", frozenset({Holds.DATE})),
    Wanted(
        "at", r"start|debut|origination|creation|call ?time|initiat|heure|tranche|horodat|\bdate", _MOMENTS, needed=True
    ),
    Wanted("answered", r"answer|connect|decroch|repon", _DAYS),
    Wanted("waited", r"ring|wait|attente|sonner", _SPANS),
    Wanted("presented", r"present|recus|offered|offerts|entrant|\bappels\b.*total", _NUMBER),
    Wanted("taken", r"decroch|answered|repondu|traite|handled|\bpris\b", _NUMBER),
    Wanted("service", r"^service\b|\bligne\b|\bfile\b|queue", in_settings=True),
)


@dataclass(frozen=True, slots=True)
class SurveyDraft:
    """The columns that seem to answer the questions of a survey; `options` where each answer has its own."""

    draft: Draft
    answers: dict[str, Column]
    options: dict[str, dict[str, Column]]
    words: dict[str, Column]
    questions: tuple[Question, ...]


def draft_map(file: Path, wanted: Sequence[Wanted]) -> Draft:
    """A first map of that file. Raises `TableError`."""
    return draft_of(read_table(file), wanted, _SHARED if wanted is CALL else None)


def draft_survey_map(file: Path, questions: Sequence[Question]) -> SurveyDraft:
    """A first map of a web form's file. Raises `TableError`."""
    wanted = (
        Wanted("day", r"horodat|timestamp|submi|soumis|\bdate\b|heure de fin|completion time", _DAYS, needed=True),
        SERVICE,
    )
    draft = draft_of(read_table(file), wanted)
    taken = {column.name for column in draft.found.values()}
    free = [column for column in draft.columns if column.filled and column.name not in taken]
    options = {one.key: told for one in questions if (told := _option_columns(free, one))}
    taken |= {column.name for told in options.values() for column in told.values()}
    scored = sorted(
        ((_alike(column.name, question), column.name, question.key) for column in free for question in questions),
        reverse=True,
    )
    by_key = {question.key: question for question in questions}
    by_name = {column.name: column for column in free}
    answers: dict[str, Column] = {}
    words: dict[str, Column] = {}
    for score, name, key in scored:
        if score < _ALIKE or name in taken or key in answers or key in words or key in options:
            continue
        taken.add(name)
        (words if by_key[key].kind is QuestionKind.TEXT else answers)[key] = by_name[name]
    return SurveyDraft(draft, answers, options, words, tuple(questions))


def _option_columns(columns: Sequence[Column], question: Question) -> dict[str, Column]:
    """The column of each answer of a question that may have several, by its heading: `Question [Answer]`,
    `Question: Answer`, or the answer alone."""
    if question.kind is not QuestionKind.SEVERAL:
        return {}
    found: dict[str, Column] = {}
    for column in columns:
        parts = _HEAD.fullmatch(column.name)
        head, label = (parts[1], parts[2]) if parts else ("", column.name)
        for answer, labels in option_labels(question).items():
            if answer not in found and plain(label) in labels and (not head or _alike(head, question) >= _ALIKE):
                found[answer] = column
    return found


def unknown_words(column: Column, question: Question) -> list[tuple[str, int]]:
    """The words of a column that are no answer to the question, with how often."""
    return [(word, n) for word, n in column.words.most_common() if not is_answer(question, word)]


def unknown_ticks(columns: Mapping[str, Column]) -> list[str]:
    """The words of option columns of which nobody knows whether they tick."""
    return sorted({word for column in columns.values() for word in column.words if not is_tick(word)})


def _alike(heading: str, question: Question) -> float:
    """From 0 to 1, how much a heading, or what it has in brackets, is the question."""
    inner = heading[heading.rfind("[") + 1 :].rstrip("] ") if "[" in heading else heading
    told = plain(inner)
    if question.kind is QuestionKind.TEXT:
        return 1.0 if _FREE.search(told) else 0.0
    asked = [plain(text) for words in (question.words, question.short) for text in (words.fr, words.en)]
    if told == question.key or told in asked:
        return 1.0
    if len(told) < _PART_OF:
        return 0.0
    part = 0.9 if any(told in text for text in asked) else 0.0
    return max(part, *(SequenceMatcher(None, told, text).ratio() for text in asked))
