"""The compiled dataset, one read-only SQLite file: what it holds (``tables``) and how it is opened (``connect``)."""

#: Changes whenever the tables or the bodies change shape, so that an older snapshot is rebuilt.
FORMAT = 6

#: Marks the file as ours (PRAGMA application_id): "orbt".
APPLICATION_ID = 0x6F726274

#: After every day there is; `known_until` of what still holds.
FOREVER = "9999-12-31"
