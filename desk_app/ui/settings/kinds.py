"""The lists of the settings: what each of their entries holds."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from desk_app.domain.requests.objects import Silence
from desk_app.domain.time_limits.days import DayBasis
from desk_app.domain.visit import Channel
from desk_app.ui.domain_words import channel_words
from desk_app.ui.kit.badge import SHAPES
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.table_model import Column
from desk_app.ui.settings.entries_section import EntryKind, EntryRow
from desk_app.ui.settings.parts import (
    AnyPart,
    ChoicePart,
    FlagPart,
    LetterPart,
    NumberPart,
    SeveralPart,
    TextPart,
    WordsPart,
)
from desk_app.ui.settings.words import basis_words

_LONGEST_SERVICE = 480
_LONGEST_DELAY = 365
_LONGEST_ANSWER = 365


def services() -> EntryKind:
    """What is offered."""
    translate = QCoreApplication.translate
    parts: tuple[AnyPart, ...] = (
        TextPart("label", translate("Settings", "Name of the service")),
        LetterPart("letter", translate("Settings", "Letter of its tickets")),
        NumberPart("expected_minutes", translate("Settings", "Expected time"), 1, _LONGEST_SERVICE, _minutes()),
        WordsPart(
            "words",
            translate("Settings", "Words that find it"),
            translate("Settings", "Separated by commas: what visitors say."),
        ),
        FlagPart(
            "sensitive",
            translate("Settings", "Sensitive"),
            translate("Settings", "Received in confidence without being asked: neutral ticket, a room proposed."),
        ),
        FlagPart(
            "unspecific",
            translate("Settings", "Everything else"),
            translate(
                "Settings", "For what has no service of its own: their share says how well needs are identified."
            ),
        ),
        _in_use(),
    )
    columns = (
        Column[EntryRow]("letter", translate("Settings", "Letter"), _text("letter"), strong=True),
        _label_column(),
        Column[EntryRow]("minutes", translate("Settings", "Time"), _duration, right=True),
        _state_column(),
    )
    return EntryKind(
        "services",
        translate("Settings", "Services"),
        translate("Settings", "In the order of their keys at the reception."),
        columns,
        parts,
        {
            "letter": "",
            "label": "",
            "expected_minutes": 10,
            "sensitive": False,
            "unspecific": False,
            "words": [],
            "active": True,
        },
    )


def counters() -> EntryKind:
    """Where people are called to."""
    translate = QCoreApplication.translate
    parts: tuple[AnyPart, ...] = (
        TextPart("label", translate("Settings", "Name of the counter")),
        SeveralPart(
            "services", translate("Settings", "Services"), translate("Settings", "None ticked: it serves them all.")
        ),
        _in_use(),
    )
    title = translate("Settings", "Counters")
    blank = {"label": "", "services": [], "active": True}
    return EntryKind("counters", title, "", (_label_column(), _state_column()), parts, blank)


def rooms() -> EntryKind:
    """Where people are received apart."""
    translate = QCoreApplication.translate
    parts: tuple[AnyPart, ...] = (TextPart("label", translate("Settings", "Name of the room")), _in_use())
    title = translate("Settings", "Rooms")
    told = translate("Settings", "Closed rooms, for those who ask for confidentiality.")
    blank = {"label": "", "active": True}
    return EntryKind("rooms", title, told, (_label_column(), _state_column()), parts, blank)


def reasons() -> EntryKind:
    """What is asked without a ticket."""
    translate = QCoreApplication.translate
    words = channel_words()
    parts: tuple[AnyPart, ...] = (
        TextPart("label", translate("Settings", "Name of the reason")),
        ChoicePart(
            "channel",
            translate("Settings", "How such contacts come"),
            [(channel.value, word) for channel, word in words.items()],
        ),
    )
    channel = Column[EntryRow](
        "channel", translate("Settings", "Way"), lambda row: words[Channel(row.entry["channel"])]
    )
    title = translate("Settings", "Contacts without a ticket")
    told = translate("Settings", "Counted with one key at the reception. A reason removed keeps its past counts.")
    blank = {"label": "", "channel": Channel.COUNTER.value}
    return EntryKind("contact_reasons", title, told, (_label_column(), channel), parts, blank, removable=True)


def call_reasons() -> EntryKind:
    """What callers want."""
    translate = QCoreApplication.translate
    parts: tuple[AnyPart, ...] = (TextPart("label", translate("Settings", "Name of the reason")),)
    title = translate("Settings", "Reasons of calls")
    told = translate("Settings", "In the order of their keys at the switchboard. One removed keeps its past counts.")
    return EntryKind("call_reasons", title, told, (_label_column(),), parts, {"label": ""}, removable=True)


def act_types() -> EntryKind:
    """What is issued, and the delay announced for it."""
    translate = QCoreApplication.translate
    bases = [(basis.value, words) for basis, words in basis_words().items()]
    parts: tuple[AnyPart, ...] = (
        TextPart("label", translate("Settings", "Name of the act or service")),
        NumberPart("days", translate("Settings", "Delay announced"), 0, _LONGEST_DELAY, translate("Settings", " days")),
        ChoicePart("basis", translate("Settings", "Days counted"), bases),
        _in_use(),
    )
    delay = Column[EntryRow]("days", translate("Settings", "Delay"), lambda row: str(row.entry["days"]), right=True)
    title = translate("Settings", "Acts issued")
    told = translate("Settings", "In the order of their keys at the issuance. A delay of 0 days is the same visit.")
    blank = {"label": "", "days": 0, "basis": DayBasis.WORKING.value, "active": True}
    return EntryKind("act_types", title, told, (_label_column(), delay, _state_column()), parts, blank)


def objects() -> EntryKind:
    """What requests are about."""
    translate = QCoreApplication.translate
    parts: tuple[AnyPart, ...] = (
        TextPart("label", translate("Settings", "Name of the object")),
        NumberPart("days", translate("Settings", "Time to answer"), 0, _LONGEST_ANSWER, _working_days()),
        ChoicePart(
            "silence",
            translate("Settings", "Two months of silence are"),
            (
                (Silence.REJECTION.value, translate("Settings", "a refusal")),
                (Silence.ACCEPTANCE.value, translate("Settings", "an acceptance")),
                (Silence.NONE.value, translate("Settings", "nothing: no decision is asked for")),
            ),
        ),
        WordsPart(
            "documents",
            translate("Settings", "Documents to hand in"),
            translate("Settings", "Separated by commas. They are asked for at first contact."),
        ),
        FlagPart(
            "plain_issue",
            translate("Settings", "Plain issue of a document"),
            translate("Settings", "No acknowledgement is owed for it."),
        ),
        FlagPart(
            "personal_data",
            translate("Settings", "Right over personal data"),
            translate("Settings", "To be answered within a month."),
        ),
        _in_use(),
    )
    days = Column[EntryRow]("days", translate("Settings", "Time to answer"), _days, right=True)
    title = translate("Settings", "Objects of requests")
    told = translate("Settings", "In the order of their digits. Without a time of its own, that of the channel holds.")
    blank = {
        "label": "", "days": 0, "silence": Silence.REJECTION.value, "documents": [], "plain_issue": False,
        "personal_data": False, "active": True,
    }  # fmt: skip
    return EntryKind("request_objects", title, told, (_label_column(), days, _state_column()), parts, blank)


def agents() -> EntryKind:
    """Who works here."""
    translate = QCoreApplication.translate
    parts: tuple[AnyPart, ...] = (
        TextPart("label", translate("Settings", "First name")),
        FlagPart(
            "supervisor",
            translate("Settings", "In charge"),
            translate("Settings", "May change the settings and correct a time."),
        ),
        _in_use(),
    )
    charge = Column[EntryRow]("charge", translate("Settings", "In charge"), _charge)
    title = translate("Settings", "Agents")
    told = translate("Settings", "A first name is enough. With one name only, nobody is asked who acts.")
    blank = {"label": "", "supervisor": False, "active": True}
    return EntryKind("agents", title, told, (_label_column(), charge, _state_column()), parts, blank)


def _in_use() -> FlagPart:
    return FlagPart("active", QCoreApplication.translate("Settings", "In use"))


def _label_column() -> Column[EntryRow]:
    return Column("label", QCoreApplication.translate("Settings", "Name"), _text("label"), stretch=True)


def _state_column() -> Column[EntryRow]:
    return Column("state", QCoreApplication.translate("Settings", "State"), _state, tone=_tone)


def _text(key: str) -> Any:
    return lambda row: row.entry[key]


def _minutes() -> str:
    return QCoreApplication.translate("Settings", " min")


def _working_days() -> str:
    return QCoreApplication.translate("Settings", " working days")


def _days(row: EntryRow) -> str:
    return f"{row.entry['days']}{_working_days()}" if row.entry["days"] else ""


def _duration(row: EntryRow) -> str:
    return f"{row.entry['expected_minutes']}{_minutes()}"


def _charge(row: EntryRow) -> str:
    return "✓" if row.entry["supervisor"] else ""


def _state(row: EntryRow) -> str:
    """Only what is not usual is told."""
    translate = QCoreApplication.translate
    if not row.entry["active"]:
        words = translate("Settings", "not in use")
    elif row.entry.get("sensitive"):
        words = translate("Settings", "sensitive")
    else:
        return ""
    return f"{SHAPES[_tone(row)]} {words}"


def _tone(row: EntryRow) -> Tone:
    return Tone.DISCREET if row.entry["active"] and row.entry.get("sensitive") else Tone.NEUTRAL
