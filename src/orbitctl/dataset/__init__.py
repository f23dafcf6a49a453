"""The dataset people edit: its models, loading, checks, canonical form and compilation.

The only package that imports pydantic and tomllib; a query never loads it.
"""
