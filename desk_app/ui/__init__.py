"""The screens: the only package of the program that knows Qt."""
