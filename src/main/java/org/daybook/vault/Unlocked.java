package org.daybook.vault;

/// An opened slot with its content.
///
/// @param slot the slot of the passphrase
/// @param key  the data key; wiped when closed
record Unlocked(KeySlot slot, DataKey key) implements AutoCloseable {
    @Override
    public void close() {
        key.close();
    }
}
