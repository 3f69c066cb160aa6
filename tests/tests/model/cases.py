"""Values, their bytes, mutations of these, and what the model says of them, one line each:

    V schema writer hex value       a value of this version and its bytes
    B schema label hex r1 r2 r3     bytes, and what readers of versions 1 to 3 make of them:
                                    -            refused
                                    !value       accepted, canonical
                                    =hex value   accepted, not canonical; these are the value's canonical bytes
    S schema writer reader hex value hex
                                    bytes of the writer, in which the reader sets all fields of fixed size that it can
                                    reach to those of the value; and the bytes then
"""

import random
import time

import wf
from mutations import mutated
from normal import is_gone, normal, reach
from schemas import NEXT, VERSIONS

MUTATIONS = 9
# A writer that gives empty lists a count.
SLOPPY = wf.Rules(empty_zero=False)
# The document as it is. A negative control takes a rule away.
RULES = wf.FIX
# Longer messages are written and read, but only short ones are worth damaging.
LONGEST = 700


def without(rule):
    global RULES
    RULES = wf.Rules(**{rule: False})


def verdict(td, data, version):
    try:
        wf.validate(RULES, td, data, version)
    except wf.Invalid:
        return "-"
    try:
        value = wf.read(RULES, td, data, version)
    except wf.StepOutside as outside:
        return f"a getter of the model stepped outside: {outside}"
    text = normal(td, value, version)
    try:
        wf.validate(RULES, td, data, version, True)
        return "!" + text
    except wf.Invalid:
        return f"={wf.enc_table(RULES, td, value, version).hex()} {text}"


def line(*parts):
    return "\t".join(map(str, parts)) + "\n"


def judged(index, td, label, data):
    return line("B", index, label, data.hex(), *(verdict(td, data, version) for version in VERSIONS))


def messages(schema):
    """A value of each version and its bytes."""
    for version in VERSIONS:
        value = schema.generator.tval(schema.td, version)
        yield version, value, wf.enc_table(RULES, schema.td, value, version)


def assigned(generator, td, value, writer, reader):
    """The value with other fields where they can be set in place."""
    new = lambda kind, old: assigned(generator, kind.td, old, writer, reader)
    out = dict(value)
    for field in td.fields:
        if field.since > writer or is_gone(field, reader):
            continue
        old, how = value[field.name], reach(field)
        if how == "set":
            out[field.name] = generator.value(field.kind, writer)
        elif how == "table":
            out[field.name] = new(field.kind, old)
        elif how == "option" and old is not None:
            out[field.name] = wf.Some(new(field.kind.e, old.v))
        elif how == "rows":
            out[field.name] = [new(field.kind.e, row) for row in old]
        elif how == "slice" and isinstance(field.kind, wf.Bytes):
            out[field.name] = generator.r.randbytes(len(old))
        elif how == "slice":
            out[field.name] = [generator.value(field.kind.e, writer) for _ in old]
    return out


def setting(index, schema, r, writer, value, data):
    reader = r.randrange(writer, 4)
    td = schema.td
    after = assigned(schema.generator, td, value, writer, reader)
    seen = normal(td, wf.project_td(RULES, td, after, writer, reader), reader)
    return line("S", index, writer, reader, data.hex(), seen, wf.enc_table(RULES, td, after, writer).hex())


def one_round(index, schema, r, count):
    td = schema.td
    made = list(messages(schema))
    for version, value, data in made:
        yield line("V", index, version, data.hex(), normal(td, value, version))
        yield setting(index, schema, r, version, value, data)
    other = r.choice(schema.forks)
    forked = wf.enc_table(RULES, other, schema.generator.tval(other, NEXT), NEXT)
    version, value, _ = r.choice(made)
    sloppy = wf.enc_table(SLOPPY, td, value, version)
    sources = [("own", data) for _, _, data in made] + [("fork", forked), ("sloppy", sloppy)]
    for label, data in sources:
        yield judged(index, td, label, data)
        if len(data) <= LONGEST:
            for damage, bad in mutated(r, data, [data for _, data in sources], count):
                yield judged(index, td, f"{label} {damage}", bad)


def write(schemas, rounds, seconds, out):
    """Rounds over all schemas: as many as there is time for, but two at least."""
    end = time.monotonic() + seconds
    for number in range(rounds):
        for index, schema in enumerate(schemas):
            r = random.Random(f"{number} {schema.seed}")
            out.writelines(one_round(index, schema, r, MUTATIONS))
            if number > 1 and time.monotonic() > end:
                return


def sample(schemas, out):
    """Of each schema the shortest lines of a few rounds, with every kind of verdict among them."""
    for index, schema in enumerate(schemas):
        r = random.Random(schema.seed)
        lines = [text for _ in range(4) for text in one_round(index, schema, r, 6)]
        for wanted in ("V", "S", "\t!", "\t=", "\t-"):
            fitting = [text for text in lines if text.startswith(wanted) or wanted in text and text[0] == "B"]
            out.writelines(sorted(fitting, key=len)[len(fitting) // 6:][:1 if index < 7 else 2])
