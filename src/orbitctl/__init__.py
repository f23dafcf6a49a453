"""orbitctl: a fact and timeline explorer for the new space race."""

__version__ = "2026.11.0"
