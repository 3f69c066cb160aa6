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
# Longer messages are written and read, but only short ones are worth damaging.
LONGEST = 700


def without(schemas, rule):
    for schema in schemas:
        setattr(schema.rules, rule, False)


def verdict(schema, data, version):
    rules, td = schema.rules, schema.td
    try:
        wf.validate(rules, td, data, version)
    except wf.Invalid:
        return "-"
    try:
        value = wf.read(rules, td, data, version)
    except wf.StepOutside as outside:
        return f"a getter of the model stepped outside: {outside}"
    text = normal(td, value, version)
    try:
        wf.validate(rules, td, data, version, True)
        return "!" + text
    except wf.Invalid:
        return f"={wf.enc_table(rules, td, value, version).hex()} {text}"


def line(*parts):
    return "\t".join(map(str, parts)) + "\n"


def judged(index, schema, label, data):
    return line("B", index, label, data.hex(), *(verdict(schema, data, version) for version in VERSIONS))


def messages(schema, deep):
    """A value of each version and its bytes. Those that are too deep for it are put aside."""
    for version in VERSIONS:
        while True:
            value = schema.generator.tval(schema.td, version)
            data = wf.enc_table(schema.rules, schema.td, value, version)
            try:
                wf.validate(schema.rules, schema.td, data, version)
            except wf.Invalid:
                deep.append(data)
                continue
            yield version, value, data
            break


def reordered(r, kind, value):
    """The value with the entries of its maps in another order, or one of them twice. No writer makes that."""
    if isinstance(kind, wf.Opt):
        return value and wf.Some(reordered(r, kind.e, value.v))
    if isinstance(kind, wf.List):
        return [reordered(r, kind.e, item) for item in value]
    if isinstance(kind, wf.Table):
        return reordered_table(r, kind.td, value)
    if isinstance(kind, wf.Union) and not isinstance(value, wf.Unk):
        td = next(td for name, _, td, _ in kind.ud.variants if name == value[0])
        return value[0], reordered_table(r, td, value[1])
    if isinstance(kind, wf.Map):
        pairs = [(key, reordered(r, kind.v, item)) for key, item in value]
        return r.choice([pairs[::-1], pairs + pairs[:1], pairs[-1:] + pairs, pairs])
    return value


def reordered_table(r, td, value):
    kinds = {field.name: field.kind for field in td.fields}
    return {name: reordered(r, kinds[name], item) for name, item in value.items()}


def padded(rules, td, value, version, sound=wf.put):
    """The bytes of a writer that does not clear its padding."""
    def put(lane, base, body, align):
        if body:
            lane += bytes([0xA5]) * wf.pad_to(base + len(lane), align) + body
    wf.put = put
    try:
        return wf.enc_table(rules, td, value, version)
    finally:
        wf.put = sound


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
    td, rules = schema.td, schema.rules
    after = assigned(schema.generator, td, value, writer, reader)
    seen = normal(td, wf.project_td(rules, td, after, writer, reader), reader)
    return line("S", index, writer, reader, data.hex(), seen, wf.enc_table(rules, td, after, writer).hex())


def strange(schema, r, made):
    """Bytes that no writer of these versions makes."""
    td, rules = schema.td, schema.rules
    other = r.choice(schema.forks)
    yield "fork", wf.enc_table(rules, other, schema.generator.tval(other, NEXT), NEXT)
    version, value, data = r.choice(made)
    yield "sloppy", wf.enc_table(SLOPPY, td, value, version)
    for label, bad in (("order", wf.enc_table(rules, td, reordered_table(r, td, value), version)), ("pad", padded(rules, td, value, version))):
        if bad != data:
            yield label, bad


def one_round(index, schema, r, count):
    td, deep = schema.td, []
    made = list(messages(schema, deep))
    for version, value, data in made:
        yield line("V", index, version, data.hex(), normal(td, value, version))
        yield setting(index, schema, r, version, value, data)
    sources = [("own", data) for _, _, data in made] + list(strange(schema, r, made)) + [("deep", data) for data in deep[:1]]
    for label, data in sources:
        yield judged(index, schema, label, data)
        if len(data) <= LONGEST:
            for damage, bad in mutated(r, data, [data for _, data in sources], count):
                yield judged(index, schema, f"{label} {damage}", bad)


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
