package org.daybook.reports;

import java.nio.file.Path;
import org.daybook.base.Period;

/// The parameters of an export.
///
/// @param period   the quarter, half-year or year
/// @param folder   the target folder
/// @param existing what to do with files of the same name
/// @param labels   the language
public record Export(Period period, Path folder, Existing existing, Labels labels) {}
