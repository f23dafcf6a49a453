"""What a dataset says of itself."""

from typing import Annotated

from pydantic import Field, StringConstraints

from orbitctl.dataset.schema.base import EdtfDate, Model, Text


class DatasetInfo(Model):
    """The single table of ``dataset.toml``."""

    title: Text
    version: Annotated[str, StringConstraints(pattern=r"^[0-9]{4}\.[0-9]{1,2}\.[0-9]+$")] = Field(
        description="Calendar version: year, month, number of the release in it."
    )
    as_of: Annotated[EdtfDate, StringConstraints(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")] = Field(
        description="The last day the data speaks for; nothing in it is later."
    )
    licence: Text
