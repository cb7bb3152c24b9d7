"""What an act still has to be told: the day, the agent, what the answer says; asked for in place."""

from __future__ import annotations

from datetime import timedelta

from desk_app.domain.facts import Kind
from desk_app.domain.requests.model import RequestChannel
from desk_app.domain.settings import Settings
from desk_app.services.requests import MAX_NAME, MAX_SUMMARY
from desk_app.services.requests_reading import RequestLine
from desk_app.ui.complaints.words import authority_words
from desk_app.ui.entries.asking import AskCard
from desk_app.ui.kit.form_field import FormField
from desk_app.ui.kit.line_edit import LineEdit, NoteEdit
from desk_app.ui.kit.spin_edits import NumberEdit
from desk_app.ui.requests.words import act_words, answer_words, cause_words, channel_words
from desk_app.ui.shell.desk import Desk

NEEDS: dict[Kind, tuple[str, ...]] = {
    Kind.REQUEST_RECEIPTED: ("on",),
    Kind.REQUEST_ACKNOWLEDGED: ("on",),
    Kind.REQUEST_ASSIGNED: ("owner",),
    Kind.REQUEST_DOCUMENTS_ASKED: ("missing", "on"),
    Kind.REQUEST_DOCUMENTS_CAME: ("on",),
    Kind.REQUEST_HELD: ("until", "on"),
    Kind.REQUEST_ANSWERED: ("answered", "channel", "signatory", "on"),
    Kind.REQUEST_TRANSFERRED: ("to", "on"),
    Kind.REQUEST_EXPLAINED: ("cause",),
    Kind.REQUEST_DUPLICATED: ("of",),
}
_MOST = 1_000_000
_A_WEEK = timedelta(days=7)
_LINES = 90


class RequestAsk(AskCard):
    """What the acts on a request are told."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, NEEDS, act_words())
        self.missing = FormField(self.tr("Missing documents"), NoteEdit(MAX_SUMMARY))
        self.add("missing", self.missing)
        self.owner = self.add_choice("owner", self.tr("Agent"))
        self.answered = self.add_choice("answered", self.tr("The answer says"), answer_words())
        self.channel = self.add_choice("channel", self.tr("Answered by"), channel_words())
        self.to = self.add_choice("to", self.tr("Authority"), authority_words())
        self.cause = self.add_choice("cause", self.tr("Cause"), cause_words())
        self.of = FormField(self.tr("Number of the first one"), NumberEdit(1, _MOST, 1))
        self.add("of", self.of)
        self.signatory = FormField(self.tr("Signed by"), LineEdit(MAX_NAME))
        self.add("signatory", self.signatory)
        self.until = self.add_day("until", self.tr("Final answer announced for the day"))
        self.on = self.add_day("on", self.tr("On the day"))
        desk.look.changed.connect(self._fit)
        self._fit()

    def ask(self, kind: Kind, line: RequestLine, settings: Settings) -> None:
        """Ask what that act needs, beginning with what is usual."""
        self.put("on", self.today())
        self.put("until", self.today() + _A_WEEK)
        self.offer("owner", {agent.id: agent.label for agent in settings.agents if agent.active})
        self.choose("owner", line.request.owner)
        self.choose("channel", _way_back(line.request.channel))
        self.choose("cause", line.request.late_cause)
        known = settings.requests.one(line.request.object)
        listed = "\n".join(known.documents) if known and line.request.complete is not True else ""
        self.missing.editor.setPlainText(line.words.missing if line.words and line.words.missing else listed)
        self.signatory.editor.clear()
        self.begin(kind)

    def _fit(self) -> None:
        self.missing.editor.setMinimumHeight(self._desk.look.theme.px(_LINES))


def _way_back(channel: RequestChannel) -> RequestChannel:
    """How such a request is usually answered."""
    return RequestChannel.EMAIL if channel is RequestChannel.WEB_FORM else channel
