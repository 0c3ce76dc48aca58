package org.daybook.services;

import java.util.List;

/// What importing a file would do; nothing has been written yet.
///
/// @param added    what is new
/// @param here     the number of services already in the book, including closed ones, or listed twice in the file
/// @param unusable the unusable lines
record ServiceImport(List<ListedService> added, int here, List<Long> unusable) {
    ServiceImport {
        added = List.copyOf(added);
        unusable = List.copyOf(unusable);
    }
}
