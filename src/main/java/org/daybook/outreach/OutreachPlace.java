package org.daybook.outreach;

import org.daybook.ui.Place;

/// The page of reaching out.
///
/// @param part to which section one goes
public record OutreachPlace(OutreachPart part) implements Place {
    static String written(OutreachPlace place) {
        return OutreachCodes.of(place.part);
    }

    static OutreachPlace read(String written) {
        return new OutreachPlace(OutreachCodes.read(OutreachPart.class, written));
    }
}
