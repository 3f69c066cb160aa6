"""What `make.py` writes: schemas, values, and ways to break the bytes of a value. README.md explains the notation."""
import re
from types import SimpleNamespace as Record

FILES = {}


def file(name, notation):
    global versions
    FILES[name] = (notation.lstrip("\n"), [])
    versions = list(range(1, max(map(int, re.findall(r"^  (\d) ", fields_of(notation), re.M)), default=1) + 1))


def fields_of(notation):
    """Without the tags of unions, which are no versions."""
    return re.sub(r"^union .*(\n  \d+ .*)+", "", notation, flags=re.M)


def good(name, value, writer=1, readers=None):
    """Canonical for a reader of the writer's version; the others (all versions of the file) find another length."""
    readers = readers or {version: "W43" for version in versions}
    add(Record(name=name, value=value, writer=writer, edit=None, readers=readers))


def bad(name, base, readers, *edits):
    """`readers`: the rule that is broken, by version; or the whole outcome, where the model cannot tell."""
    def edit(raw):
        for each in edits:
            raw = each(raw)
        return raw
    add(Record(name=name, base=base, edit=edit, readers=readers))


def add(spec):
    list(FILES.values())[-1][1].append(spec)


def put(at, text):
    raw = bytes.fromhex(text)
    return lambda old: old[:at] + raw + old[at + len(raw):]


def insert(at, text):
    return lambda old: old[:at] + bytes.fromhex(text) + old[at:]


def append(text):
    return lambda old: old + bytes.fromhex(text)


def cut(count):
    return lambda old: old[:-count]


def drop(at, count):
    return lambda old: old[:at] + old[at + count:]


def all_bytes(text):
    return lambda old: bytes.fromhex(text)


# The example of docs/wire-format.md.
file("order", """
message Leg
  1 ratio  i16
  1 name   str
message Order
  1 id      u32
  1 active  bool
  1 stop    i32?
  1 symbol  str
  1 legs    [Leg]
  2 venue   str?
""")
good("example", {"id": 7, "active": True, "stop": None, "symbol": "ESZ6",
                 "legs": [{"ratio": 2, "name": "é"}, {"ratio": -1, "name": "x"}], "venue": "CME"}, 2)
good("old", {"id": 7, "active": True, "stop": -5, "symbol": "ESZ6", "legs": []})
good("nothing", {"id": 0, "active": False, "stop": None, "symbol": "", "legs": [], "venue": None}, 2)
bad("truncated", "example", {1: "W11", 2: "W11"}, cut(1))
bad("one-byte-more", "example", {1: "W11", 2: "W11"}, append("00"))
bad("no-bytes", "example", {1: "W11", 2: "W11"}, all_bytes(""))
bad("header-only", "example", {1: "W11", 2: "W11"}, lambda raw: raw[:6])
bad("half-a-header", "example", {1: "W11", 2: "W11"}, lambda raw: raw[:5])
bad("block-cut", "example", {1: "W11", 2: "W11"}, lambda raw: raw[:6 + 21])

file("numbers", """
message Numbers
  1 a  u8
  1 b  i8
  1 c  u16
  1 d  i16
  1 e  u32
  1 f  i32
  1 g  u64
  1 h  i64
  1 i  u128
  1 j  i128
  1 k  u24
  1 l  i48
  1 m  f32
  1 n  f64
  1 o  char
  2 p  u16 = 7
  2 q  f64 = -1.5
  2 r  char?
  3 s  i64 = -9
""")
one = {"a": 1, "b": -2, "c": 3, "d": -4, "e": 5, "f": -6, "g": 7, "h": -8, "i": 9, "j": -10, "k": 11, "l": -12,
       "m": 1.5, "n": -0.25, "o": "A"}
good("small", one)
good("extremes", {"a": 255, "b": -128, "c": 65535, "d": -32768, "e": 2**32 - 1, "f": -2**31, "g": 2**64 - 1,
    "h": -2**63,
                  "i": 2**128 - 1, "j": -2**127, "k": 2**24 - 1, "l": -2**47, "m": -0.0, "n": -0.0, "o": "\U0010ffff"})
good("not-a-number", {**one, "m": "nan:7f800001", "n": "nan:fff8000000000123", "o": "é"})
good("two", {**one, "p": 0, "q": 2.0, "r": "日"}, 2)
good("three", {**one, "p": 513, "q": 0.5, "r": None, "s": 10}, 3)
bad("surrogate", "small", {1: "invalid W5", 3: "invalid W5"}, put(6 + 83, "00d80000"))
bad("beyond-unicode", "small", {1: "invalid W5", 2: "invalid W5"}, put(6 + 83, "00001100"))
bad("cut-in-a-group", "two", {2: "W36", 3: "W36"}, put(0, "5900"), cut(13))
bad("shorter-than-version-1", "small", {1: "W36", 2: "W36"}, put(0, "5600"), cut(1))
bad("length-between-2-and-3", "three", {2: "W43", 3: "W36"}, put(0, "6700"), cut(7))
bad("block-of-nothing", "small", {1: "W36"}, all_bytes("0000ffffffff"))
bad("absent-char-not-looked-at", "three", {3: "W45"}, put(6 + 98, "ffffffff"))

file("flags", """
message Flags
  1 a  bool
  1 b  u8?
  1 c  bool
  1 d  bool?
  1 e  bool
  1 f  bool
  1 g  bool?
  1 h  u16?
  1 i  bool
  2 j  bool = true
  2 k  f64?
  3 l  bool?
  3 m  bool = false
""")
off = {"a": False, "b": None, "c": False, "d": None, "e": False, "f": False, "g": None, "h": None, "i": False}
good("all-off", off)
good("all-on", {"a": True, "b": 0, "c": True, "d": True, "e": True, "f": True, "g": True, "h": 0xABCD, "i": True})
good("mixed", {**off, "b": 5, "d": False, "g": False, "i": True})
good("two", {**off, "a": True, "j": False, "k": 1.25}, 2)
good("three", {**off, "j": True, "k": None, "l": False, "m": True}, 3)
good("three-none", {**off, "j": False, "k": None, "l": None, "m": False}, 3)
bad("spare-bits", "all-off", {1: "W44", 2: "W43", 3: "W43"}, put(8, "fc"))
bad("spare-bits-of-a-group", "three", {3: "W44"}, put(11, "04"))
bad("payload-of-none", "all-off", {1: "W45"}, put(7, "09"))
bad("value-of-an-absent-bool", "all-off", {1: "W45"}, put(6, "10"))
bad("wide-payload-of-none", "three", {3: "W45", 2: "W43", 1: "W43"}, put(12, "000000000000f03f"))

file("fixed", """
enum Side u8 closed 66 83 88@2
enum Venue u16 open 1 2
packet Price
  mantissa  i32be
  exponent  i8
  _         pad3
packet Trade
  side   Side
  venue  Venue
  price  Price
  cross  bool
  time   u16be
message Fixed
  1 side     Side
  1 venue    Venue
  1 pos      [f32;3]
  1 pair     (u8,bool,u16)
  1 marks    [bool;2]
  1 price    Price
  1 trade    Trade?
  1 ladder   [Price;2]
  1 grid     [[(u8,bool);2];2]
  1 spot     (f32,f32)?
  2 later    Side = 66
  2 place    Venue = 2
""")
price = {"mantissa": 0x01020304, "exponent": -2}
base = {"side": 66, "venue": 1, "pos": [1.0, -2.0, 0.5], "pair": [9, True, 513], "marks": [True, False], "price": price,
        "trade": None, "ladder": [price, {"mantissa": -1, "exponent": 0}], "grid": [[[1, True], [2, False]], [[3,
        False], [4, True]]],
        "spot": None}
good("plain", base)
good("options", {**base, "side": 83, "venue": 60000, "spot": [1.5, -1.5],
                 "trade": {"side": 83, "venue": 77, "price": price, "cross": True, "time": 0x0102}})
good("two", {**base, "later": 83, "place": 0}, 2)
good("new-value-of-a-closed-enum", {**base, "side": 88, "later": 88, "place": 3}, 2, {1: "W6", 2: None})
bad("unknown-value-of-a-closed-enum", "plain", {1: "W6", 2: "W6"}, put(6, "43"))
bad("closed-enum-in-a-packet", "options", {1: "W6"}, put(6 + 30, "00"))
bad("absent-packet-not-looked-at", "plain", {1: "W45"}, put(6 + 30, "07"))
bad("absent-pair-not-zero", "plain", {1: "W45"}, put(6 + 68, "01"))
bad("zero-is-no-side", "two", {2: "W6", 1: "W43"}, put(6 + 76, "00"))
bad("bool-byte-2-in-an-array", "plain", {1: "W46"}, put(6 + 19, "02"))
bad("bool-byte-255-in-a-tuple", "plain", {1: "W46"}, put(6 + 16, "ff"))
bad("padding-of-a-packet", "plain", {1: "valid W47"}, put(6 + 26, "01"))

file("text", """
message Text
  1 a  str
  1 n  u8
  1 b  str?
  1 c  str
  2 d  str = "none"
  3 e  str?
  3 f  bool = true
""")
three = {"a": "naïve", "n": 1, "b": "日本", "c": "", "d": "🦀", "e": "z", "f": False}
good("ascii", {"a": "ab", "n": 1, "b": "cde", "c": "f"})
good("empty", {"a": "", "n": 0, "b": None, "c": ""})
good("empty-is-not-none", {"a": "", "n": 0, "b": "", "c": ""})
good("two", {"a": "a", "n": 1, "b": None, "c": "é", "d": ""}, 2)
good("three", three, 3)
good("three-none", {**three, "b": None, "e": None}, 3)
bad("not-utf8", "ascii", {1: "W20", 3: "W20"}, put(20, "ff"))
bad("surrogate", "three", {3: "W20", 1: "W20"}, put(38, "eda080"))
bad("end-in-a-character", "three", {3: "W20", 2: "W20", 1: "W20"}, put(6, "03"))
bad("own-end-in-a-character", "three", {3: "W20", 2: "W20", 1: "W43"}, put(6 + 14, "0e"))
bad("ends-descend", "ascii", {1: "W19", 2: "W19"}, put(6 + 6, "01"))
bad("end-behind-the-lane", "ascii", {1: "W19"}, put(6 + 6, "07"))
bad("huge-end", "ascii", {1: "W19"}, put(6, "ffffffff"))
bad("last-end-short", "ascii", {1: "W11", 3: "W11"}, put(6 + 10, "05"))
bad("last-end-long", "ascii", {1: "W11"}, put(6 + 10, "07"))
bad("last-end-wraps", "ascii", {1: "W11"}, put(6 + 10, "f6ffffff"))
bad("text-of-none", "ascii", {1: "W45"}, put(6 + 5, "00"))
bad("text-of-none-in-a-character", "three", {3: "W20"}, put(6 + 5, "00"), put(6 + 6, "07"))
bad("text-of-none-not-utf8", "ascii", {1: "W20"}, put(6 + 5, "00"), put(22, "ff"))
bad("slot-on-another-end", "ascii", {1: "W25"}, put(2, "0600"))
bad("slot-missing", "ascii", {1: "W25", 2: "W25"}, put(2, "ffff"), cut(6))
bad("slot-without-lane", "ascii", {1: "W25"}, put(4, "0a00"))
bad("slot-behind-the-block", "three", {1: "W25", 2: "W25", 3: "W25"}, put(2, "1800"))
bad("slot-wraps", "three", {1: "W25", 3: "W25"}, put(2, "feff"))
bad("newer-slot-on-a-known-number", "three", {1: "W25"}, put(2, "0400"))

file("bytes", """
enum Side u8 closed 66 83
packet Point
  x  i16
  y  i16be
message Bytes
  1 a  bytes
  1 n  u8
  1 b  bytes?
  1 c  [u32]
  1 d  [bool]
  1 e  [Point]
  1 f  [Side]
  1 g  [(u8,f32)]
  1 h  [char]
  1 i  [[u16;2]]?
  2 j  [u16] = []
  2 k  bytes = "cafe"
  3 l  [f64]?
""")
none = {"a": "", "n": 0, "b": None, "c": [], "d": [], "e": [], "f": [], "g": [], "h": [], "i": None}
full = {"a": "00ff", "n": 1, "b": "01", "c": [1, 2**32 - 1], "d": [True, False, True], "e": [{"x": 1, "y": -2}],
        "f": [66, 83], "g": [[1, 1.5], [2, -0.5]], "h": ["a", "日"], "i": [[1, 2], [3, 4]]}
good("none", none)
good("empty-is-not-none", {**none, "b": "", "i": []})
good("full", full)
good("two", {**none, "a": "ab", "j": [1, 2], "k": ""}, 2)
good("three", {**full, "j": [513], "k": "0102", "l": [1.0]}, 3)
bad("list-does-not-divide", "full", {1: "W28", 2: "W28"}, put(6 + 10, "0c"))
bad("packets-do-not-divide", "full", {1: "W28"}, put(6 + 14, "0f"))
bad("unknown-enum-in-a-list", "full", {1: "W6"}, put(6 + 39 + 18, "44"))
bad("bad-char-in-a-list", "full", {1: "invalid W5"}, put(6 + 38 + 30, "00d8"))
bad("bool-byte-2-in-a-list", "full", {1: "W46", 2: "W43"}, put(6 + 39 + 11, "02"))
bad("bytes-of-none", "full", {1: "W45"}, put(6 + 5, "02"))
bad("list-of-none-not-divided", "full", {1: "W45"}, put(6 + 5, "01"), put(6 + 34, "2d"), cut(1))
bad("ends-descend", "full", {1: "W19"}, put(6 + 14, "0a"))
bad("end-behind-the-lane", "full", {1: "W19"}, put(6, "ffffff7f"))
bad("lane-too-long", "full", {1: "W11"}, append("00"))
bad("newer-data-cut", "three", {1: "W11", 2: "W11", 3: "W11"}, cut(1))
bad("data-slot-on-a-list-before", "full", {1: "W25"}, put(4, "1e00"))

file("lists", """
message Lists
  1 names   [str]
  1 blobs   [bytes]
  1 grid    [[u16]]
  1 words   [[str]]?
  1 cubes   [[[u8;2]]]
  1 deep    [[[bytes]]]
  2 tags    [str] = []
  2 more    [[str]]?
""")
none = {"names": [], "blobs": [], "grid": [], "words": None, "cubes": [], "deep": []}
full = {"names": ["a", "", "é"], "blobs": ["00", "", "0102"], "grid": [[1, 2], [], [3]], "words": [["x", "yz"], [],
        [""]],
        "cubes": [[[1, 2], [3, 4]]], "deep": [[["ff"], []], [], [["", "aa"]]]}
good("none", none)
good("empty-is-not-none", {**none, "words": []})
good("empty-elements", {**none, "names": [""], "blobs": [""], "grid": [[]], "words": [[]], "deep": [[], [[]]]})
good("full", full)
good("two", {**full, "tags": ["日本"], "more": [["a"]]}, 2)
good("one-empty-list", {**none, "words": [[]]})
just = {**none, "names": ["a", "", "é"]}
good("names", just)
good("blobs", {**none, "blobs": ["00", "", "0102"]})
good("words", {**none, "words": [["x", "yz"], [], [""]]})
FIRST = 6 + 25
bad("count-0", "none", {1: "W29", 2: "W29"}, put(6, "04000000"), put(10, "04000000"), put(14, "04000000"), put(19,
    "04000000"),
    put(23, "04000000"), put(27, "04000000"), append("00000000"))
bad("count-cut", "none", {1: "W29"}, put(6, "03000000"), put(10, "03000000"), put(14, "03000000"), put(19, "03000000"),
    put(23, "03000000"), put(27, "03000000"), append("010000"))
bad("count-too-large", "names", {1: "W30"}, put(FIRST, "05"))
bad("count-claims-a-gigabyte", "names", {1: "W30", 2: "W30"}, put(FIRST, "00000010"))
bad("count-wraps", "names", {1: "W30"}, put(FIRST, "03000040"))
bad("count-too-small", "names", {1: "W30"}, put(FIRST, "02"))
bad("ends-descend", "names", {1: "W30"}, put(FIRST + 4, "03"))
bad("last-end-short", "names", {1: "W30"}, put(FIRST + 12, "01"))
bad("last-end-long", "names", {1: "W30"}, put(FIRST + 12, "04"))
bad("end-in-a-character", "names", {1: "W31"}, put(FIRST + 8, "02"))
bad("not-utf8", "names", {1: "W31"}, put(FIRST + 17, "c3c3"))
bad("bytes-descend", "blobs", {1: "W30"}, put(FIRST + 4, "02"))
bad("bytes-last-end", "blobs", {1: "W30"}, put(FIRST + 12, "02"))
bad("inner-list-count-0", "one-empty-list", {1: "W29"}, put(FIRST + 4, "04"), append("00000000"), put(6 + 13, "0c"),
    put(6 + 17, "0c"),
    put(6 + 21, "0c"))
bad("inner-list-not-utf8", "words", {1: "W31"}, put(FIRST + 4 + 12 + 4 + 8, "ff"))
bad("inner-list-tail", "words", {1: "W30"}, put(FIRST + 4 + 12 + 4, "00"), put(FIRST + 4 + 12 + 8, "01"))
bad("inner-list-does-not-divide", "full", {1: "W28"}, put(FIRST + 38 + 4, "03"))

file("nested", """
enum Mode u8 open 0 1
message Point
  1 x  f32
  1 y  f32
message Entity
  1 id    u32
  1 name  str
  2 mode  Mode = 1
  2 tags  [str] = []
message Pair
  1 left   Entity
  1 right  Entity?
  1 at     Point
  3 note   str?
message World
  1 pair    Pair
  1 origin  Point?
  1 owner   Entity?
  1 end     u8
  2 spare   Pair?
""")
entity = {"id": 1, "name": "né"}
entity2 = {**entity, "mode": 0, "tags": ["t"]}
point = {"x": 1.0, "y": -1.0}
pair = {"left": entity, "right": None, "at": point}
good("small", {"pair": pair, "origin": None, "owner": None, "end": 9})
good("full", {"pair": {**pair, "right": {"id": 2, "name": ""}}, "origin": point, "owner": entity, "end": 9})
good("two", {"pair": {"left": entity2, "right": entity2, "at": point}, "origin": point, "owner": None, "end": 9,
             "spare": {"left": entity2, "right": None, "at": point}}, 2)
good("three", {"pair": {"left": entity2, "right": None, "at": point, "note": "n"}, "origin": None, "owner": entity2,
    "end": 9,
               "spare": {"left": entity2, "right": None, "at": point, "note": None}}, 3)
bad("no-bytes", "small", {1: "W11", 2: "W11"}, put(6, "00000000"), put(11, "00000000"), put(15, "00000000"),
    lambda raw: raw[:20])
bad("inner-block-too-short", "small", {1: "W36", 2: "W36"}, put(56, "07"), cut(1), put(35, "1e"), put(6, "31"),
    put(11, "31"), put(15, "31"))
bad("inner-block-of-another-type", "small", {1: "W36", 3: "W36"}, put(20 + 19, "0700"))
bad("inner-tail", "small", {1: "W11"}, append("00"), put(6, "34"), put(11, "34"), put(15, "34"))
bad("inner-text-not-utf8", "small", {1: "W20", 2: "W20"}, put(20 + 19 + 15, "ff"))
bad("inner-slot", "small", {1: "W25"}, put(20 + 19 + 2, "0000"))
bad("bytes-of-an-absent-table", "small", {1: "W45", 2: "W43"}, put(15, "36"), append("6576696c"))
bad("end-before-the-nested-value", "full", {1: "W19"}, put(6 + 5, "01"))
bad("shared-range", "full", {1: "W11"}, put(6 + 5, "45000000"), put(6 + 9, "45000000"), lambda raw: raw[:6 + 14 + 0x45])

file("rows", """
enum Side u8 closed 66 83
message Row
  1 id     u16
  1 name   str
  1 on     bool
  2 note   str = "-"
  2 side   Side?
  3 blob   bytes = "00"
  3 extra  str?
message Rows
  1 rows   [Row]
  1 tail   str
  1 maybe  [Row]?
""")
one = [{"id": 1, "name": "a", "on": True}, {"id": 2, "name": "", "on": False}, {"id": 3, "name": "日", "on": True}]
two = [{**row, "note": note, "side": side} for row, note, side in zip(one, ["", "é", "n"], [66, None, 83])]
three = [{**row, "blob": blob, "extra": extra} for row, blob, extra in zip(two, ["", "beef", "aa"], [None, "🦀", "z"])]
good("empty", {"rows": [], "tail": "", "maybe": None})
good("empty-is-not-none", {"rows": [], "tail": "t", "maybe": []})
good("one", {"rows": one, "tail": "t", "maybe": None})
good("two", {"rows": two, "tail": "t", "maybe": two[:1]}, 2)
good("three", {"rows": three, "tail": "t", "maybe": three[1:]}, 3)
L = 6 + 13 + 1  # the count of the first list
R = L + 10      # its first row
bad("count-0", "one", {1: "W29", 2: "W29"}, put(L, "00"))
bad("count-too-large", "one", {1: "W34"}, put(L, "02"))
bad("count-claims-a-gigabyte", "one", {1: "W33", 2: "W33"}, put(L, "00000008"))
bad("count-wraps", "one", {1: "W33"}, put(L, "03000040"))
bad("header-cut", "empty", {1: "W33", 2: "W33"}, put(6, "09000000"), put(15, "09000000"), append("010000000700020000"))
bad("stride-0", "one", {1: "W36", 2: "W36", 3: "W36"}, put(L + 4, "0000"))
bad("stride-of-no-version", "one", {1: "W36", 2: "W36"}, put(L + 4, "0600"))
bad("stride-in-a-group", "two", {2: "W36", 3: "W36", 1: "W34"}, put(L + 4, "0b00"))
bad("slot-missing", "one", {1: "W25"}, put(L + 6, "ffff"))
bad("slot-on-a-number", "one", {1: "W25", 2: "W25"}, put(L + 6, "0000"))
bad("slot-behind-the-row", "two", {1: "W25", 2: "W25"}, put(L + 6, "0b00"))
bad("data-slot-without-lane", "one", {1: "W25"}, put(L + 8, "0200"))
bad("slots-overlap", "three", {1: "W26", 2: "W26", 3: "W25"}, put(L + 6, "1000"))
bad("newer-slot-on-a-known-field", "two", {1: "W25"}, put(L + 6, "0300"))
bad("rows-descend", "one", {1: "W19", 2: "W19"}, put(R + 7 + 2, "00"))
bad("end-in-a-character", "one", {1: "W20", 2: "W20"}, put(R + 7 + 2, "02"))
bad("not-utf8", "one", {1: "W20"}, put(R + 21 + 1, "ff"))
bad("last-row-short", "one", {1: "W34"}, put(R + 14 + 2, "03"))
bad("last-row-long", "one", {1: "W34"}, put(R + 14 + 2, "05"))
bad("unknown-end-in-a-character", "two", {1: "W35", 2: "W20"}, put(R + 13 + 7, "02"))
bad("unknown-end-descends", "two", {1: "W35", 2: "W19"}, put(R + 13 + 7, "00"))
bad("unknown-end-behind-the-lane", "two", {1: "W35", 2: "W19"}, put(R + 13 + 7, "99"))
bad("unknown-data-end-descends", "three", {1: "W35", 3: "W19"}, put(R + 13, "03"))
bad("closed-enum-in-a-row", "two", {1: "W43", 2: "W6"}, put(R + 12, "00"))
bad("spare-bits-in-a-row", "one", {1: "W44"}, put(R + 6, "03"))
bad("payload-of-none-in-a-row", "two", {2: "W45", 1: "W43"}, put(R + 13 + 12, "42"))

file("books", """
message Level
  1 price   i32
  1 orders  [u32]
  2 owner   str?
message Book
  1 name    str
  1 bids    [Level]
  1 pages   [[Level]]
  2 asks    [Level] = []
message Shelf
  1 books  [Book]
  1 best   Book?
""")
level = {"price": 5, "orders": [1, 2]}
level2 = {**level, "owner": "me"}
book = {"name": "b", "bids": [level, {"price": -1, "orders": []}], "pages": [[level], [], [level, level]]}
book2 = {"name": "ß", "bids": [level2], "pages": [[], [level2]], "asks": [level2, {**level2, "owner": None}]}
good("empty", {"books": [], "best": None})
good("one", {"books": [book, {"name": "", "bids": [], "pages": []}], "best": None})
good("two", {"books": [book2, book2], "best": {**book2, "asks": []}}, 2)
good("best", {"books": [], "best": book})
bad("inner-rows-cut", "best", {1: "W11", 2: "W11"}, cut(1))
bad("lists-of-rows-descend", "best", {1: "W30"}, put(34 + 34 + 8, "19"))
bad("inner-list-does-not-divide", "best", {1: "W28", 2: "W28"}, put(34 + 10 + 4, "07"))
bad("inner-row-stride", "best", {1: "W36", 2: "W36"}, put(34 + 4, "07"))

file("tuples", """
message Entity
  1 id    u32
  1 name  str
  2 hp    u16 = 20
message Tuples
  1 a  (u8,bytes)
  1 b  ([u32;2],Entity)?
  1 c  [(u16,str,bool)]
  1 d  [(u16,bool)]
  1 e  (bool,(u8,str),[bytes])
  1 f  (bool,bool,str)
""")
entity = {"id": 3, "name": "e"}
base = {"a": [1, "ff"], "b": None, "c": [], "d": [], "e": [True, [2, "x"], []], "f": [True, True, ""]}
good("small", base)
good("full", {**base, "b": [[1, 2], entity], "c": [[1, "é", True], [2, "", False]], "d": [[7, True], [8, False]],
              "e": [False, [0, ""], ["", "0a"]]})
good("two", {**base, "b": [[1, 2], {**entity, "hp": 0}]}, 2)
bad("bool-byte-2-in-a-list-of-tuples", "full", {1: "W46"}, put(104, "02"))
bad("tuple-longer", "small", {1: "W11"}, append("00"))
bad("spare-bits-in-a-tuple", "small", {1: "W44"}, put(76, "07"))

file("slots", """
message Item
  1 n  u32
  2 s  str = "d"
  3 l  bytes = ""
message Items
  1 items  [Item]
  1 one    Item
  2 t      str = ""
  3 m      [u16] = []
""")
item = {"n": 5}
good("one", {"items": [item, item], "one": item})
good("two", {"items": [{**item, "s": "ab"}, {**item, "s": "é"}], "one": {**item, "s": ""}, "t": "z"}, 2)
good("three", {"items": [{**item, "s": "ab", "l": "01"}, {**item, "s": "é", "l": ""}], "one": {**item, "s": "",
    "l": "02"},
               "t": "z", "m": [1]}, 3)
bad("slots-overlap", "three", {1: "W26", 2: "W25", 3: "W25"}, put(2, "0a00"))
bad("newer-text-not-counted", "three", {1: "W11", 2: "W25"}, put(2, "ffff"))
bad("far-slot", "one", {1: "W43", 2: "W25", 3: "W25"}, put(0, "2c01"), put(4, "2801"), insert(14, "00" * 292),
    put(6 + 296, "1c000000"))
bad("far-slot-too-far", "far-slot", {1: "W25"}, put(4, "2901"))
bad("far-slot-in-the-known-part", "far-slot", {1: "W25"}, put(4, "0700"))

file("reserved", """
enum Side u8 open 66 83
packet Point
  x  i16
  y  i16
message Entity
  1 id    u32
  1 name  str
message Reserved
  1 a     u8
  1 num   u32 reserved@2
  1 flag  bool reserved@2
  1 opt   u16? reserved@2
  1 ob    bool? reserved@2
  1 side  Side reserved@2
  1 at    Point reserved@2
  1 arr   [u8;3] reserved@2
  1 pair  (u8,bool) reserved@2
  1 txt   str reserved@2
  1 ot    str? reserved@2
  1 raw   bytes reserved@2
  1 nums  [u32] reserved@2
  1 strs  [str] reserved@2
  1 rows  [Entity] reserved@2
  1 who   Entity? reserved@2
  1 z     str
  2 more  u8? reserved@3
  3 last  bool = true
""")
gone = dict.fromkeys("num flag opt ob side at arr pair txt ot raw nums strs rows who".split())
zero = {"a": 1, "num": 0, "flag": False, "opt": None, "ob": None, "side": 0, "at": {"x": 0, "y": 0}, "arr": [0, 0, 0],
        "pair": [0, False],
        "txt": "", "ot": None, "raw": "", "nums": [], "strs": [], "rows": [], "who": None, "z": "end"}
full = {"a": 1, "num": 5, "flag": True, "opt": 7, "ob": True, "side": 66, "at": {"x": 1, "y": 2}, "arr": [1, 2, 3],
        "pair": [1, True],
        "txt": "t", "ot": "é", "raw": "00", "nums": [1], "strs": ["a"], "rows": [{"id": 1, "name": "n"}],
        "who": {"id": 2, "name": ""}, "z": "end"}
good("zero", zero)
good("full", full)
good("two", {"a": 1, **gone, "z": "end", "more": 3}, 2)
good("three", {"a": 1, **gone, "z": "end", "more": None, "last": False}, 3)
bad("bit-of-a-removed-bool", "two", {2: "W44"}, put(11, "01"))
bad("payload-of-a-removed-number", "two", {2: "W45", 1: "W43"}, put(7, "01"))
bad("payload-of-a-removed-tuple", "two", {2: "W45"}, put(23, "01"))
bad("removed-text-in-a-character", "full", {1: "W20", 2: "W20"}, put(28, "02"))
bad("removed-list-not-looked-at", "full", {1: "W28", 2: "W43"}, put(36, "04"))
bad("removed-end-descends", "full", {1: "W19", 2: "W19"}, put(44, "ff"))

file("all", """
enum Game u8 closed 0 1 2 3
enum Kind u32 open 7 9
packet Vec3
  x  f64
  y  f64
  z  f64
message Item
  1 count  i8
  1 slot   u8
  1 id     str
message Entity
  1 id      str
  1 pos     Vec3
  1 motion  (f64,f64,f64)
  1 turn    (f32,f32)
  1 fall    f32
  1 fire    u16
  1 air     u16
  1 ground  bool
  1 silent  bool
  1 uuid    [u32;4]
  1 title   str?
  2 glows   bool = false
message Player
  1 game     Game
  1 kind     Kind
  1 score    i64
  1 world    str
  1 held     u32
  1 items    [Item]
  1 chest    [Item]
  1 spawn    (i64,i64)?
  1 flies    bool?
  1 horse    ([u32;4],Entity)?
  1 left     Entity?
  1 right    Entity?
  1 recipes  [str]
  1 seen     [[u16]]
  1 sides    [bool]
  1 path     [(i8,i8)]
  1 pets     [(str,Entity)]
  2 motto    str = "gg"
  2 nether   Vec3?
  2 friends  [Entity] = []
  3 logs     [bytes] = []
  3 height   f32 = 1.75
""")
entity = {"id": "cow", "pos": {"x": 1.0, "y": 2.0, "z": -0.5}, "motion": [0.0, -0.0, 0.25], "turn": [90.0, 0.0],
        "fall": 0.0, "fire": 1,
          "air": 300, "ground": True, "silent": False, "uuid": [1, 2, 3, 4], "title": "Kuh"}
entity2 = {**entity, "glows": True}
first = {"game": 0, "kind": 7, "score": -1, "world": "overworld", "held": 3,
         "items": [{"count": 1, "slot": 0, "id": "dirt"}, {"count": -1, "slot": 35, "id": "päper"}], "chest": [],
         "spawn": None, "flies": True, "horse": None, "left": None, "right": entity, "recipes": ["a", "bb"],
         "seen": [[], [1, 2]],
         "sides": [True, False], "path": [[1, -1], [0, 2]], "pets": []}
second = {**first, "game": 3, "kind": 8, "spawn": [1, -2], "flies": None, "horse": [[9, 8, 7, 6], entity2],
        "right": None,
          "pets": [["Rex", entity2], ["", {**entity2, "title": None}]], "motto": "", "nether": entity["pos"],
          "friends": [entity2]}
good("first", first)
good("second", second, 2)
good("third", {**second, "nether": None, "logs": ["", "ff"], "height": -0.0}, 3)
bad("third-cut", "third", {1: "W11", 2: "W11", 3: "W11"}, cut(1))

# Fixed text: all bytes are the value, whatever the filling.
file("ascii", """
packet Name
  long   ascii8
  short  cstr4
message Names
  1 symbol  ascii4
  1 name    Name?
  1 code    cstr4
  1 all     [ascii2]
""")
filled = {"symbol": b"ESZ6".hex(), "name": {"long": b"a b     ".hex(), "short": b"x\0\0\0".hex()},
          "code": b"\0\0\0\0".hex(), "all": [b"  ".hex(), b"z ".hex()]}
good("filled", filled)
good("not-ascii", {"symbol": "ff8000e9", "name": None, "code": "c3280000", "all": []})
good("other-fillings", {"symbol": b"A \0 ".hex(), "name": {"long": b"a\0\0     ".hex(), "short": b"x\0\0 ".hex()},
                        "code": b"\0\0A\0".hex(), "all": [b"z\0".hex()]})
bad("half-a-text-in-a-list", "filled", {1: "W28"}, put(6 + 21, "03"), cut(1))
bad("absent-text-not-blank", "not-ascii", {1: "W45"}, put(6 + 5, "20"))

# Frames are not in the model: bytes by hand, outcomes as section 10 says.
file("frame", """
frame
""")


def frame(number, version, layout, sequence, body):
    rest = (32 + len(body)).to_bytes(4, "little") + number.to_bytes(2, "little") + version.to_bytes(2, "little")
    rest += layout.to_bytes(8, "little") + sequence.to_bytes(8, "little") + body
    return b"\xf7PW\x01" + crc32c(b"\xf7PW\x01" + rest).to_bytes(4, "little") + rest


TABLE = list(range(256))
for _ in range(8):
    TABLE = [value >> 1 ^ 0x82F63B78 * (value & 1) for value in TABLE]


def crc32c(raw):
    register = 2**32 - 1
    for byte in raw:
        register = register >> 8 ^ TABLE[(register ^ byte) & 255]
    return register ^ 2**32 - 1


assert crc32c(b"123456789") == 0xE3069283


def seen(number, version, layout, sequence, body, rest=0):
    header = f'"id":{number},"version":{version},"layout":"{layout:016x}","sequence":{sequence}'
    return f'frame {{{header},"body":"{body.hex()}","rest":{rest}}}'


message = bytes.fromhex("0800ffffffff0000803f000080bf")
some = {"number": 7, "version": 2, "layout": 0x0123456789ABCDEF, "sequence": 1, "body": message}
most = {"number": 65535, "version": 65535, "layout": 2**64 - 1, "sequence": 2**64 - 1, "body": b"\xf7PW\x01" * 3}
good("frame", some, readers={1: seen(**some)})
good("extremes", most, readers={1: seen(**most)})
good("no-body", {**some, "body": b""}, readers={1: seen(**{**some, "body": b""})})
bad("more-behind", "frame", {1: seen(**some, rest=3)}, append("f75057"))
bad("nothing", "frame", {1: "more 32"}, all_bytes(""))
bad("half-a-magic", "frame", {1: "more 30"}, lambda raw: raw[:2])
bad("length-not-there", "frame", {1: "more 21"}, lambda raw: raw[:11])
bad("length-there", "frame", {1: "more 34"}, lambda raw: raw[:12])
bad("last-byte-missing", "frame", {1: "more 1"}, cut(1))
bad("no-magic", "frame", {1: "invalid W51"}, put(0, "f8"))
bad("no-magic-second-byte", "frame", {1: "invalid W51"}, lambda raw: b"\xf7p")
bad("another-format", "frame", {1: "invalid W51"}, put(3, "02"))
bad("length-below-the-header", "frame", {1: "invalid W52"}, put(8, "1f"))
bad("length-0", "frame", {1: "invalid W52"}, put(8, "00"))
bad("length-short", "frame", {1: "invalid W53"}, put(8, "2d"))
bad("length-of-4-gigabytes", "frame", {1: "more 4294967249"}, put(8, "ffffffff"))
bad("checksum", "frame", {1: "invalid W53"}, put(4, "00"))
bad("body-changed", "frame", {1: "invalid W53"}, put(45, "3f"))
bad("fingerprint-changed", "frame", {1: "invalid W53"}, put(16, "00"))

file("unions", """
message Fill
  1 lots  u32
  1 fee   i64?
  3 note  str?
message Moved
  1 x   i32
  1 to  str
message Halt
  3 reason  str?
union Event u16
  1 Filled  Fill
  2 Moved   Moved
  258 Halted  Halt
  4 Closed  -
  9@2 Late    Moved
message Log
  1 event  Event
  1 later  Event?
  1 all    [Event]
  1 groups [[Event]]
  1 end    u8
  2 spare  Event?
""")
fill, moved = {"Filled": {"lots": 5, "fee": -1}}, {"Moved": {"x": -2, "to": "é"}}
log = {"event": moved, "later": None, "all": [], "groups": [], "end": 9}
late, strange = {"Late": {"x": 1, "to": "z"}}, {"tag": 65535, "bytes": "ff00fe"}
good("message", log)
good("nothing", {**log, "event": "Halted", "later": "Halted"})
good("lists", {**log, "later": fill, "all": [moved, "Halted", fill], "groups": [[], ["Halted"], [fill, moved]]})
good("two", {**log, "all": [late, moved], "spare": late}, 2)
good("later-fields", {**log, "event": {"Filled": {"lots": 1, "fee": None, "note": "n"}}, "all": ["Closed"],
                      "spare": {"Halted": {"reason": "r"}}}, 3)
good("unknown", {**log, "event": strange, "all": [strange, {"tag": 0, "bytes": ""}, "Halted"]},
     readers={1: "W68", 2: "W43", 3: "W43"})
bad("no-tag", "nothing", {1: "W57", 3: "W57"}, put(6 + 0, "01000000"), put(6 + 5, "03000000"),
    put(6 + 9, "03000000"), put(6 + 13, "03000000"), cut(1))
bad("fields-of-nothing", "nothing", {1: "W11", 3: "W11"},
    put(6 + 0, "04000000"), put(6 + 5, "06000000"), put(6 + 9, "06000000"), put(6 + 13, "06000000"),
    insert(6 + 18 + 2, "0000"))
newer = "0500ffffffff" + "0102030405"
bad("newer-fields-of-nothing", "nothing", {1: "W43", 3: "W25"},
    put(6 + 0, "0d000000"), put(6 + 5, "0f000000"), put(6 + 9, "0f000000"), put(6 + 13, "0f000000"),
    insert(6 + 18 + 2, newer))
newer = "040000 00ffff".replace(" ", "") + "01000000" + "ff"
bad("newer-text-of-nothing-not-utf8", "nothing", {1: "W20", 3: "W36"},
    put(6 + 0, "0d000000"), put(6 + 5, "0f000000"), put(6 + 9, "0f000000"), put(6 + 13, "0f000000"),
    insert(6 + 18 + 2, newer))
bad("other-variant", "message", {1: "W36"}, put(6 + 18, "0100"))
bad("variant-of-another-tag", "message", {1: "W68"}, put(6 + 18, "ff00"))
bad("tag-of-nothing", "message", {1: "W43"}, put(6 + 18, "0201"))
bad("ends-descend", "lists", {1: "W30"}, lambda raw: bytes(raw).replace(
    bytes.fromhex("0201" + "10000000"), bytes.fromhex("0201" + "0f000000"), 1))
bad("count-of-nothing", "lists", {1: "W29"}, lambda raw: bytes(raw).replace(
    bytes.fromhex("03000000" + "0200"), bytes.fromhex("00000000" + "0200"), 1))
bad("more-entries-than-bytes", "lists", {1: "W30"}, lambda raw: bytes(raw).replace(
    bytes.fromhex("03000000" + "0200"), bytes.fromhex("ff000000" + "0200"), 1))

file("maps", """
enum Side u8 closed 66 83
message Leg
  1 ratio  i16
  1 name   str
message Maps
  1 names   {str:u32}
  1 legs    {i16:Leg}
  1 sides   {Side:str}
  1 blobs   {bytes:[str]}
  1 flags   {bool:u8}
  1 chars   {char:f32}
  1 wide    {u64:[u16]}
  2 spare   {u8:u8}?
""")
none = {"names": [], "legs": [], "sides": [], "blobs": [], "flags": [], "chars": [], "wide": []}
some = {"names": [["", 1], ["a", 2], ["é", 3]], "legs": [[-300, {"ratio": 1, "name": "x"}], [2, {"ratio": -1, "name": ""}]],
        "sides": [[66, "buy"], [83, ""]], "blobs": [["", []], ["00", ["t"]], ["0000", ["u", "v"]], ["01", []]],
        "flags": [[False, 1], [True, 0]], "wide": [[1, [7]], [256, []]]}
good("empty", none)
good("entries", {**none, **some})
good("chars", {**none, "chars": [], "names": [["b", 1]]})
good("two", {**none, **some, "spare": [[1, 2], [255, 0]]}, 2)
bad("keys-descend", "entries", {1: "W63", 2: "W63"}, lambda raw: bytes(raw).replace(
    "aé".encode(), "éa".encode(), 1).replace(bytes.fromhex("01000000" + "02000000"), bytes.fromhex("02000000" + "02000000"), 1))
bad("a-key-twice", "entries", {1: "W63"}, lambda raw: bytes(raw).replace(
    bytes.fromhex("0200" + "19000000"), bytes.fromhex("d4fe" + "19000000"), 1))

file("recursive", """
message Leaf
  1 n  u8
union Tree u8
  1 Branch  Node
  2 Leaf    Leaf
  3 Bud     -
message Node recursive 4
  1 id     u8
  1 kids   [Node]^
  1 next   Node?^
  1 label  str
  2 late   [Node]^ = []
  2 trees  [Tree]^ = []
""")
def node(number, *kids, next=None, **more):
    return {"id": number, "kids": list(kids), "next": next, "label": "n" * (number % 3), **more}
good("leaf", node(1))
good("tree", node(1, node(2, node(3), node(4)), node(5)))
good("four-levels", node(1, node(2, node(3, node(4)))))
good("mixed", node(1, node(2, next=node(3, node(4))), next=node(5, next=node(6, next=node(7)))))
def two(number, *trees, kids=(), late=()):
    return node(number, *kids, late=list(late), trees=list(trees))
branch = lambda *more, **others: {"Branch": two(*more, **others)}
leaf = {"Leaf": {"n": 9}}
good("two", two(1, branch(2, leaf, branch(3), "Bud"), late=[two(2, kids=[two(3, late=[two(4)])])]), 2)
good("leaves-below-the-last-level", two(1, branch(2, branch(3, branch(4, leaf, "Bud")))), 2)
good("five-levels-of-branches", two(1, branch(2, branch(3, branch(4, leaf, branch(5))))), 2,
     readers={1: "W43", 2: "invalid W64"})
good("five-levels", node(1, node(2, node(3, node(4, node(5))))), readers={1: "invalid W64", 2: "invalid W64"})
good("five-levels-of-next", node(1, next=node(2, next=node(3, next=node(4, next=node(5))))),
     readers={1: "invalid W64", 2: "invalid W64"})

file("aligned", """
message Moved
  1 x  i16
union Event u8
  1 Moved   Moved
  2 Halted  -
message Inner align 4
  1 data  [f64]
  1 text  str
message Part align 2
  1 codes  [u32]
union Shape u8 align 4
  1 Inner  Inner
  2 Part   Part
  3 Empty  -
message Mesh align 8
  1 event   Event
  1 points  [f64]
  2 small   [u16] = []
  2 raw     bytes = ""
  2 grid    [[f64]] = []
  2 rows    [[f32;3]] = []
  2 inner   Inner?
  2 parts   [Part] = []
  2 shape   Shape?
  2 shapes  [Shape] = []
  2 lists   [[Part]] = []
  2 pair    (u8,Inner)?
""")
good("example", {"event": {"Moved": {"x": -2}}, "points": [1.0]})
inner = {"data": [0.5, -1.0], "text": "é"}
full = {"event": "Halted", "points": [1.0, 2.0], "small": [1, 2, 3], "raw": "01", "grid": [[], [3.0]], "rows": [[1.0, 2.0, 3.0]],
        "inner": inner, "parts": [{"codes": [7]}, {"codes": []}, {"codes": [8, 9]}], "shape": {"Inner": inner},
        "shapes": ["Empty", {"Part": {"codes": [1]}}, {"tag": 77, "bytes": "0505"}, {"Inner": {"data": [], "text": ""}}],
        "lists": [[], [{"codes": [5]}], [{"codes": [6]}, {"codes": []}]], "pair": [1, inner]}
nothing = {"event": "Halted", "points": [], "small": [], "raw": "", "grid": [], "rows": [], "inner": None, "parts": [],
           "shape": None, "shapes": [], "lists": [], "pair": None}
good("nothing", nothing, 2)
good("full", full, 2, readers={1: "W43", 2: "W68"})
known = [shape for shape in full["shapes"] if "tag" not in shape]
good("known", {**full, "shapes": known}, 2)
good("empty-is-not-padded", {**nothing, "small": [5], "shapes": ["Empty", "Empty"], "inner": {"data": [], "text": ""}}, 2)
bad("padding-not-zero", "example", {1: "W67"}, put(6 + 8 + 9, "05"))
bad("padding-only", "example", {1: "W66"}, put(6 + 4, "0a000000"), cut(8))
bad("no-padding", "example", {1: "W28"}, drop(6 + 8 + 9, 1), put(6 + 4, "11000000"))
