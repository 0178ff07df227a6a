"""Say in words what the domain found: the one place where rules meet language.

``sentences`` says findings (``plan_sentences`` and ``people_sentences`` have the words,
``facts`` what fills them), ``rotation_sentences`` a rotation, ``naming`` the stops, groups and people in them,
``vocabulary`` what things are called, ``rule_words`` what rules say, ``faults`` what went wrong.
"""

from tripplanner.wording.faults import error_text, fault_text
from tripplanner.wording.rule_words import (
    confidence_name,
    figure_name,
    rule_text,
    source_text,
    unit_name,
)
from tripplanner.wording.sentences import message, messages, sentence
from tripplanner.wording.vocabulary import (
    booking_name,
    gender_name,
    health_flag_name,
    kind_name,
    level_name,
    mode_name,
    place_kind_name,
    role_name,
    rule_name,
    weekday_name,
)

__all__ = [
    "booking_name",
    "confidence_name",
    "error_text",
    "fault_text",
    "figure_name",
    "gender_name",
    "health_flag_name",
    "kind_name",
    "level_name",
    "message",
    "messages",
    "mode_name",
    "place_kind_name",
    "role_name",
    "rule_name",
    "rule_text",
    "sentence",
    "source_text",
    "unit_name",
    "weekday_name",
]
