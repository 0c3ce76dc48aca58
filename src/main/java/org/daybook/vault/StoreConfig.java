package org.daybook.vault;

/// What a program supplies for every store it makes or opens. The program has one; tests use cheaper costs and their own
/// tables, through package-private methods.
///
/// @param policy  the accepted costs of a guess at a passphrase
/// @param scripts tables and views
record StoreConfig(KdfPolicy policy, Scripts scripts) {}
