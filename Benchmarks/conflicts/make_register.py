"""Write an invented register of full campaign records, the same bytes for the same number, seed and profile.

    python make_register.py NUMBER FILE.csv|FOLDER [--seed 7] [--profile usual|one-day]
    /usr/bin/time -v cyp-impact campaigns check --campaigns FILE.csv|FOLDER --most 20

Needs no package. A folder gets tables of 250,000 records each: a table of a million is larger than the 512 MiB that are
read. The records are those that `campaigns import` and `--campaigns` read. One in a hundred is national, one
in seven is a health service's in one council's area, the others are councils': England's 153. Over twelve years launches
cluster on Mondays and in April, September and January; three in ten local campaigns name a national one on their theme,
some follow an earlier one of their own, some carry the national name with the place behind it. With the profile
`one-day` every campaign is national, starts on the same day and has the same audience and theme.
"""
import argparse
import datetime
import itertools
import pathlib
import random
import re

VOCABULARIES = pathlib.Path(__file__).resolve().parent.parent.parent / "assessments/vocabularies"
FIRST_DAY = datetime.date(2015, 1, 1)
YEARS = 12
TABLE = 250_000  # records of one table, where a register is a folder of them
MONTHS = [1.6, 1, 1, 1.8, 1, 1, 0.7, 0.5, 1.7, 1.1, 1, 0.6]
DEPARTMENTS = ["DfE", "DHSC", "HO", "DWP", "HMRC", "DCMS", "MHCLG", "NHSE", "UKHSA", "DSIT", "MoJ", "DfT"]
CHARITIES = ["NSPCC", "Barnardo's", "The Children's Society", "YoungMinds", "National Literacy Trust", "Drinkaware", "Meta"]
FAMILIES = ["parents-0-5", "parents-5-11", "parents-11-18", "pupils-primary", "pupils-secondary", "parents-expectant",
            "young-people-16-25", "public", "professionals-school", "carers-foster-kinship"]
AGES = {"parents-0-5": (0, 5), "parents-5-11": (5, 11), "parents-11-18": (11, 18), "pupils-primary": (5, 11),
        "pupils-secondary": (11, 18), "young-people-16-25": (16, 25)}
CHANNELS = ["social-paid", "partner-toolkit", "school-pack", "press", "radio", "event", "outdoor", "tv", "direct-mail", "vod"]
FIRST_WORDS = ["Safer", "Brighter", "Every", "Stronger", "Ready", "Healthy", "First", "Little", "Better", "Happy", "Bold",
               "Kind", "Clear", "Open", "Early", "Active", "Caring", "Local", "Talk", "Look"]
SECOND_WORDS = ["Futures", "Steps", "Minds", "Homes", "Families", "Voices", "Starts", "Choices", "Days", "Streets",
                "Words", "Smiles", "Journeys", "Circles", "Hands", "Nights", "Ways", "Lives", "Signs", "Moments"]
THIRD_WORDS = ["Together", "Count", "Matter", "First", "Now", "Ahead", "for All", "Every Day", "at Home", "in Mind",
               "Unlocked", "Forward", "Growing", "Within Reach", "That Last", "Side by Side"]
COLUMNS = ["id", "name", "aliases", "slogans", "lead", "partners", "nations", "scope", "place", "type", "launch", "end",
           "phases", "family", "predecessors", "themes", "audiences", "excluded_groups", "ages", "channels", "calls",
           "objectives", "references", "strategy_outcomes", "policy", "status", "claims", "sources", "as_of"]


def themes():
    """The leaves of the theme tree, as parent/leaf."""
    text, parent, leaves = (VOCABULARIES / "themes.yaml").read_text(), None, []
    for line in text.splitlines():
        if found := re.match(r"  - id: (\S+)", line):
            parent = found[1]
        elif found := re.match(r"      - \{id: ([^,]+),", line):
            leaves.append(f"{parent}/{found[1]}")
    return leaves


def councils():
    """England's councils, as pairs of ONS code and name."""
    text = (VOCABULARIES / "places.yaml").read_text()
    return [(code, name.strip('"')) for code, name in re.findall(r'(E\d{8}): \{name: ("[^"]+"|[^,]+),', text)]


def behaviours():
    """Behaviours the vocabulary of conflicts knows, antonyms among them."""
    pairs = re.findall(r"^  - \[([a-z-]+), ([a-z-]+)\]", (VOCABULARIES / "conflicts.yaml").read_text(), re.M)
    return sorted({word for pair in pairs for word in pair})


class Register:
    def __init__(self, number, seed, profile):
        self.random = random.Random(seed)
        self.number = number
        self.profile = profile
        self.themes = themes()
        self.councils = councils()
        self.behaviours = behaviours()
        self.theme_weights = list(itertools.accumulate(1 / (rank + 8) for rank in range(len(self.themes))))
        days = [FIRST_DAY + datetime.timedelta(days) for days in range(365 * YEARS)]
        self.days = days
        self.day_weights = list(itertools.accumulate(
            MONTHS[day.month - 1] * (4 if day.weekday() == 0 else 0.6) for day in days))
        self.council_weights = list(itertools.accumulate(1 / (rank + 40) for rank in range(len(self.councils))))
        self.national = {}
        self.own = {}

    def pick(self, items, weights):
        return self.random.choices(items, cum_weights=weights)[0]

    def launch(self):
        """A launch as it is written, most to the day, and its first day."""
        day = self.pick(self.days, self.day_weights)
        form = self.random.choices(["day", "month", "year", "season"], [80, 14, 4, 2])[0]
        if form == "day":
            return day.isoformat(), day
        if form == "month":
            return day.strftime("%Y-%m"), day.replace(day=1)
        if form == "year":
            return day.strftime("%Y"), day.replace(month=1, day=1)
        start = day.replace(month=max(3, day.month // 3 * 3), day=1)
        return start.strftime("%Y-%m season"), start

    def records(self):
        for row in range(1, self.number + 1):
            yield self.one_day(row) if self.profile == "one-day" else self.usual(row)

    def one_day(self, row):
        lead = f"Body {row % 400}"
        return {
            "id": f"c{row}", "name": f"Campaign {row}", "lead": lead, "nations": "England", "launch": "2026-01-05",
            "themes": "learning/attendance", "audiences": "parents-5-11", "channels": "radio; school-pack",
            "calls": f"kind=website | label=the page of {row} | value=campaign-{row}.example",
            "objectives": f"direction={'more' if row % 2 else 'less'} | behaviour=attend-school | population=parents-5-11",
            "status": "live", "as_of": "2026-06-30"}

    def usual(self, row):
        draw = self.random
        kind = draw.choices(["national", "health", "council"], [1, 14, 85])[0]
        theme = self.pick(self.themes, self.theme_weights)
        place, town = (None, None) if kind == "national" else self.pick(self.councils, self.council_weights)
        written, day = self.launch()
        record = {"id": f"c{row}", "as_of": "2026-06-30"}
        self.name(record, kind, theme, town)
        record["lead"] = {
            "national": lambda: "; ".join(draw.sample(DEPARTMENTS, draw.choices([1, 2], [9, 1])[0])),
            "health": lambda: f"NHS {town} Integrated Care Board", "council": lambda: f"{town} Council"}[kind]()
        if draw.random() < 0.3:
            record["partners"] = "; ".join(draw.sample(CHARITIES, draw.choices([1, 2], [3, 1])[0]))
        record["nations"] = "England"
        if kind == "national" and draw.random() < 0.3:
            record["nations"] = draw.choice(["England; Wales", "Wales", "Scotland", "Northern Ireland",
                                             "England; Wales; Scotland; Northern Ireland"])
        record["scope"] = "national" if kind == "national" else "local"
        record["place"] = place
        record["type"] = draw.choices(["campaign", "programme", "brand", "recruitment", "regulatory-push"],
                                      [80, 10, 3, 5, 2])[0]
        record["launch"] = written
        length = max(3, min(730, round(draw.lognormvariate(3.74, 0.7))))
        end = None
        if draw.random() < 0.7:
            end = max(day, day + datetime.timedelta(length + (366 if len(written) == 4 else 0)))
            record["end"] = end.isoformat()
        record["status"] = "live" if end is None and day.year >= 2025 else draw.choice(["ended", "ended", "unknown"])
        if draw.random() < 0.1:
            record["phases"] = f"name=second wave | start={(day + datetime.timedelta(length // 2)).isoformat()} | status=seen | source=S1"
        self.reach(record, theme)
        self.asks(record, kind, theme, town)
        self.links(record, kind, theme, place)
        return {key: value for key, value in record.items() if value}

    def name(self, record, kind, theme, town):
        draw = self.random
        known = self.national.get(theme)
        if kind != "national" and known and draw.random() < 0.1:
            record["name"] = f"{draw.choice(known)[1]} {town}"
            return
        words = f"{draw.choice(FIRST_WORDS)} {draw.choice(SECOND_WORDS)} {draw.choice(THIRD_WORDS)}"
        leaf = theme.split("/")[1].replace("-", " ")
        record["name"] = f"{words}: {leaf}" if kind == "national" else f"{town} {words}"
        if draw.random() < 0.2:
            record["slogans"] = f"{words} with {draw.choice(SECOND_WORDS).lower()} and {draw.choice(SECOND_WORDS).lower()}"

    def reach(self, record, theme):
        draw = self.random
        audiences = sorted(set(draw.choices(FAMILIES, k=draw.choices([1, 2, 3], [45, 35, 20])[0])))
        record["themes"] = "; ".join(sorted({theme, *(
            [self.pick(self.themes, self.theme_weights)] if draw.random() < 0.3 else [])}))
        record["audiences"] = "; ".join(audiences)
        spans = [AGES[audience] for audience in audiences if audience in AGES]
        if spans and draw.random() < 0.6:
            record["ages"] = f"{min(low for low, _ in spans)} to {max(high for _, high in spans)}"
        record["channels"] = "; ".join(sorted(set(draw.choices(CHANNELS, range(10, 0, -1), k=draw.randint(1, 5)))))
        if draw.random() < 0.04:
            record["excluded_groups"] = draw.choice(["sen", "looked-after", "bereaved"])

    def asks(self, record, kind, theme, town):
        draw = self.random
        audience = record["audiences"].split("; ")[0]
        if draw.random() < 0.85:
            place = f"{town} council" if town and draw.random() < 0.7 else draw.choice(DEPARTMENTS)
            address = re.sub("[^a-z]+", "-", f"{place} {theme}".lower())
            record["calls"] = f"kind=website | label=the page of {place} | value={address}.example"
            if draw.random() < 0.3:
                record["calls"] += "; kind=helpline | label=a helpline | value=0800 1111"
        if draw.random() < 0.8:
            behaviour = draw.choice(self.behaviours) if draw.random() < 0.1 else "use-" + theme.split("/")[1]
            direction = draw.choices(["more", "less"], [95, 5])[0]
            record["objectives"] = f"direction={direction} | behaviour={behaviour} | population={audience}"
        if draw.random() < 0.7:
            record["strategy_outcomes"] = draw.choice(["O1", "O2", "O3", "O4"])
        if draw.random() < 0.1:
            record["policy"] = f"name=Plan of {town or 'England'} | end={draw.randint(2016, 2027)}"

    def links(self, record, kind, theme, place):
        draw = self.random
        known = self.national.setdefault(theme, [])
        if kind != "national" and known and draw.random() < 0.3:
            where = draw.choice(["press_notice", "public_asset", "partner_toolkit", "website", "unstated"])
            record["references"] = f"to={draw.choice(known)[0]} | where={where} | source=S1"
        own = self.own.setdefault((place, theme), [])
        if own and draw.random() < 0.1:
            record["predecessors"] = own[-1]
        if kind == "national":
            known.append((record["id"], record["name"].split(":")[0]))
            if draw.random() < 0.1:
                record["family"] = f"family-{theme.split('/')[1]}"
        own.append(record["id"])
        if draw.random() < 0.15:
            record["claims"] = "field=launch | value=a year earlier | by=a local newspaper | status=claimed | source=S2"
        record["sources"] = "; ".join(["code=S1 | title=Register of campaigns | url=https://example.org/register",
                                       "code=S2 | title=Cuttings | url=https://example.org/cuttings"][:draw.randint(1, 2)])
        if "source=S2" in record.get("claims", "") and "S2" not in record["sources"]:
            record["sources"] += "; code=S2 | title=Cuttings | url=https://example.org/cuttings"
        if "source=S1" in record.get("phases", "") and "S1" not in record["sources"]:
            record["sources"] += "; code=S1 | title=Register of campaigns | url=https://example.org/register"


def quoted(text):
    return '"' + text.replace('"', '""') + '"' if any(mark in text for mark in ',"\n') else text


def write(number, path, seed, profile):
    records = Register(number, seed, profile).records()
    if path.endswith(".csv"):
        return write_table(records, path)
    folder = pathlib.Path(path)
    folder.mkdir()
    for part in range(-(-number // TABLE)):
        write_table(itertools.islice(records, TABLE), folder / f"part-{part}.csv")


def write_table(records, path):
    with open(path, "w", newline="\n", encoding="utf-8") as file:
        file.write(",".join(COLUMNS) + "\n")
        for record in records:
            file.write(",".join(quoted(record.get(column) or "") for column in COLUMNS) + "\n")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("number", type=int)
    parser.add_argument("file")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--profile", choices=["usual", "one-day"], default="usual")
    given = parser.parse_args()
    write(given.number, given.file, given.seed, given.profile)
