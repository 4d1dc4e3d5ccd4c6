"""From a registry's EditionID to the names in which support lists write editions."""

from __future__ import annotations

import re

LISTED = {
    "ServerStandard": "Standard",
    "ServerDatacenter": "Datacenter",
    "ServerEnterprise": "Enterprise",
    "ServerWeb": "Web Server",
    "Core": "Home",
    "CoreSingleLanguage": "Home",
    "CoreCountrySpecific": "Home",
    "HomeBasic": "Home",
    "HomePremium": "Home",
    "Professional": "Professional",
    "Enterprise": "Enterprise",
    "EnterpriseS": "Enterprise",
    "Education": "Education",
    "Ultimate": "Ultimate",
    "Standard": "Standard",
    "Datacenter": "Datacenter",
    "DataCenter": "Datacenter",
    "Web Server": "Web Server",
    "Home": "Home",
}
"""Microsoft's SKU names (and the lists' own, for a reader that has already told them) to the lists' editions."""

OTHERS = {
    "ServerSolution": "Essentials",
    "ServerSolutionEM": "Essentials",
    "ServerFoundation": "Foundation",
    "ServerStorageStandard": "Storage Server",
    "ServerStorageWorkgroup": "Storage Server",
    "ServerSBSStandard": "Small Business Server",
    "ServerSBSPremium": "Small Business Server",
    "ServerHomePremium": "Home Server",
    "ServerHPC": "HPC",
    "ServerHyper": "Hyper-V Server",
    "ServerTurbine": "Datacenter: Azure Edition",
    "ServerRdsh": "Enterprise multi-session",
    "Starter": "Starter",
    "Business": "Business",
    "Embedded": "Embedded",
}
"""Editions that no list names."""


_STEMS = sorted({**LISTED, **OTHERS}, key=len, reverse=True)
_MARKS = re.compile(r"(?:Eval|Nano|KN|N|ACor|Core?|A|V)*")


def listed_edition(identifier: str) -> str | None:
    """The lists' name of an EditionID, whatever marks it carries that change nothing for them (evaluation, N and KN, core,
    semi-annual, without Hyper-V); None where this table does not know it.

    >>> listed_edition("ServerStandardEvalCor"), listed_edition("ProfessionalN"), listed_edition("ProfessionalWorkstation")
    ('Standard', 'Professional', None)
    """
    for stem in _STEMS:
        if identifier.startswith(stem) and _MARKS.fullmatch(identifier[len(stem) :]):
            return LISTED.get(stem) or OTHERS[stem]
    return None
