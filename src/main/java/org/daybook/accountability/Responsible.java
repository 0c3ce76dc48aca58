package org.daybook.accountability;

import org.daybook.accountability.PaperSettings.Setting;
import org.daybook.staff.Site;
import org.daybook.ui.Texts;

/// Who answers for the data and who watches over it: the same lines on every paper.
final class Responsible {
    private Responsible() {}

    /// Controller, contact, and the data protection officer where there is one.
    static void controller(Writing paper, Given given) {
        paper.filled("accountability.paper.controller", given.of(Setting.CONTROLLER))
                .filled("accountability.paper.address", given.of(Setting.ADDRESS))
                .filled("accountability.paper.contact", given.of(Setting.CONTACT))
                .filled("accountability.paper.officer", given.of(Setting.OFFICER));
    }

    /// The supervisory authority: as the site wrote it, or as it is recalled for the country, with the request to check it.
    static void authority(Writing paper, Given given) {
        var typed = given.of(Setting.AUTHORITY);
        var recalled = recalled(given.facts().site(), paper.texts());
        if (typed.isBlank() && !recalled.isBlank()) {
            paper.entry("accountability.paper.authority", paper.texts().say("accountability.paper.check", recalled));
        } else {
            paper.filled("accountability.paper.authority", typed);
        }
    }

    /// The authority of the site's country as it is recalled; empty where none is known.
    static String recalled(Site site, Texts texts) {
        return Authority.of(site.country()).map(one -> texts.of("accountability", one)).orElse("");
    }
}
