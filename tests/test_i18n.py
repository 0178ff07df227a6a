"""All catalogues of a language are one."""

from babel.messages.pofile import read_po

from tripplanner.i18n import LANGUAGES, catalogue
from tripplanner.paths import TRANSLATIONS


def test_every_sentence_of_every_catalogue_is_answered_and_counted():
    words, wrong = catalogue("zh"), []

    for path in sorted((TRANSLATIONS / "zh" / "LC_MESSAGES").glob("*.po")):
        with path.open("rb") as file:
            for message in read_po(file, locale="zh"):
                if isinstance(message.id, tuple):
                    text = tuple(words.ngettext(*message.id, number) for number in (0, 1, 2))
                    expected = (message.string[0],) * 3
                elif message.id:
                    text, expected = words.gettext(message.id), message.string
                else:
                    continue
                wrong += [(path.name, message.id)] if text != expected else []

    assert wrong == []


def test_english_and_unknown_languages_say_what_the_code_says():
    answers = [
        (words.gettext("Show"), words.ngettext("one", "many", 1), words.ngettext("one", "many", 2))
        for words in map(catalogue, ("en", "fr"))
    ]

    assert answers == [("Show", "one", "many")] * 2
    assert [catalogue(it) is catalogue(it) for it in LANGUAGES] == [True, True]
