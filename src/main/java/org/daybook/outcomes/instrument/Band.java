package org.daybook.outcomes.instrument;

/// A part of the scale that has a name. It reaches up to the next one.
///
/// @param from its lowest score
/// @param name what it is called, in the language of the file
public record Band(int from, String name) {}
