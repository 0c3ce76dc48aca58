package org.daybook.exchange;

import java.nio.charset.Charset;

/// The encoding of a text file and the delimiter of its columns.
///
/// @param charset   the encoding of its letters
/// @param delimiter the character between its columns
public record TextForm(Charset charset, char delimiter) {}
