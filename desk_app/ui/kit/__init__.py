"""The shared pieces of which every screen is made: theme, fonts, icons, labels, tables, fields, messages."""
