package org.daybook.disclosure;

import java.util.Arrays;
import java.util.List;

/// The smallest group of people that is shown by itself. A site may choose a higher one, never less than ten (CMS cell-size
/// policy; CTDC and IOM use 11). All are multiples of the rounding base, so a group that is shown can never be printed as a
/// number below the threshold.
public enum Threshold {
    TEN(10), FIFTEEN(15), TWENTY(20), THIRTY(30);

    private final int people;

    Threshold(int people) {
        this.people = people;
    }

    /// Returns the minimum number of people in a group that is shown.
    public int people() {
        return people;
    }

    /// Returns the threshold with a number of people.
    ///
    /// @throws IllegalArgumentException if a site may not choose this number
    public static Threshold of(int people) {
        return Arrays.stream(values()).filter(threshold -> threshold.people == people).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such threshold"));
    }

    /// Returns every threshold up to this one, lowest first. A higher threshold starts from what the lower ones combined, so
    /// that raising it never shows a group that was suppressed before.
    List<Threshold> rungs() {
        return Arrays.stream(values()).filter(threshold -> threshold.people <= people).toList();
    }
}
