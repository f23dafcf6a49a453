"""Whose a craft is, what it flew on, where it went and to which program it belongs."""
