"""Every declared register, by name. A new one adds itself here."""

from __future__ import annotations

from desk_app.domain.registers import actions
from desk_app.domain.registers.model import Register

REGISTERS: dict[str, Register] = {register.name: register for register in (actions.REGISTER,)}
