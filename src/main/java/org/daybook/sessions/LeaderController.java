package org.daybook.sessions;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import org.daybook.staff.StaffId;
import org.daybook.staff.StaffMember;

/// The list for choosing who leads a session, by initials.
final class LeaderController {
    private LeaderController() {}

    /// Fills the list, and selects one member if she is among them.
    static void offer(ComboBox<StaffMember> list, List<StaffMember> members, StaffId chosen) {
        list.getItems().setAll(members);
        choose(list, chosen);
    }

    /// Selects a member if she is offered.
    static void choose(ComboBox<StaffMember> list, StaffId wished) {
        list.getItems().stream().filter(member -> member.id().equals(wished)).findFirst().ifPresent(list::setValue);
    }

    /// Selects a member by the text of her id, if she is offered.
    static void choose(ComboBox<StaffMember> list, String id) {
        list.getItems().stream().filter(member -> member.id().value().toString().equals(id)).findFirst()
                .ifPresent(list::setValue);
    }

    /// Returns the selected member.
    static Optional<StaffId> chosen(ComboBox<StaffMember> list) {
        return Optional.ofNullable(list.getValue()).map(StaffMember::id);
    }
}
