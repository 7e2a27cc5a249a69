"""German nouns that a length of time or an age is told of: courses of things, and people; what colours it."""

from service.languages.language import words

COURSES = words(
    """Bestehen Bestehens Tätigkeit Jubiläum Jubiläums Geschichte Mitgliedschaft Zugehörigkeit Amtszeit Karriere
    Haft Haftstrafe Freiheitsstrafe Gefängnisstrafe Laufzeit Vertrag Vertrags Herrschaft Tradition Erfahrung
    Partnerschaft Ehe Arbeit Dienst Dienstzeit Zweckbindung Abwesenheit Frist Garantie Lehrzeit Laufbahn
    Regierungszeit Betriebszugehörigkeit Vereinsgeschichte Vereinsjubiläum Problem Problems Bündnis Freundschaft
    Exil Exils Bestand Betrieb Betriebsjubiläum Dienstjubiläum Firmenjubiläum Gründungsjubiläum Pause"""
)
PERSONS = words(
    """Mann Manns Mannes Frau Mädchen Mädchens Junge Jungen Bub Buben Kind Kinder Kindes Sohn Sohnes Sohns
    Tochter Vater Mutter Schüler Schülerin Schülers Student Studenten Studentin Lenker Lenkers Lenkerin Fahrer
    Fahrers Fahrerin Autofahrer Autofahrers Autofahrerin Radfahrer Radfahrers Radfahrerin Motorradfahrer
    Motorradfahrers Fußgänger Fußgängers Fußgängerin Arbeiter Arbeiters Jugendliche Jugendlichen Jugendlicher
    Deutsche Deutscher Deutschen Österreicher Schweizer Türke Türken Italiener Rentner Rentnerin Pensionist
    Pensionistin Tourist Touristin Urlauber Urlauberin Täter Täters Opfer Opfers Stürmer Torhüter Patient
    Patientin"""
)
GROUPS = words("Kinder Kindern Jugendliche Jugendlichen Menschen Personen Frauen Männer Mädchen Schüler Erwachsene Erwachsenen")
COLOURS = words(
    """ehrenamtlich anstrengend schwer schwierig hart turbulent ereignisreich intensiv spannend erfolgreich glücklich
    schön verloren aufeinanderfolgend bang quälend endlos arbeitsreich verregnet heiß kalt trocken streng mild
    unvergesslich dramatisch mager dunkel bitter entbehrungsreich entscheidend zusätzlich kostbar bewegt aufregend
    unbeschwert zäh ruhig aufwendig mühsam weiter voll lang ganz"""
)
"""Stems of adjectives between a number and its unit: "zwei bange Stunden"."""
