"""What makes a date one end of an open time in German."""

from service.languages.language import phrases, words

BOUNDS = {
    "since": phrases("seit …, ab …"),
    "until": phrases("bis …, bis zum …, bis zur …, bis in …, bis einschließlich …, … einschließlich"),
    "by": phrases("spätestens …, spätestens am …, spätestens im …, spätestens zum …"),
    "before": phrases("vor …"),
    "after": phrases("nach …"),
}

NEAR = words("kurz knapp gleich bald unmittelbar")
