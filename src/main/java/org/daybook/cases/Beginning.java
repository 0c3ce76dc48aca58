package org.daybook.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;
import org.daybook.consents.Answer;
import org.daybook.consents.Assent;
import org.daybook.consents.ConsentWording;

/// What comes before her story: she was told what cannot be kept between the two of them, and she answered.
///
/// @param limits  whether she was told
/// @param answer  hers; empty is a problem
/// @param wording the sentence she heard
/// @param assent  who answered for somebody under 18, and what she herself said
public record Beginning(LimitsTold limits, Optional<Answer> answer, ConsentWording wording, Optional<Assent> assent) {
    /// Creates it for an adult.
    public Beginning(LimitsTold limits, Optional<Answer> answer, ConsentWording wording) {
        this(limits, answer, wording, Optional.empty());
    }

    /// Whether the limits of confidentiality were explained to her.
    public enum LimitsTold {
        YES,
        NOT_YET
    }

    /// Returns what should be checked again; empty if there is nothing.
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (limits == LimitsTold.NOT_YET) {
            problems.add(new Problem("limits", "cases.case-opening.limits.missing"));
        }
        if (answer.filter(said -> said != Answer.LATER).isEmpty()) {
            problems.add(new Problem("answer", "cases.case-opening.answer.missing"));
        }
        return List.copyOf(problems);
    }
}
