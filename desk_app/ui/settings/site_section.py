"""The site: what it is called, what sort of place it is, how its hall works, where its summaries go."""

from __future__ import annotations

from desk_app.domain.settings import SiteKind
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.look import Look
from desk_app.ui.settings.draft import Draft
from desk_app.ui.settings.parts import AnyPart, ChoicePart, FlagPart, LetterPart, TextPart
from desk_app.ui.settings.section import FormSection, Place
from desk_app.ui.settings.words import basis_words
from desk_app.ui.shared_folder import SharedFolderField

_ZONES = {
    "Europe/Paris": "France métropolitaine",
    "America/Guadeloupe": "Guadeloupe",
    "America/Martinique": "Martinique",
    "America/Cayenne": "Guyane",
    "Indian/Reunion": "La Réunion",
    "Indian/Mayotte": "Mayotte",
    "America/Miquelon": "Saint-Pierre-et-Miquelon",
    "Pacific/Noumea": "Nouvelle-Calédonie",
    "Pacific/Tahiti": "Polynésie (Tahiti)",
    "Pacific/Wallis": "Wallis-et-Futuna",
}


_DEPARTMENTS = {
    "57": "Moselle (57)",
    "67": "Bas-Rhin (67)",
    "68": "Haut-Rhin (68)",
    "971": "Guadeloupe (971)",
    "972": "Martinique (972)",
    "973": "Guyane (973)",
    "974": "La Réunion (974)",
    "976": "Mayotte (976)",
}


class SiteSection(FormSection):
    """The identifiers of the site and the desk are shown and never change: they are in every record."""

    fields = ("site", "timezone", "desk")

    def __init__(self, draft: Draft) -> None:
        super().__init__(draft)
        kinds = (
            (SiteKind.TOWN_HALL.value, self.tr("Town hall")),
            (SiteKind.BRANCH_LIBRARY.value, self.tr("Branch library")),
        )
        parts: tuple[tuple[AnyPart, str], ...] = (
            (
                TextPart(
                    "name",
                    self.tr("Name of the place"),
                    hint=self.tr("At the top of the window, from the next start."),
                ),
                "name",
            ),
            (TextPart("town", self.tr("Town"), hint=self.tr("At the head of the documents; may be empty.")), "town"),
            (ChoicePart("kind", self.tr("Kind"), kinds), "kind"),
            (
                ChoicePart(
                    "timezone",
                    self.tr("Time zone"),
                    tuple((zone, f"{words} ({zone})") for zone, words in _ZONES.items()),
                    self.tr("On the screens from the next start. The days already recorded keep their time."),
                ),
                "timezone",
            ),
            (
                ChoicePart(
                    "department",
                    self.tr("Public holidays"),
                    (("", self.tr("Those of the time zone")), *_DEPARTMENTS.items()),
                    self.tr("Alsace, Moselle and overseas have days of their own."),
                ),
                "department",
            ),
            (
                FlagPart(
                    "good_friday",
                    self.tr("In Alsace and Moselle, Good Friday is a day off"),
                    self.tr(
                        "Where the commune has a Protestant temple or a mixed church. Elsewhere it changes nothing."
                    ),
                ),
                "good_friday",
            ),
        )
        self.identifiers = PlainLabel(role=Role.SMALL, wrap=True)
        bound = [self.bind(part, "site", key) for part, key in parts]
        self.add_card(self.tr("The place"), [*bound, self.identifiers])
        self.box.addStretch(1)

    def show_draft(self) -> None:
        super().show_draft()
        text = self.tr("In the shared folder: {site}, desk {desk}. These names do not change any more.")
        self.identifiers.setText(text.format(site=self.draft.value("site", "id"), desk=self.draft.value("desk")))


class HallSection(FormSection):
    """How the hall works."""

    fields = ("discreet_series", "separate_start", "complaint_days", "promise_waits")

    def __init__(self, draft: Draft) -> None:
        super().__init__(draft)
        letter = LetterPart(
            "discreet_series",
            self.tr("Neutral letter"),
            self.tr("The letter of the tickets of discreet visits: no service may use it."),
        )
        start = FlagPart(
            "separate_start",
            self.tr("The start of the service is noted apart from the call"),
            self.tr("Otherwise the call is the start. With it, one more key tells how long people take to come."),
        )
        parts: tuple[AnyPart, ...] = (letter, start)
        self.add_card(self.tr("How the hall works"), [self.bind(part, part.key) for part in parts])
        self.add_card(self.tr("Time to answer complaints"), self._complaint_days())
        waits = FlagPart(
            "promise_waits",
            self.tr("Missing documents put off the answer promised"),
            self.tr("They always suspend the two months of silence; the answer promised only if you wish."),
        )
        self.add_card(self.tr("Time to answer requests"), [self.bind(waits, waits.key)])
        self.box.addStretch(1)

    def _complaint_days(self) -> list[AnyPart]:
        """How the days are counted; how many there are is a threshold."""
        bases = [(basis.value, words) for basis, words in basis_words().items()]
        hint = self.tr("How many of them is a threshold. Where nothing is said, the plain reading is calendar days.")
        basis = ChoicePart("basis", self.tr("Days counted"), bases, hint)
        strict = FlagPart(
            "strict",
            self.tr("In less than: the last of them is too late"),
            self.tr("“In less than 15 days”: day 14 is the last."),
        )
        parts: tuple[AnyPart, ...] = (basis, strict)
        return [self.bind(part, "complaint_days", part.key) for part in parts]


class SendingSection(FormSection):
    """The shared folder."""

    fields = ("shared_folder",)

    def __init__(self, draft: Draft, look: Look) -> None:
        super().__init__(draft)
        self.folder = SharedFolderField(
            look,
            self.tr("Shared folder"),
            self.tr("The whole path, for instance \\\\server\\reception. Empty: the summaries wait on this computer."),
        )
        self.folder.changed.connect(lambda folder: self.draft.put(folder, "shared_folder"))
        explained = PlainLabel(
            self.tr(
                "Each evening the summary of the day is left there: counts and waiting times, never a name. "
                "If the folder does not answer, nothing is lost: it is tried again by itself."
            ),
            Role.QUIET,
            wrap=True,
        )
        self.add_card(self.tr("Daily summaries"), (explained, self.folder))
        self.box.addStretch(1)
        self.setFocusProxy(self.folder.edit)

    def show_draft(self) -> None:
        self.folder.show_value(self.draft.value("shared_folder"))

    def refuse(self, field: str, entry: Place, part: str, sentence: str) -> bool:
        if field not in self.fields:
            return False
        self.folder.field.refuse(sentence)
        return True
