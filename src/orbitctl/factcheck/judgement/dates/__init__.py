"""When something happened, or is to."""
