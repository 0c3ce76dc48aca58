package org.daybook.ui;

/// Somewhere a worker can be: a value that holds just enough to find the way back, for example
/// `record HerRecord(ParticipantId id) implements Place {}`. Never holds a name, a note or anything else decrypted,
/// because the [Navigator] remembers it.
public interface Place {}
