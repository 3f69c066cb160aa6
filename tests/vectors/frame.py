"""Frames, section 10 of docs/wire-format.md; and what both readers need."""
import struct

class Refused(Exception): pass

def need(condition, rule):
    if not condition: raise Refused(rule)

def u32(raw, at): return int.from_bytes(raw[at:at + 4], "little")

def crc(raw):
    register = 0xFFFFFFFF
    for byte in raw:
        register ^= byte
        for _ in range(8): register = register >> 1 ^ (0x82F63B78 if register & 1 else 0)
    return register ^ 0xFFFFFFFF

def read(raw):
    """The header's fields, the body and the bytes behind it; or how many bytes are missing."""
    need(raw[:4] == b"\xF7PW\x01"[:len(raw)], "W51")
    length = u32(raw, 8) if len(raw) >= 12 else 32
    need(length >= 32, "W52")
    if len(raw) < length: return length - len(raw)
    need(u32(raw, 4) == crc(raw[:4] + raw[8:length]), "W53")
    return *struct.unpack_from("<HHQQ", raw, 12), raw[32:length], raw[length:]
