"""Words of sentences that can be read though they name nothing that is on record."""

from __future__ import annotations

from orbitctl.factcheck.reading.wordsets import wordset

#: A sentence with one of these words can be read though it names nothing.
MOON = frozenset({"moon", "lunar"})
#: Nor does one that tells where somebody was first, or alone, or nobody at all.
WORLDS = wordset("mars venus mercury jupiter saturn uranus neptune pluto asteroid comet planet space orbit spacewalk")
#: What flies, and whoever does, by no name.
CRAFT = wordset(
    "crew crews shuttle shuttles satellite satellites spacecraft probe probes lander landers astronauts cosmonauts"
    " people rockets soil samples telescopes observatories stations missions"
)
