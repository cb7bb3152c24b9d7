"""The charts drawn with pyqtgraph: imported with the first chart only, never by the rest of the program."""
