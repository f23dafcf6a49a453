"""The words of a sentence, and the names, dates and numbers among them."""
