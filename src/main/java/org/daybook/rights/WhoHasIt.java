package org.daybook.rights;

import static org.daybook.staff.Permission.CHANGE_CONTACT;
import static org.daybook.staff.Permission.CHANGE_RECORD;
import static org.daybook.staff.Permission.CORRECT_CASE;
import static org.daybook.staff.Permission.HAND_OVER_COPY;
import static org.daybook.staff.Permission.PRINT_CALLS;
import static org.daybook.staff.Permission.PRINT_CARD;
import static org.daybook.staff.Permission.PRINT_CERTIFICATE;
import static org.daybook.staff.Permission.PRINT_CONSENTS;
import static org.daybook.staff.Permission.PRINT_FOR_COMPANY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.staff.Permission;
import org.daybook.staff.Received;
import org.daybook.staff.RecipientSource;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.staff.SubjectAccessSection.Value;
import org.daybook.staff.Trail;
import org.daybook.staff.TrailLine;
import org.daybook.staff.UnitOfWork;

/// Who received something about her: according to the rooms, and to the audit trail of what was printed or exported. Inside a
/// passage.
final class WhoHasIt {
    private static final Set<Permission> TO_HER = Set.of(HAND_OVER_COPY, PRINT_CARD, PRINT_CERTIFICATE,
            PRINT_CONSENTS, PRINT_FOR_COMPANY);
    private static final Set<Permission> OUT = Set.of(HAND_OVER_COPY, PRINT_CARD, PRINT_CERTIFICATE,
            PRINT_CONSENTS, PRINT_FOR_COMPANY, PRINT_CALLS);
    private static final Set<Permission> CORRECTED = Set.of(CHANGE_RECORD, CHANGE_CONTACT, CORRECT_CASE);

    private final List<RecipientSource> rooms;
    private final Trail trail;

    WhoHasIt(List<RecipientSource> rooms, Trail trail) {
        this.rooms = rooms;
        this.trail = trail;
    }

    /// Returns them newest first.
    List<Received> of(UnitOfWork work, ParticipantId her) {
        var out = trail.about(work, her.value(), OUT).stream().flatMap(line -> onPaper(line).stream());
        return Stream.concat(rooms.stream().flatMap(room -> room.received(work, her).stream()), out).distinct()
                .sorted(Comparator.comparing(Received::on).reversed()).toList();
    }

    /// Returns the day on which what she told was last changed, if ever.
    Optional<LocalDate> corrected(UnitOfWork work, ParticipantId her) {
        return trail.about(work, her.value(), CORRECTED).stream().findFirst().map(line -> line.at().toLocalDate());
    }

    private static Optional<Received> onPaper(TrailLine line) {
        return line.act().map(act -> new Received(line.at().toLocalDate(),
                TO_HER.contains(act) ? new Received.Who.She() : new Received.Who.House(),
                List.of(new Value.Chosen("staff", act))));
    }

    /// Returns the list as a part of her copy; empty if nobody received anything.
    static Optional<SubjectAccessSection> told(List<Received> list) {
        return list.isEmpty()
                ? Optional.empty()
                : Optional.of(new SubjectAccessSection("rights.received.heading",
                        list.stream().map(WhoHasIt::line).toList()));
    }

    static SubjectAccessSection.Line line(Received one) {
        var values = new ArrayList<Value>();
        values.add(new Value.Day(one.on()));
        if (one.who() instanceof Received.Who.Outside outside) {
            values.addAll(outside.name());
        }
        values.addAll(one.what());
        return new SubjectAccessSection.Line(switch (one.who()) {
            case Received.Who.She _ -> "rights.received.she";
            case Received.Who.House _ -> "rights.received.house";
            case Received.Who.Outside _ -> "rights.received.outside";
            case Received.Who.AskColleague _ -> "rights.received.ask";
        }, new Value.Several(values));
    }
}
