"""What ties an actor to a mission or program in a text, and the words that stand between the two."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.roles import ACTING, actor
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.wordsets import wordset

#: How an actor is tied to a record: it is its own in some way, it runs it, leads those who do, or made it.
Tie = Literal["owns", "operates", "leads", "builds"]

#: Nouns for a craft, a flight or an undertaking.
CRAFT = wordset(
    "mission missions spacecraft probe lander landers orbiter orbiters rover rovers craft capsule vehicle satellite"
    " spaceship telescope robot module impactor cubesat helicopter observatory shuttle program programme project"
    " station rocket launcher laboratory lab flight effort venture"
)
#: Nouns which say with "of" or "by" whose something is.
OWNED = CRAFT | wordset(
    "undertaking enterprise property possession brainchild work product creation child initiative scheme endeavour"
    " endeavor flagship affair probe pathfinder explorer demonstrator craft venture vessel responsibility prospector"
    " penetrator hopper mapper surveyor scout chaser hunter seeker finder digger sampler flyer emissary envoy"
    " ambassador pioneer workhorse success triumph attempt foray debut answer ship eye eyes outpost observer"
    " courier messenger"
)
#: Between an actor and the word before it that ties it.
LEADING = v.DETERMINERS | v.MODIFIERS | wordset(
    "'s space agency private firm company start startup - state government national young small tiny american group"
    " engineers scientists researchers then non profit nonprofit institute and up maker called named industry"
    " , ; science telephone telecom defence defense research centre center laboratory"
)  # fmt: skip
EMPHASIS = wordset("really actually purely entirely wholly simply , fact in essence at heart just very much")
#: Between an actor and the craft: "India's second lunar lander", "the Chinese-built rover".
BETWEEN = (v.MODIFIERS | CRAFT | wordset(
    "only next largest biggest troubled pioneering ageing aging flagship maiden own workhorse next-generation very"
    " best known long awaited much delayed ailing stricken lost moonbound deep little tiny big third fourth fifth"
    " interplanetary planetary asteroid comet venus mercury jupiter crew cargo science research relay communications"
    " ambassador purely entirely wholly"
)) - wordset("president administrator chief while both run built led owned backed operated")  # fmt: skip
#: Words for somebody that are no names of theirs.
WORDS: dict[str, str] = {
    "european": "esa", "europeans": "esa", "america": "united-states", "americans": "united-states",
    "soviets": "soviet-union", "russians": "russia", "indians": "india", "israelis": "israel", "koreans": "south-korea",
    "italians": "italy", "germans": "germany", "canadians": "canada", "australians": "australia",
    "brazilians": "brazil", "iranians": "iran", "emiratis": "united-arab-emirates", "pakistanis": "pakistan",
    "turks": "turkiye", "saudis": "saudi-arabia", "ukrainians": "ukraine", "britons": "united-kingdom",
    "mexicans": "mexico", "argentines": "argentina", "bangladeshis": "bangladesh", "egyptians": "egypt",
    "bulgarians": "bulgaria", "hungarians": "hungary", "czechs": "czechia", "swedes": "sweden",
}  # fmt: skip
#: Marks a claim about something that carries the name of a part: its maker may be another.
PART = "part"
#: Marks a claim of something to which nothing ties the flight.
UNTIED = "untied"
#: Marks a claim that somebody has a hand in a flight, which need not be theirs.
LOOSE = "loose"


def acts(chunk: Chunk) -> bool:
    """Tell whether a chunk names a state, agency, company ..., or is a word for one."""
    if chunk.mention is None:
        return chunk.word in WORDS
    return chunk.word in WORDS or not ACTING.isdisjoint([entry.kind for entry in chunk.mention.entries])


def who_is(chunk: Chunk) -> str | None:
    """Return who a chunk names; None if it is not certain."""
    if chunk.word in WORDS:
        return WORDS[chunk.word]
    entry = actor(chunk)
    return entry.id if entry is not None else None


def in_one_list(row: Sequence[Chunk], one: int, other: int) -> bool:
    """Tell whether two actors are told together: "of NASA and the Japanese agency ISAS"."""
    between = row[min(one, other) + 1 : max(one, other)]
    return all(acts(chunk) or chunk.word in LEADING or chunk.word == "and" for chunk in between)


def heads_other(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a name only says what another noun belongs to: "NASA's Artemis III astronauts"."""
    following = chunks[at + 1].word if at + 1 < len(chunks) else ""
    return following in {"astronaut", "astronauts", "crew", "cosmonauts", "accords", "contract", "contracts", "team",
                         "partner", "partners", "instrument", "module", "service", "director", "chief",
                         "launch", "liftoff"}  # fmt: skip
