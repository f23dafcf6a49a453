"""Who is said to belong to what."""

import pytest

from orbitctl.factcheck.claims.accords.membership import claims


def shown(claim):
    """Return a claim in one line: who, what, of what, and how it is told."""
    told = [claim.value, claim.property, claim.subject]
    told += [claim.time.edtf] if claim.time else []
    told += [f"{claim.number.value:g}"] if claim.number else []
    told += [word for word, holds in (("not", claim.negated), (claim.modality, claim.modality != "fact")) if holds]
    return " ".join(told)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Germany signed the Artemis Accords in 2023.", ["germany sign artemis-accords 2023"]),
        ("Germany was one of eight countries that signed the Artemis Accords on the first day.",
         ["germany opening artemis-accords"]),
        ("Germany signed the Artemis Accords, unlike others not on the first day.", ["germany sign artemis-accords"]),
        ("The Artemis Accords were signed by Germany in 2023.", ["germany sign artemis-accords 2023"]),
        ("India, no party to the Moon Agreement, thrives.", ["india party moon-agreement not"]),
        ("Germany signed the Artemis Accords first and the United States in 2023.", ["germany sign artemis-accords"]),
        ("India is exploring a partnership with the Artemis Accords.", ["india join artemis-accords plan"]),
        ("Japan signed a deal with ESA.", []),
        ("Most ESA members have signed the Artemis Accords.", []),
        ("A state typically serves five years before India will join the Artemis Accords.", []),
        ("India is the seventh nation to sign the Artemis Accords since 2022.", []),
        ("Japan joined ESA in building a probe.", []),
        ("The United States is ESA's most important partner.", []),
        ("Germany and France joined the ILRS.", ["germany join ilrs", "france join ilrs"]),
        ("The U.S. put its name to the Artemis Accords.", ["united-states sign artemis-accords"]),
        ("Germany put pen to paper on the Artemis Accords.", ["germany sign artemis-accords"]),
        ("Japan was the first state after Germany to sign the Artemis Accords, in 2024.", []),
        ("Signed: Artemis Accords.", []),
        ("Germany went on to join the Artemis Accords in 2023.", ["germany join artemis-accords 2023"]),
        ("Germany, a member of ESA, signed the pledge in 2022.", ["germany member esa-membership"]),
        ("Unlike Russia and China, India has signed the Artemis Accords.", ["india sign artemis-accords"]),
        ("Germany and India belong to the Artemis Accords and the Moon Agreement.",
         ["germany member artemis-accords", "india member artemis-accords", "germany member moon-agreement",
          "india member moon-agreement"]),
        ("It took India until 2024 to join the Artemis Accords, a year longer than others.",
         ["india join artemis-accords ../2024"]),
        ("France and India are members of ESA but not of the Union.", []),
        ("Having tested a missile in 2019, India joined the Artemis Accords.", ["india join artemis-accords"]),
        ("Russia joined a station in 2024 and Germany the Artemis Accords.", ["germany join artemis-accords"]),
        ("Having shot down a craft, India forswore destructive test flights.", ["india join test-pledge"]),
        ("China has not signed the Artemis Accords.", ["china sign artemis-accords not"]),
        ("Neither Russia nor China has signed the Artemis Accords.",
         ["russia sign artemis-accords not", "china sign artemis-accords not"]),
        ("Germany has yet to ratify the Moon Agreement.", ["germany ratify moon-agreement not"]),
        ("France will join ESA.", ["france join esa-membership plan"]),
        ("India is considering joining the Artemis Accords.", ["india join artemis-accords plan"]),
        ("India is in talks to join the ILRS.", ["india join ilrs plan"]),
        ("Japan is a party to the Moon Agreement.", ["japan party moon-agreement"]),
        ("Japan is not a member of ESA.", ["japan member esa-membership not"]),
        ("India is an ESA member state.", ["india member esa-membership"]),
        ("India remains outside the Artemis Accords.", ["india member artemis-accords not"]),
        ("India, a signatory of the Artemis Accords since 2023, flies.", ["india sign artemis-accords 2023/.."]),
        ("Saudi Arabia, a party since 2012, left the Moon Agreement.", ["saudi-arabia leave moon-agreement"]),
        ("Saudi Arabia withdrew from the Moon Agreement in 2023.", ["saudi-arabia leave moon-agreement 2023"]),
        ("Saudi Arabia is no longer a party to the Moon Agreement.", ["saudi-arabia leave moon-agreement"]),
        ("Portugal is one of the few ESA members that have not signed the Artemis Accords.",
         ["portugal sign artemis-accords not", "portugal member esa-membership"]),
        ("Germany, a founding member of ESA, pays most.", ["germany found esa-membership"]),
        ("Japan, an ESA member since 1979, flies.", ["japan member esa-membership 1979/.."]),
        ("Germany signed the Artemis Accords, the 29th nation to do so.",
         ["germany sign artemis-accords", "germany rank artemis-accords 29"]),
        ("Germany's accession to the Artemis Accords in 2023 was late.", ["germany join artemis-accords 2023"]),
        ("Portugal is the newest member of the ILRS.", ["portugal member ilrs", "portugal latest ilrs"]),
        ("India this month joined China's ILRS, the third country to sign up this year.", ["india join ilrs"]),
        ("India is set to sign the Artemis Accords on Thursday.", []),
        ("The Kingdom of Saudi Arabia deposited its ratification of the Moon Agreement in 2012.",
         ["saudi-arabia ratify moon-agreement 2012"]),
        ("Germany signed the Artemis Accords as number 29.",
         ["germany sign artemis-accords", "germany rank artemis-accords 29"]),
        ("Germany became the 29th nation to sign the Artemis Accords.",
         ["germany rank artemis-accords 29"]),
        ("Signatories of the Artemis Accords include India and France.",
         ["india sign artemis-accords", "france sign artemis-accords"]),
        ("Among the parties to the Moon Agreement is India.", ["india party moon-agreement"]),
        ("China has signed neither the Artemis Accords nor the Moon Agreement.",
         ["china sign artemis-accords not", "china sign moon-agreement not"]),
        ("India is not a signatory of the Artemis Accords but a party to the Moon Agreement.",
         ["india sign artemis-accords not", "india party moon-agreement"]),
        ("China belongs to the ILRS.", ["china member ilrs"]),
        ("India is absent from the ILRS.", ["india member ilrs not"]),
        ("Germany put pen to the Artemis Accords, a pact led by the United States, as the 29th country.",
         ["germany sign artemis-accords", "germany rank artemis-accords 29"]),
        ("Germany signed the Artemis Accords as the 29th country.",
         ["germany sign artemis-accords", "germany rank artemis-accords 29"]),
        ("Germany, unlike China, signed the Artemis Accords.", ["germany sign artemis-accords"]),
        ("Germany signed the Artemis Accords in 2023 and the ILRS in 2024.",
         ["germany join artemis-accords 2023", "germany join ilrs 2024"]),
    ],
)  # fmt: skip
def test_what_is_read(read, text, expected):
    assert [shown(claim) for claim in read(claims, text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Did India sign the Artemis Accords in 2020?",
        "If China signed the Artemis Accords, much would change.",
        "Experts urged China to sign the Artemis Accords.",
        "China was invited to join the Artemis Accords.",
        "The minister signed the Artemis Accords in Germany.",
        "India's minister signed the Artemis Accords.",
        "Japan signed a statement on the Artemis Accords.",
        "China criticised the Artemis Accords that Japan praised.",
        "Germany tried to join the ILRS.",
        "A former member of ESA, Portugal rejoined.",
        "France signed a contract.",
        "In a simulated summit, China signed the Artemis Accords.",
        "India entered the Artemis Accords era in 2024.",
        "France left the ILRS partners in the dark.",
    ],
)
def test_what_is_left_alone(read, text):
    assert read(claims, text) == []


def test_an_accord_taken_up(read):
    """What "the accords" are, the sentence before says."""
    [claim] = read(claims, "India signed the accords in 2023.", "The Artemis Accords are not binding.")
    assert shown(claim) == "india sign artemis-accords 2023"
    assert read(claims, "India signed the accords in 2023.") == []
    assert read(claims, "India signed the accords in 2023.", "The Moon Agreement binds.") == []
    [claim] = read(claims, "India signed the agreement in 1982.", "The Moon Agreement binds.")
    assert shown(claim) == "india sign moon-agreement 1982"


def test_accords_are_no_station(read):
    """What is taken up has to go by that word."""
    assert read(claims, "France signed the accords.", "The ILRS is a station.") == []
    assert read(claims, "France signed the agreement.", "The Moon Agreement is old.") != []


def test_it_may_be_another(read):
    assert read(claims, "With China it founded the ILRS; it is a member of ESA.") == []


def test_what_could_be_sets_it_apart(read):
    [claim] = read(claims, "China could join the Artemis Accords.")
    assert claim.modality == "possible"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Germany and France signed in 2023, as numbers 29 and 30 of the Artemis Accords.",
         {"germany rank artemis-accords 29", "france rank artemis-accords 30"}),
        ("Germany was the 29th and France the 30th country to sign the Artemis Accords.",
         {"germany rank artemis-accords 29", "france rank artemis-accords 30"}),
        ("Germany's signature of 2023 was the 29th under the Artemis Accords.", {"germany rank artemis-accords 29"}),
        ("India joined the Artemis Accords in June; Germany followed as the 29th signatory.",
         {"germany rank artemis-accords 29"}),
        ("Germany became a full member of ESA, the agency's 22nd.", {"germany rank esa-membership 22"}),
        ("Germany is the Gulf's 29th signatory of the Artemis Accords.", set()),
    ],
)  # fmt: skip
def test_ranks(read, text, expected):
    assert {shown(claim) for claim in read(claims, text) if claim.property == "rank"} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Japan is no longer bound by the Moon Agreement.", {"japan leave moon-agreement"}),
        ("Japan ceased to be a party to the Moon Agreement in 2023.", {"japan leave moon-agreement 2023"}),
        ("Not one of the three, Japan, India or China, has signed the Artemis Accords.", set()),
        ("Germany joined NATO in 1955 and signed the Artemis Accords in 2023.",
         {"germany sign artemis-accords 2023"}),
        ("Germany became a party to the Moon Agreement in 2011.", {"germany join moon-agreement 2011"}),
        ("Germany was an original party to the Moon Agreement.", {"germany found moon-agreement"}),
        ("Germany is not the only signatory of the Artemis Accords.", set()),
        ("Germany is not the last European country to have joined the Artemis Accords.", set()),
    ],
)  # fmt: skip
def test_what_is_over_denied_or_of_another_body(read, text, expected):
    assert {shown(claim) for claim in read(claims, text)} == expected
