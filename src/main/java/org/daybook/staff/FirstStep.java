package org.daybook.staff;

import java.util.function.BooleanSupplier;
import org.daybook.ui.Place;

/// Something that is done once at a new site, and where. It counts as done by what is really there.
///
/// @param order  among all steps; the smallest comes first
/// @param code   by which the store remembers that it was skipped; never changed
/// @param words  how Today names it
/// @param place  where it is done
/// @param isDone asked on the write lane, by whoever may set the site up
public record FirstStep(int order, String code, Words words, Place place, BooleanSupplier isDone) {
    /// Text keys.
    ///
    /// @param title what is to be done
    /// @param hint  what it is good for
    /// @param verb  the button that goes there
    public record Words(String title, String hint, String verb) {}
}
