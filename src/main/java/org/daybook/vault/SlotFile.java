package org.daybook.vault;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The file `slots`: all slots of one generation of the data key. What was read must not be trusted before a slot was unlocked
/// and [#isWhole] returned true; until then it may be anyone's.
///
/// @param store      the store's id
/// @param generation of the data key; part of the database's file name
/// @param edition    counts the versions of this file; the database remembers it, so that an older copy is noticed
/// @param slots      in the order in which they were added; the first is the store's first staff member
/// @param mac        over all of the above, under a key derived from the data key: reveals a dropped, added or moved slot
record SlotFile(UUID store, long generation, long edition, List<KeySlot> slots, byte[] mac) {
    static final int MAX_SLOT_BYTES = 2048;
    static final int MAX_FILE_BYTES = 1 << 20;
    private static final int MAX_SLOTS = 400;
    private static final byte[] MAGIC = LengthPrefixed.of("daybook-slots-1\n");

    SlotFile {
        slots = List.copyOf(slots);
    }

    /// Returns the same slots with a MAC made with the data key.
    SlotFile sealedWith(DataKey key) {
        return new SlotFile(store, generation, edition, slots, key.macOverSlots(body()));
    }

    /// Checks whether the MAC over all slots was made by the holder of the data key.
    boolean isWhole(DataKey key) {
        return Hashes.same(mac, key.macOverSlots(body()));
    }

    /// Checks whether both files have the same bytes.
    boolean sameAs(SlotFile other) {
        return Arrays.equals(encode(), other.encode());
    }

    /// Returns the next edition, with these slots; without a MAC yet.
    SlotFile next(List<KeySlot> fresh) {
        return new SlotFile(store, generation, edition + 1, fresh, new byte[0]);
    }

    /// Returns the same slots for another data key, whose seals they already contain; without a MAC yet.
    SlotFile ofGeneration(long next) {
        return new SlotFile(store, next, edition, slots, new byte[0]);
    }

    /// Checks whether there is no room for another slot.
    boolean isFull() {
        return slots.size() >= MAX_SLOTS;
    }

    Optional<KeySlot> slot(UUID id) {
        return slots.stream().filter(slot -> slot.id().equals(id)).findFirst();
    }

    Optional<KeySlot> slot(String word) {
        return slots.stream().filter(slot -> slot.word().equals(word)).findFirst();
    }

    /// Returns the bytes of the file, ending with their SHA-256.
    byte[] encode() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(MAGIC);
        out.writeBytes(LengthPrefixed.join(body(), mac));
        out.writeBytes(Hashes.sha256(out.toByteArray()));
        return out.toByteArray();
    }

    private byte[] body() {
        var fields = new ArrayList<byte[]>(
                List.of(LengthPrefixed.of(store), LengthPrefixed.of(generation), LengthPrefixed.of(edition),
                        LengthPrefixed.of(slots.size())));
        slots.forEach(slot -> fields.add(slot.encode()));
        return LengthPrefixed.join(fields.toArray(byte[][]::new));
    }

    /// @throws DamagedBytes if the bytes are not a slots file, or were damaged
    static SlotFile decode(byte[] bytes) throws DamagedBytes {
        var end = bytes.length - 32;
        if (bytes.length > MAX_FILE_BYTES || end < MAGIC.length
                || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)
                || !Arrays.equals(Hashes.sha256(Arrays.copyOf(bytes, end)),
                        Arrays.copyOfRange(bytes, end, bytes.length))) {
            throw new DamagedBytes();
        }
        var outer = new FieldReader(Arrays.copyOfRange(bytes, MAGIC.length, end));
        var body = new FieldReader(outer.atMost(MAX_FILE_BYTES));
        var mac = outer.exactly(32);
        outer.end();
        return decodeBody(body, mac);
    }

    private static SlotFile decodeBody(FieldReader in, byte[] mac) throws DamagedBytes {
        var store = in.id();
        var generation = in.number();
        var edition = in.number();
        var count = in.number();
        if (generation == 0 || count == 0 || count > MAX_SLOTS) {
            throw new DamagedBytes();
        }
        var slots = new ArrayList<KeySlot>();
        for (var i = 0; i < count; i++) {
            slots.add(KeySlot.decode(in.atMost(MAX_SLOT_BYTES)));
        }
        in.end();
        return new SlotFile(store, generation, edition, slots, mac);
    }
}
