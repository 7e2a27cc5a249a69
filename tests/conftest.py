"""An app over a database in memory, and a client that holds every response to openapi.yaml."""

from datetime import date

import pytest
from flask import Flask

from service.api.wiring import EXTENSION
from service.app import create_app
from service.config import Settings
from service.storage.database import Store, migrate
from tests.contract.contract import ContractClient

TODAY = date(2026, 1, 12)


@pytest.fixture
def settings() -> Settings:
    return Settings(database_url="sqlite:///:memory:")


@pytest.fixture
def app(settings: Settings) -> Flask:
    made = create_app(settings, today=lambda: TODAY)
    made.test_client_class = ContractClient
    migrate(made.extensions[EXTENSION].store)
    return made


@pytest.fixture
def app_store(app: Flask) -> Store:
    store: Store = app.extensions[EXTENSION].store
    return store


@pytest.fixture
def client(app: Flask) -> ContractClient:
    made = app.test_client()
    assert isinstance(made, ContractClient)
    return made
