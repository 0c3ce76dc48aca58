package org.daybook.vault;

/// A store between the passphrase and its lanes: unlocked and held.
///
/// @param folder   its folder
/// @param lock     held for this program
/// @param slots    trusted: verified with the data key
/// @param unlocked the slot that opened it, and the data key
record UnlockedStore(StoreFolder folder, StoreLock lock, SlotFile slots, Unlocked unlocked) {
    /// Returns the same store with other slots of the same generation.
    UnlockedStore with(SlotFile next) {
        var own = next.slot(unlocked.slot().id()).orElseThrow();
        return new UnlockedStore(folder, lock, next, new Unlocked(own, unlocked.key()));
    }

    Database database() {
        return new Database(folder.store(slots.generation()), unlocked.key());
    }
}
