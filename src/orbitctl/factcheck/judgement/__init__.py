"""How a claim stands on a day: a module for each family of claims, and what they share."""
