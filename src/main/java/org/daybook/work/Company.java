package org.daybook.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A company as colleagues see it. It never contains who works there.
///
/// @param id        its identity
/// @param details   what is known of it
/// @param state     whether somebody may be placed there
/// @param checked   the last check, if any
/// @param warnings  the active signs at any entry of its name, the oldest first
/// @param closedOn  since when nobody works with it
/// @param same      every entry of this name, including this one: they are one company
public record Company(CompanyId id, CompanyDetails details, CompanyState state, Optional<Checked> checked,
        List<Warning> warnings, Optional<LocalDate> closedOn, List<Same> same) {
    public Company {
        same = List.copyOf(same);
        warnings = List.copyOf(warnings);
    }

    /// An entry of the same name.
    ///
    /// @param id     its identity
    /// @param sector its sector according to this entry
    public record Same(CompanyId id, Sector sector) {
        static Same of(SameCompanies.Entry entry) {
            return new Same(entry.id(), entry.sector());
        }
    }

    /// Checks whether this is an entry of this company.
    boolean is(CompanyId other) {
        return same.stream().anyMatch(one -> one.id().equals(other));
    }

    /// A check.
    ///
    /// @param how how it was done
    /// @param on  when
    /// @param by  initials of the person who did it
    public record Checked(CheckedBy how, LocalDate on, String by) {
        /// Returns until when it is valid.
        public LocalDate until() {
            return on.plusMonths(CompanyState.MONTHS);
        }
    }

    /// An active sign.
    ///
    /// @param id       its identity
    /// @param sign     the sign
    /// @param on       since when
    /// @param by       initials of the person who raised it
    /// @param proposed the proposal to lift it, if any
    public record Warning(WarningId id, WarningSign sign, LocalDate on, String by, Optional<Proposed> proposed) {}

    /// A sign that was lifted.
    ///
    /// @param sign   the sign
    /// @param raised when it was raised
    /// @param lifted when it was lifted
    /// @param by     initials of those who proposed it and agreed to it
    public record Lifted(WarningSign sign, LocalDate raised, LocalDate lifted, List<String> by) {
        public Lifted {
            by = List.copyOf(by);
        }
    }

    /// Earlier findings, for the next person to check it.
    ///
    /// @param checks earlier checks, the newest first, without the last one
    /// @param lifted signs that were lifted at any entry of its name, the newest first
    public record Past(List<Checked> checks, List<Lifted> lifted) {
        public Past {
            checks = List.copyOf(checks);
            lifted = List.copyOf(lifted);
        }
    }

    /// A proposal to lift a sign.
    ///
    /// @param by   initials
    /// @param mine whether the worker herself proposed it, so that another must agree
    public record Proposed(String by, boolean mine) {}

    /// A contact that was made with it.
    ///
    /// @param id     its identity
    /// @param on     when
    /// @param by     initials of the person who made it; empty once what she wrote is deleted
    /// @param said   the present text
    /// @param before the number of former texts kept; only [CompanyContacts#former] returns them
    public record Talk(CompanyTalkId id, LocalDate on, Optional<String> by, Said said, int before) {
        /// Returns the present text.
        public String words() {
            return said.words();
        }

        /// Checks whether it was corrected, even if no former text is kept.
        boolean isCorrected() {
            return !said.id().equals(id);
        }
    }

    /// One version of the text of a contact.
    ///
    /// @param id    identity of the version
    /// @param words what was said
    /// @param on    when it was written
    /// @param by    initials of its author
    public record Said(CompanyTalkId id, String words, LocalDate on, String by) {}

    /// One line of the list.
    ///
    /// @param company  the company
    /// @param openings how many openings are open today
    /// @param places   how many places these have
    /// @param lastTalk when somebody last spoke with it
    public record Line(Company company, int openings, int places, Optional<LocalDate> lastTalk) {}
}
