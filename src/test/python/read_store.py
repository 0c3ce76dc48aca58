#!/usr/bin/env python3
"""Reads a store on the basis of docs/store-format.md alone; shares no code with the program.

    read_store.py STORE WORD < passphrase     opens slots and database, prints their content, writes nothing
    read_store.py --vectors docs/store-format.md     recomputes the page's test vectors

Needs python3-cryptography and python3-argon2. The database is decrypted in memory, page by page, and handed to the
sqlite3 module; no plaintext reaches the disk. A store that was not closed (with a log file next to it) is refused.
"""

import hashlib
import hmac
import re
import sqlite3
import struct
import sys
import unicodedata
from pathlib import Path

from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives import hashes, padding
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF, HKDFExpand
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC
from cryptography.hazmat.primitives.poly1305 import Poly1305
from cryptography.hazmat.primitives.serialization import load_der_private_key, load_der_public_key

MAGIC = b"daybook-slots-1\n"
COSTS = {(65536, 3, 1)}
# The cost used in stores that only tests open, where it does not matter.
CHEAP = (256, 1, 1)
PAGE = 4096


class Refused(Exception):
    """The store is not valid, or the passphrase is wrong."""


def require(holds, sentence):
    if not holds:
        raise Refused(sentence)


def join(*fields):
    """F(a, b, ...): each field preceded by its length as four bytes, big-endian."""
    return b"".join(struct.pack(">I", len(field)) + field for field in fields)


def fields(data):
    """The inverse of join; a length that does not fit is refused."""
    found, at = [], 0
    while at < len(data):
        require(at + 4 <= len(data), "cut off")
        (length,) = struct.unpack_from(">I", data, at)
        require(at + 4 + length <= len(data), "a length that does not fit")
        found.append(data[at + 4:at + 4 + length])
        at += 4 + length
    return found


def number(value):
    return struct.pack(">Q", value)


def from_number(field):
    require(len(field) == 8, "not a number")
    return struct.unpack(">Q", field)[0]


def mac(key, data):
    return hmac.new(key, data, hashlib.sha256).digest()


def hkdf(key, info):
    return HKDF(algorithm=hashes.SHA512(), length=32, salt=None, info=info).derive(key)


class Seal:
    def __init__(self, data):
        generation, self.encapsulation, self.iv, self.ciphertext, self.signature = fields(data)
        self.generation = from_number(generation)


class Slot:
    def __init__(self, data):
        body, digest = fields(data)
        require(digest == hashlib.sha256(body).digest(), "damaged slot")
        self.fields = fields(body)
        (self.id, self.word, self.kdf, memory, passes, lanes, self.salt, self.check, self.public_key,
         self.wrapped, self.signing_key, self.mac, seal) = self.fields
        self.cost = (from_number(memory), from_number(passes), from_number(lanes))
        self.seal = Seal(seal)


class Slots:
    def __init__(self, data):
        require(data.startswith(MAGIC), "not a slots file")
        require(hashlib.sha256(data[:-32]).digest() == data[-32:], "damaged slots file")
        self.body, self.mac = fields(data[len(MAGIC):-32])
        self.store, generation, edition, count, *slots = fields(self.body)
        self.generation, self.edition = from_number(generation), from_number(edition)
        require(from_number(count) == len(slots), "a count that does not fit")
        self.slots = [Slot(slot) for slot in slots]

    def slot(self, word):
        plain = unicodedata.normalize("NFKC", word).strip().lower().encode()
        for slot in self.slots:
            if slot.word == plain:
                return slot
        raise Refused("no such sign-in word")


def derive(passphrase, slot):
    """p1 | p2 | p3"""
    require(slot.kdf == b"argon2id-13" and slot.cost in COSTS, "a cost that is not on the list")
    memory, passes, lanes = slot.cost
    typed = unicodedata.normalize("NFKC", passphrase).encode()
    derived = hash_secret_raw(typed, slot.salt, time_cost=passes, memory_cost=memory, parallelism=lanes, hash_len=96,
                              type=Type.ID, version=0x13)
    return derived[:32], derived[32:64], derived[64:]


def unwrap(password, wrapped):
    """jasypt's PBEWITHHMACSHA512ANDAES_256: salt 16, IV 16, AES-256-CBC."""
    salt, iv, ciphertext = wrapped[:16], wrapped[16:32], wrapped[32:]
    key = PBKDF2HMAC(algorithm=hashes.SHA512(), length=32, salt=salt, iterations=1000).derive(password.hex().encode())
    decryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
    unpadder = padding.PKCS7(128).unpadder()
    return unpadder.update(decryptor.update(ciphertext) + decryptor.finalize()) + unpadder.finalize()


def decapsulate(private_key, encapsulation):
    """RFC 9180, 4.1: DHKEM(X25519, HKDF-SHA256)."""
    suite = b"KEM" + struct.pack(">H", 0x0020)
    recipient = private_key.public_key().public_bytes_raw()
    shared = private_key.exchange(X25519PublicKey.from_public_bytes(encapsulation))
    extracted = hmac.new(b"\0" * 32, b"HPKE-v1" + suite + b"eae_prk" + shared, hashlib.sha256).digest()
    info = struct.pack(">H", 32) + b"HPKE-v1" + suite + b"shared_secret" + encapsulation + recipient
    return HKDFExpand(algorithm=hashes.SHA256(), length=32, info=info).derive(extracted)


class Opened:
    """Opens a slot with its passphrase and keeps every intermediate value for the vectors."""

    def __init__(self, slots, slot, passphrase):
        self.password, check_key, mac_key = derive(passphrase, slot)
        require(hmac.compare_digest(mac(check_key, join(b"daybook.slot.check.1")), slot.check), "wrong passphrase")
        under = join(b"daybook.slot.1", slots.store, *slot.fields[:11])
        require(hmac.compare_digest(mac(mac_key, under), slot.mac), "altered slot")
        seal = slot.seal
        require(seal.generation == slots.generation, "a seal of another generation")
        self.context = join(b"daybook.seal.1", slots.store, slot.id, slot.public_key, number(seal.generation),
                            seal.encapsulation)
        signer = load_der_public_key(slot.signing_key)
        require(isinstance(signer, Ed25519PublicKey), "not a signing key")
        signer.verify(seal.signature, join(self.context, seal.iv, seal.ciphertext))
        self.private_key = unwrap(self.password, slot.wrapped)
        private_key = load_der_private_key(self.private_key, None)
        require(isinstance(private_key, X25519PrivateKey), "not a slot's key")
        shared = decapsulate(private_key, seal.encapsulation)
        self.data_key = AESGCM(hkdf(shared, self.context)).decrypt(seal.iv, seal.ciphertext, self.context)
        self.file_mac = mac(hkdf(self.data_key, join(b"daybook.slots.mac.1")), slots.body)
        require(hmac.compare_digest(self.file_mac, slots.mac), "a slot was added, dropped or moved")


def chacha20(key, nonce, counter, data):
    block = struct.pack("<I", counter & 0xFFFFFFFF) + nonce
    return Cipher(algorithms.ChaCha20(key, block), mode=None).encryptor().update(data)


def decrypt_page(key, index, page):
    """One page: ciphertext, nonce 16, Poly1305 tag 16. The first page begins with the cipher's salt and eight bytes of
    SQLite's header (page size, versions), which are not encrypted but authenticated like the rest."""
    end = PAGE - 32
    ciphertext, nonce, tag = page[:end], page[end:end + 16], page[end + 16:]
    counter = struct.unpack_from("<I", nonce, 12)[0] ^ index
    once = chacha20(key, nonce[:12], counter, bytes(64))
    Poly1305.verify_tag(once[:32], ciphertext + nonce, tag)
    open_bytes = 24 if index == 1 else 0
    plain = chacha20(once[32:], nonce[:12], counter + 1, ciphertext[open_bytes:])
    if index == 1:
        plain = b"SQLite format 3\0" + ciphertext[16:24] + plain
    return plain + bytes(32)


def decrypt(key, data):
    require(len(data) % PAGE == 0 and data, "not whole pages")
    pages = (data[at:at + PAGE] for at in range(0, len(data), PAGE))
    return b"".join(decrypt_page(key, index, page) for index, page in enumerate(pages, start=1))


def in_memory(plain):
    """The decrypted database, never on disk. A database in memory has no log, so the header must not require one."""
    header = bytearray(plain)
    header[18:20] = b"\x01\x01"
    connection = sqlite3.connect(":memory:")
    connection.deserialize(bytes(header))
    return connection


def read(store, word, passphrase):
    slots = Slots((store / "slots").read_bytes())
    opened = Opened(slots, slots.slot(word), passphrase)
    file = store / f"store-{slots.generation}.db"
    log = file.with_name(file.name + "-wal")
    require(not log.exists() or log.stat().st_size == 0, "not closed: a log lies beside the database")
    return slots, in_memory(decrypt(opened.data_key, file.read_bytes()))


def columns(connection, table):
    return [row[1] for row in connection.execute(f"pragma table_info({table})")]


def first_line(connection, key):
    """The start of the chain: the first line, or the one after the newest checkpoint. Returns the number and MAC before it."""
    before, upto, line_mac = bytes(32), 0, bytes(32)
    if not columns(connection, "audit_checkpoint"):
        return upto, line_mac
    for identity, upto, line_hex, at, who, stored in connection.execute(
            "select id, upto, line_mac, at, who, mac from audit_checkpoint order by upto"):
        before = mac(key, join(b"daybook.audit.checkpoint.1") + before + join(identity.encode())
                     + struct.pack(">q", upto) + join(line_hex.encode(), at.encode(), who.encode()))
        require(before.hex() == stored, f"the checkpoint behind line {upto} does not fit")
        line_mac = bytes.fromhex(line_hex)
    return upto, line_mac


def audit_chain(connection):
    """Follows the chain of docs/store-format.md; returns the number of valid lines."""
    (key,) = connection.execute("select value from secret where name = 'AUDIT'").fetchone()
    first, before = first_line(connection, key)
    seq = first
    detail = ", detail" if "detail" in columns(connection, "audit") else ""
    for number_, stored, *texts in connection.execute(
            f"select seq, mac, id, at, computer, who, act, outcome, subjects{detail} from audit order by seq"):
        seq += 1
        line = struct.pack(">q", number_) + join(*(text.encode() for text in texts if text is not None))
        before = hmac.new(key, before + line, hashlib.sha256).digest()
        require(number_ == seq and hmac.compare_digest(before, stored), f"audit line {seq} does not fit")
    return seq - first


def show(store, word, passphrase):
    slots, connection = read(store, word, passphrase)
    store_id, generation, edition = connection.execute(
        "select store_id, generation, slots_edition from store_info").fetchone()
    require(store_id.replace("-", "") == slots.store.hex() and generation == slots.generation
            and edition == slots.edition, "slots and database are not of one time")
    require(connection.execute("pragma integrity_check").fetchone() == ("ok",), "damaged database")
    print("generation", generation)
    print("slots", len(slots.slots))
    print("audit", audit_chain(connection))
    for (table,) in connection.execute(
            "select name from sqlite_schema where type = 'table' and name not like 'sqlite%' order by name").fetchall():
        print("table", table, connection.execute(f'select count(*) from "{table}"').fetchone()[0])


def holds(store, word, passphrase, wanted):
    """Counts how often words occur in the decrypted pages, including free and unused bytes; also for the tests' stores."""
    COSTS.add(CHEAP)
    slots = Slots((store / "slots").read_bytes())
    opened = Opened(slots, slots.slot(word), passphrase)
    plain = decrypt(opened.data_key, (store / f"store-{slots.generation}.db").read_bytes())
    print("holds", sum(plain.count(one.encode()) for one in wanted))


def letter_content(expected):
    """The content of the letterbox in the vectors."""
    box, letter = expected["letterbox"], expected["letter"]
    require(hashlib.sha256(box[:-32]).digest() == box[-32:], "damaged letterbox")
    store, public_key = fields(box.removeprefix(b"daybook-letterbox-1\n")[:-32])
    private_key = load_der_private_key(expected["letterbox-private-key"], None)
    require(load_der_public_key(public_key) == private_key.public_key(), "not the letterbox's key")
    encapsulation, iv, ciphertext = fields(letter.removeprefix(b"daybook-letter-1\n"))
    context = join(b"daybook.letter.1", store, bytes.fromhex("019c0000000070008000000000000003"), public_key,
                   encapsulation)
    padded = AESGCM(hkdf(decapsulate(private_key, encapsulation), context)).decrypt(iv, ciphertext, context)
    (length,) = struct.unpack_from(">I", padded)
    require(len(padded) == 1024 and not any(padded[4 + length:]), "not padded as the page says")
    return padded[4:4 + length]


def vectors(page):
    block = page.read_text(encoding="utf-8").split("## Test vectors", 1)[1].split("```")[1]
    expected = {name: bytes.fromhex("".join(digits.split()))
                for name, digits in re.findall(r"^([a-z-]+) =\n((?: {4}[0-9a-f]+\n)+)", block, re.MULTILINE)}
    slots = Slots(expected["slots"])
    slot = slots.slot("north")
    opened = Opened(slots, slot, "café and the tide")
    found = {"salt": slot.salt, "wrap-password": opened.password, "check": slot.check, "mac": slot.mac,
             "private-key": opened.private_key, "encapsulation": slot.seal.encapsulation, "context": opened.context,
             "data-key": opened.data_key, "file-mac": opened.file_mac, "signature": slot.seal.signature,
             "letter-content": letter_content(expected)}
    for name, value in found.items():
        require(value == expected[name], f"{name} differs")
    signer = load_der_private_key(expected["signing-private-key"], None)
    signed = signer.sign(join(opened.context, slot.seal.iv, slot.seal.ciphertext))
    require(signed == expected["signature"], "signature differs")
    print("vectors", len(found) + 1)


def main(arguments):
    try:
        if arguments[:1] == ["--vectors"]:
            vectors(Path(arguments[1]))
        elif arguments[:1] == ["--holds"]:
            holds(Path(arguments[1]), arguments[2], sys.stdin.readline().rstrip("\n"), arguments[3:])
        else:
            show(Path(arguments[0]), arguments[1], sys.stdin.readline().rstrip("\n"))
        return 0
    except Refused as refused:
        print(refused, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
