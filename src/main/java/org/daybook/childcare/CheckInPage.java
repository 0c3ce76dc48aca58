package org.daybook.childcare;

import java.util.List;
import java.util.Optional;
import org.daybook.participants.PersonRow;

/// The woman at the desk with a card, and her children.
///
/// @param mother   her line
/// @param children those who are here first
public record CheckInPage(PersonRow mother, List<One> children) {
    public CheckInPage {
        children = List.copyOf(children);
    }

    /// One of her children.
    ///
    /// @param stay the current stay, if the child is here
    public record One(ChildRow kid, Optional<Stay> stay) {}
}
