package org.daybook.disclosure;

import java.util.Arrays;
import java.util.List;

/// The smallest group of people that is shown by itself. A site may choose a higher one, never less than ten
/// (CMS cell-size policy; CTDC and IOM use 11). All are multiples of the rounding base: a group that is shown can
/// then never be printed as a number below the threshold.
public enum Threshold {
    TEN(10), FIFTEEN(15), TWENTY(20), THIRTY(30);

    private final int people;

    Threshold(int people) {
        this.people = people;
    }

    /// How many people a group has at least, before it is shown.
    public int people() {
        return people;
    }

    /// The threshold of so many people.
    ///
    /// @throws IllegalArgumentException when a site may not choose this number
    public static Threshold of(int people) {
        return Arrays.stream(values()).filter(threshold -> threshold.people == people).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such threshold"));
    }

    /// Every threshold up to this one, lowest first. A higher threshold starts from what the lower ones hid, so
    /// that raising it never shows a group that was hidden before.
    List<Threshold> rungs() {
        return Arrays.stream(values()).filter(threshold -> threshold.people <= people).toList();
    }
}
