"""On the review page: how long it will take and what it costs, as far as anybody can say before it begins."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.aws.prices import price_list, storage_month
from core.plans.model import Plan
from core.rules.model import ImageReport
from gui.text import duration_text, money_text, rate_text, size_text
from gui.wizard.session import Session

translate = QCoreApplication.translate
LINES = (100, 1000)
"""Mbit/s of the lines for which the upload's time is told, when no speed was set."""
HOURS = 730


def estimate_values(session: Session, plan: Plan, report: ImageReport) -> list[tuple[str, str]]:
    """Names and values for :class:`gui.widgets.card.Values`."""
    sent = sum(source.size for source in plan.sources)
    if any(source.repack for source in plan.sources) and session.space is not None:
        # Repacked, only what is used goes; the container's tables weigh next to nothing.
        sent = min(sent, sum(data.total for maps in session.space.maps for data in maps))
    pairs = [(translate("estimate", "Upload"), _upload(session, sent))]
    if plan.destination.target == "sandbox":
        pairs.append(
            (translate("estimate", "Cost"), translate("estimate", "nothing: it stays on this computer"))
        )
        return pairs
    pairs.append(
        (
            translate("estimate", "Import"),
            translate(
                "estimate", "20 minutes to some hours, AWS promises nothing; the import itself is free"
            ),
        )
    )
    return [*pairs, *_costs(session, plan, report, sent)]


def _upload(session: Session, sent: int) -> str:
    """Where a limit was set, with that; otherwise for lines of usual speeds."""
    rates = [session.preferences.rate] if session.preferences.rate else [line * 1e6 / 8 for line in LINES]
    told = translate("estimate", "{time} at {rate}")
    return "\n".join(
        told.format(
            time=duration_text(sent / rate), rate=rate_text(rate) if session.preferences.rate else _line(rate)
        )
        for rate in rates
    )


def _line(rate: float) -> str:
    return translate("estimate", "{speed} Mbit/s").format(speed=round(rate * 8 / 1e6))


def _costs(session: Session, plan: Plan, report: ImageReport, sent: int) -> list[tuple[str, str]]:
    region = plan.destination.region
    stored = sum(disk.stored for disk in report.disks)
    staged = storage_month("s3-standard", region, sent)
    snapshots = storage_month("ebs-snapshot", region, stored)
    unknown = translate("estimate", "no price is known for {region}").format(region=region)
    month = translate("estimate", "{sum} a month for {size}, as long as it is kept")
    kept = unknown if staged is None else month.format(sum=money_text(staged), size=size_text(sent))
    if staged is not None and plan.destination.delete_staged:
        kept = translate("estimate", "less than {sum}: deleted at the end").format(sum=money_text(staged))
    most = translate("estimate", "at most {sum} a month for {size}")
    taken = unknown if snapshots is None else most.format(sum=money_text(snapshots), size=size_text(stored))
    pairs = [
        (translate("estimate", "Uploaded file"), kept),
        (translate("estimate", "Snapshots"), taken),
    ]
    entry = next(
        (each.type for each in session.flow.instance_choices() if each.type.name == plan.instance_type), None
    )
    price = session.price(entry) if entry else None
    if entry is not None:
        told = translate("estimate", "{sum} a month while {type} runs")
        instance = unknown if price is None else told.format(sum=money_text(price * HOURS), type=entry.name)
        pairs.append((translate("estimate", "Instance"), instance))
    date = translate("estimate", "list prices of {date}, without tax and discounts").format(
        date=price_list().date
    )
    return [*pairs, (translate("estimate", "Prices"), date)]
