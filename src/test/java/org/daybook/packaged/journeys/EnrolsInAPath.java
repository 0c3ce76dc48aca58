package org.daybook.packaged.journeys;

import org.daybook.app.PreparedSite;
import org.daybook.packaged.Hand;
import org.daybook.packaged.Journey;
import org.daybook.packaged.Looks;
import org.daybook.packaged.Prepared;

/// Task 5: she chooses a path and a group on it, and says what for.
public final class EnrolsInAPath implements Journey {
    /// Her goal, in her own words.
    public static final String GOAL = "θέλω δικό μου μαγαζί";
    /// The path.
    public static final org.daybook.paths.Path PATH = org.daybook.paths.Path.PRACTICAL_SKILLS;

    @Override
    public void run(Hand hand, Looks looks) {
        SignedIn.toToday(hand);
        Ways.toHer(hand, Prepared.here().cards().greek());
        Ways.turnTo(hand, "paths.tab.title", "enrol");
        looks.at("paths-tab");
        Ways.press(hand, "path-" + PATH.code());
        Ways.press(hand, "group-choice-1");
        hand.fill("goal", GOAL);
        looks.at("paths-enrolling");
        Ways.press(hand, "enrol");
        hand.reads("paths.tab.enrolled.group", hand.texts().of("paths", PATH), PreparedSite.GROUP);
        hand.reads("paths.tab.quote", GOAL);
        looks.at("paths-enrolled");
    }
}
