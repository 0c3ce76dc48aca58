package org.daybook.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The content of the work section of her record.
///
/// @param consent whether she agreed that companies may know of her
/// @param wish    her wishes; nothing without her consent
/// @param limits  where she is not to be placed, for the staff who accompany her; empty for everybody else
/// @param offers  what was offered to her, the newest first; nothing without her consent
/// @param asked   where she works, and what she says about it
/// @param today   the site's date
public record WishPage(Consent consent, WorkWish wish, List<Limit> limits, List<JobOffer> offers, Asked asked,
        LocalDate today) {
    public WishPage {
        limits = List.copyOf(limits);
        offers = List.copyOf(offers);
    }

    /// Whether she agreed.
    public enum Consent {
        GIVEN,
        NOT_GIVEN
    }

    /// A limit on where she is placed.
    ///
    /// @param id     its identity
    /// @param kind   its kind
    /// @param words  the town or the company, if it is one
    /// @param sector the sector, if it is one
    public record Limit(UUID id, LimitKind kind, Optional<String> words, Optional<Sector> sector) {}

    /// Where she works, and what she says about it.
    ///
    /// @param jobs     where she works or worked, the newest first
    /// @param learning the details of her traineeships
    /// @param marks    the marks of her work, the earliest first
    /// @param statuses her work status, one for each moment at which she was asked
    /// @param asking   whether she may be asked after she left
    /// @param tooYoung whether she is too young to be asked about her work status
    record Asked(List<Placement> jobs, Map<PlacementId, Traineeship> learning, List<WorkMark> marks,
            List<StatusEntry> statuses, JobMarks.Asking asking, boolean tooYoung) {
        Asked {
            jobs = List.copyOf(jobs);
            learning = Map.copyOf(learning);
            marks = List.copyOf(marks);
            statuses = List.copyOf(statuses);
        }
    }

    /// Returns where she works or worked, the newest first.
    public List<Placement> jobs() {
        return asked.jobs();
    }

    /// Returns the details of a traineeship.
    Traineeship traineeship(PlacementId job) {
        return asked.learning().getOrDefault(job, Traineeship.NOTHING);
    }

    /// Returns the marks of her work, the earliest first.
    public List<WorkMark> marks() {
        return asked.marks();
    }

    /// Returns her work status, one for each moment at which she was asked.
    public List<StatusEntry> statuses() {
        return asked.statuses();
    }

    /// Checks whether she is too young to be asked about her work status.
    boolean isTooYoung() {
        return asked.tooYoung();
    }

    /// Checks whether she is to be asked, six months after she left.
    boolean asksStatus() {
        return !isTooYoung() && asked.asking() == JobMarks.Asking.ALLOWED
                && Statuses.dueOn(statuses()).filter(day -> !day.isAfter(today)).isPresent();
    }
}
