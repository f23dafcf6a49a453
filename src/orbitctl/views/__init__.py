"""What commands answer: immutable tuples with named fields, whose order is the order of the JSON.

Named tuples and not frozen dataclasses, which are the same to a reader but take 1.1 ms each to define against 0.2 ms;
an answer needs a dozen. One module an answer, so that a command loads only its own. Text after a field's type is its
description in the JSON Schema and in the list of fields.
"""
