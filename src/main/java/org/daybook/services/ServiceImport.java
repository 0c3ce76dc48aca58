package org.daybook.services;

import java.util.List;

/// What importing a file would do; nothing was written yet.
///
/// @param added    what is new
/// @param here     how many stand in the book already, also closed ones, or stand twice in the file
/// @param unusable the lines that cannot be used
record ServiceImport(List<ListedService> added, int here, List<Long> unusable) {
    ServiceImport {
        added = List.copyOf(added);
        unusable = List.copyOf(unusable);
    }
}
