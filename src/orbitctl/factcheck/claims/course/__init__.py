"""How flights went, whether they flew at all, and how things stand."""
