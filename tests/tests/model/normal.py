"""The normal form of values: tokens that both sides write the same way. Floats are bits, enums raw values."""

import wf
from schemas import is_array, is_packet, is_tuple


def tokens(kind, value, version, out):
    if isinstance(kind, wf.Opt):
        out.append("-" if value is None else "+")
        if value is not None:
            tokens(kind.e, value.v, version, out)
    elif isinstance(kind, wf.Fixed):
        out.append("(")
        for part, item in zip(kind.parts, value):
            tokens(part, item, version, out)
        out.append(")")
    elif isinstance(kind, wf.Bool):
        out.append("1" if value else "0")
    elif isinstance(kind, (wf.Int, wf.Flt, wf.Enum)):
        out.append(str(turned(kind, value) if getattr(kind, "is_big", False) else value))
    elif isinstance(kind, wf.Str):
        out.append('"' + value.encode().hex())
    elif isinstance(kind, wf.Bytes):
        sequence([str(byte) for byte in value], out.append, out)
    elif isinstance(kind, wf.List):
        sequence(value, lambda item: tokens(kind.e, item, version, out), out)
    elif isinstance(kind, wf.Table):
        table(kind.td, value, version, out)
    elif isinstance(kind, wf.Map):
        sequence(value, lambda pair: entry(kind, pair, version, out), out)
    elif isinstance(kind, wf.Union):
        variant(kind.ud, value, version, out)
    else:
        raise TypeError(kind)


def entry(kind, pair, version, out):
    out.append("(")
    tokens(kind.k, pair[0], version, out)
    tokens(kind.v, pair[1], version, out)
    out.append(")")


def variant(ud, value, version, out):
    """Its tag and its table; the bytes where it is not known."""
    if isinstance(value, wf.Unk):
        out += ["?", str(value.tag)]
        return tokens(wf.Bytes(), value.b, version, out)
    tag, td = next((tag, td) for name, tag, td, _ in ud.variants if name == value[0])
    out += ["@", str(tag)]
    table(td, value[1], version, out)


def turned(kind, value):
    """A number whose bytes the model took to be little-endian."""
    signed = getattr(kind, "signed", False)
    return int.from_bytes(value.to_bytes(kind.size, "little", signed=signed), "big", signed=signed)


def sequence(items, each, out):
    out += ["[", str(len(items))]
    for item in items:
        each(item)
    out.append("]")


def is_gone(field, version):
    return field.reserved is not None and version >= field.reserved


def table(td, value, version, out):
    """Fields of this version; those it has removed are left out."""
    out.append("(")
    for field in td.fields:
        if field.since <= version and not is_gone(field, version):
            tokens(field.kind, value[field.name], version, out)
    out.append(")")


def normal(td, value, version):
    out = []
    table(td, value, version, out)
    return " ".join(out)


def reach(field):
    """How a field is changed in place: set, element by element, as a table, an option or rows of tables inside of which
    fields are set, or not at all."""
    kind = field.kind.e if isinstance(field.kind, wf.Opt) else field.kind
    if is_fixed(kind):
        return "set"
    if field.since > 1:
        return "past"
    if isinstance(kind, wf.Table) and not is_tuple(kind.td):
        return "option" if isinstance(field.kind, wf.Opt) else "table"
    if isinstance(field.kind, wf.List) and isinstance(kind.e, wf.Table) and not is_tuple(kind.e.td):
        return "rows"
    return "slice" if isinstance(field.kind, wf.Bytes) or isinstance(field.kind, wf.List) and has_parts(field.kind.e) else "past"


def has_parts(element):
    """Whether elements of a list can be set: not those that are tuples."""
    return is_fixed(element) and (not isinstance(element, wf.Fixed) or is_array(element) or is_packet(element))


def is_fixed(kind):
    return isinstance(kind, (wf.Bool, *wf.FIXK))
