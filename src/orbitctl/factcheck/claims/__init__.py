"""From the words of a sentence to what it states.

``grammar`` takes a sentence apart; the other folders hold the families of claims, by what they are about.
"""
