from __future__ import annotations

import pytest

from core.rules import catalogue
from core.rules.editions import Edition, edition_data
from core.rules.passages import passage_of
from core.rules.texts import group_texts


@pytest.mark.parametrize("edition", list(Edition))
def test_every_rule_of_the_catalogue_has_its_passage(edition: Edition) -> None:
    for rule in catalogue(edition):
        passage = passage_of(rule.source)
        assert passage is not None, rule.source
        assert passage.name in rule.source
        assert len(passage.text) > 100
        assert passage.address.startswith("https://docs.aws.amazon.com/")


def test_the_editions_say_different_things() -> None:
    old, new = (
        passage_of(f"{edition_data(edition).guide}: Volume Types and File Systems") for edition in Edition
    )
    assert old is not None
    assert new is not None
    assert "GPT volumes are not supported" in old.text
    assert "MBR or a GPT partition table, formatted as ext2" in new.text


def test_the_account_has_the_permissions_passage() -> None:
    rules = group_texts("account", Edition.TODAY)
    found = passage_of(rules["ACC-02"].passage)
    assert found is not None
    assert "vmie.amazonaws.com" in found.text
    assert passage_of(rules["ACC-06"].passage) is None


def test_nothing_is_made_up() -> None:
    assert passage_of("somebody's blog") is None
