package org.daybook.vault;

/// A slot that was opened, and what it held.
///
/// @param slot whose passphrase it was
/// @param key  the data key; wiped when closed
record Unlocked(KeySlot slot, DataKey key) implements AutoCloseable {
    @Override
    public void close() {
        key.close();
    }
}
