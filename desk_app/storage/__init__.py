"""The only place with SQL: the journal, the state it makes, the readings of the screens, and the engine below."""
