"""The last step: where the day's summaries go, and what will be set up."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.services.setting_up import Flaw
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.look import Look
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.shared_folder import SharedFolderField


class FolderStep(QWidget):
    """A folder may be given or not."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.folder = SharedFolderField(
            look,
            self.tr("&Shared folder"),
            self.tr("The whole path, for instance \\\\server\\reception. May be empty: the summaries then wait here."),
        )
        self.explained = PlainLabel(
            self.tr(
                "Each evening a summary of the day can be left in a folder of the network: counts and waiting times, "
                "never a name. Ask the IT service for its place, or give it later in the settings."
            ),
            Role.QUIET,
            wrap=True,
        )
        self.told = PlainLabel(role=Role.BODY, wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACES["l"])
        for part in (self.explained, self.folder, self.told):
            layout.addWidget(part)
        layout.addStretch(1)
        self.setFocusProxy(self.folder.edit)

    def refuse(self, flaw: Flaw) -> bool:
        """Say what is wrong beside its field; False when it is not a field of this step."""
        if flaw is not Flaw.FOLDER:
            return False
        self.folder.field.refuse(self.tr("Give the whole path of the folder, from its root."))
        return True
