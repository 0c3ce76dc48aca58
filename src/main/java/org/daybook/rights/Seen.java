package org.daybook.rights;

import static org.daybook.staff.Permission.ASSIGN_CASE;
import static org.daybook.staff.Permission.BEGIN_CASE;
import static org.daybook.staff.Permission.CHANGE_CASE;
import static org.daybook.staff.Permission.CHANGE_COMPANY;
import static org.daybook.staff.Permission.CHANGE_CONTACT;
import static org.daybook.staff.Permission.CHANGE_RECORD;
import static org.daybook.staff.Permission.CLOSE_CASE;
import static org.daybook.staff.Permission.CORRECT_CASE;
import static org.daybook.staff.Permission.ENROL;
import static org.daybook.staff.Permission.HAND_IN_PLAN;
import static org.daybook.staff.Permission.HAND_OVER_COPY;
import static org.daybook.staff.Permission.JOIN_CASE;
import static org.daybook.staff.Permission.KEEP_APART;
import static org.daybook.staff.Permission.KEEP_AWAY;
import static org.daybook.staff.Permission.LOG_CALL;
import static org.daybook.staff.Permission.OPEN_CASE;
import static org.daybook.staff.Permission.OPEN_OWN_CASE;
import static org.daybook.staff.Permission.OPEN_RECORD;
import static org.daybook.staff.Permission.OPEN_WORK;
import static org.daybook.staff.Permission.PRINT_CALLS;
import static org.daybook.staff.Permission.PRINT_CARD;
import static org.daybook.staff.Permission.PRINT_CERTIFICATE;
import static org.daybook.staff.Permission.PRINT_CONSENTS;
import static org.daybook.staff.Permission.PRINT_FOR_COMPANY;
import static org.daybook.staff.Permission.RECORD_CONSENT;
import static org.daybook.staff.Permission.SEE_CHANGES;
import static org.daybook.staff.Permission.SEE_RECIPIENTS;
import static org.daybook.staff.Permission.SHOW_HER_COPY;
import static org.daybook.staff.Permission.SHOW_HER_PAGE;
import static org.daybook.staff.Permission.TICK_ATTENDANCE;
import static org.daybook.staff.Permission.WARN_ABOUT_COMPANY;
import static org.daybook.staff.Permission.WELCOME_PARTICIPANT;
import static org.daybook.staff.Permission.WITHDRAW_CONSENT;
import static org.daybook.staff.Permission.WRITE_MILESTONE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.staff.Permission;
import org.daybook.staff.TrailLine;

/// What was done with her record, in the few plain categories that she is told.
public enum Seen {
    READ("page.seen.read", OPEN_RECORD, OPEN_WORK, SHOW_HER_COPY, SHOW_HER_PAGE, SEE_RECIPIENTS, SEE_CHANGES),
    /// By a user who does not accompany her, with a written reason.
    READ_WITH_REASON("page.seen.read-why"),
    WROTE("page.seen.wrote", WELCOME_PARTICIPANT, CHANGE_RECORD, CHANGE_CONTACT, ENROL, WRITE_MILESTONE),
    ANSWER("page.seen.answer", RECORD_CONSENT, WITHDRAW_CONSENT),
    VISIT("page.seen.visit", TICK_ATTENDANCE),
    CALL("page.seen.call", LOG_CALL),
    PAPER("page.seen.paper", PRINT_CALLS, PRINT_CARD, PRINT_CERTIFICATE, PRINT_CONSENTS, PRINT_FOR_COMPANY,
            HAND_OVER_COPY),
    CASE_READ("page.seen.file-read", OPEN_OWN_CASE, OPEN_CASE),
    CASE_WRITTEN("page.seen.file-wrote", BEGIN_CASE, CHANGE_CASE, CORRECT_CASE, ASSIGN_CASE, JOIN_CASE, HAND_IN_PLAN,
            CLOSE_CASE),
    OTHER("page.seen.other");

    /// Actions that reveal another person: who must not meet her, from whom she is hidden, and who reports on a company.
    private static final List<Permission> OF_OTHERS = List.of(KEEP_AWAY, KEEP_APART, WARN_ABOUT_COMPANY,
            CHANGE_COMPANY);

    private final String words;
    private final List<Permission> acts;

    Seen(String words, Permission... acts) {
        this.words = words;
        this.acts = List.of(acts);
    }

    /// Returns what an audit line means to her; empty for refused attempts, in which nothing was seen, and for what would harm
    /// another person.
    static Optional<Seen> of(TrailLine line) {
        if (line.kind() == TrailLine.Kind.REFUSED || line.act().filter(OF_OTHERS::contains).isPresent()) {
            return Optional.empty();
        }
        var kind = line.act().flatMap(Seen::kindOf).orElse(OTHER);
        return Optional.of(line.kind() == TrailLine.Kind.WITH_REASON && (kind == READ || kind == CASE_READ)
                ? READ_WITH_REASON
                : kind);
    }

    private static Optional<Seen> kindOf(Permission act) {
        return Stream.of(values()).filter(kind -> kind.acts.contains(act)).findFirst();
    }

    /// Returns the key of its words in her language.
    String words() {
        return words;
    }
}
