"""How a claim stands on a day: a module for each family, in the folders of the claims; here is what they share."""
