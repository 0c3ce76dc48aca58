package org.daybook.staff;

import java.util.function.BooleanSupplier;
import org.daybook.ui.Place;

/// Something that is done once at a new site, and where. Whether it is done is determined by what exists.
///
/// @param order  position among all steps; the smallest comes first
/// @param code   the code under which the store remembers that it was skipped; never changed
/// @param words  its texts on Today
/// @param place  where it is done
/// @param isDone called on the write lane, for staff who may set the site up
public record FirstStep(int order, String code, Words words, Place place, BooleanSupplier isDone) {
    /// Text keys.
    ///
    /// @param title what is to be done
    /// @param hint  what it is for
    /// @param verb  the button that opens it
    public record Words(String title, String hint, String verb) {}
}
