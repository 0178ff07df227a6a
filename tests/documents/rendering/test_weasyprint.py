"""WeasyPrint is loaded without what our papers never need, and still has it where needed."""

import subprocess
import sys


def said_by(code):
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, text=True, timeout=60
    ).stdout.split()


def test_the_rarely_needed_is_not_loaded_until_it_is_called():
    code = """
import sys
from tripplanner.documents.rendering.weasyprint import load
weasyprint = load(print)
print("fontTools.varLib.instancer" in sys.modules, "fontTools.subset" in sys.modules)
from weasyprint.pdf import fonts
print(type(fonts.subset.Options()).__module__)
try:
    fonts.instantiateVariableFont({}, {})
except ValueError:
    print("called")
import fontTools.subset
print("fontTools.varLib.instancer" in sys.modules, fontTools.subset.Options.__module__)
"""

    assert said_by(code) == [
        "False",
        "False",
        "fontTools.subset",
        "called",
        "True",
        "fontTools.subset",
    ]


def test_every_complaint_is_heard():
    code = """
from tripplanner.documents.rendering.weasyprint import load
weasyprint = load(lambda said: print("heard:", said.split()[0]))
weasyprint.HTML(string="<p style='colour: red'>x").render()
"""

    assert said_by(code) == ["heard:", "Ignored"]


def test_a_module_that_was_loaded_before_stays():
    code = """
import fontTools.subset as before
from tripplanner.documents.rendering.weasyprint import load
load(print)
from weasyprint.pdf import fonts
print(fonts.subset is before)
"""

    assert said_by(code) == ["True"]
