"""The outside of the hall: the shared folder, imports and exports. It knows the services, never Qt or SQL."""

from __future__ import annotations
