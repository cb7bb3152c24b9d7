"""What an act still has to be told: the day, the agent, the words of the answer; asked for in place."""

from __future__ import annotations

from desk_app.domain.complaints.model import ComplaintChannel
from desk_app.domain.facts import Kind
from desk_app.domain.settings import Settings
from desk_app.services.complaints import MAX_ANSWER
from desk_app.services.complaints_reading import ComplaintLine
from desk_app.ui.complaints.words import act_words, authority_words, channel_words, reclassified_words, upheld_words
from desk_app.ui.entries.asking import AskCard
from desk_app.ui.kit.form_field import FormField
from desk_app.ui.kit.line_edit import NoteEdit
from desk_app.ui.kit.spin_edits import NumberEdit
from desk_app.ui.shell.desk import Desk

NEEDS: dict[Kind, tuple[str, ...]] = {
    Kind.COMPLAINT_ACKNOWLEDGED: ("on",),
    Kind.COMPLAINT_ASSIGNED: ("owner",),
    Kind.COMPLAINT_HELD: ("on",),
    Kind.COMPLAINT_DRAFTED: ("text",),
    Kind.COMPLAINT_ANSWERED: ("on", "channel", "upheld"),
    Kind.COMPLAINT_TRANSFERRED: ("to", "on"),
    Kind.COMPLAINT_RECLASSIFIED: ("told",),
    Kind.COMPLAINT_DUPLICATED: ("of",),
}
_MOST = 1_000_000
_LINES = 220


class ComplaintAsk(AskCard):
    """What the acts on a complaint are told."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, NEEDS, act_words())
        self.on = self.add_day("on", self.tr("On the day"))
        self.owner = self.add_choice("owner", self.tr("Agent"))
        self.channel = self.add_choice("channel", self.tr("Answered by"), channel_words())
        self.upheld = self.add_choice(
            "upheld", self.tr("Was the visitor right?"), {None: self.tr("Not said"), **upheld_words()}
        )
        self.to = self.add_choice("to", self.tr("Authority"), authority_words())
        self.told = self.add_choice("told", self.tr("It is"), reclassified_words())
        self.of = FormField(self.tr("Number of the first one"), NumberEdit(1, _MOST, 1))
        self.add("of", self.of)
        hint = self.tr("The letter adds the heading, the greeting and the closing words of the town.")
        self.text = FormField(self.tr("Answer"), NoteEdit(MAX_ANSWER), hint=hint)
        self.add("text", self.text)
        desk.look.changed.connect(self._fit)
        self._fit()

    def ask(self, kind: Kind, line: ComplaintLine, settings: Settings) -> None:
        """Ask what that act needs, beginning with what is usual."""
        self.put("on", self.today())
        self.offer("owner", {agent.id: agent.label for agent in settings.agents if agent.active})
        self.choose("owner", line.complaint.owner)
        self.choose("channel", _way_back(line.complaint.channel))
        self.text.editor.setPlainText(line.words.answer if line.words else "")
        self.begin(kind)

    def _fit(self) -> None:
        self.text.editor.setMinimumHeight(self._desk.look.theme.px(_LINES))


def _way_back(channel: ComplaintChannel) -> ComplaintChannel:
    """How such an entry is usually answered."""
    written = {ComplaintChannel.EMAIL, ComplaintChannel.WEB_FORM, ComplaintChannel.SOCIAL_NETWORK}
    if channel in {ComplaintChannel.PHONE, ComplaintChannel.COUNTER}:
        return channel
    return ComplaintChannel.EMAIL if channel in written else ComplaintChannel.LETTER
