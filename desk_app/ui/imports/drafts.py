"""A first map written out: what was found in a file, and what the reader has yet to say, in the reader's language."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desk_app.domain.surveys.bank import QuestionKind
from desk_app.exchange.imports.draft import Column, Draft, Holds, Wanted
from desk_app.exchange.imports.moments.dates import Order
from desk_app.exchange.map_drafts import SERVICE, SurveyDraft, unknown_ticks, unknown_words

_UNIX = {Holds.UNIX: "unix", Holds.UNIX_MS: "unix_ms"}
_SHOWN = 40


def entry_map(draft: Draft, file: Path, wanted: Sequence[Wanted], table: str, timezone: str) -> str:
    """The map of a file of requests or complaints."""
    lines = [*_head(draft, file, timezone), *_fields(draft, wanted, table)]
    rules: list[str] = []
    if draft.status is not None:
        told = f'when = {{ {_text(draft.status.name)} = ["…"] }}'
        answered = draft.found.get("answered")
        lines += [f"# {_states()}", f"# {_words(draft.status)}"]
        lines += [f"# answered = {{ column = {_text(answered.name if answered else '…')}, {told} }}"]
        rules = ["", f"# {_left_out()}", "# [[rules]]", f"# {told}", '# reject = "…"']
    lines += [*_coded(draft, wanted, table), *rules]
    return "\n".join(lines) + "\n"


def visit_map(draft: Draft, file: Path, wanted: Sequence[Wanted], timezone: str) -> str:
    """The map of a file of visits."""
    wanted = _without_day(draft, wanted, ("arrived", "called", "started", "ended", "left"))
    lines = [*_head(draft, file, timezone), *_fields(draft, wanted, "visit"), *_outcome(draft)]
    return "\n".join([*lines, "", "[settings]", f"create_missing = true       # {_missing()}"]) + "\n"


def call_map(draft: Draft, file: Path, wanted: Sequence[Wanted], timezone: str) -> str:
    """The map of a file of calls, one by one or by slots."""
    slots = {"presented", "taken"} <= draft.found.keys()
    apart = {"presented", "taken", "waited"} | ({"answered"} if slots else set())
    shown = [one for one in _without_day(draft, wanted, ("at", "answered")) if one.name not in apart]
    lines = [*_head(draft, file, timezone), *_fields(draft, shown, "call")]
    if draft.groups:
        several = QCoreApplication.translate("Imports", "a call may be on several rows: they are joined")
        lines.append(f"legs = true   # {several}")
    waited = draft.found.get("waited")
    if slots:
        names = {"presented": "presented", "taken": "answered", "waited": "mean_seconds"}
        found = [f"{key} = {_text(draft.found[name].name)}" for name, key in names.items() if name in draft.found]
        return "\n".join([*lines, "", "[slot]", *found]) + "\n"
    if waited is not None and "answered" not in draft.found:
        lines.append(f'answered = {{ column = {_text(waited.name)}, after = "at", unit = "s" }}')
    return "\n".join([*lines, *_outcome(draft)]) + "\n"


def survey_map(told: SurveyDraft, file: Path, timezone: str) -> str:
    """The map of a web form's file."""
    wanted = (Wanted("day", "", needed=True), SERVICE)
    lines = [*_head(told.draft, file, timezone), *_fields(told.draft, wanted, "survey"), "", "[answers]"]
    later: list[str] = []
    for question in (one for one in told.questions if one.kind is not QuestionKind.TEXT):
        column = told.answers.get(question.key)
        if question.key in told.options:
            later += ["", f"[answers.{question.key}]", *_options(told.options[question.key])]
            continue
        if column is None:
            lines.append(f'# {question.key} = "…"   # {question.words.fr}')
            continue
        unknown = unknown_words(column, question)
        if not unknown:
            lines.append(f"{question.key} = {_text(column.name)}")
            continue
        later += ["", f"[answers.{question.key}]", f"column = {_text(column.name)}"]
        later += _to_translate(f"answers.{question.key}", unknown, question.answers)
    words = [f"{key} = {_text(column.name)}" for key, column in told.words.items()]
    return "\n".join([*lines, *later, *(["", "[words]", *words] if words else [])]) + "\n"


def _options(columns: Mapping[str, Column]) -> Iterator[str]:
    """A question with a column for each answer."""
    unknown = unknown_ticks(columns)
    if unknown:
        text = QCoreApplication.translate("Imports", "take the # away and keep the words that say that it was chosen")
        yield f"# ticked = [{', '.join(map(_text, unknown))}]   # {text}"
    yield from (f"options.{answer} = {_text(column.name)}" for answer, column in columns.items())


def _head(draft: Draft, file: Path, timezone: str) -> Iterator[str]:
    translate = QCoreApplication.translate
    yield "# " + translate("Imports", "A first map of {file}. Check each line, then try it: --dry-run.").format(
        file="".join(letter if letter.isprintable() else "�" for letter in file.name)
    )
    yield "# " + translate("Imports", "The columns of the file, with how many cells are filled:")
    yield from (f"#   {_text(column.name)}  ({_holds()[column.holds]}, {column.filled})" for column in draft.columns)
    yield ""
    yield "[times]"
    yield f"timezone = {_text(timezone)}"
    if draft.order is not Order.DAY_FIRST:
        yield f"order = {_text(draft.order.value)}"
    unix = {_UNIX[column.holds] for column in draft.found.values() if column.holds in _UNIX}
    if unix:
        yield f"formats = {json.dumps([*sorted(unix), 'auto'])}"
        yield 'not_applicable = ["0"]'
    yield ""
    yield "[identity]"
    why = translate("Imports", "what makes a row itself: a row that changed since is then known again")
    if draft.identity is None:
        yield f'# columns = ["…"]   # {why}'
    else:
        yield f"columns = [{_text(draft.identity.name)}]   # {why}"


def _fields(draft: Draft, wanted: Sequence[Wanted], table: str) -> Iterator[str]:
    yield ""
    yield f"[{table}]"
    for one in sorted(wanted, key=lambda one: not one.needed):
        column = draft.found.get(one.name)
        if column is not None and one.in_settings:
            yield f"# {one.name} = {_text(column.name)}   # {_in_settings()}"
        elif one.value is not None:
            told = f'   # {{ column = {_text(column.name)}, values = {{ "…" = "…" }} }}' if column else ""
            yield f"{one.name} = {{ value = {_text(one.value)} }}{told}"
        elif column is None:
            yield f'# {one.name} = "…"' + (f"   # {_needed()}" if one.needed else "")
        elif not one.codes:
            yield f"{one.name} = {_text(column.name)}"


def _coded(draft: Draft, wanted: Sequence[Wanted], table: str) -> Iterator[str]:
    for one in wanted:
        column = draft.found.get(one.name)
        if one.codes and column is not None:
            yield from ("", f"[{table}.{one.name}]", f"column = {_text(column.name)}")
            unknown = [(word, n) for word, n in column.words.most_common() if not one.known(word)]
            yield from _to_translate(f"{table}.{one.name}", unknown, one.codes)


def _outcome(draft: Draft) -> Iterator[str]:
    if draft.status is not None:
        yield from ("", "[outcome]", f"column = {_text(draft.status.name)}", f"# {_words(draft.status)}")
        yield '# other = "reject: …"'


def _to_translate(table: str, unknown: Sequence[tuple[str, int]], codes: Sequence[str]) -> Iterator[str]:
    """The words that nobody knows yet, to be told by whoever does."""
    if unknown:
        text = QCoreApplication.translate("Imports", "Take the # away and say what each word is: {codes}")
        yield f"# {text.format(codes=', '.join(codes))}"
        yield f"[{table}.values]"
        yield from (f'# {_text(word)} = "…"   # {n}' for word, n in unknown)


def _without_day(draft: Draft, wanted: Sequence[Wanted], moments: Sequence[str]) -> list[Wanted]:
    """The day only where some time is a time of the day; a date that nothing else tells is the moment itself."""
    clocks = any(draft.found[name].holds is Holds.CLOCK for name in moments if name in draft.found)
    if not clocks and "day" in draft.found:
        day = draft.found.pop("day")
        draft.found.setdefault(moments[0], day)
    return [one for one in wanted if clocks or one.name != "day"]


def _text(text: str) -> str:
    """A text as TOML writes it."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007F")


def _words(column: Column) -> str:
    told = [f"{_text(word)} ({n})" for word, n in column.words.most_common(_SHOWN)]
    return f"{_text(column.name)}: {', '.join(told)}"


def _needed() -> str:
    return QCoreApplication.translate("Imports", "needed: name its column, and take the # away")


def _missing() -> str:
    return QCoreApplication.translate("Imports", "services and counters that the settings lack are added, out of use")


def _states() -> str:
    return QCoreApplication.translate(
        "Imports", "A column of states. Where the day of the answer only counts in some, instead of the line above:"
    )


def _left_out() -> str:
    return QCoreApplication.translate("Imports", "Rows to be left out, and why:")


def _in_settings() -> str:
    return QCoreApplication.translate("Imports", "where they have the names that the settings give them")


def _holds() -> dict[Holds, str]:
    translate = QCoreApplication.translate
    return {
        Holds.DATE: translate("Imports", "dates"),
        Holds.CLOCK: translate("Imports", "times"),
        Holds.UNIX: translate("Imports", "seconds since 1970"),
        Holds.UNIX_MS: translate("Imports", "milliseconds since 1970"),
        Holds.DURATION: translate("Imports", "durations"),
        Holds.NUMBER: translate("Imports", "numbers"),
        Holds.TEXT: translate("Imports", "texts"),
    }
