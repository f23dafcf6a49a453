"""From the words of a sentence to what it states: ``frames`` finds who does what, each family makes claims of it."""
