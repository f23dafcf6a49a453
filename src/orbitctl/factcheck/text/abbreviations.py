"""Full stops, and other signs, that do not end a sentence."""

from typing import Literal

#: What a full stop after an abbreviation means: ``never`` the end, the end unless a ``number`` follows, the end only
#: if a word follows with which sentences ``begin``, the end unless a time ``zone`` follows.
Kind = Literal["never", "number", "begin", "zone"]

_TABLE: dict[Kind, str] = {
    "never": (
        "Mr Mrs Ms Mx Messrs Dr Drs Prof Gen Lt Col Maj Capt Cmdr Cdr Comdr Sgt Cpl Adm Brig Sen Rep Reps Sens Gov Hon"
        " Rev Pres Amb Supt St Ste Mt Ft vs cf viz e.g i.e eg ie approx Approx E.g I.e incl esp"
    ),
    "number": (
        "No Nos no nos p pp vol vols Vol Vols ch Ch sec Sec fig figs Fig Figs art arts Art Arts para paras Para eq Eq"
        " b c ca d ed eds r Pt pt Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec"
    ),
    "begin": (
        "Inc Ltd Corp Co Cos Bros LLC Plc plc S.A GmbH Jr Sr Esq etc al est Univ Dept Inst Assn Assoc Ave Blvd"
        " Rd Ph.D M.D B.C A.D resp ibid Ibid Yahoo! Jeopardy! Guess?"
    ),
    "zone": "a.m p.m A.M P.M am pm",
}
#: The abbreviations without their last full stop; names that end in another sign with it.
ABBREVIATIONS: dict[str, Kind] = {word: kind for kind, words in _TABLE.items() for word in words.split()}

#: Words with which sentences begin, and names hardly ever go on after an abbreviation.
_BEGINNINGS = (
    "A About Above According Across After Again All Almost Along Already Also Although Among An And Another Any Apart "
    "As Asked At Back Because Before Behind Below Besides Between Beyond Both But By Despite Due During Each Earlier "
    "Early Either Even Every Few Finally First For Four Five From Given Had Has Have He Her Here Hers His How However "
    "I If In Indeed Instead Into Is It Its Just Last Late Later Like Many Meanwhile More Moreover Most Much My Near "
    "Nearly Neither Never Nevertheless Next No Nobody None Nor Not Nothing Now Of Off Often On Once One Only Or Other "
    "Others Our Over Perhaps Plans Rather Recently Several She Since Six So Some Soon Still Such Ten Than Thanks That "
    "The Their Then There Therefore These They This Those Though Three Through Throughout Thus To Today Together "
    "Tomorrow Tonight Two Under Unlike Until Unless Up Upon Using Was We Were What When Where Whether Which While Who "
    "Why Will With Within Without Would Yes Yesterday Yet You Your"
)
BEGINNINGS = frozenset(_BEGINNINGS.split())
#: What may follow "a.m." and "p.m." in the same sentence, besides names of zones in capitals.
_ZONES = (
    "Eastern Central Mountain Pacific Alaska Hawaii Atlantic Greenwich Universal Coordinated Moscow Beijing Tokyo "
    "Paris Berlin London India Indian Japan Houston Baikonur Jan January Feb February Mar March Apr April May June "
    "July Aug August Sept September Oct October Nov November Dec December Monday Tuesday Wednesday Thursday Friday "
    "Saturday Sunday"
)
ZONES = frozenset(_ZONES.split())
