"""Turning an answer into text; nothing is computed here that a reader could dispute.

``json`` prints views as they are. ``layouts`` arrange a view as a screen of a few kinds of blocks (``screen``), which
``table`` draws with Rich and ``plain`` writes without it. ``output`` decides which, and puts it on stdout.
"""
