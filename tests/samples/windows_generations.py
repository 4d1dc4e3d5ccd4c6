"""The Windows generations of the guide's table, as their registries describe them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Generation:
    """One generation.

    :param name: as the support lists name it; what the reader must find.
    :param product: ProductName.
    :param line: CurrentVersion (``6.3`` for Windows 10 and later, whose truth is ``ten``).
    :param edition: EditionID; "" for Windows Server 2003, which has none.
    :param installation: InstallationType; "" where that generation does not write one.
    :param release: ReleaseId.
    :param dotnet: Release number of v4\\Full, None where only 3.5 is there.
    """

    name: str
    product: str
    line: str
    build: int
    edition: str
    server: bool
    installation: str = ""
    service_pack: int = 0
    architecture: str = "AMD64"
    ten: bool = False
    release: str = ""
    display: str = ""
    ubr: int = 0
    dotnet: int | None = 528049

    @property
    def modern(self) -> bool:
        """Windows Vista, Server 2008 or later: BCD, Windows Firewall with profiles, MUI by name."""
        return not self.line.startswith("5.")

    @property
    def version(self) -> str:
        return f"10.0.{self.build}" if self.ten else f"{self.line}.{self.build}"


def _server(name: str, build: int, edition: str = "ServerStandard", **more: object) -> Generation:
    more = {
        "ten": True,
        "line": "6.3",
        "installation": "Server",
        "ubr": 1000,
        "product": f"{name} Standard",
        **more,
    }
    return Generation(name=name, build=build, edition=edition, server=True, **more)  # type: ignore[arg-type]


def _client(name: str, build: int, **more: object) -> Generation:
    more = {
        "ten": True,
        "line": "6.3",
        "installation": "Client",
        "edition": "Professional",
        "product": f"{name} Pro",
        **more,
    }
    return Generation(name=name, build=build, server=False, **more)  # type: ignore[arg-type]


GENERATIONS: dict[str, Generation] = {
    "2003-sp1": Generation(
        name="Windows Server 2003",
        product="Microsoft Windows Server 2003",
        line="5.2",
        build=3790,
        edition="",
        server=True,
        service_pack=1,
        architecture="x86",
        dotnet=None,
    ),
    "2003-r2": Generation(
        name="Windows Server 2003 R2",
        product="Microsoft Windows Server 2003 R2",
        line="5.2",
        build=3790,
        edition="",
        server=True,
        service_pack=2,
        architecture="AMD64",
        dotnet=None,
    ),
    "2008": Generation(
        name="Windows Server 2008",
        product="Windows Server (R) 2008 Standard",
        line="6.0",
        build=6002,
        edition="ServerStandard",
        server=True,
        service_pack=2,
        dotnet=None,
    ),
    "2008-r2": _server(
        "Windows Server 2008 R2", 7601, ten=False, line="6.1", service_pack=1, ubr=0, dotnet=379893
    ),
    "2012": _server("Windows Server 2012", 9200, ten=False, line="6.2", ubr=0, dotnet=378389),
    "2012-r2": _server("Windows Server 2012 R2", 9600, ten=False, ubr=17415, dotnet=378758),
    "2016": _server("Windows Server 2016", 14393, release="1607", dotnet=394802),
    "1709": _server(
        "Windows Server 1709",
        16299,
        product="Windows Server Standard",
        release="1709",
        edition="ServerStandardACor",
        installation="Server Core",
        dotnet=461308,
    ),
    "1803": _server(
        "Windows Server 1803",
        17134,
        product="Windows Server Datacenter",
        release="1803",
        edition="ServerDatacenterACor",
        installation="Server Core",
        dotnet=461808,
    ),
    "2019": _server("Windows Server 2019", 17763, release="1809", ubr=1935, dotnet=461814),
    "2022": _server("Windows Server 2022", 20348, release="2009", display="21H2"),
    "2025": _server("Windows Server 2025", 26100, release="2009", display="24H2", dotnet=533320),
    "nano-2016": _server(
        "Windows Server 2016",
        14393,
        product="Windows Server 2016 Datacenter",
        edition="ServerDatacenterNano",
        installation="Nano Server",
        release="1607",
        dotnet=None,
    ),
    "7": _client(
        "Windows 7",
        7601,
        ten=False,
        line="6.1",
        service_pack=1,
        product="Windows 7 Professional",
        dotnet=None,
    ),
    "8": _client("Windows 8", 9200, ten=False, line="6.2", dotnet=378389),
    "8.1": _client("Windows 8.1", 9600, ten=False, dotnet=378758),
    "10": _client("Windows 10", 19045, release="2009", display="22H2", ubr=4412),
    "11": _client(
        "Windows 11", 22631, product="Windows 10 Pro", release="2009", display="23H2", ubr=3593, dotnet=533320
    ),
}
