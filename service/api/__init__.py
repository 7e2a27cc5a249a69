"""The HTTP interface: one blueprint a resource, described by openapi.yaml."""
