"""The whole dataset to take along: a SQLite database, a package of CSV files, linked data.

``tables`` is what the first two hold, made for readers: the snapshot's own tables are not for them. ``rows`` fills it
from the catalog, as of its day.
"""

#: Where a licence is to be read.
LICENCES = {"CC-BY-4.0": "https://creativecommons.org/licenses/by/4.0/"}
