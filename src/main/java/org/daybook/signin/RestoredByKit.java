package org.daybook.signin;

import org.daybook.recovery.KitKey;
import org.daybook.vault.BackupContents;

/// A backup that was restored by a recovery kit: nobody is signed in yet.
///
/// @param key      the kit; whoever takes it closes it
/// @param contents what was in the backup
/// @param kept     where the store lies that was there before
record RestoredByKit(KitKey key, BackupContents contents, KeptAside kept) {}
