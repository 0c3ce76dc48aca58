package org.daybook.accountability;

import org.daybook.accountability.PaperSettings.Setting;
import org.daybook.staff.Site;
import org.daybook.ui.Texts;

/// The people responsible for the data and its supervision: the same lines on every paper.
final class Responsible {
    private Responsible() {}

    /// Writes controller, contact, and the data protection officer, if any.
    static void controller(Writing paper, Given given) {
        paper.filled("accountability.paper.controller", given.of(Setting.CONTROLLER))
                .filled("accountability.paper.address", given.of(Setting.ADDRESS))
                .filled("accountability.paper.contact", given.of(Setting.CONTACT))
                .filled("accountability.paper.officer", given.of(Setting.OFFICER));
    }

    /// Writes the supervisory authority: as the site entered it, or the built-in one of the country, with the request to check
    /// it.
    static void authority(Writing paper, Given given) {
        var typed = given.of(Setting.AUTHORITY);
        var recalled = recalled(given.facts().site(), paper.texts());
        if (typed.isBlank() && !recalled.isBlank()) {
            paper.entry("accountability.paper.authority", paper.texts().say("accountability.paper.check", recalled));
        } else {
            paper.filled("accountability.paper.authority", typed);
        }
    }

    /// Returns the built-in authority of the site's country; empty if none is known.
    static String recalled(Site site, Texts texts) {
        return Authority.of(site.country()).map(one -> texts.of("accountability", one)).orElse("");
    }
}
