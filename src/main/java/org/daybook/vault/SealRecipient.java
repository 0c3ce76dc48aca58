package org.daybook.vault;

import java.util.UUID;

/// The recipient of a seal. Bound into the seal's key and signature, so that no seal can be moved to another slot or store.
///
/// @param store     the store's id
/// @param slot      the slot's id
/// @param publicKey the slot's X25519 public key (SPKI, 44 bytes)
record SealRecipient(UUID store, UUID slot, byte[] publicKey) {
    /// Returns the context that both ends compute for themselves.
    byte[] context(long generation, byte[] encapsulation) {
        return LengthPrefixed.join(LengthPrefixed.of("daybook.seal.1"), LengthPrefixed.of(store),
                LengthPrefixed.of(slot), publicKey,
                LengthPrefixed.of(generation), encapsulation);
    }
}
