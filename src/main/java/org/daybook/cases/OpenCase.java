package org.daybook.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.staff.Review;
import org.daybook.staff.StaffId;

/// A case file as it is read: everything at once, with one query for each table.
///
/// @param ref      the file and its owner
/// @param head     its first page
/// @param plan     protection and action plan
/// @param standing the history of her legal status, newest first
/// @param closings newest first
/// @param duties   reports and requests
/// @param aide     what a worker keeps in mind
/// @param people   who works on it, and everyone's initials
/// @param reviews  a colleague's reviews of plan and closing
/// @param on       the day on which it is read
public record OpenCase(CaseRef ref, Head head, Plan plan, List<StandingEntry> standing, List<Closed> closings,
        Duties duties, Set<AideHeading> aide, People people, Reviews reviews, LocalDate on) {
    public OpenCase {
        standing = List.copyOf(standing);
        closings = List.copyOf(closings);
        aide = Set.copyOf(aide);
    }

    /// @param openedOn    when it was opened
    /// @param closedOn    when it was closed, while it is
    /// @param wordsGoneOn when its words were deleted, until it is closed again
    /// @param presenting  what brings her
    /// @param needs       what she wants
    public record Head(LocalDate openedOn, Optional<LocalDate> closedOn, Optional<LocalDate> wordsGoneOn,
            Presenting presenting, List<Need> needs) {
        public Head {
            needs = List.copyOf(needs);
        }

        Head with(Presenting other) {
            return new Head(openedOn, closedOn, wordsGoneOn, other, needs);
        }

        Head with(List<Need> others) {
            return new Head(openedOn, closedOn, wordsGoneOn, presenting, others);
        }
    }

    /// @param protection her protection plan
    /// @param actions    open ones first, then the newest
    /// @param followUps  planned ones first, then the newest
    public record Plan(ProtectionPlan protection, List<Action> actions, List<FollowUp> followUps) {
        public Plan {
            actions = List.copyOf(actions);
            followUps = List.copyOf(followUps);
        }
    }

    /// @param reports  newest first
    /// @param requests newest first
    public record Duties(List<Kept<MandatoryReport>> reports, List<Kept<OutsideRequest>> requests) {
        public Duties {
            reports = List.copyOf(reports);
            requests = List.copyOf(requests);
        }
    }

    /// @param workers  who works on it now
    /// @param initials of everyone who ever worked here
    public record People(List<Worker> workers, Map<StaffId, String> initials) {
        public People {
            workers = List.copyOf(workers);
            initials = Map.copyOf(initials);
        }

        /// Returns the initials of a person who works here, or did.
        public String initials(StaffId who) {
            return initials.getOrDefault(who, "");
        }
    }

    /// @param plan    the plan, as it was last submitted
    /// @param closing the last closing
    public record Reviews(Optional<Review> plan, Optional<Review> closing) {}
}
