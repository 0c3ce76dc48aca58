package org.daybook.reports;

import java.nio.file.Path;
import org.daybook.base.Quarter;

/// An export as it is asked for.
///
/// @param quarter  of which quarter
/// @param folder   into which folder
/// @param existing what to do with files of the same name
/// @param labels   in which language
public record Export(Quarter quarter, Path folder, Existing existing, Labels labels) {}
