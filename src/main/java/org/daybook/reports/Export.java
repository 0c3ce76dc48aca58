package org.daybook.reports;

import java.nio.file.Path;
import org.daybook.base.Period;

/// An export as it is asked for.
///
/// @param period   of which quarter, half-year or year
/// @param folder   into which folder
/// @param existing what to do with files of the same name
/// @param labels   in which language
public record Export(Period period, Path folder, Existing existing, Labels labels) {}
