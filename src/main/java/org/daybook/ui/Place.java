package org.daybook.ui;

/// A place in the program: a value that contains just enough to find it again, for example `record HerRecord(ParticipantId id)
/// implements Place {}`. Never contains a name, a note or any other decrypted data, because the [Navigator] remembers it.
public interface Place {}
