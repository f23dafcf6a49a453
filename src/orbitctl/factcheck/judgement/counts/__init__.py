"""Who was first, how many there were, and what holds of all, of some or of none."""
