package org.daybook.vault;

/// A problem found by a check of the store.
///
/// @param key   the text key of its sentence, for example `vault.finding.damaged`
/// @param where a table, a page or a slot's number; never a word from a record. May be empty
public record Finding(String key, String where) {}
