package org.daybook.launch;

import java.util.Optional;
import org.daybook.base.TypedDate;
import org.daybook.site.OpenSite;

/// A step of the launch guide, for tests of other rooms.
public final class SomeStep {
    private SomeStep() {}

    /// Adds one with these words in every field that holds words.
    public static void add(OpenSite house, String words) {
        house.launchGuide().add(new LaunchStepForm(Optional.of(LaunchPhase.SET_UP), words, words,
                TypedDate.next("", house.clearances().today()), words, words));
    }
}
