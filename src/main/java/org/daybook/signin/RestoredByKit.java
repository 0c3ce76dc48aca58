package org.daybook.signin;

import org.daybook.recovery.KitKey;
import org.daybook.vault.BackupContents;

/// A backup that was restored by a recovery kit: nobody is signed in yet.
///
/// @param key      the kit; closed by the code that takes it
/// @param contents what was in the backup
/// @param kept     the place of the former store
record RestoredByKit(KitKey key, BackupContents contents, KeptAside kept) {}
