"""Opening the desk: the application, who works at it, its upkeep in the background, and one desk at a time."""
