"""The command line: a command parses, makes one call, and returns one answer.

Modules here are imported at every start, so they are small and import nothing but typer; what a command needs beyond
that it imports in its body.
"""
