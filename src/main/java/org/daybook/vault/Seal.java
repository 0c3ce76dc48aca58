package org.daybook.vault;

/// The data key sealed to one slot's public key, and signed, because sealing alone proves no sender.
///
/// @param generation    of the data key; also in the database's file name
/// @param encapsulation the output of DHKEM for the holder of the private key, 32 bytes
/// @param iv            of AES-GCM, 12 bytes
/// @param ciphertext    the data key and GCM's tag, 48 bytes
/// @param signature     Ed25519 over all of the above and the recipient, 64 bytes
record Seal(long generation, byte[] encapsulation, byte[] iv, byte[] ciphertext, byte[] signature) {
    byte[] encode() {
        return LengthPrefixed.join(LengthPrefixed.of(generation), encapsulation, iv, ciphertext, signature);
    }

    static Seal decode(byte[] bytes) throws DamagedBytes {
        var in = new FieldReader(bytes);
        var seal = new Seal(in.number(), in.exactly(32), in.exactly(12), in.exactly(DataKey.LENGTH + 16),
                in.exactly(64));
        in.end();
        return seal;
    }
}
