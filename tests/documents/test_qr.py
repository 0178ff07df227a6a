"""QR codes are decoded before they are printed, by another library."""

import io
import re

import pytest
import zxingcpp
from PIL import Image

from tripplanner.documents.qr import code, form_code
from tripplanner.domain.code_payloads import FormCode, form_payload, wifi_payload
from tripplanner.errors import NotPrinted


@pytest.mark.parametrize(
    "text",
    [
        "http://192.168.1.20:8080/s/0123456789ABCDEF",
        wifi_payload('Danba; "School"', "a:b\\c"),
        "12月14日 周一 一组\n06:30-13:30 乘大巴前往成都\n老师 138 0000 0000",
        "བསོད་ནམས་སྒྲོལ་མ།",
    ],
)
def test_a_code_is_read_back_from_its_picture(text):
    made = code(text)

    picture = Image.open(io.BytesIO(made.png()))

    assert [found.text for found in zxingcpp.read_barcodes(picture.convert("L"))] == [text]


def test_a_short_link_fits_a_small_code():
    assert code("http://10.0.0.2:8080/s/0123456789ABCDEF").version <= 4


def test_a_text_too_long_for_paper_is_refused():
    with pytest.raises(NotPrinted, match="too many to be read from paper"):
        code("行" * 200)


def test_a_form_code_is_version_2_with_25_modules():
    made = form_code(form_payload(FormCode("2", "B", "0123456789AB")))

    assert (made.version, made.modules) == (2, 25)


def test_the_drawing_says_where_it_leads_and_escapes_it():
    drawn = code("http://a/s/<b>").svg('to "<b>"')

    assert re.findall(r'aria-label="([^"]*)"', drawn) == ["to &#34;&lt;b&gt;&#34;"]
    assert drawn.count("<b>") == 0
