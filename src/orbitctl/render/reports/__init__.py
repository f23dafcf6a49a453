"""Findings written while they are found, one module a format."""
