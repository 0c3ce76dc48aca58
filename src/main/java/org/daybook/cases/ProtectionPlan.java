package org.daybook.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.Problem;

/// What she can do so that nothing happens to her, made together with her (form 2b of the case-management guidelines).
/// Everything may be left out.
///
/// @param needed    whether she wants one; empty if nobody asked
/// @param withHer   whether it was made together with her
/// @param madeOn    when
/// @param words     its contents
/// @param reviewOn  when to check it again
public record ProtectionPlan(Optional<PlanNeeded> needed, Optional<WithHer> withHer, Optional<LocalDate> madeOn,
        Words words, Optional<LocalDate> reviewOn) {
    /// A plan in which nothing is written yet.
    public static final ProtectionPlan EMPTY = new ProtectionPlan(Optional.empty(), Optional.empty(), Optional.empty(),
            new Words(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
            Optional.empty());

    /// @param concern   what worries her, in her own words
    /// @param resources money, people, places, whatever helps
    /// @param before    what she can do beforehand
    /// @param during    what she can do while it happens
    /// @param after     what she can do afterwards
    public record Words(Optional<String> concern, Optional<String> resources, Optional<String> before,
            Optional<String> during, Optional<String> after) {}

    /// Returns a copy with another answer to whether she wants one.
    public ProtectionPlan needed(Optional<PlanNeeded> answer) {
        return new ProtectionPlan(answer, withHer, madeOn, words, reviewOn);
    }

    /// Returns what should be checked again; empty if there is nothing.
    public List<Problem> problems() {
        return Stream.of(CaseTextLimits.problems("concern", words.concern()),
                CaseTextLimits.problems("resources", words.resources()),
                CaseTextLimits.problems("before", words.before()), CaseTextLimits.problems("during", words.during()),
                CaseTextLimits.problems("after", words.after())).flatMap(List::stream).toList();
    }
}
