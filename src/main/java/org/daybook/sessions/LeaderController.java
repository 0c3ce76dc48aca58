package org.daybook.sessions;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import org.daybook.staff.StaffId;
import org.daybook.staff.StaffMember;

/// The list from which is chosen who leads a session, by initials.
final class LeaderController {
    private LeaderController() {}

    /// Offers some, and chooses one if she is among them.
    static void offer(ComboBox<StaffMember> list, List<StaffMember> members, StaffId chosen) {
        list.getItems().setAll(members);
        choose(list, chosen);
    }

    /// Chooses one if she is offered.
    static void choose(ComboBox<StaffMember> list, StaffId wished) {
        list.getItems().stream().filter(member -> member.id().equals(wished)).findFirst().ifPresent(list::setValue);
    }

    /// Chooses one by the words of her id, if she is offered.
    static void choose(ComboBox<StaffMember> list, String id) {
        list.getItems().stream().filter(member -> member.id().value().toString().equals(id)).findFirst()
                .ifPresent(list::setValue);
    }

    /// Who is chosen.
    static Optional<StaffId> chosen(ComboBox<StaffMember> list) {
        return Optional.ofNullable(list.getValue()).map(StaffMember::id);
    }
}
