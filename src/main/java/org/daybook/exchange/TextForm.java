package org.daybook.exchange;

import java.nio.charset.Charset;

/// How the letters and columns of a text file are written.
///
/// @param charset   of its letters
/// @param delimiter between its columns
public record TextForm(Charset charset, char delimiter) {}
