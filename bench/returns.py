"""The draws of a business case as a vectorised numpy program: what lib/engine/roi/uncertainty draws, trial by
trial, in arrays. Reads a plan as JSON, prints what it came to and how long it took."""

import json
import sys
import time

import numpy as np


def spread_at(spread, z):
    if spread["shape"] == "pert":
        table = np.array(spread["table"]["values"])
        at = np.clip((z + 6) * 100, 0, len(table) - 1)
        i = np.minimum(at.astype(np.int64), len(table) - 2)
        return table[i] + (at - i) * (table[i + 1] - table[i])
    moved = z * np.where(z < 0, spread["below"], spread["above"])
    x = spread["value"] * np.exp(moved) if spread["shape"] == "ratio" else spread["value"] + moved
    return np.clip(x, spread["least"], spread["most"])


def draw(plan, trials, seed):
    rng = np.random.default_rng(seed)
    at, option, hazard = plan["at"], plan["option"], plan["hazard"]
    horizon, base, n_options = plan["horizonMonths"], plan["baseline"], plan["options"]
    x = {i: value for i, value in enumerate(plan["values"])}
    z = rng.standard_normal((len(plan["drawn"]), trials))
    if plan["factor"] is not None:
        z = np.array(plan["factor"]).reshape(len(z), len(z)) @ z
    for j, i in enumerate(plan["drawn"]):
        x[i] = spread_at(plan["spreads"][j], z[j])

    def value(name, otherwise=0.0):
        return x[at[name]] if at[name] >= 0 else otherwise

    margin, revenue = value("margin", 1.0), value("revenue")
    per_hour = (
        value("hour")
        if at["hour"] >= 0
        else revenue / 8760 * margin + value("productivity") + value("brand") * plan["counts"]["brand"]
    )
    whole = per_hour + value("credits")
    mu = [value("regionMu"), value("commonMu"), np.log(value("zoneMedian", 1.0))]
    steady = [hours * whole for hours in option["steadyHours"]]
    months = plan["months"]
    market = value("market") * margin * value("chance", 1.0) * plan["counts"]["market"]
    believed = value("believed") * plan["counts"]["latency"]

    def monthly(o):
        return x[option["monthlyAt"][o]] if option["monthlyAt"][o] >= 0 else option["monthly"][o]

    npv = np.zeros((n_options, trials))
    for o in range(n_options):
        if o == base:
            continue
        one_off = x[option["oneOffAt"][o]] if option["oneOffAt"][o] >= 0 else 0.0
        added = months["plain"] * (monthly(o) - monthly(base))
        added += option["costGrowth"][o] - option["costGrowth"][base]
        yearly = steady[base] - steady[o] + revenue * margin * believed * option["uplift"][o]
        npv[o] = -value("factor", 1.0) * (one_off + added) + months["grown"] * yearly / 12
        if option["isOpen"][o]:
            npv[o] += months["open"] * market / 12

    frequent, hazards = hazard["frequent"], len(hazard["rateAt"])
    rates = np.array(
        [np.broadcast_to(x[hazard["rateAt"][h]] * hazard["times"][h] * horizon / 12, trials) for h in range(hazards)]
    )
    weights, counts = np.ones(trials), []
    if frequent > 0:
        counts.append((rng.poisson(rates[:frequent].sum(axis=0)), range(frequent)))
    rare = rates[frequent:].sum(axis=0)
    if plan["strata"] is not None:
        # As many trials with none, one, two, more rare outages as the plan says, each weighed by its chance.
        shares = np.array(plan["strata"], dtype=float)
        sizes = np.floor(trials * shares / shares.sum()).astype(int)
        sizes[0] += trials - sizes.sum()
        number = np.repeat(np.arange(4), sizes)
        none = np.exp(-rare)
        chances = np.array([none, none * rare, none * rare**2 / 2, 1 - none * (1 + rare + rare**2 / 2)])
        weights = chances[number, np.arange(trials)] * trials / sizes[number]
        many = number == 3
        u = rng.random(many.sum()) * chances[3][many]
        term, count = none[many] * rare[many] ** 3 / 6, np.full(many.sum(), 3)
        left, tail = u - term, np.full(many.sum(), True)
        for k in range(4, 40):
            tail = left > 0
            if not tail.any():
                break
            term = term * rare[many] / k
            count = np.where(tail, k, count)
            left = left - term
        seldom = number.copy()
        seldom[many] = count
    else:
        seldom = rng.poisson(rare)
    if hazards > frequent:
        counts.append((seldom, range(frequent, hazards)))

    year_loss = np.repeat(np.array([np.broadcast_to(s, trials) for s in steady])[:, :, None], len(plan["yearGrowth"]), 2)
    year_loss = year_loss * np.array(plan["yearGrowth"])
    years = len(plan["yearGrowth"])
    effect = np.array(plan["effect"]["numbers"]).reshape(-1, 8)
    discount, growth = np.array(months["discount"]), np.array(months["growth"])
    success = [option["success"][o] if option["success"][o] >= 0 else value("success", 1.0) for o in range(n_options)]
    per_hour_of = np.broadcast_to(whole, trials)
    for number, group in counts:
        trial = np.repeat(np.arange(trials), number)
        events = len(trial)
        which = np.full(events, group[0])
        if len(group) > 1:
            below = np.cumsum(rates[group[0] : group[-1] + 1], axis=0)[:, trial]
            which = group[0] + (rng.random(events) * below[-1] >= below[:-1]).sum(axis=0)
        month = (rng.random(events) * horizon).astype(int)
        kind = np.array(hazard["lengths"])[which]
        means = np.choose(kind, [np.broadcast_to(m, trials)[trial] if np.ndim(m) else m for m in mu])
        length = np.exp(means + np.array(hazard["sigma"])[which] * rng.standard_normal(events))
        luck = rng.random(events)
        worth = growth[month] * discount[month + 1]
        cost = per_hour_of[trial]
        for h in group:
            mine = which == h
            for row in range(hazard["effectFrom"][h], hazard["effectFrom"][h + 1]):
                o, e = plan["effect"]["option"][row], effect[row]
                d, t = length[mine], trial[mine]
                chance = success[o][t] if np.ndim(success[o]) else success[o]
                hours = np.where(
                    luck[mine] < chance,
                    e[4] * d + e[1] * np.minimum(d, e[5]) + e[2] * np.minimum(d, e[6]) + e[3] * np.minimum(d, e[7]),
                    e[0] * d,
                )
                loss = option["dependenciesUp"][o] * hours * cost[mine]
                cell = t * years + month[mine] // 12
                lost = np.bincount(cell, weights=loss * growth[month[mine]], minlength=trials * years)
                year_loss[o] += lost.reshape(trials, years)
                change = np.bincount(t, weights=loss * worth[mine], minlength=trials)
                if o == base:
                    for other in range(n_options):
                        if other != base:
                            npv[other] += change
                else:
                    npv[o] -= change
    return npv, year_loss, weights


def quantiles(values, weights, wanted):
    order = np.argsort(values)
    below = np.cumsum(weights[order])
    return [float(values[order[min(np.searchsorted(below, p * below[-1]), len(order) - 1)]]) for p in wanted]


def summary(npv, year_loss, weights):
    rows = []
    for o in range(len(npv)):
        p10, p50, p90 = quantiles(npv[o], weights, [0.1, 0.5, 0.9])
        levels = np.geomspace(1e3, 1e9, 80)
        histogram, _ = np.histogram(year_loss[o].ravel(), levels, weights=np.repeat(weights, year_loss.shape[2]))
        rows.append(
            {
                "meanUsd": float((weights * npv[o]).mean()),
                "p10Usd": p10,
                "p50Usd": p50,
                "p90Usd": p90,
                "probabilityOfLoss": float(weights[npv[o] < 0].sum() / weights.sum()),
                "yearlyLossUsd": float((weights[:, None] * year_loss[o]).mean()),
                "above": float(histogram.sum() / weights.sum()),
            }
        )
    return rows


if __name__ == "__main__":
    plan = json.load(sys.stdin)
    trials = int(sys.argv[1])
    seconds = []
    for run in range(3):
        start, wall = time.process_time(), time.perf_counter()
        rows = summary(*draw(plan, trials, run))
        seconds.append([time.process_time() - start, time.perf_counter() - wall])
    best = min(seconds)
    json.dump({"cpuSeconds": best[0], "wallSeconds": best[1], "options": rows}, sys.stdout)
