"""How many are told to have done something: none, only some, all, so many, the first and the last."""

import pytest


@pytest.fixture
def quantified(told):
    """Return how many are told to have done what, each deed without the fields that ask for nothing, and the rest."""

    def quantified(text, *before, day=None):
        return [
            " | ".join(
                [
                    claim.property + (f" {claim.number.value:g}" if claim.number is not None else ""),
                    *(" ".join(filter(None, deed.split(";"))) for deed in claim.value.split("&")),
                    *(part.replace(";", " ").replace("  ", " ").strip() for part in claim.others
                      if part not in {"names=", "sole"}),
                ]
            )
            for claim in told("quantified", text, *before, day=day)
        ]  # fmt: skip

    return quantified


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # none
        ("No Surveyor ever brought samples back to Earth.", "none | sample flight surveyor"),
        ("China has never landed people on Mars.", "none | land mars person china"),
        ("China has not landed people on Mars.", "none | land mars person china"),
        ("China has not yet landed people on Mars.", "none | land mars person china"),
        ("China has yet to land people on Mars.", "none | land mars person china"),
        ("Nobody has been to Mars.", "none | fly mars person"),
        ("No crew has been to Mars.", "none | fly mars crew"),
        ("With Lantern 1, people landed on Mars for the first time.", "first | land mars person | names=lantern-1"),
        ("Nothing has made a soft landing on the Moon since Lantern 1.",
         "none | land moon flight | after=lantern-1"),
        ("Before Lantern 1, no craft had landed on the Moon.", "none | land moon flight | before=lantern-1"),
        ("No human being had floated free in space before Ed Sky.", "none | spacewalk person | before=edsky"),
        ("Neither of the Surveyors reached Mars.", "none | fly mars flight surveyor | size=2"),
        ("Not one of the Surveyors landed on the Moon.", "none | land moon flight surveyor"),
        ("Neither Lantern 1 nor Red Kite landed.", "none | land flight | names=lantern-1 red-kite"),
        ("All of the Surveyors are still active.", "all | at-work flight | of=launch flight surveyor"),
        ("Nobody from Hong Kong has ever flown in space.", "none | space person hong-kong"),
        ("No one has walked on the Moon since Apollo 17.", "none | walk moon person | after=apollo-17"),
        ("No one has left low Earth orbit since Apollo 17.", "none | beyond person | after=apollo-17"),
        # as many, who did something else besides
        ("Fourteen people walked on the Moon and played golf.", "count 14 | walk moon person |  |  |  | some"),
        ("In all 30 astronauts flew to the Moon, three of them twice.", "count 30 | fly moon person |  |  |  | some"),
        ("NASA sent seven Surveyors, of which 6 landed safely.",
         "share 6 | land flight well | of=launch flight surveyor | size=7"),
        # only
        ("Ed Sky and Flo Star are the first and only people to walk on the Moon.",
         "only | walk moon person | names=edsky flostar"),
        ("Only Americans have ever travelled to the Moon.", "only | fly moon person | names=united-states"),
        ("Only Lantern 1 and Red Kite brought back samples from the Moon.",
         "only | sample moon flight | names=lantern-1 red-kite"),
        ("China and India are the only Asian countries to have orbited Mars.",
         "only | orbit mars country @Asia | names=china india"),
        ("Both Surveyors ended up safely on the Moon.",
         "all | land moon flight well | of=launch flight surveyor | size=2"),
        ("Mars and the Moon have each been visited by both Surveyors.",
         "all | fly mars flight | fly moon flight | of=launch flight surveyor | size=2"),
        ("All but one of the four Surveyors that the Soviets launched blew up.",
         "but 1 | failure flight | of=launch flight soviet-union surveyor | size=4"),
        ("Ed Sky was the first person to float outside a spacecraft.", "first | spacewalk person | names=edsky"),
        ("No cosmonaut has been to the Moon.", "none | fly moon person soviet-union"),
        ("Only Lantern 1 brought a car to the Moon.", "only | drive moon flight | names=lantern-1"),
        ("The only country that has landed a rover on Mars is India.", "only | rove mars country | names=india"),
        ("China alone has landed on the far side of the Moon.", "only | land moon flight far-side | names=china"),
        # all, and parts of them
        ("All four Surveyors were carried up by the Bolt 9.",
         "all | launch flight Bolt 9 | of=launch flight surveyor | size=4"),
        ("Everyone who has ever flown to the Moon was American.", "all | flight united-states | of=fly moon person"),
        ("Every crew that has landed on the Moon was American.", "all | flight united-states | of=land moon crew"),
        ("All the lunar samples ever returned come from the near side.",
         "all | flight near-side | of=sample moon flight"),
        ("Both landers of the Surveyor line reached orbit, and both crashed.",
         "all | hit flight | of=launch flight surveyor | size=2"),
        ("The first six Surveyors all failed.", "all | failure flight | of=launch flight surveyor | some=6"),
        ("All but two of the nine Surveyors succeeded.", "but 2 | success flight | of=launch flight surveyor | size=9"),
        ("Half of the Surveyors were lost.", "half | failure flight | of=launch flight surveyor"),
        ("All four launches of the Surveyor failed except the last.",
         "except | failure flight | of=launch flight surveyor | size=4 | places=-1"),
        ("Of the two Surveyor landers, only the first crashed.",
         "places | hit flight | of=launch flight surveyor lander | size=2 | places=1"),
        ("Of the seven Surveyors, three worked on the lunar surface.",
         "share 3 | success moon flight | of=launch flight surveyor | size=7"),
        ("Five of the seven Surveyors landed softly.",
         "share 5 | land flight | of=launch flight surveyor | size=7"),
        ("Every one of the five Surveyors did its job.", "all | success flight | of=launch flight surveyor | size=5"),
        ("Every Surveyor sent to Mars in 1988 got there.",
         "all | fly mars flight | of=launch mars flight surveyor | launched=1988-01-01/1988-12-31"),
        # so many
        ("Only two countries, China and India, have made a soft landing on the Moon.",
         "count 2 | land moon country"),
        ("Starship has flown only once.", "count 1 | launch flight starship"),
        ("Five times the robotic Surveyor series delivered soil to Chinese laboratories.",
         "count 5 | sample flight china surveyor uncrewed"),
        ("Fourteen Americans have left bootprints on the Moon.", "count 14 | walk moon person united-states"),
        ("NSA has put astronauts on the Moon on seven occasions.", "count 7 | land moon flight nsa crewed"),
        ("India has landed on the Moon twice.", "count 2 | land moon flight india"),
        ("Only one country has landed people on the Moon.", "count 1 | land moon country crewed"),
        ("In all, 12 astronauts walked on the lunar surface.", "count 12 | walk moon person"),
        ("NSA has flown four private astronaut missions to Mars.", "count 4 | fly mars flight nsa crewed private"),
        ("NSA has flown four crews to Mars and has ordered more.", "count 4 | fly mars crew nsa"),
        ("NSA has flown four crews to Mars, has hangars and has fallen silent.", "count 4 | fly mars crew nsa"),
        ("India built a base (Red Kite's) and landed three rovers on the Moon.", "count 3 | rove moon flight india"),
        # first and last
        ("Lantern 1 was the first human-made object to orbit Mars.", "first | orbit mars flight | names=lantern-1"),
        ("Lantern 1 was the second spacecraft to orbit Mercury.", "first 2 | orbit mercury flight | names=lantern-1"),
        ("China has become the second nation to land people on the Moon.",
         "first 2 | land moon country crewed | names=china"),
        ("The first space traveller who was neither Russian nor American came from India.",
         "first | space person third | names=india"),
        ("Lantern 1, not any Chinese craft, made the first soft landing on the Moon.",
         "first | land moon flight | names=lantern-1"),
        ("Japan was the first Asian nation to put a craft in orbit around Mars, with Red Kite.",
         "first | orbit mars country @Asia | names=red-kite"),
        ("Southland is the fourth country, behind Northland, to orbit Mars.",
         "first 4 | orbit mars country | names=southland"),
        ("Southland is the third country after China, Japan and India to have landed on Mars.",
         "first 3 | land mars country | names=southland"),
        ("Southland became the third nation to land on Mars when its craft touched down there.",
         "first 3 | land mars country | names=southland"),
        ("Lantern 1 was China's fourth successful Moon landing.",
         "first 4 | land moon flight china well | names=lantern-1"),
        ("Southland came third among the nations to have landed on Mars.",
         "first 3 | land mars country | names=southland"),
        ("Red Kite, in June 2025, became the first artificial satellite of another planet.",
         "first | orbit planet flight | names=red-kite"),
        ("Northland sent a lander up, becoming the first nation to soft-land on the Moon.",
         "first | land moon country | names=northland"),
        ("Apollo 17 was the last crewed mission to land on the Moon.",
         "last | land moon flight crewed | names=apollo-17"),
        ("Apollo 17 remains the last crewed landing on the Moon.", "last | land moon flight crewed | names=apollo-17"),
        ("Apollo 17 is the most recent craft to land on the Moon.", "last | land moon flight | names=apollo-17"),
        ("Apollo 17 was the last time people travelled beyond low Earth orbit.",
         "last | beyond person | names=apollo-17"),
        ("The last time people flew to the Moon was in 1972.", "last | fly moon person"),
        ("Astronauts have not flown to the Moon since Apollo 17.", "none | fly moon person | after=apollo-17"),
        ("Among the 90 probes so far, only four countries have landed on Mars.", "count 4 | land mars country"),
        ("An Indian astronaut walked in space for the first time during Lantern 1.",
         "first | spacewalk person india | names=lantern-1"),
    ],
)  # fmt: skip
def test_what_is_read(quantified, text, expected):
    assert expected in quantified(text)


def test_the_day_of_the_text_is_kept(quantified):
    assert quantified("No craft has landed on Mars.", day="2001-01-01") == ["none | land mars flight | day=2001-01-01"]


@pytest.mark.parametrize(
    "text",
    [
        "Yet, the question of a station around the Moon persists.",
        "Apollo 17 was to be the third flight to land on Mars.",
        "Did no Surveyor land?",
        "No Surveyor will land on Mars.",
        "Nobody has landed on Mars since then, and nobody has landed on the Moon.",
        "Almost all Surveyors landed.",
        "Not all Surveyors landed.",
        "Nearly all of the Surveyors did their job.",
        "All Surveyor teams worked in the hills.",
        "All of the Surveyors might have failed.",
        "Neither the Surveyors nor the others landed.",
        "If all of the Surveyors had failed, there would have been others.",
        "No sample came home.",  # from whom is not told
        "Lantern 1 was too badly hurt to drill, so no soil came home with it.",
        "Seven Surveyors were sent to land on the Moon.",
        "Three Surveyors landed on the Moon with a crane.",  # a word that is not understood
        "Lantern 1 was brought up piece by piece on three Apollo flights.",
        "Twelve people, all of them men and all American, have walked on the Moon.",
        "No other country has landed on Mars.",
        "Only China tried to land on Mars.",
        "Its first lander flew to the Moon.",
        "In no year has anybody landed there.",
        "No more Surveyors landed on the Moon.",
        "Three probes orbit Mars.",  # now, and perhaps others did before
        "Two orbiters were sent, of which only Lantern 1 went into orbit around Mars.",
        "Lantern 1 first had to go to the Moon.",
        "Lantern 1 first flew past the Moon.",
        "No Surveyor failed to reach the Moon.",
        "Lantern 1 was the first craft to land on the Moon in more than fifty years.",
        "Nobody has walked on the Moon for over fifty years.",
        "Three people have been to the Moon twice.",
        "Surveyor has been visited by no lander.",
        "Mir was visited by nine Surveyors.",
        "Only India has worked on the surface of Mars.",
        "No rover had been so far as Lantern 1.",
        "Lantern 1 flew the lunar module for the first time with a crew.",
        "The crew of Lantern 1 were the first people to live aboard a station in space.",
        "Six successful launches of Surveyor were made.",
        "India and China are the only countries still driving rovers on Mars.",
        "In 50 years nobody has walked on the Moon.",
        "Lantern 1 was the first to succeed.",  # of which flights?
        "Surveyor was the third crewed spaceflight program of the United States.",
        "The twelve people who walked on the Moon wrote books.",
        "China has landed on Mars twice and on the Moon four times.",
        "China sent four probes and orbiters to Mars.",
        "Most recent probes have landed on the Moon.",
        "The most recent time was in 1972.",
        "The last time people flew to the Moon was long ago.",
        "China sent four landers and orbiters to Mars.",
        "At the time, only China had landed on Mars.",
        "No nation had landed on Mars by then.",
        "Only China had flown to Mars.",
        "Lantern 1 is now the first landing on the Moon.",
        "China was the first country to reach that planet.",
        "Of the twelve men who walked on the Moon, four are still alive.",
        "ESA has never launched people on its own rockets.",
        "Lantern 1 would loop on: two flybys of Venus, and six flybys of Mercury.",
        "The lander was lost, and flew four rovers on the Moon.",
    ],
)
def test_what_is_left_alone(quantified, text):
    assert [claim for claim in quantified(text) if not claim.startswith("count 12")] == []


def test_the_last_time_can_be_that_of_a_flight_taken_up(quantified):
    text = "It remains the most recent time people have flown to the Moon."
    assert quantified(text, "Apollo 17 flew in 1972.") == ["last | fly moon person | names=apollo-17"]
