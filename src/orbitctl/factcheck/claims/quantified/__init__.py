"""How many did something, if any, and who came first: deeds in the terms of the record, and what is said of them."""
