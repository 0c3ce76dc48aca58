package org.daybook.retention;

import java.util.List;

/// The result of an approval.
///
/// @param gone   the number of records deleted
/// @param stayed cards of women who were off the list by then: nothing of theirs was touched
/// @param waits  the number that still waits for a user who may see them
public record Done(int gone, List<String> stayed, int waits) {
    public Done {
        stayed = List.copyOf(stayed);
    }
}
