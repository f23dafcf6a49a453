"""Who belongs to accords, treaties and bodies, since when, and how many do."""
