"""Words with a full stop that ends no sentence, in any of the languages: what looks for verbs goes on behind them."""

from service.languages.language import words

SHORT = words("ca vs al op bd pp ff cf kg km cm mm ha zb dh ua jh")
"""Those of two small letters; all of two letters with a capital are taken for one."""

TITLES = words("gov sen rep gen sgt capt maj cmdr adm prof rev hon mrs messrs supt pres hrn ing dipl mag")
"""Those of more letters before a name."""
