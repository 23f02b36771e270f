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
        # What stopped schemathesis itself has passed no check.
        said = pathlib.Path(file).with_suffix(".txt")
        if "\nErrors:\n" in said.read_text():
            print(f"✘ schemathesis could not ask everything; read {said}")
            bad += 1
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(report(sys.argv[1:]))

import schemathesis  # noqa: E402  (only there when schemathesis loads this file)
import schemathesis.specs.openapi.stateful as chains  # noqa: E402

operations = set()
statuses = collections.Counter()
failures = collections.defaultdict(dict)
asked = set()


# Chains begin where rows are listed or made: an action on an invented row is a 404, from which nothing follows.
chains.is_likely_root_transition = lambda operation, *_: "{id}" not in operation.path


@schemathesis.hook
def filter_failure(context, failure, case, response):
    """Keeps the first failure of each kind at each operation; lets none pass."""
    about = " ".join(f"{response.status_code} {failure.title}: {failure.message}".split())
    sent = response.request.body
    sent = sent.decode(errors="replace") if isinstance(sent, bytes) else sent or ""
    text = f"{about[:300]} | {response.request.method} {response.request.url} {sent[:400]} → {response.content[:300].decode(errors='replace')}"
    failures[type(failure).__name__].setdefault(case.operation.label, text)
    return True


ids = {}


def ids_of(resource):
    """Ids of some rows of a resource (`crm/contacts`) that the token sees."""
    if resource not in ids:
        url = f"{os.environ['MAISON_ORIGIN']}/api/v1{OWN}{resource}?limit=20"
        headers = {"Authorization": "Bearer " + os.environ["MAISON_SCHEMATHESIS_TOKEN"]}
        try:
            with urllib.request.urlopen(urllib.request.Request(url, headers=headers)) as answer:
                ids[resource] = [row["id"] for row in json.load(answer)["data"] if "id" in row]
        except urllib.error.HTTPError:
            ids[resource] = []
    return ids[resource]


def fill(values, schema, at):
    """Makes invented ids of rows that there are; what is no id on purpose stays."""
    for name, value in values.items():
        resource = schema.get(name, {}).get("x-reference")
        known = ids_of(resource) if resource and isinstance(value, str) and len(value) == 36 else []
        if known:
            values[name] = known[at % len(known)]


def schema_of(case):
    """The columns that a new row of the operation's resource takes."""
    reference = json.dumps(case.operation.definition.raw.get("requestBody", {})).partition("#/components/schemas/")[2]
    named = case.operation.schema.raw_schema["components"]["schemas"].get(reference.partition('"')[0], {})
    return named.get("properties", {})


@schemathesis.hook
def before_call(context, case, kwargs):
    """An invented reference is refused before anything else is looked at: two of three requests name rows that there are."""
    at = sum(statuses.values())
    if at % 3 == 0 or case.body is None:
        return
    schema = schema_of(case)
    for part in case.body if isinstance(case.body, list) else [case.body]:
        values = part.get("values", part) if isinstance(part, dict) else None
        if isinstance(values, dict):
            fill(values, schema, at)


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
    body = response.json()
    rows = [body] if case.path.endswith("/{id}") else body["data"]
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
