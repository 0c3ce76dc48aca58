package org.daybook.retention;

import java.util.List;

/// What came of an approval.
///
/// @param gone   how much was taken out
/// @param stayed cards of those who were off the list by then: nothing of theirs was touched
/// @param waits  how much still waits, for somebody who may see it
public record Done(int gone, List<String> stayed, int waits) {
    public Done {
        stayed = List.copyOf(stayed);
    }
}
