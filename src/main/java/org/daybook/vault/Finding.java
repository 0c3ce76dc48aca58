package org.daybook.vault;

/// Something that a check of the store found wrong.
///
/// @param key   the text key of the sentence that says what, for example `vault.finding.damaged`
/// @param where a table, a page or a slot's number; never a word from a record. May be empty
public record Finding(String key, String where) {}
