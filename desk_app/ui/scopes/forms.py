"""The forms of a scope, each opened in place: a part of it, the certificate, a threshold the town sets."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from desk_app.domain.framework import Framework
from desk_app.domain.scope import Audit, Scope, ScopePart, yearly_audits, years_on
from desk_app.domain.settings import Settings
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.columns import Columns
from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.form_field import FormField
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.keys import ENTER
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.line_edit import LineEdit
from desk_app.ui.kit.spin_edits import DateEdit, DecimalEdit
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.quality_words import said
from desk_app.ui.runtime.formats import Formats
from desk_app.ui.scopes.words import audit_words, threshold_title
from desk_app.ui.settings.threshold_words import unit_words

_CERTIFICATE_YEARS = 3
_MOST = 1_000.0


class ScopeForm(Card):
    """`sent` carries what changes the document of the scope, at Enter; `left` is Esc."""

    sent = Signal(object)  # Change
    left = Signal()

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.save = KeyButton("⏎", self.tr("Put in force"))
        self.cancel = KeyButton(self.tr("Esc"), self.tr("Leave it"))
        self.save.clicked.connect(self.send)
        self.cancel.clicked.connect(self.left)
        self.trouble = PlainLabel("", Role.STRONG, wrap=True)
        self.trouble.hide()

    def refuse(self, sentence: str) -> None:
        """Say why it was not accepted; what was typed stays."""
        self.trouble.setText(sentence)
        self.trouble.show()

    def send(self) -> None:
        """Hand in what the form says."""
        self.trouble.hide()
        self.sent.emit(self.change())

    def change(self) -> Callable[[dict[str, Any]], None]:
        """What the form changes of the document."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.send()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _end(self) -> None:
        """The keys under the fields."""
        keys = QWidget()
        flow = FlowLayout(keys, gap=SPACES["s"])
        flow.addWidget(self.save)
        flow.addWidget(self.cancel)
        self.body.addWidget(self.trouble)
        self.body.addWidget(keys)


class PartForm(ScopeForm):
    """A part of the scope: where, which modules, which services, since when and until when."""

    def __init__(self, formats: Formats, framework: Framework, settings: Settings, day: date) -> None:
        super().__init__(self.tr("A part of the scope"))
        self._place: int | None = None
        hint = self.tr("The identifier of the place, as its own settings tell it.")
        self.site = FormField(self.tr("Place"), LineEdit(40))
        self.site.editor.setText(settings.site.id)
        self.modules = {module.id: QCheckBox(said(module.title, formats)) for module in framework.modules}
        self.services = {service.id: QCheckBox(service.label) for service in settings.services}
        self.begins = FormField(self.tr("Since the day"), DateEdit(formats.locale, day))
        self.ends = QCheckBox(self.tr("It ended on the day"))
        self.end = DateEdit(formats.locale, day, name=self.ends.text())
        self.end.setEnabled(False)
        self.ends.toggled.connect(self.end.setEnabled)
        self.body.addWidget(Columns([(self.site, 1), (self.begins, 1)]))
        self.body.addWidget(PlainLabel(hint, Role.SMALL, wrap=True))
        self.body.addWidget(_boxes(self.tr("Modules"), self.modules))
        self.body.addWidget(_boxes(self.tr("Services; none chosen means all of them"), self.services))
        self.body.addWidget(Columns([(self.ends, 1), (self.end, 1)]))
        self._end()

    def show_part(self, place: int, part: ScopePart) -> None:
        """Change a part instead of adding one."""
        self._place = place
        self.site.editor.setText(part.site)
        for name, box in self.modules.items():
            box.setChecked(name in part.modules)
        for name, box in self.services.items():
            box.setChecked(name in part.services)
        _put(self.begins.editor, part.from_day)
        self.ends.setChecked(part.to_day is not None)
        if part.to_day is not None:
            _put(self.end, part.to_day)

    def change(self) -> Callable[[dict[str, Any]], None]:
        told = {
            "site": self.site.editor.value,
            "modules": [name for name, box in self.modules.items() if box.isChecked()],
            "services": [name for name, box in self.services.items() if box.isChecked()],
            "from": self.begins.editor.day.isoformat(),
            "to": self.end.day.isoformat() if self.ends.isChecked() else None,
        }
        place = self._place

        def change(document: dict[str, Any]) -> None:
            if place is None:
                document["parts"].append(told)
            else:
                document["parts"][place] = told

        return change


class CertificateForm(ScopeForm):
    """The certificate and the audits of its years."""

    def __init__(self, formats: Formats, scope: Scope, day: date) -> None:
        super().__init__(self.tr("Certificate"))
        known = scope.certificate
        self.number = FormField(self.tr("Number"), LineEdit(60))
        self.awarding = FormField(self.tr("Certification body"), LineEdit(120))
        issued = known.issued_on if known else day
        expires = known.expires_on if known else years_on(day, _CERTIFICATE_YEARS)
        self.issued = FormField(self.tr("Issued on"), DateEdit(formats.locale, issued))
        self.expires = FormField(self.tr("Valid until"), DateEdit(formats.locale, expires))
        self.number.editor.setText(known.number if known else "")
        self.awarding.editor.setText(known.body if known else "AFNOR Certification")
        audits = (*(known.audits if known else yearly_audits(issued)), None)
        self.audits = [_AuditRow(formats, audit, expires) for audit in audits]
        self.body.addWidget(Columns([(self.number, 1), (self.awarding, 2)]))
        self.body.addWidget(Columns([(self.issued, 1), (self.expires, 1)]))
        self.body.addWidget(PlainLabel(self.tr("Audits"), Role.STRONG))
        for row in self.audits:
            self.body.addWidget(row.widget)
        self._end()

    def change(self) -> Callable[[dict[str, Any]], None]:
        audits = [told for row in self.audits if (told := row.told()) is not None]
        certificate = {
            "number": self.number.editor.value,
            "body": self.awarding.editor.value,
            "issued_on": self.issued.editor.day.isoformat(),
            "expires_on": self.expires.editor.day.isoformat(),
            "audits": sorted(audits, key=lambda audit: audit["day"]),
        }

        def change(document: dict[str, Any]) -> None:
            document["certificate"] = certificate

        return change


class _AuditRow:
    """One audit: why and when; without a kind it is none."""

    def __init__(self, formats: Formats, audit: Audit | None, day: date) -> None:
        translate = QCoreApplication.translate
        self._kind = QComboBox()
        self._kind.setAccessibleName(translate("Scopes", "Audit"))
        self._kind.addItem(translate("Scopes", "no audit"), None)
        for kind, words in audit_words().items():
            self._kind.addItem(words, kind.value)
        self._kind.setCurrentIndex(self._kind.findData(audit.kind.value) if audit else 0)
        name = translate("Scopes", "Day of the audit")
        self._day = DateEdit(formats.locale, audit.day if audit else day, name=name)
        self.widget = Columns([(self._kind, 1), (self._day, 1)])

    def told(self) -> dict[str, str] | None:
        """What the row says, None when it is empty."""
        kind = self._kind.currentData()
        return {"kind": str(kind), "day": self._day.day.isoformat()} if kind else None


class OverrideForm(ScopeForm):
    """A threshold that the town sets otherwise, and why: the auditor asks."""

    def __init__(self, formats: Formats, framework: Framework, day: date) -> None:
        super().__init__(self.tr("A threshold of the town"))
        self._framework = framework
        self.threshold = FormField(self.tr("Threshold"), QComboBox())
        named = [(threshold_title(framework, name, formats), name) for name in framework.thresholds]
        for title, name in sorted(named, key=lambda one: (not one[0][:1].isdigit(), _number(one[0]), one[0])):
            self.threshold.editor.addItem(title, name)
        self.value = FormField(self.tr("Value"), DecimalEdit(formats.locale, 0, _MOST, 1))
        hint = self.tr("Where the value comes from; it is printed beside each figure.")
        self.why = FormField(self.tr("Why"), LineEdit(300), hint=hint)
        self.begins = FormField(self.tr("Since the day"), DateEdit(formats.locale, day))
        self.threshold.editor.currentIndexChanged.connect(lambda _place: self._fill())
        self.body.addWidget(self.threshold)
        self.body.addWidget(Columns([(self.value, 1), (self.begins, 1)]))
        self.body.addWidget(self.why)
        self._end()
        self._fill()

    def send(self) -> None:
        """A threshold without its reason is not sent: the field says so."""
        if self.why.editor.value:
            self.why.accept()
            super().send()
        else:
            self.why.refuse(self.tr("Say where the value comes from."))
            self.why.editor.setFocus()

    def change(self) -> Callable[[dict[str, Any]], None]:
        name = self.threshold.editor.currentData()
        value = Decimal(str(self.value.editor.value()))
        shared = self._framework.thresholds[name].unit == "share"
        told = {
            "threshold": name,
            "site": "",
            "value": str(value / 100 if shared else value),
            "justification": self.why.editor.value,
            "from": self.begins.editor.day.isoformat(),
        }

        def change(document: dict[str, Any]) -> None:
            document["overrides"].append(told)

        return change

    def _fill(self) -> None:
        told = self._framework.thresholds[self.threshold.editor.currentData()]
        shared = told.unit == "share"
        self.value.editor.setSuffix(unit_words(told.unit))
        self.value.editor.setValue(float(told.value * 100 if shared else told.value))


def _boxes(words: str, boxes: dict[str, QCheckBox]) -> QWidget:
    """Some boxes to tick, side by side under their words."""
    held = Card(words)
    row = QWidget()
    flow = FlowLayout(row, gap=SPACES["m"])
    for box in boxes.values():
        flow.addWidget(box)
    held.body.addWidget(row)
    return held


def _put(editor: DateEdit, day: date) -> None:
    editor.setDate(QDate(day.year, day.month, day.day))


def _number(title: str) -> int:
    head = title.split(" ")[0]
    return int(head) if head.isdigit() else 0
