"""What the program can do: one function per verb, the store first, one transaction each; no screen, no Qt."""
