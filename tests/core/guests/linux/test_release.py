"""Release files of every age."""

from __future__ import annotations

from pathlib import Path

import pytest
from samples.trees import guest_files

from core.guests.linux.release import read_release

CASES = [
    ({"etc/redhat-release": "Red Hat Enterprise Linux Server release 5.1 (Tikanga)\n"}, ("rhel", "5.1", "", "server")),
    ({"etc/redhat-release": "Red Hat Enterprise Linux AS release 4 (Nahant Update 8)\n"}, ("rhel", "4", "", "")),
    ({"etc/redhat-release": "CentOS release 5.11 (Final)\n"}, ("centos", "5.11", "", "")),
    ({"etc/redhat-release": "CentOS Stream release 9\n", "etc/os-release": 'ID="centos"\nVERSION_ID="9"\nNAME="CentOS Stream"\n'}, ("centos", "9", "", "stream")),
    ({"etc/enterprise-release": "Enterprise Linux Enterprise Linux Server release 5.11 (Carthage)\n",
      "etc/redhat-release": "Red Hat Enterprise Linux Server release 5.11 (Tikanga)\n"}, ("ol", "5.11", "", "server")),
    ({"etc/oracle-release": "Oracle Linux Server release 6.10\n", "etc/redhat-release": "Red Hat Enterprise Linux Server release 6.10 (Santiago)\n"},
     ("ol", "6.10", "", "server")),
    ({"etc/redhat-release": "Scientific Linux release 7.9 (Nitrogen)\n"}, ("scientific", "7.9", "", "")),
    ({"etc/os-release": 'NAME="AlmaLinux"\nID="almalinux"\nVERSION_ID="8.10"\n', "etc/almalinux-release": "AlmaLinux release 8.10 (Cerulean Leopard)\n"}, ("almalinux", "8.10", "", "")),
    ({"etc/system-release": "Amazon Linux AMI release 2018.03\n", "etc/os-release": 'ID="amzn"\nVERSION_ID="2018.03"\nPRETTY_NAME="Amazon Linux AMI 2018.03"\n'}, ("amzn", "2018.03", "", "")),
    ({"etc/system-release": "Amazon Linux 2\n"}, ("amzn", "2", "", "")),
    ({"etc/SuSE-release": "SUSE Linux Enterprise Server 10 (x86_64)\nVERSION = 10\nPATCHLEVEL = 4\n"}, ("sles", "10", "4", "")),
    ({"etc/SuSE-release": "SUSE Linux Enterprise Server 12 (x86_64)\nVERSION = 12\nPATCHLEVEL = 0\n"}, ("sles", "12", "0", "")),
    ({"etc/os-release": 'NAME="SLES"\nVERSION="15"\nVERSION_ID="15"\nID="sles"\n'}, ("sles", "15", "0", "")),
    ({"etc/os-release": 'NAME="SLES_SAP"\nVERSION="12-SP4"\nVERSION_ID="12.4"\nID="sles_sap"\n'}, ("sles", "12", "4", "sap")),
    ({"etc/SuSE-release": "openSUSE 13.2 (x86_64)\nVERSION = 13.2\nCODENAME = Harlequin\n"}, ("opensuse", "13.2", "", "")),
    ({"etc/os-release": 'NAME="openSUSE Leap"\nID="opensuse-leap"\nVERSION_ID="15.5"\n'}, ("opensuse-leap", "15.5", "", "")),
    ({"etc/lsb-release": 'DISTRIB_ID=Ubuntu\nDISTRIB_RELEASE=10.04\nDISTRIB_DESCRIPTION="Ubuntu 10.04.4 LTS"\n', "etc/debian_version": "squeeze/sid\n"}, ("ubuntu", "10.04.4", "", "")),
    ({"etc/os-release": 'ID=ubuntu\nVERSION_ID="23.04"\nVERSION="23.04 (Lunar Lobster)"\n'}, ("ubuntu", "23.04", "", "")),
    ({"etc/debian_version": "6.0.10\n"}, ("debian", "6.0.10", "", "")),
    ({"etc/debian_version": "trixie/sid\n", "etc/os-release": 'ID=debian\nPRETTY_NAME="Debian GNU/Linux trixie/sid"\n'}, ("debian", "", "", "")),
    ({"etc/debian_version": "11.2\n", "etc/os-release": 'ID=debian\nVERSION_ID="12"\n'}, ("debian", "12", "", "")),
    ({"etc/os-release": "-> ../usr/lib/os-release", "usr/lib/os-release": "ID=arch\nNAME='Arch Linux'\n"}, ("arch", "", "", "")),
    ({"etc/os-release": '\n# comment\nID="rhel"\nVERSION_ID="10.1"\n', "etc/redhat-release": "Red Hat Enterprise Linux release 10.1 (Coughlan)\n"}, ("rhel", "10.1", "", "")),
]  # fmt: skip


@pytest.mark.parametrize(
    ("files", "expected"), CASES, ids=lambda value: "-".join(value[:3]) if isinstance(value, tuple) else ""
)
def test_release(files: dict[str, str | bytes], expected: tuple[str, str, str, str], tmp_path: Path) -> None:
    release = read_release(guest_files(tmp_path, files)).value
    assert release is not None
    assert (release.id, release.version, release.service_pack, release.variant) == expected


def test_the_place_is_the_file_that_gave_the_exact_version(tmp_path: Path) -> None:
    files = guest_files(
        tmp_path, {"etc/os-release": 'ID=debian\nVERSION_ID="12"\n', "etc/debian_version": "12.4\n"}
    )
    assert read_release(files).where == "disk 1, /etc/debian_version, line 1"


def test_no_release_file_is_absent_not_unread(tmp_path: Path) -> None:
    found = read_release(guest_files(tmp_path, {"etc/fstab": "", "etc/redhat-release": "Gentoo\n"}))
    assert found.known
    assert found.value is None
