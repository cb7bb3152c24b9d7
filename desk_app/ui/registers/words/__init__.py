"""The words of each declared register, one module each."""
