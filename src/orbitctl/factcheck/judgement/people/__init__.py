"""Who flew, and who held which office."""
