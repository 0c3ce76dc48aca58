package org.daybook.vault;

/// What a program brings to every store it makes or opens. The program has one; tests bring cheaper costs and their own
/// tables, through doors that are open to this package alone.
///
/// @param policy  costs of a guess at a passphrase that are accepted
/// @param scripts tables and views
record StoreConfig(KdfPolicy policy, Scripts scripts) {}
