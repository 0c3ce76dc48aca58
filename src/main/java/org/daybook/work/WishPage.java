package org.daybook.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What the work section of her record shows.
///
/// @param consent whether she agreed that companies may know of her
/// @param wish    what she wishes; nothing without her consent
/// @param limits  where she is not to be placed, for whoever accompanies her; empty for everybody else
/// @param offers  what was offered to her, the newest first; nothing without her consent
/// @param asked   where she works, and what she says of it
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

    /// Where she is not to be placed.
    ///
    /// @param id    which
    /// @param kind  what
    /// @param words the town or the company, where it is one
    /// @param sector the sector, where it is one
    public record Limit(UUID id, LimitKind kind, Optional<String> words, Optional<Sector> sector) {}

    /// Where she works, and what she says of it.
    ///
    /// @param jobs     where she works or worked, the newest first
    /// @param learning what is known of her traineeships
    /// @param marks    the marks of her work, the earliest first
    /// @param statuses how she stands to work, one for each moment at which she was asked
    /// @param asking   whether she may be asked after she left
    /// @param tooYoung whether she is too young to be asked how she stands to work
    record Asked(List<Placement> jobs, Map<PlacementId, Traineeship> learning, List<WorkMark> marks,
            List<StatusEntry> statuses, JobMarks.Asking asking, boolean tooYoung) {
        Asked {
            jobs = List.copyOf(jobs);
            learning = Map.copyOf(learning);
            marks = List.copyOf(marks);
            statuses = List.copyOf(statuses);
        }
    }

    /// Where she works or worked, the newest first.
    public List<Placement> jobs() {
        return asked.jobs();
    }

    /// What is known of a traineeship.
    Traineeship traineeship(PlacementId job) {
        return asked.learning().getOrDefault(job, Traineeship.NOTHING);
    }

    /// The marks of her work, the earliest first.
    public List<WorkMark> marks() {
        return asked.marks();
    }

    /// How she stands to work, one for each moment at which she was asked.
    public List<StatusEntry> statuses() {
        return asked.statuses();
    }

    /// Whether she is too young to be asked how she stands to work.
    boolean isTooYoung() {
        return asked.tooYoung();
    }

    /// Whether she is to be asked, six months after she left.
    boolean asksStatus() {
        return !isTooYoung() && asked.asking() == JobMarks.Asking.ALLOWED
                && Statuses.dueOn(statuses()).filter(day -> !day.isAfter(today)).isPresent();
    }
}
