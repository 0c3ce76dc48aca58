package org.daybook.accountability;

import org.daybook.ui.Texts;

/// Possible attackers: the threat model of `docs/security.md`, line by line and in its order, with what is protected and what
/// is not.
enum Threat {
    PASSING("accountability.threat.passing", "accountability.threat.passing.holds",
            "accountability.threat.passing.remains"),
    WALKING_IN("accountability.threat.walking-in", "accountability.threat.walking-in.holds",
            "accountability.threat.walking-in.remains"),
    SITTING_DOWN("accountability.threat.sitting-down", "accountability.threat.sitting-down.holds",
            "accountability.threat.sitting-down.remains"),
    THIEF("accountability.threat.thief", "accountability.threat.thief.holds", "accountability.threat.thief.remains"),
    COMING_BACK("accountability.threat.coming-back", "accountability.threat.coming-back.holds",
            "accountability.threat.coming-back.remains"),
    SMALL_ROLE("accountability.threat.small-role", "accountability.threat.small-role.holds",
            "accountability.threat.small-role.remains"),
    LEFT("accountability.threat.left", "accountability.threat.left.holds", "accountability.threat.left.remains"),
    COORDINATOR("accountability.threat.coordinator", "accountability.threat.coordinator.holds",
            "accountability.threat.coordinator.remains"),
    COURT("accountability.threat.court", "accountability.threat.court.holds", "accountability.threat.court.remains"),
    READER("accountability.threat.reader", "accountability.threat.reader.holds",
            "accountability.threat.reader.remains");

    private final String who;
    private final String holds;
    private final String remains;

    Threat(String who, String holds, String remains) {
        this.who = who;
        this.holds = holds;
        this.remains = remains;
    }

    void write(Writing paper) {
        Texts texts = paper.texts();
        paper.part(who).words(texts.say("accountability.threat.holds", texts.say(holds)))
                .words(texts.say("accountability.threat.remains", texts.say(remains)))
                .judge("accountability.threat.judgement");
    }
}
