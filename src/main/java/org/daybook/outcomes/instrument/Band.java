package org.daybook.outcomes.instrument;

/// A named part of the scale, up to the start of the next one.
///
/// @param from its lowest score
/// @param name its name, in the language of the file
public record Band(int from, String name) {}
