#!/usr/bin/env python3
"""Reads the sheets of a recovery kit on the basis of docs/store-format.md alone; shares no code with the program.

    read_kit.py < lines     five lines of one sheet, or ten of two; prints the sign-in word and the passphrase

Needs nothing beside Python.
"""

import hashlib
import sys

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


class Refused(Exception):
    """A line was mistyped, or the sheets do not belong together."""


def require(holds, sentence):
    if not holds:
        raise Refused(sentence)


def times(one, other, polynomial, bits):
    product = 0
    for bit in reversed(range(bits)):
        product <<= 1
        if product >> bits:
            product ^= polynomial
        if other >> bit & 1:
            product ^= one
    return product


def power(exponent):
    result = 1
    for _ in range(exponent):
        result = times(result, 2, 0b100101, 5)
    return result


def line(number, typed):
    plain = "".join(typed.split()).replace("-", "").upper().translate(str.maketrans("OIL", "011"))
    require(len(plain) == 9 and all(symbol in ALPHABET for symbol in plain), f"line {number} is mistyped")
    symbols = [ALPHABET.index(symbol) for symbol in plain]
    check = times(power(9), number, 0b100101, 5) ^ symbols[8]
    for place, symbol in enumerate(symbols[:8]):
        check ^= times(power(place + 1), symbol, 0b100101, 5)
    require(check == 0, f"line {number} is mistyped")
    value = 0
    for symbol in symbols[:8]:
        value = value << 5 | symbol
    return value.to_bytes(5, "big")


def sheet(lines):
    data = b"".join(line(number, typed) for number, typed in enumerate(lines, 1))
    require(hashlib.sha256(b"daybook.kit.1" + data[:21]).digest()[:4] == data[21:], "lines of different sheets")
    require(data[0] >> 4 == 1, "another version")
    return data[0] & 15, data[1:3], int.from_bytes(data[3:5], "big"), data[5:21]


def quotient(one, other):
    return next(found for found in range(256) if times(found, other, 0x11b, 8) == one)


def join(one, other):
    require(one[1:3] == other[1:3], "sheets of different kits")
    require(one[0] != other[0], "the same sheet twice")
    i, k = one[0], other[0]
    return bytes(quotient(times(a, k, 0x11b, 8) ^ times(b, i, 0x11b, 8), i ^ k) for a, b in zip(one[3], other[3]))


def main():
    try:
        lines = [typed for typed in sys.stdin.read().splitlines() if typed.strip()]
        first = sheet(lines[:5])
        secret = first[3] if first[0] == 0 else join(first, sheet(lines[5:10]))
        print(f"kit-{first[2]}")
        print(secret.hex())
        return 0
    except Refused as refused:
        print(refused, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
