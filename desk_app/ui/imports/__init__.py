"""What an import of past visits says to people: its sentences on files, maps, rows, and its report."""
