package org.daybook.vault;

/// A store between the passphrase and its lanes: unlocked and held.
///
/// @param folder   where it lies
/// @param lock     held for this program
/// @param slots    believed: the data key found them whole
/// @param unlocked who opened it, and the data key
record UnlockedStore(StoreFolder folder, StoreLock lock, SlotFile slots, Unlocked unlocked) {
    /// The same store with other slots of the same generation.
    UnlockedStore with(SlotFile next) {
        var own = next.slot(unlocked.slot().id()).orElseThrow();
        return new UnlockedStore(folder, lock, next, new Unlocked(own, unlocked.key()));
    }

    Database database() {
        return new Database(folder.store(slots.generation()), unlocked.key());
    }
}
