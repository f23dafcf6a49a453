"""Places: where on the Moon or on Mars something can come down."""

from typing import Annotated, Literal

from pydantic import Field

from orbitctl.dataset.schema.base import NamedRecord, Slug

Latitude = Annotated[float, Field(ge=-90, le=90)]
Longitude = Annotated[float, Field(gt=-180, le=180)]


class Place(NamedRecord):
    """A named place on the Moon or on Mars, by which `check` compares where something is said to have come down."""

    body: Literal["moon", "mars"] = Field(description="The body it is on.")
    sort: Literal["plain", "crater", "basin", "region"] = Field(
        description="What sort of place it is: nobody lands in two plains, or in two craters, at once."
    )
    latitude: Latitude = Field(description="Degrees north of its middle; negative for south.")
    longitude: Longitude = Field(description="Degrees east of its middle; negative for west.")
    diameter: Annotated[float, Field(gt=0)] | None = Field(
        default=None, description="Its longest extent in kilometres; absent if no source gives one."
    )
    feature: int | None = Field(
        default=None,
        gt=0,
        description="Its number in the Gazetteer of Planetary Nomenclature; its page there is "
        "`https://planetarynames.wr.usgs.gov/Feature/NUMBER`.",
    )
    within: list[Slug] = Field(
        default=[], description="The places that hold it, or that it shades into, as the coordinates bear out."
    )
