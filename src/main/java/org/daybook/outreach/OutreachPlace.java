package org.daybook.outreach;

import org.daybook.ui.Place;

/// The outreach page.
///
/// @param part the section to open
public record OutreachPlace(OutreachPart part) implements Place {
    static String written(OutreachPlace place) {
        return OutreachCodes.of(place.part);
    }

    static OutreachPlace read(String written) {
        return new OutreachPlace(OutreachCodes.read(OutreachPart.class, written));
    }
}
