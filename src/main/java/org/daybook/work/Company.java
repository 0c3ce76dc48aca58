package org.daybook.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A company as colleagues see it. Who works there stands nowhere in it.
///
/// @param id        which
/// @param details   what is known of it
/// @param state     whether somebody may be placed there
/// @param checked   the last check, if there was one
/// @param warnings  the signs that stand at any entry of its name, the oldest first
/// @param closedOn  since when nobody works with it
/// @param same      every entry of this name, this one included: they are one company
public record Company(CompanyId id, CompanyDetails details, CompanyState state, Optional<Checked> checked,
        List<Warning> warnings, Optional<LocalDate> closedOn, List<Same> same) {
    public Company {
        same = List.copyOf(same);
        warnings = List.copyOf(warnings);
    }

    /// An entry of the same name.
    ///
    /// @param id     which
    /// @param sector what it does, as this entry says
    public record Same(CompanyId id, Sector sector) {
        static Same of(SameCompanies.Entry entry) {
            return new Same(entry.id(), entry.sector());
        }
    }

    /// Whether this is an entry of this company.
    boolean is(CompanyId other) {
        return same.stream().anyMatch(one -> one.id().equals(other));
    }

    /// A check.
    ///
    /// @param how how it was done
    /// @param on  when
    /// @param by  initials of who did it
    public record Checked(CheckedBy how, LocalDate on, String by) {
        /// Until when it holds.
        public LocalDate until() {
            return on.plusMonths(CompanyState.MONTHS);
        }
    }

    /// A sign that stands.
    ///
    /// @param id       which
    /// @param sign     what
    /// @param on       since when
    /// @param by       initials of who raised it
    /// @param proposed who proposes to lift it, if somebody does
    public record Warning(WarningId id, WarningSign sign, LocalDate on, String by, Optional<Proposed> proposed) {}

    /// A sign that was lifted.
    ///
    /// @param sign   what
    /// @param raised since when it stood
    /// @param lifted when it was lifted
    /// @param by     initials of who proposed it, and of who agreed
    public record Lifted(WarningSign sign, LocalDate raised, LocalDate lifted, List<String> by) {
        public Lifted {
            by = List.copyOf(by);
        }
    }

    /// What was found before: for whoever checks it again.
    ///
    /// @param checks earlier checks, the newest first, without the last one
    /// @param lifted signs that were lifted at any entry of its name, the newest first
    public record Past(List<Checked> checks, List<Lifted> lifted) {
        public Past {
            checks = List.copyOf(checks);
            lifted = List.copyOf(lifted);
        }
    }

    /// That somebody proposes to lift a sign.
    ///
    /// @param by   initials
    /// @param mine whether the worker herself proposed it, so that another must agree
    public record Proposed(String by, boolean mine) {}

    /// A contact that was made with it.
    ///
    /// @param id     which
    /// @param on     when
    /// @param by     initials of who made it; empty once what she wrote is deleted
    /// @param said   what was said, as it stands now
    /// @param before how many former texts are kept; they are read by [CompanyContacts#former] alone
    public record Talk(CompanyTalkId id, LocalDate on, Optional<String> by, Said said, int before) {
        /// What was said, as it stands now.
        public String words() {
            return said.words();
        }

        /// Whether it was corrected, also where no former text is kept.
        boolean isCorrected() {
            return !said.id().equals(id);
        }
    }

    /// What was written of a contact.
    ///
    /// @param id    which version
    /// @param words what was said
    /// @param on    when it was written
    /// @param by    initials of who wrote it
    public record Said(CompanyTalkId id, String words, LocalDate on, String by) {}

    /// One line of the list.
    ///
    /// @param company  which
    /// @param openings how many openings take people today
    /// @param places   how many places these have
    /// @param lastTalk when somebody last spoke with it
    public record Line(Company company, int openings, int places, Optional<LocalDate> lastTalk) {}
}
