"""Small closed classes of words that hold sentences together."""

from typing import Literal

Modality = Literal["fact", "plan", "possible"]

AUXILIARIES = frozenset(
    {
        "has", "have", "had", "having", "was", "were", "is", "are", "am", "be", "been", "being", "will", "shall",
        "would", "could", "should", "might", "may", "can", "must", "did", "does", "do", "get", "got", "going", "gets",
    }
)  # fmt: skip
BE = frozenset({"is", "are", "was", "were", "be", "been", "being"})
NEGATIONS = frozenset(
    {
        "not", "never", "cannot", "didnt", "doesnt", "dont", "hasnt", "havent", "hadnt", "isnt", "arent", "wasnt",
        "werent", "wont", "wouldnt", "couldnt", "cant", "neither", "nor", "no",
    }
)  # fmt: skip
FUTURE = frozenset({"will", "shall", "going", "wont"})
DOUBTFUL = frozenset({"would", "could", "might", "may", "should", "can", "must", "ought", "wouldnt", "couldnt"})
#: Words before "to" that make what follows a plan.
PLANNING = frozenset(
    {
        "expected", "expects", "expect", "expecting", "scheduled", "due", "set", "slated", "planned", "plans", "plan",
        "planning", "targeted", "targets", "targeting", "aims", "aim", "aimed", "aiming", "hopes", "hope", "hoping",
        "hoped", "intends", "intend", "intended", "wants", "want", "seeks", "seek", "poised", "designed", "meant",
        "track", "schedule", "ready", "preparing", "prepares", "supposed", "projected", "about", "vowed", "pledged",
        "promised", "pencilled", "penciled", "booked", "eyeing", "eyes", "course", "working", "penned",
        "earmarked", "gearing", "foreseen", "envisaged", "rescheduled", "likely",
    }
)  # fmt: skip
#: Of these, some plan only with "to" or "for" behind them.
WEAKLY_PLANNING = frozenset(
    {
        "set",
        "about",
        "ready",
        "designed",
        "meant",
        "track",
        "schedule",
        "course",
        "working",
        "promised",
        "aimed",
        "supposed",
        "likely",
        "want",
        "plan",
    }
)
#: Of these, the ones behind which "for" may be part of the date.
FIXING = frozenset({"set", "track", "schedule", "course"})
#: Of these, the ones that tell what a thing was made for.
MEANT = frozenset({"designed", "meant", "intended"})
BEHIND_PLANS = frozenset(
    {
        "to",
        "for",
        "in",
        "on",
        "by",
        "no",
        "not",
        "before",
        "back",
        "toward",
        "towards",
        "around",
        "at",
        "a",
        "an",
        "off",
        "up",
        "down",
        "home",
        "out",
    }
)
#: Words before "to" that say it came to nothing, or not yet.
FAILING = frozenset({"failed", "fails", "fail", "failing", "unable", "refused", "declined", "yet"})
#: Words before "to" that say it was tried, and leave open how it went.
TRYING = frozenset({"tried", "tries", "attempted", "attempts", "attempting", "trying", "struggled"})
#: Before a verb, these say that it did not come to pass.
NOT_QUITE = frozenset({"almost", "nearly"})
#: Words before "to" that say it was done.
MANAGING = frozenset({"managed", "manages", "succeeded", "went", "continues", "continued", "goes", "helped", "began"})
#: With these a plan is one that was, whatever became of it.
FORMERLY = frozenset({"originally", "initially", "previously", "once", "formerly", "then", "earlier"})
ADVERBS = frozenset(
    {
        "also", "now", "already", "just", "since", "soon", "still", "first", "later", "eventually", "then", "once",
        "finally", "soft", "safely", "today", "again", "even", "both", "all", "currently", "only", "together",
        "thus", "indeed", "however", "ever", "so", "far", "yet", "next", "due", "back", "jointly", "long", "instead",
        "alone", "themselves", "itself", "longer",
    }
)  # fmt: skip
#: Without an auxiliary these are past tenses: "aimed to land a rover".
AIMED = frozenset({"aimed", "hoped", "planned", "intended", "vowed", "pledged", "promised"})
#: What may stand between a subject and its verb; and before "to" and the verb.
BEFORE_VERBS = AUXILIARIES | NEGATIONS | ADVERBS
BEFORE_TO = PLANNING | FAILING | TRYING | MANAGING
#: What something was made for, whenever, where no verb of being stands with it: "Luna 1, meant to hit the Moon".
DESIGNED = frozenset({"meant", "intended", "designed", "built", "rated", "conceived"})
DETERMINERS = frozenset({"the", "a", "an", "its", "their", "his", "her", "this", "that", "these", "those", "our"})
#: What may stand directly before the subject of a clause, besides its beginning and a sign.
OPENERS = frozenset(
    {
        "and", "but", "while", "whereas", "although", "though", "when", "as", "because", "after", "before", "until",
        "that", "so", "where", "which", "or", "says", "said", "than", "yet", "how", "then", "once", "since", "whether",
        "reported", "confirmed", "announced", "noted", "wrote", "added", "claimed", "claims", "today", "did", "was",
    }
)  # fmt: skip
#: What makes a clause no statement at all.
HYPOTHETICAL = frozenset(
    {"if", "unless", "whether", "had", "were", "should", "suppose", "imagine", "did", "hypothetical"}
)
#: Where one of these stands, somebody else's belief is told, or a thing that was not.
DOUBTED = frozenset(
    {
        "rumour", "rumours", "rumors", "rumor", "denied", "denies", "myth", "novel", "film", "movie", "fiction",
        "hoax", "imagine", "imagined", "allegedly", "doubt", "doubts", "false", "falsely", "simulated", "wouldve",
        "anniversary", "celebrates", "celebrated", "commemorate", "commemorated", "museum",
    }
)  # fmt: skip
PREPOSITIONS = frozenset(
    {
        "of", "in", "on", "at", "by", "from", "to", "with", "for", "into", "onto", "aboard", "atop", "near", "under",
        "over", "around", "about", "through", "via", "between", "among", "within", "without", "against", "like",
        "unlike", "toward", "towards", "behind", "beyond", "across", "along", "alongside", "during", "despite",
        "following", "per", "than", "as", "inside", "outside", "off", "using", "upon", "including", "until", "since",
        "before", "after", "beside", "besides", "below", "above", "close",
    }
)  # fmt: skip
#: Nouns under which a mission, a program or its craft goes on, behind its name or in its place.
HEADS: dict[str, frozenset[str]] = {
    "mission": frozenset(
        {
            "mission", "spacecraft", "probe", "lander", "orbiter", "rover", "craft", "capsule", "flight", "vehicle",
            "satellite", "spaceship", "telescope", "robot", "ship", "module", "crew", "astronauts", "cosmonauts",
            "taikonauts", "impactor", "cubesat", "helicopter", "observatory", "shuttle", "launch", "landing", "duo",
            "rotorcraft", "freighter",
        }
    ),
    "program": frozenset(
        {
            "program", "programme", "project", "station", "rocket", "initiative", "launcher", "outpost", "base",
            "spacecraft",
        }
    ),
    "alliance": frozenset(
        {
            "accords", "accord", "treaty", "agreement", "convention", "pact", "charter", "pledge", "alliance", "bloc",
            "coalition", "partnership", "signatories",
        }
    ),
    "agency": frozenset({"agency", "company", "firm", "organisation", "organization", "startup"}),
    "state": frozenset({"country", "nation", "state", "kingdom", "republic", "government"}),
}  # fmt: skip
PRONOUNS: dict[str, tuple[str, ...]] = {
    "it": ("mission", "program", "rocket", "alliance", "agency", "state"),
    "they": ("state", "agency"),
    "he": ("person",),
    "she": ("person",),
}
#: Which kinds of entry count as one of these when a word stands for a name.
CLASSES: dict[str, str] = {
    "mission": "mission", "program": "program", "rocket": "rocket", "alliance": "alliance", "state": "state",
    "agency": "agency", "company": "agency", "organisation": "agency", "institute": "agency", "force": "agency",
    "person": "person", "astronaut": "person",
}  # fmt: skip
#: Words between a determiner, or nothing, and a name that are part of what the name is called.
MODIFIERS = frozenset(
    {
        "lunar", "martian", "moon", "mars", "robotic", "uncrewed", "unmanned", "crewed", "manned", "private",
        "commercial", "national", "first", "second", "third", "space", "the", "ambitious", "new", "latest", "own",
        "doomed", "ill", "fated", "historic", "successful", "failed", "famous", "small", "tiny", "giant", "solar",
        "powered", "civil", "military", "state", "run", "built", "led", "based", "owned", "backed", "operated", "-",
        "former", "soviet", "era", "super", "heavy", "lift", "sample", "return", "president", "administrator", "chief",
        "both", "neighbouring", "neighboring", "while",
    }
)  # fmt: skip
#: Between a name and a noun for all that it names: "the Chang'e 7 Moon mission".
DESCRIBING = MODIFIERS - DETERMINERS - {"while", "both"} | {
    "titan", "venus", "mercury", "jupiter", "saturn", "asteroid", "comet", "spacecraft",
}  # fmt: skip
#: Of the modifiers, the ones that fit whatever flies, and tell it from nothing.
PLAIN_MODIFIERS = frozenset(
    {
        "robotic",
        "uncrewed",
        "unmanned",
        "ambitious",
        "doomed",
        "ill",
        "fated",
        "historic",
        "tiny",
        "solar",
        "powered",
        "-",
    }
)
#: For each noun that takes up a name, the classes of names it can stand for.
TAKEN_UP_BY: dict[str, tuple[str, ...]] = {
    noun: tuple(kind for kind, heads in HEADS.items() if noun in heads) for heads in HEADS.values() for noun in heads
}
#: What stands by itself for what a flight does: "Liftoff is targeted for Friday".
BARE = frozenset({"launch", "liftoff", "landing", "touchdown", "splashdown", "takeoff", "blastoff"})
#: How many have joined is told of an accord that need not be named.
TALLIES = frozenset({"total", "number", "tally"})
#: Without one of these a sentence that names nothing is about nothing that was named.
TAKING_UP = (
    frozenset(TAKEN_UP_BY)
    | frozenset(PRONOUNS)
    | TALLIES
    | BARE
    | {"its", "their", "his", "her", "accords", "both", "all", "none"}
)
