"""What bin/schemathesis asks besides schemathesis' own checks, and its counts.

Loaded by schemathesis as hooks; called with the counts of every system it says what came of all.
"""

import atexit
import collections
import json
import os
import pathlib
import sys
import urllib.error
import urllib.request

OWN, OTHER = "/house-registry/", "/long-table/"


def report(files):
    """Prints a table; 1 if anything was wrong."""
    bad = 0
    print(f"{'system':14}{'operations':>11}{'requests':>10}{'2xx':>8}{'4xx':>8}{'5xx':>6}{'failures':>10}")
    totals = [0] * 6
    for file in files:
        counts = json.loads(pathlib.Path(file).read_text())
        by_class = [sum(n for status, n in counts["statuses"].items() if status[0] == first) for first in "245"]
        found = sum(len(failures) for failures in counts["failures"].values())
        row = [len(counts["operations"]), sum(counts["statuses"].values()), *by_class, found]
        totals = [one + other for one, other in zip(totals, row)]
        print(f"{pathlib.Path(file).stem:14}{row[0]:>11}{row[1]:>10}{row[2]:>8}{row[3]:>8}{row[4]:>6}{row[5]:>10}")
        bad += found
    print(f"{'all':14}{totals[0]:>11}{totals[1]:>10}{totals[2]:>8}{totals[3]:>8}{totals[4]:>6}{totals[5]:>10}")
    for file in files:
        for check, failures in json.loads(pathlib.Path(file).read_text())["failures"].items():
            for operation, about in failures.items():
                print(f"✘ {check}: {operation}\n    {about}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(report(sys.argv[1:]))

import schemathesis  # noqa: E402  (only there when schemathesis loads this file)

operations = set()
statuses = collections.Counter()
failures = collections.defaultdict(dict)
asked = set()


@schemathesis.hook
def filter_failure(context, failure, case, response):
    """Keeps the first failure of each kind at each operation; lets none pass."""
    about = " ".join(f"{response.status_code} {failure.title}: {failure.message}".split())
    sent = response.request.body
    sent = sent.decode(errors="replace") if isinstance(sent, bytes) else sent or ""
    text = f"{about[:300]} | {response.request.method} {response.request.url} {sent[:400]} → {response.content[:300].decode(errors='replace')}"
    failures[type(failure).__name__].setdefault(case.operation.label, text)
    return True


def status_for_other(url):
    """What the owner of both organisations gets with the other one's token."""
    headers = {"Authorization": "Bearer " + os.environ["MAISON_SCHEMATHESIS_OTHER"]}
    try:
        with urllib.request.urlopen(urllib.request.Request(url, headers=headers)) as answer:
            return answer.status
    except urllib.error.HTTPError as refused:
        return refused.code


@schemathesis.check
def no_other_tenant(ctx, response, case):
    """A token of another organisation gets neither this answer nor, in its own, this row; no row is another's. Counts, too."""
    operations.add(case.operation.label)
    statuses[str(response.status_code)] += 1
    if case.method.upper() != "GET" or response.status_code != 200:
        return
    rows = response.json()
    rows = rows["data"] if "data" in rows else [rows]
    owners = {row["organization_id"] for row in rows if row.get("organization_id")}
    assert len(owners) < 2, f"rows of {len(owners)} organisations"
    if case.operation.label in asked:
        return
    asked.add(case.operation.label)
    url = response.request.url
    assert status_for_other(url) == 403, "a token of another organisation is let in"
    # Tables of the whole installation have no owner; they are the same for all.
    if owners and case.path.endswith("/{id}"):
        assert status_for_other(url.replace(OWN, OTHER, 1)) == 404, "a row is found in another organisation"


@atexit.register
def write():
    counts = {"operations": sorted(operations), "statuses": statuses, "failures": failures}
    pathlib.Path(os.environ["MAISON_SCHEMATHESIS_COUNTS"]).write_text(json.dumps(counts))
