"""Checking what a text says against the data; pure: no files, no terminal, no SQL.

In the order a text goes through: ``text`` finds the sentences of a document, ``reading`` the words, names, dates and
numbers of a sentence, ``claims`` what it states, ``judgement`` how that stands on a day, ``explanation`` says why.
What cannot be read for certain is left alone: one false alarm costs more trust than three errors missed.
"""
