"""How a sentence is taken apart: words, clauses, who does what, and what stands aside."""
