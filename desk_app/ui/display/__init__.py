"""The hall's screen: a second window that shows calls to the visitors, by number only."""
