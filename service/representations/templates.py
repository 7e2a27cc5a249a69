"""The pages' templates: everything that is written into one is escaped."""

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined

from service.representations.labels import label, label_open, name_claims, name_sources


def render_template(name: str, **values: object) -> str:
    """Fill a template of `service/templates`."""
    return _environment().get_template(name).render(**values)


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("service"), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters |= {"label": label, "label_open": label_open, "name_claims": name_claims, "name_sources": name_sources}
    return environment
